// The notes of the page are those of the exported document, in the same order and under the same numbers: Word counts through
// the whole document. The document is one without notes for its sources, which the page does not show either.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewBook } from '../../renderer/book/book-view.ts';
import {
  countNotesBefore,
  gatherNotes,
  isNote,
  listLines,
  listNotes,
  placeNotes,
} from '../../renderer/book/notes.ts';
import type { Book } from '../../shared/book/book.ts';
import { copyNotes, noteWords } from '../../shared/book/copy-text.ts';
import { arbitraryBook } from '../support/arbitrary-book.ts';
import { buildCopy, createSampleOptions, takeCopy } from '../support/export-sample.ts';
import { openDocx, printedNotes } from '../support/read-docx.ts';
import { createSampleBook, SAMPLE_SCHEME } from '../support/sample-book.ts';

const WITHOUT_SOURCES = { portionMarks: true, sourceNotes: false };
const number = (notes: readonly string[]): string[] => notes.map((words, index) => `${index + 1} ${words}`);
const see = (book: Book, copy: string | undefined) =>
  viewBook(book, { scheme: SAMPLE_SCHEME, template: undefined, copy }).briefs;

/** At the foot of each brief of a page that is only read. */
const readNotes = (book: Book, copy: string): string[] => {
  const briefs = see(book, copy);
  const before = countNotesBefore(briefs);
  return briefs.flatMap((brief) =>
    gatherNotes(brief, before.get(brief.id) ?? NaN).notes.map(
      (note) => `${note.number} ${noteWords(note.words)}`,
    ),
  );
};

/** In the lines of that page, where a reference stands. */
const readReferences = (book: Book, copy: string): string[] => {
  const briefs = see(book, copy);
  const before = countNotesBefore(briefs);
  return briefs.flatMap((brief) => {
    const { first } = gatherNotes(brief, before.get(brief.id) ?? NaN);
    return brief.sections.flatMap((section) =>
      section.blocks.flatMap(({ id, block }) => {
        const lines = listLines(block);
        return placeNotes(lines, first.get(id)).flatMap((from, line) =>
          from === undefined
            ? []
            : (lines[line] ?? [])
                .filter(isNote)
                .map((note, index) => `${from + index} ${noteWords(note.children)}`),
        );
      }),
    );
  });
};

/** At the foot of each brief of the page that is written. */
const editedNotes = (book: Book): string[] => {
  const before = countNotesBefore(see(book, undefined));
  return book.children.flatMap((brief) =>
    listNotes(brief).map(
      (note, index) => `${(before.get(brief.id) ?? NaN) + index + 1} ${noteWords(note.children)}`,
    ),
  );
};

test('whatever book there is, each of its copies, and the page that is written', () => {
  let met = 0;
  fc.assert(
    fc.property(arbitraryBook, (book) => {
      for (const { name, readers } of book.copies) {
        const exported = number(copyNotes(takeCopy(book, name), WITHOUT_SOURCES));
        expect(readNotes(book, name)).toEqual(exported);
        expect(readReferences(book, name)).toEqual(exported);
        if (readers.every((reader) => reader === 'principal')) expect(editedNotes(book)).toEqual(exported);
        if (book.children.length > 1) met += exported.length;
      }
    }),
  );
  expect(met).toBeGreaterThan(20);
});

test('the sample’s own document has them', () => {
  const book = createSampleBook();
  const copy = takeCopy(book, 'principal');
  const { bytes } = buildCopy(copy, { ...createSampleOptions(), sourceNotes: false });
  const printed = number(printedNotes(openDocx(bytes)));
  expect(editedNotes(book)).toEqual(printed);
  expect(printed.length).toBeGreaterThanOrEqual(2);
});
