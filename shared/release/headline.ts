// Owns: which printed line above the body is the release's title.
// Promises: a whole line as printed (or the lines a headline was wrapped over), or null.
// Must not: take a menu entry, an office, a dateline or a mail header for a title.

import type { Block } from './blocks.ts';
import { countHangul } from './blocks.ts';
import { isFurnitureLine } from './furniture.ts';
import { isDateLine, isLabelLine } from './labels.ts';
import { readLabelledTitle } from './labelled.ts';
import type { SourceLine } from './lines.ts';

export interface Titled {
  text: string;
  lines: SourceLine[];
  /** `[Title]` before it: no word of the headline. */
  label?: SourceLine;
}

const EVENT_WORDS =
  /meet|met |held|hold|place|visit|talk|summit|statement|readout|communiqu|retreat|consultation|call|attend|dialogue|joint|discuss|declaration|forum|conference|minist|president|outcome|conclusions|fact sheet|remarks|sign|개최|회담|면담|참석|통화|성명|방문|회의|접견|만나|예방|협의|서명|논평|결과/i;

/** The line above the body that reads most like a headline; the nearer one where two do. */
export function chooseTitle(above: readonly Block[], korean: boolean): Titled | null {
  let best: Titled | null = null;
  let bestScore = 3;
  for (const { lines } of above) {
    for (const line of lines) {
      const text = readLabelledTitle(line.text);
      if (text === null) continue;
      const label = line.text.slice(0, -text.length).trim();
      return { text, lines: [line], label: { ...line, end: line.start + label.length, text: label } };
    }
  }
  for (const [place, block] of above.entries()) {
    const distance = Math.min(3, (above.length - 1 - place) / 2);
    for (const [index, line] of block.lines.entries()) {
      const score = scoreTitle(line.text, korean) - distance;
      if (score < bestScore) continue;
      const whole = index === 0 && block.lines.length <= 4 && block.lines.every((part) => reads(part.text));
      const lines = whole ? [...block.lines] : [line];
      best = { text: lines.map((part) => part.text).join(' '), lines };
      bestScore = score;
    }
  }
  return best && { ...best, text: cleanTitle(best.text) };
}

/** A title without the marks of Markdown; `#` is no word of it. */
const cleanTitle = (text: string): string =>
  text
    .replace(/^#{1,6} /, '')
    .replace(/\*\*/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();

const reads = (line: string): boolean => !isDateLine(line) && !isLabelLine(line) && !/^[-–(]/.test(line);

function scoreTitle(line: string, korean: boolean): number {
  const bare = line.replace(/^#{1,6} /, '');
  if (isFurnitureLine(line) || !reads(line)) return Number.NEGATIVE_INFINITY;
  const words = bare.split(' ').length;
  const hangul = countHangul(bare);
  if (hangul > 0 ? hangul < 5 : words < 2) return Number.NEGATIVE_INFINITY;
  let score = hangul > 0 ? Math.min(10, hangul / 2) : Math.min(10, words);
  if (bare !== line) score += 6;
  if (EVENT_WORDS.test(bare)) score += 4;
  if (hangul > 3 === korean) score += 4;
  if (/[.:]$/.test(bare)) score -= 3;
  if (/[|>»]/.test(bare)) score -= 6;
  return score;
}
