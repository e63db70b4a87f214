// What is told of a book that is not saved: the briefs that somebody wrote in, and no other.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { listChanges } from '../../../electron/host/list-changes.ts';
import type { Book } from '../../../shared/book/book.ts';
import { briefsOf, createBookEditor } from '../../../shared/editing/create-editor.ts';

const SAMPLE = fileURLToPath(new URL('../../../templates/sample/retreat-book.briefing', import.meta.url));
const book = (JSON.parse(readFileSync(SAMPLE, 'utf8')) as { book: Book }).book;

test('a brief that the editor only opened is not changed, one that was written in is', () => {
  let made = 0;
  const editor = createBookEditor(book, {
    newId: () => String((made += 1)).padStart(16, 'n'),
    now: () => 0,
    markingScheme: { id: 'none', name: { en: '', ko: '' }, levels: [], unmarkedCaption: null },
  });
  // The editor has put its empty texts beside the fields of the sample.
  expect(editor.children).not.toEqual(book.children);
  const held: Book = { ...book, children: briefsOf(editor) };
  expect(listChanges(book, held)).toEqual({ sheet: false, briefs: [] });
  const written: Book = {
    ...held,
    children: held.children.map((brief, index) => (index === 4 ? { ...brief, title: 'Another' } : brief)),
  };
  expect(listChanges(book, written)).toEqual({ sheet: false, briefs: [5] });
  expect(listChanges(book, { ...held, title: 'Another' })).toEqual({ sheet: true, briefs: [] });
});
