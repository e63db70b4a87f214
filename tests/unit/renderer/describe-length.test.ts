// Lengths in the status bar: in the unit of the book's language, in words of the interface's, with its separators.
import { describe, expect, it } from 'vitest';
import { describeLength } from '../../../renderer/features/book/describe-length.ts';
import { createWords } from '../../../renderer/i18n/i18n.ts';

const length = { words: 200_006, characters: 1_234_567, lines: 1 };

describe('describeLength', () => {
  it.each([
    ['en', 'en', '200,006 words'],
    ['en', 'ko', '1,234,567 characters'],
    ['ko', 'en', '200,006단어'],
    ['ko', 'ko', '1,234,567자'],
  ] as const)('in a window in %s, of a book in %s', (window, book, expected) => {
    const t = createWords(window).getFixedT(window, 'book');
    expect(describeLength(length, book, t)).toBe(expected);
  });
  it('says one as one', () => {
    const t = createWords('en').getFixedT('en', 'book');
    expect(describeLength({ words: 1, characters: 5, lines: 1 }, 'en', t)).toBe('1 word');
  });
  it('counts checks in the same way', () => {
    const t = createWords('en').getFixedT('en', 'book');
    expect(t('checkCount', { count: 1234 })).toBe('1,234 checks');
  });
});
