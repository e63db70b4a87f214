// A newer version of a release: which it is, and which blocks rest on words that it no longer has.

import { expect, test } from 'vitest';
import type { Book, SourceDocument } from '../../../shared/book/book.ts';
import { findOutdatedSources } from '../../../shared/book/document-versions.ts';
import { sourceOutdated } from '../../../shared/checks/source-outdated.ts';

const older: SourceDocument = {
  id: 'older00000000000',
  hash: 'a'.repeat(64),
  title: 'Ministers meet in Busan',
  issuer: 'Ministry of Foreign Affairs',
  released: '2020-02-12',
  language: 'en',
  body: '1. They agreed to\nmeet again. 2. They will open an office.',
};
const newer = (change: Partial<SourceDocument> = {}): SourceDocument => ({
  ...older,
  ...{ id: 'newer00000000000', hash: 'b'.repeat(64), released: '2020-02-14' },
  body: '1. They discussed trade. 2. They agreed to meet again.',
  ...change,
});
const rest = (id: string, address: string, words: string) => ({
  type: 'paragraph',
  id,
  sources: [{ id: `${id}s`, document: older.id, address, words, date: older.released }],
  children: [{ text: '' }],
});
const bookWith = (documents: SourceDocument[]): Book =>
  ({
    documents,
    children: [
      {
        id: 'brief',
        children: [
          {
            children: [rest('kept', '1', 'agreed to\nmeet again'), rest('gone', '2', 'will open an office')],
          },
        ],
      },
    ],
  }) as unknown as Book;
const flagged = (documents: SourceDocument[]): string[] =>
  findOutdatedSources(bookWith(documents)).map(({ block }) => block);

test('words that only moved are not outdated; words that are gone are', () => {
  expect(flagged([older, newer()])).toEqual(['gone']);
  expect(flagged([newer(), older])).toEqual(['gone']);
});

test.each([
  ['another title', { title: 'Ministers meet in Jeju' }],
  ['another issuer', { issuer: 'Ministry of Trade' }],
  ['the meeting of another year', { released: '2021-02-14' }],
  ['an earlier release', { released: '2020-02-10' }],
  ['the same text', { hash: older.hash, body: older.body }],
])('%s is no newer version', (_, change) => {
  expect(flagged([older, newer(change)])).toEqual([]);
});

test.each([
  ['[Corrected] Ministers meet in Busan', '2020-02-12'],
  ['Ministers meet in Busan (2nd update)', '2020-02-13'],
  ['Ministers  meet in Busan [수정본]', null],
])('%s, released %s, is one', (title, released) => {
  expect(flagged([older, newer({ title, released })])).toEqual(['gone']);
});

test('a block is named once, with where its words stood', () => {
  const context = {
    template: undefined,
    scheme: { id: '', name: { en: '', ko: '' }, levels: [], unmarkedCaption: null },
    language: 'en' as const,
  };
  const found = sourceOutdated.find(bookWith([older, newer()]), context);
  expect(found.map(({ brief, block }) => [brief, block])).toEqual([['brief', 'gone']]);
  expect(found[0]?.message.en).toContain('2: “will open an office”');
});
