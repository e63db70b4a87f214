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

test.each([
  ['en', ' (as of 2020)'],
  ['ko', ' (2020년 기준)'],
] as const)('a key fact is dated in %s: by its own year, else by the day of the release', (language, own) => {
  const template = templateSchema.parse(
    JSON.parse(
      readFileSync(new URL('../../../templates/multilateral-retreat.json', import.meta.url), 'utf8'),
    ),
  );
  const release = readRelease(SAMPLE_BODY, { released: '2020-02-12' });
  const [fact] = release.keyFacts;
  if (!fact) throw new Error('the sample has a key fact');
  const factLines = (asOf: string | null): string[] => {
    let count = 0;
    const { book } = seedBook(template, { ...release, keyFacts: [{ ...fact, asOf }] }, SAMPLE_BODY, {
      ...{ language, newId: () => (count++).toString(36).padStart(16, '0') },
      hashText: (text) => createHash('sha256').update(text).digest('hex'),
    });
    const section = book.children[0]?.children.find(({ role }) => role === 'key-facts');
    return (section?.children ?? []).map((block) =>
      block.children.map((leaf) => ('text' in leaf ? leaf.text : '')).join(''),
    );
  };
  expect(factLines('2020')).toEqual([expect.stringContaining(`${fact.text}${own}`)]);
  expect(factLines(null)[0]).toMatch(
    /(?:as of 12 February 2020|2020년 2월 12일 기준|2020\.2\.12\.?\(수\) 기준)/,
  );
});
