// How many lines words take at a width: broken between words, and between any two East Asian letters that are no Hangul.
// Runs for every paragraph of an export, so it walks code points and makes nothing.

import { chooseWidths, isEastAsian, isHangul, measureCharacter } from './font-widths.ts';
import type { WidthTable } from './font-widths.ts';
import type { HouseStyle, ParagraphLook } from './house-style.ts';
import type { RunPlan } from './page-plan.ts';

/** The superscript number of a note, in ems. */
const NOTE_EMS = 0.6;

interface Line {
  /** Width left on it, in thousandths of the type's size. */
  room: number;
  full: number;
  /** No word stands on it yet. */
  empty: boolean;
  /** Since the last place to break. */
  word: number;
  /** White space before the word. */
  space: number;
  lines: number;
}

/**
 * The lines that runs take, at least one.
 * @param width of every line but the first, in points
 * @param first width of the first line
 */
export function measureLines(
  runs: readonly RunPlan[],
  width: number,
  first: number,
  look: ParagraphLook,
  style: HouseStyle,
): number {
  const scale = 1000 / look.size;
  const line: Line = {
    room: Math.max(first, look.size) * scale,
    full: Math.max(width, look.size) * scale,
    empty: true,
    word: 0,
    space: 0,
    lines: 1,
  };
  const font = style.fonts[look.font].latin;
  const plain = chooseWidths(font, look.bold === true);
  const bold = chooseWidths(font, true);
  walkRuns(runs, plain, bold, (look.tracking ?? 0) * scale, look.caps === true, line);
  endWord(line);
  return line.lines;
}

/** How wide a text is on one line, in points. */
export function measureText(text: string, look: ParagraphLook, style: HouseStyle): number {
  const table = chooseWidths(style.fonts[look.font].latin, look.bold === true);
  let width = 0;
  for (const character of text)
    width +=
      (measureCharacter(character.codePointAt(0) ?? 0, table) * look.size) / 1000 + (look.tracking ?? 0);
  return width;
}

function walkRuns(
  runs: readonly RunPlan[],
  plain: WidthTable,
  bold: WidthTable,
  tracking: number,
  caps: boolean,
  line: Line,
): void {
  for (const run of runs) {
    if (run.kind === 'text') {
      const table = run.bold || run.tone === 'tag' || run.tone === 'warning-tag' ? bold : plain;
      walkText(caps ? run.text.toUpperCase() : run.text, table, tracking, line);
    } else if (run.kind === 'note') line.word += NOTE_EMS * 1000;
    else if (run.kind === 'web-link' || run.kind === 'inner-link')
      walkRuns(run.runs, plain, bold, tracking, caps, line);
  }
}

function walkText(text: string, table: WidthTable, tracking: number, line: Line): void {
  for (let index = 0; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    if (code === 0x20 || code === 0x09) {
      endWord(line);
      line.space += measureCharacter(0x20, table) + tracking;
      continue;
    }
    if (code === 0x0a) {
      endWord(line);
      line.lines += 1;
      line.room = line.full;
      line.empty = true;
      line.space = 0;
      continue;
    }
    if (code >= 0xd800 && code < 0xdc00) {
      code = text.codePointAt(index) ?? code;
      index += 1;
    }
    if (isEastAsian(code) && !isHangul(code)) {
      // No line begins with a closing sign, so such a one stays with the letter before it.
      if (!CLOSING.has(code)) endWord(line);
      line.word += measureCharacter(code, table) + tracking;
      continue;
    }
    line.word += measureCharacter(code, table) + tracking;
    // A line may break after a hyphen or a dash.
    if (code === 0x2d || code === 0x2013 || code === 0x2014) endWord(line);
  }
}

const CLOSING = new Set([...'、。，．）」』】〕》〉：；？！'].map((sign) => sign.charCodeAt(0)));

function endWord(line: Line): void {
  if (line.word === 0) return;
  if (line.space + line.word <= line.room) line.room -= line.space + line.word;
  else {
    // A line that holds nothing yet is not left for the next.
    if (line.empty) line.room -= line.word;
    else {
      line.lines += 1;
      line.room = line.full - line.word;
    }
    // A word longer than a line is broken wherever the line ends.
    for (; line.room < 0; line.room += line.full) line.lines += 1;
  }
  line.empty = false;
  line.word = 0;
  line.space = 0;
}
