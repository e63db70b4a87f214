// Owns: what stands at the head of a line and gives its level: `3.`, `o`, `-`, `□`, `가.`, `①` and the like.
// Promises: the label as an address prints it, and the family by which levels are told apart.
// Must not: decide levels, or whether the line is furniture.

/** A family of markers; each level of a release uses one. */
export type MarkerFamily =
  'number' | 'square' | 'hangul' | 'bracket' | 'letter' | 'circled' | 'circle' | 'bullet' | 'dash' | 'star';

export interface Marker {
  family: MarkerFamily;
  /** What an address prints: `3`, `o`, `□`. */
  label: string;
  /** True where addresses count glyphs (`o2`); false where the label itself tells (`3`). */
  counted: boolean;
  /** Length of marker and following space in the line. */
  length: number;
  /** The number it stands for, where it is one. */
  value: number | null;
}

const GLYPHS: Record<string, MarkerFamily> = {};
const addGlyphs = (family: MarkerFamily, glyphs: string): void => {
  for (const glyph of glyphs) GLYPHS[glyph] = family;
};
addGlyphs('square', '□ㅁ■◆◇▣❑❏▢');
addGlyphs('circle', 'o○ㅇ◦°◯〇●⚬ο');
addGlyphs('bullet', '•·・∙▪▫‣►▶ㆍ⦁');
addGlyphs('dash', '-–—―‐−─');
addGlyphs('star', '*※△▲☞†‡＊');

/** Depth that a family has by custom; used where indentation says nothing. */
export const FAMILY_RANK: Record<MarkerFamily, number> = {
  number: 0,
  square: 0,
  hangul: 1,
  bracket: 1,
  letter: 1,
  circled: 2,
  circle: 2,
  bullet: 3,
  dash: 4,
  star: 5,
};

const NUMBER = /^(\d{1,3})\.(?: +|(?=["“‘(]?[A-Z가-힣]))/;
const BRACKET = /^(?:\((\d{1,2})\)|(\d{1,2})\)) */;
const HANGUL = /^([가나다라마바사아자차카타파하])[.)] +/;
const LETTER = /^(?:\(([a-z]|[ivx]{2,4})\)|([a-z]|[ivx]{2,4})[.)]) +/;
const ROMAN = /^([ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|[IVX]{1,4}(?=\.))\.? +/;

/** Reads the marker at the head of `line`, or null where the line has none. */
export function readMarker(line: string): Marker | null {
  const glyph = readGlyph(line);
  if (glyph) return glyph;
  const number = NUMBER.exec(line);
  if (number?.[1] !== undefined) return labelled('number', number[1], number[0], Number(number[1]));
  const bracket = BRACKET.exec(line);
  const inBrackets = bracket?.[1] ?? bracket?.[2];
  if (bracket && inBrackets !== undefined)
    return labelled('bracket', inBrackets, bracket[0], Number(inBrackets));
  const circled = line.charCodeAt(0) - 0x2460;
  if (circled >= 0 && circled < 20) {
    return labelled('circled', line[0] ?? '', /^. */u.exec(line)?.[0] ?? '', circled + 1);
  }
  const hangul = HANGUL.exec(line);
  if (hangul?.[1] !== undefined) return labelled('hangul', hangul[1], hangul[0], null);
  const letter = LETTER.exec(line);
  const inLetters = letter?.[1] ?? letter?.[2];
  if (letter && inLetters !== undefined && inLetters !== 'o')
    return labelled('letter', inLetters, letter[0], null);
  const roman = ROMAN.exec(line);
  if (roman?.[1] !== undefined) return labelled('number', roman[1], roman[0], null);
  return null;
}

function labelled(family: MarkerFamily, label: string, whole: string, value: number | null): Marker {
  return { family, label, counted: false, length: whole.length, value };
}

function readGlyph(line: string): Marker | null {
  const stars = /^\*{2,3} +(?=\S)/.exec(line)?.[0];
  if (stars !== undefined)
    return { family: 'star', label: stars.trimEnd(), counted: true, length: stars.length, value: null };
  const glyph = line[0] ?? '';
  const family = GLYPHS[glyph];
  if (!family || /^\*\*/.test(line)) return null;
  const spaced = line[1] === ' ';
  // Squares, circles and ※ stand for nothing else; a letter o, a dash or a star need the space after it.
  const clear = '□■◆◇▣○●•※△▲▶►'.includes(glyph);
  if (!spaced && !(clear && line.length > 1)) return null;
  const length = /^. */u.exec(line)?.[0].length ?? 1;
  if (line.length <= length) return null;
  return { family, label: glyph, counted: true, length, value: null };
}
