// Which styles a document has, and by which ids its paragraphs name them: ours, or a ministry's by name where they have
// the style, with ours added where they have not.

import type { Language } from '../../shared/book/words.ts';
import { PARAGRAPH_STYLES } from './house-style.ts';
import type { HouseStyle } from './house-style.ts';
import { RUN_TONES } from './page-plan.ts';
import {
  LINK_STYLE,
  NORMAL_STYLE,
  NOTE_REFERENCE_STYLE,
  PARAGRAPH_STYLE_NAMES,
  TONE_STYLE_NAMES,
} from './style-names.ts';
import { listStyles, writeStyles } from './write-styles.ts';
import type { StyleIds } from './writer.ts';
import { escapeXml } from './xml-text.ts';

/** The styles part of a document, and the ids of our styles in it. */
export function resolveStyles(style: HouseStyle, language: Language): { xml: string; ids: StyleIds } {
  const { reference } = style;
  if (!reference) return { xml: writeStyles(style, language), ids: nameStyles((id) => id) };
  const ids = new Map<string, string>();
  const normal = reference.idsByName[`paragraph ${NORMAL_STYLE.name.toLowerCase()}`];
  const added: string[] = [];
  const taken = new Set(Object.values(reference.idsByName));
  for (const written of listStyles(style, language, false)) {
    const name = written.name.toLowerCase();
    const known = reference.idsByName[`${written.type} ${name}`];
    if (known !== undefined) {
      ids.set(written.id, escapeXml(known));
      continue;
    }
    // An id that another style of theirs has already would make two styles of one.
    const id = taken.has(written.id) ? `${written.id}Briefing` : written.id;
    ids.set(written.id, id);
    const other = written.type === 'paragraph' ? 'character' : 'paragraph';
    // A style of theirs for something else has the name: two of one name would make Word mend the document.
    const clashes = reference.idsByName[`${other} ${name}`] !== undefined;
    const base = normal === undefined ? '' : `<w:basedOn w:val="${escapeXml(normal)}"/>`;
    added.push(
      written.xml
        .replace(` w:styleId="${written.id}"`, ` w:styleId="${id}"`)
        .replace(/(?<=<w:name w:val="[^"]*)(?=")/, clashes ? ' (Briefing)' : '')
        .replace(`<w:basedOn w:val="${NORMAL_STYLE.id}"/>`, base),
    );
  }
  const xml = reference.stylesXml.replace(/<\/w:styles>\s*$/, () => `${added.join('')}</w:styles>`);
  return { xml, ids: nameStyles((id) => ids.get(id) ?? id) };
}

function nameStyles(idOf: (id: string) => string): StyleIds {
  const collect = <Name extends string>(names: readonly Name[], known: Record<Name, { id: string }>) =>
    Object.fromEntries(names.map((name) => [name, idOf(known[name].id)])) as Record<Name, string>;
  return {
    paragraphs: collect(PARAGRAPH_STYLES, PARAGRAPH_STYLE_NAMES),
    tones: collect(RUN_TONES, TONE_STYLE_NAMES),
    link: idOf(LINK_STYLE.id),
    noteReference: idOf(NOTE_REFERENCE_STYLE.id),
  };
}
