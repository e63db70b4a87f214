// How wide characters are, in thousandths of their size: the advance widths of the two faces that documents are mostly
// set in, and of all that are made to measure like them. Only for estimating pages; Word measures for itself.

export type WidthTable = 'serif' | 'serif-bold' | 'sans' | 'sans-bold';

/** From the space (U+0020) to the tilde (U+007E). */
const ASCII: Readonly<Record<WidthTable, readonly number[]>> = {
  serif: [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
    500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
    389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
    500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
    278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
  ],
  'serif-bold': [
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500,
    500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389,
    500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581,
    500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389,
    333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
  ],
  sans: [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
    500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
    556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
    278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ],
  'sans-bold': [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278,
    556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584,
    556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556,
    333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
  ],
};
const OTHERS: Readonly<Record<string, number>> = {
  '–': 500,
  '—': 1000,
  '‘': 333,
  '’': 333,
  '“': 444,
  '”': 444,
  '•': 350,
  '…': 1000,
  '·': 250,
  '\u00a0': 250,
};
/** Letters with accents are as wide as the average of those without. */
const AVERAGE = 500;
/** East Asian letters: the fonts that stand in for a missing Batang or Malgun Gothic give Hangul this much. */
const HANGUL = 920;
const FULL = 1000;

/** The table for a font by its name. */
export function chooseWidths(font: string, bold: boolean): WidthTable {
  const sans = /arial|helvetica|calibri|gothic|sans|고딕|돋움|dotum|gulim|verdana|tahoma|segoe/i.test(font);
  return bold ? (sans ? 'sans-bold' : 'serif-bold') : sans ? 'sans' : 'serif';
}

/** The width of a character, by its code point. */
export function measureCharacter(code: number, table: WidthTable): number {
  if (code >= 0x20 && code < 0x7f) return ASCII[table][code - 0x20] ?? AVERAGE;
  if (isEastAsian(code)) return isHangul(code) ? HANGUL : FULL;
  return OTHERS[String.fromCodePoint(code)] ?? AVERAGE;
}

/** True for Hangul, which is broken at its spaces, as Word and LibreOffice do unless told otherwise (`w:wordWrap`). */
export const isHangul = (code: number): boolean =>
  (code >= 0xac00 && code <= 0xd7af) ||
  (code >= 0x1100 && code <= 0x11ff) ||
  (code >= 0x3130 && code <= 0x318f);

/** True for letters as wide as they are high. */
export const isEastAsian = (code: number): boolean =>
  code >= 0x1100 &&
  (isHangul(code) ||
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xffe6));
