// A ministry's styles in our document: theirs by name where they have the style, ours added where they have not.

import { strFromU8, strToU8 } from 'fflate';
import type { Language } from '../../shared/book/words.ts';
import type { HouseStyle, ReferenceStyles } from './house-style.ts';
import { NORMAL_STYLE } from './style-names.ts';
import { listStyles } from './write-styles.ts';
import { escapeXml } from './xml-text.ts';

/** Puts the reference's styles into a package and leads every paragraph and run to them. */
export function mergeStyles(
  parts: Map<string, Uint8Array>,
  style: HouseStyle,
  reference: ReferenceStyles,
  language: Language,
): void {
  const ids = new Map<string, string>();
  const normal = reference.idsByName[NORMAL_STYLE.name.toLowerCase()];
  const added: string[] = [];
  const taken = new Set(Object.values(reference.idsByName));
  for (const written of listStyles(style, language, false)) {
    const known = reference.idsByName[written.name.toLowerCase()];
    if (known !== undefined) {
      ids.set(written.id, known);
      continue;
    }
    // An id that another style of theirs has already would make two styles of one.
    const id = taken.has(written.id) ? `${written.id}Briefing` : written.id;
    ids.set(written.id, id);
    const base = normal === undefined ? '' : `<w:basedOn w:val="${escapeXml(normal)}"/>`;
    added.push(
      written.xml
        .replace(` w:styleId="${written.id}"`, ` w:styleId="${id}"`)
        .replace(`<w:basedOn w:val="${NORMAL_STYLE.id}"/>`, base),
    );
  }
  parts.set(
    'word/styles.xml',
    strToU8(reference.stylesXml.replace(/<\/w:styles>\s*$/, () => `${added.join('')}</w:styles>`)),
  );
  if (reference.themeXml !== null) parts.set('word/theme/theme1.xml', strToU8(reference.themeXml));
  for (const [name, bytes] of parts) {
    if (!/^word\/(document|footnotes|endnotes|header\d+|footer\d+)\.xml$/.test(name)) continue;
    const xml = strFromU8(bytes).replace(
      /<w:(pStyle|rStyle) w:val="([^"]*)"\/>/g,
      (whole, kind: string, id: string) => {
        const next = ids.get(id);
        return next === undefined ? whole : `<w:${kind} w:val="${escapeXml(next)}"/>`;
      },
    );
    parts.set(name, strToU8(xml));
  }
}
