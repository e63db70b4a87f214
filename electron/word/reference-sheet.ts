// A ministry's styles: the part itself written anew, and what each style says of its type's size, its lines and its list.
// Without numbering, which would point into lists of ours, and without links to other parts.

import { readAttribute, readXml } from './read-xml.ts';
import { escapeXml, NAMESPACES } from './xml-text.ts';

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
  /** `w:numId` and `w:ilvl`. */
  list?: string;
  level?: number;
}

export interface ReferenceStyleSheet {
  xml: string;
  /** By name, in small letters. */
  styles: Map<string, ReferenceLook>;
  /** What holds where no style says anything. */
  defaults: ReferenceLook;
}

/** Reads `word/styles.xml`; throws where it is none. */
export function readStyleSheet(stylesXml: string): ReferenceStyleSheet {
  const styles = new Map<string, ReferenceLook>();
  const defaults: ReferenceLook = { id: '' };
  let xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  let skipped = 0;
  let inDefaults = false;
  let look: ReferenceLook | undefined;
  let root: string | undefined;
  readXml(stylesXml, {
    open: (tag) => {
      root ??= tag.name;
      if (tag.name.startsWith('w:') && tag.uri !== NAMESPACES.w) throw new Error('another namespace');
      const value = readAttribute(tag, 'val');
      if (tag.name === 'w:docDefaults') inDefaults = true;
      if (tag.name === 'w:style') look = { id: readAttribute(tag, 'styleId') ?? '' };
      if (tag.name === 'w:name' && look && value !== undefined && !styles.has(value.toLowerCase()))
        styles.set(value.toLowerCase(), look);
      const target = look ?? (inDefaults ? defaults : undefined);
      if (target) readProperty(target, tag.local, value, (name) => readAttribute(tag, name));
      if (skipped > 0 || tag.name === 'w:numPr') {
        skipped += 1;
        return;
      }
      const attributes = Object.values(tag.attributes)
        .filter(({ prefix, local }) => prefix !== 'r' && !local.startsWith('rsid'))
        .map(({ name, value: own }) => ` ${name}="${escapeXml(own)}"`);
      xml += `<${tag.name}${attributes.join('')}>`;
    },
    close: (tag) => {
      if (tag.name === 'w:docDefaults') inDefaults = false;
      if (tag.name === 'w:style') look = undefined;
      if (skipped > 0) skipped -= 1;
      else xml += `</${tag.name}>`;
    },
    text: (text) => {
      if (skipped === 0) xml += escapeXml(text);
    },
  });
  if (root !== 'w:styles') throw new Error('no styles');
  return { xml, styles, defaults };
}

function readProperty(
  look: ReferenceLook,
  name: string,
  value: string | undefined,
  attribute: (name: string) => string | undefined,
): void {
  const number = (text: string | undefined): number | undefined => {
    const found = Number(text);
    return text !== undefined && Number.isFinite(found) && found >= 0 ? found : undefined;
  };
  switch (name) {
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
