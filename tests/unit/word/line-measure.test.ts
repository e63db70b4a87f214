// Where lines are broken when pages are estimated.

import { expect, it } from 'vitest';
import { measureLines, measureText } from '../../../electron/word/line-measure.ts';
import { loadHouseStyle } from '../../../electron/word/load-house-style.ts';
import { planText } from '../../../electron/word/page-plan.ts';
import type { Language } from '../../../shared/book/words.ts';

const style = loadHouseStyle();
const look = style.paragraphs.body;
/** Lines of a text where a line holds `letters` letters as wide as they are high. */
const linesOf = (text: string, language: Language, letters: number) => {
  const width = (letters + 0.1) * look.size;
  return measureLines([planText(text, language)], width, width, look, style);
};

it('measures Hangul twice as wide as Latin letters, and larger type wider', () => {
  const style = loadHouseStyle();
  const look = style.paragraphs['page-header'];
  const hangul = measureText('가나다라마바사', look, style);
  expect(hangul / measureText('abcdefg', look, style)).toBeGreaterThan(1.8);
  expect(measureText('abc', { ...look, size: look.size * 2 }, style)).toBeCloseTo(
    2 * measureText('abc', look, style),
  );
  expect(measureText('', look, style)).toBe(0);
});

it('breaks Hangul at its spaces', () => {
  // Four syllables, then four: six would fit on a line, and the second word goes on the next one whole.
  expect(linesOf('실무그룹 회의결과 실무그룹', 'ko', 6)).toBe(3);
});

it('breaks between ideographs', () => {
  expect(linesOf('外交部長官會議', 'ko', 6)).toBe(2);
  expect(linesOf('外交 部長 官會', 'ko', 4)).toBe(2);
});

it('breaks a word that is longer than a line', () => {
  expect(linesOf('가'.repeat(20), 'ko', 6)).toBe(4);
});
