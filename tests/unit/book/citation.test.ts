// Citations: in full once, then "same release", and in full again after another one.

import { expect, test } from 'vitest';
import type { SourceDocument } from '../../../shared/book/book.ts';
import { citeSources } from '../../../shared/book/citation.ts';
import type { Source } from '../../../shared/book/nodes.ts';

const document = (id: string, title: string, released: string | null): SourceDocument => ({
  id,
  hash: '',
  title,
  issuer: 'Ministry of Foreign Affairs',
  released,
  language: 'en',
  body: '',
});
const documents = [document('a', 'Ministers meet', '2020-02-12'), document('b', '', null)];
const source = (from: string, address: string): Source => ({
  id: address,
  document: from,
  address,
  words: 'never printed',
  date: null,
});
const citeAll = (language: 'en' | 'ko', ...blocks: Source[][]) => {
  const trail = { last: undefined };
  return blocks.map((sources) => citeSources(documents, sources, language, trail));
};

test('a release is named in full once', () => {
  const blocks = [[source('a', '1')], [], [source('a', '2'), source('a', '2'), source('a', '2/o1')]];
  expect(citeAll('en', ...blocks)).toEqual([
    'Ministry of Foreign Affairs, “Ministers meet”, 12 February 2020, paragraph 1',
    undefined,
    'Same release, paragraphs 2, 2/o1',
  ]);
  expect(citeAll('ko', ...blocks)).toEqual([
    'Ministry of Foreign Affairs, “Ministers meet”, 2020.2.12(수), 1 문단',
    undefined,
    '같은 보도자료, 2, 2/o1 문단',
  ]);
});

test('and again after another one, which may have neither title nor date', () => {
  expect(citeAll('en', [source('a', '1')], [source('b', '¶1')], [source('a', '3')])).toEqual([
    'Ministry of Foreign Affairs, “Ministers meet”, 12 February 2020, paragraph 1',
    'Ministry of Foreign Affairs, paragraph ¶1',
    'Ministry of Foreign Affairs, “Ministers meet”, 12 February 2020, paragraph 3',
  ]);
});

test('a source whose document the book does not hold is not cited', () => {
  expect(citeAll('en', [source('c', '1')])).toEqual([undefined]);
});
