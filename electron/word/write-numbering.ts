// The house style's lists as `word/numbering.xml`: one `w:abstractNum` a kind, one `w:num` a list of the document,
// each counting from its first again, since Word may count on where two lists share one.

import { NUMBERINGS } from './house-style.ts';
import type { HouseStyle, NumberingLevel, NumberingName } from './house-style.ts';
import { twipsOfMillimeters } from './units.ts';
import { declareNamespaces, escapeXml, XML_HEAD } from './xml-text.ts';

/** Geometric signs that a Latin font may have as narrow ones or not at all: the East Asian font's are meant. */
const EAST_ASIAN_GLYPH = /[\u2015\u2460-\u24ff\u25a0-\u25ff\u3000-\u9fff\uac00-\ud7af]/;

/** The part, or undefined for a document without lists. */
export function writeNumbering(lists: readonly NumberingName[], style: HouseStyle): string | undefined {
  if (lists.length === 0) return undefined;
  const used = NUMBERINGS.filter((name) => lists.includes(name));
  const definitions = used.map(
    (name, index) =>
      `<w:abstractNum w:abstractNumId="${index}"><w:multiLevelType w:val="multilevel"/>` +
      `${style.numbering[name].map((level, depth) => writeLevel(level, depth, style)).join('')}</w:abstractNum>`,
  );
  const numbers = lists.map(
    (name, index) =>
      `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${used.indexOf(name)}"/>` +
      '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  );
  return `${XML_HEAD}<w:numbering${declareNamespaces('w')}>${definitions.join('')}${numbers.join('')}</w:numbering>`;
}

function writeLevel(level: NumberingLevel, depth: number, { fonts }: HouseStyle): string {
  const left = twipsOfMillimeters(level.indent);
  const hanging = twipsOfMillimeters(level.hanging);
  // Named, or a glyph such as `o` takes the font of the words it stands before.
  const latin = escapeXml(level.font ?? fonts.body.latin);
  const eastAsia = escapeXml(level.font ?? fonts.body.eastAsia);
  const korean = level.format === 'ganada' || level.format === 'chosung' || EAST_ASIAN_GLYPH.test(level.text);
  const hint = korean && level.font === undefined ? ' w:hint="eastAsia"' : '';
  return (
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${level.format}"/>` +
    `<w:lvlText w:val="${escapeXml(level.text)}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:tabs><w:tab w:val="num" w:pos="${left}"/></w:tabs><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr>` +
    `<w:rPr><w:rFonts${hint} w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${eastAsia}" w:cs="${latin}"/>` +
    '<w:b w:val="0"/><w:i w:val="0"/></w:rPr></w:lvl>'
  );
}
