// A ministry's styles: the part itself written anew, and what each style says of its type's size, its lines and its list.
// Without numbering, which would point into lists of ours, and without links to other parts.

import type { SaxesTagNS } from 'saxes';
import { ENGLISH_NAMES } from './localized-names.ts';
import { createOrderedWriter } from './order-properties.ts';
import { isOn, readAttribute, readXml } from './read-xml.ts';
import { declareNamespaces, escapeXml, NAMESPACES, XML_HEAD } from './xml-text.ts';

/** What would count lists of ours, hide words or tell of changes; `w:pict` and the like stand in no style. */
const LEFT_OUT = new Set(
  'numPr rsid vanish webHidden specVanish pPrChange rPrChange sectPr divId'.split(' '),
);

/** What one style says; undefined: as the style it is based on. */
export interface ReferenceLook {
  id: string;
  basedOn?: string;
  /** Points. */
  size?: number;
  /** Exact points, or a multiple of a line's natural height. */
  line?: { exact: number } | { times: number };
  before?: number;
  after?: number;
  font?: string;
  eastAsia?: string;
  /** Its words are not printed (`w:vanish`). */
  hidden?: boolean;
  /** `w:numId` and `w:ilvl`. */
  list?: string;
  level?: number;
}

export interface ReferenceStyleSheet {
  xml: string;
  /** Paragraph styles by name, in small letters. */
  styles: Map<string, ReferenceLook>;
  /** Ids of character styles by name, in small letters. */
  characters: Map<string, string>;
  /** Ids of all styles. */
  ids: ReadonlySet<string>;
  /** Ids of styles whose words are not printed. */
  hidden: ReadonlySet<string>;
  /** What holds where no style says anything. */
  defaults: ReferenceLook;
}

/** Types of styles that our paragraphs and runs can name, or theirs in heads and feet. */
const TYPES = new Set(['paragraph', 'character', 'table']);

/** Reads `word/styles.xml`; throws where it is none. */
export function readStyleSheet(stylesXml: string): ReferenceStyleSheet {
  const styles = new Map<string, ReferenceLook>();
  const characters = new Map<string, string>();
  const ids = new Set<string>();
  const looks = new Map<string, ReferenceLook>();
  const defaults: ReferenceLook = { id: '' };
  const writer = createOrderedWriter();
  let skipped = 0;
  let inDefaults = false;
  let look: (ReferenceLook & { type: string }) | undefined;
  let root: string | undefined;
  const skips = (tag: SaxesTagNS): boolean => {
    if (tag.uri !== NAMESPACES.w || LEFT_OUT.has(tag.local)) return true;
    if (tag.local === 'color') return !/^(auto|[0-9a-f]{6})$/i.test(readAttribute(tag, 'val') ?? '');
    if (tag.local !== 'style') return false;
    const id = readAttribute(tag, 'styleId') ?? '';
    // Two styles of one id, or one that nothing can name, make Word mend the document.
    return id === '' || ids.has(id) || !TYPES.has(readAttribute(tag, 'type') ?? 'paragraph');
  };
  readXml(stylesXml, {
    open: (tag) => {
      root ??= tag.uri === NAMESPACES.w ? tag.local : '';
      const said = look ?? (inDefaults ? defaults : undefined);
      // Which list a style is in stands in what is left out.
      if (said && (skipped === 0 || tag.local === 'numId' || tag.local === 'ilvl')) readProperty(said, tag);
      if (skipped > 0 || skips(tag)) {
        skipped += 1;
        return;
      }
      if (tag.local === 'docDefaults') inDefaults = true;
      if (tag.local === 'style') {
        look = { id: readAttribute(tag, 'styleId') ?? '', type: readAttribute(tag, 'type') ?? 'paragraph' };
        ids.add(look.id);
        looks.set(look.id, look);
      }
      let attributes = writeAttributes(tag);
      if (look && (tag.local === 'name' || tag.local === 'aliases')) {
        const names = (readAttribute(tag, 'val') ?? '').split(',').map((name) => name.trim());
        // `heading 1,Ministry title`: other programs write a style's second names after its first.
        if (tag.local === 'name') attributes = ` w:val="${escapeXml(names[0] ?? '')}"`;
        for (const name of names.map((given) => given.toLowerCase())) {
          if (look.type === 'paragraph' && !styles.has(name)) styles.set(name, look);
          if (look.type === 'character' && !characters.has(name)) characters.set(name, look.id);
        }
      }
      writer.open(`w:${tag.local}`, tag.local === 'styles' ? declareNamespaces('w') : attributes);
    },
    close: (tag) => {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (tag.local === 'docDefaults') inDefaults = false;
      if (tag.local === 'style') look = undefined;
      writer.close();
    },
  });
  if (root !== 'styles') throw new Error('no styles');
  for (const [name, own] of [...styles]) {
    const english = ENGLISH_NAMES.get(name);
    if (english !== undefined && !styles.has(english)) styles.set(english, own);
  }
  const written = writer.result();
  return {
    xml: XML_HEAD + (written.endsWith('/>') ? `<w:styles${declareNamespaces('w')}></w:styles>` : written),
    styles,
    characters,
    ids,
    hidden: new Set([...ids].filter((id) => isHidden(id, looks))),
    defaults,
  };
}

/** Whether a style hides its words, or one that it is based on does. */
function isHidden(id: string, looks: ReadonlyMap<string, ReferenceLook>): boolean {
  const seen = new Set<string>();
  let look = looks.get(id);
  while (look && !seen.has(look.id)) {
    if (look.hidden !== undefined) return look.hidden;
    seen.add(look.id);
    look = looks.get(look.basedOn ?? '');
  }
  return false;
}

/** Attributes of the format's own namespace, without revision ids. */
const writeAttributes = (tag: SaxesTagNS): string =>
  Object.values(tag.attributes)
    .filter(({ uri, local }) => uri === NAMESPACES.w && !local.startsWith('rsid'))
    .map(({ local, value }) => ` w:${local}="${escapeXml(value)}"`)
    .join('');

function readProperty(look: ReferenceLook, tag: SaxesTagNS): void {
  const value = readAttribute(tag, 'val');
  const attribute = (name: string) => readAttribute(tag, name);
  const number = (text: string | undefined): number | undefined => {
    const found = Number(text);
    return text !== undefined && Number.isFinite(found) && found >= 0 ? found : undefined;
  };
  switch (tag.local) {
    case 'vanish':
      look.hidden = isOn(tag);
      break;
    case 'basedOn':
      if (value !== undefined) look.basedOn = value;
      break;
    case 'sz': {
      const size = number(value);
      if (size !== undefined && size >= 2 && size <= 192) look.size = size / 2;
      break;
    }
    case 'spacing': {
      const line = number(attribute('line'));
      const before = number(attribute('before'));
      const after = number(attribute('after'));
      const exact = attribute('lineRule') === 'exact' || attribute('lineRule') === 'atLeast';
      if (line !== undefined && line > 0) look.line = exact ? { exact: line / 20 } : { times: line / 240 };
      if (before !== undefined) look.before = Math.min(before / 20, 200);
      if (after !== undefined) look.after = Math.min(after / 20, 200);
      break;
    }
    case 'rFonts': {
      const font = attribute('ascii');
      const eastAsia = attribute('eastAsia');
      if (font !== undefined && font !== '') look.font = font;
      if (eastAsia !== undefined && eastAsia !== '') look.eastAsia = eastAsia;
      break;
    }
    case 'numId':
      if (value !== undefined && value !== '0') look.list = value;
      break;
    case 'ilvl':
      look.level = number(value) ?? 0;
      break;
  }
}
