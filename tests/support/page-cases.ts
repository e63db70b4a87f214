// The documents whose pages LibreOffice was asked for (tests/fixtures/pages, by `npm run record-pages`): the shipped
// sample, the book of all blocks in both languages, in each bundled house style, and one book of a hundred pages.

import { readFileSync } from 'node:fs';
import { findMarkingScheme } from '../../electron/files/template-store.ts';
import { HOUSE_STYLE_IDS, loadHouseStyle } from '../../electron/word/load-house-style.ts';
import { parseBook } from '../../shared/book/book-file.ts';
import type { Book } from '../../shared/book/book.ts';
import { deriveCopy } from '../../shared/book/copies.ts';
import type { MarkingScheme } from '../../shared/book/marking.ts';
import { createBenchBook } from '../bench/bench-book.ts';
import { buildCopy, createSampleOptions } from './export-sample.ts';
import { openDocx, partOf } from './read-docx.ts';
import { createSampleBook, SAMPLE_SCHEME } from './sample-book.ts';

export interface PageCase {
  name: string;
  /** How many pages the contents may be off. */
  tolerance: number;
  build: () => Uint8Array;
}

/** Every case. */
export function listPageCases(): PageCase[] {
  const shipped = readShipped();
  const cases = HOUSE_STYLE_IDS.flatMap((style) => [
    ...['principal', 'delegation', 'press'].map((copy) =>
      createCase(`shipped ${copy} ${style}`, shipped, copy, style, findMarkingScheme(shipped.markingScheme)),
    ),
    ...(['en', 'ko'] as const).map((language) =>
      createCase(
        `blocks ${language} ${style}`,
        createSampleBook(language),
        'principal',
        style,
        SAMPLE_SCHEME,
      ),
    ),
  ]);
  const long = createBenchBook(100);
  return [
    ...cases,
    {
      ...createCase('long plain', long, 'delegation', 'plain', findMarkingScheme(long.markingScheme)),
      tolerance: 3,
    },
  ];
}

function readShipped(): Book {
  const text = readFileSync(new URL('../../templates/sample/retreat-book.briefing', import.meta.url), 'utf8');
  const opened = parseBook(text, () => '');
  if (!opened.ok) throw new Error('the sample does not open');
  return opened.value.book;
}

function createCase(
  name: string,
  book: Book,
  copyName: string,
  style: (typeof HOUSE_STYLE_IDS)[number],
  scheme: MarkingScheme,
): PageCase {
  return {
    name,
    tolerance: 0,
    build: () => {
      const copy = deriveCopy(book, copyName, scheme);
      if (!copy.ok) throw new Error(`no copy ${copyName}`);
      const options = { ...createSampleOptions(), scheme, houseStyle: loadHouseStyle(style) };
      return buildCopy(copy.value, options).bytes;
    },
  };
}

/** The page numbers in a document's contents, in order. */
export const contentsPages = (bytes: Uint8Array): number[] =>
  [...partOf(openDocx(bytes), 'word/document.xml').matchAll(/PAGEREF [^"]*"><w:r><w:t>(\d+)<\/w:t>/g)].map(
    ([, page]) => Number(page),
  );
