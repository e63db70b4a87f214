// The shipped sample, read and seeded by the program itself: what `npm start` shows first.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bookSchema } from '../../../shared/book/schema.ts';
import { templateSchema } from '../../../shared/book/template.ts';
import { readRelease } from '../../../shared/release/read-release.ts';
import { seedBook } from '../../../shared/release/seed-book.ts';
import { SAMPLE_BODY } from './retreat-reading.ts';

test('the sample seeds a book in which every kind of seed has its place', () => {
  const template = templateSchema.parse(
    JSON.parse(
      readFileSync(new URL('../../../templates/multilateral-retreat.json', import.meta.url), 'utf8'),
    ),
  );
  let count = 0;
  const { book } = seedBook(template, readRelease(SAMPLE_BODY, { released: '2020-02-12' }), SAMPLE_BODY, {
    newId: () => (count++).toString(36).padStart(16, '0'),
    hashText: (text) => createHash('sha256').update(text).digest('hex'),
  });
  expect(bookSchema.safeParse(book).error).toBeUndefined();
  expect(book.children.map(({ role }) => role)).toEqual([
    'steering',
    'session',
    'session',
    'session',
    'communique',
    'biographies',
    'press-lines',
  ]);
  const blocks = book.children.flatMap(({ children }) => children.flatMap((section) => section.children));
  for (const { sources = [] } of blocks)
    for (const { words } of sources) expect(SAMPLE_BODY).toContain(words);
  const labels = new Set(blocks.flatMap(({ seed }) => (seed ? [seed.label] : [])));
  for (const label of [
    'our-ask',
    'raise-again',
    'our-commitment',
    'their-commitment',
    'agreement',
    'agreed-language',
    'background',
    'last-met',
    'already-public',
    'check-still-in-post',
  ] as const)
    expect(labels).toContain(label);
});
