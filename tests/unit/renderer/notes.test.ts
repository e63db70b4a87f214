// The notes that the editor numbers are those of the exported copy that has everything, in the same order.
// Their numbers start anew in each brief on the page and run through the document in Word, where sources have notes of their own.

import { expect, test } from 'vitest';
import { listNotes } from '../../../renderer/book/notes.ts';
import { deriveCopy } from '../../../shared/book/copies.ts';
import { copyNotes, noteWords } from '../../../shared/book/copy-text.ts';
import { createSampleBook, SAMPLE_SCHEME } from '../../support/sample-book.ts';

test('the editor and the principal’s copy have the same notes in the same order', () => {
  const book = createSampleBook();
  const copy = deriveCopy(book, 'principal', SAMPLE_SCHEME);
  if (!copy.ok) throw new Error(copy.error.kind);
  const exported = copyNotes(copy.value, { portionMarks: true, sourceNotes: false });
  const edited = book.children.flatMap((brief) => listNotes(brief).map((note) => noteWords(note.children)));
  expect(edited).toEqual(exported);
  expect(edited.length).toBeGreaterThanOrEqual(2);
});
