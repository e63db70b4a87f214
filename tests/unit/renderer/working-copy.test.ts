// Whether the page's book is saved, that whoever listens hears of it, and that text and sheet are undone in one order.

import { Editor, Transforms } from 'slate';
import { expect, test, vi } from 'vitest';
import { createWorkingCopy, isDirty } from '../../../renderer/book/working-copy.ts';
import { takeAdded } from '../../../renderer/book/take-added.ts';
import { findBlock } from '../../../shared/editing/queries/entry-by-id.ts';
import type { Book } from '../../../shared/book/book.ts';
import type { OpenBook } from '../../../shared/host/host-api.ts';
import { createLargeBook } from '../../support/large-book.ts';

const book = createLargeBook(20);
const FILE = { name: 'a.briefing', folder: 'b' };
const open = (file: OpenBook['file'], unsaved = false): OpenBook => ({
  handle: 'h',
  book,
  media: {},
  file,
  unsaved,
  readOnly: null,
  notices: [],
});
let count = 0;
const make = (opened: OpenBook) =>
  createWorkingCopy(opened, {
    newId: () => `new${String((count += 1)).padStart(13, '0')}`,
    now: () => 0,
    markingScheme: { id: 'none', name: { en: '', ko: '' }, levels: [], unmarkedCaption: null },
    wrap: (editor) => editor,
  });
const write = (copy: ReturnType<typeof make>, words: string): void => {
  const id = copy.getState().book.children[0]?.children[0]?.children[0]?.id ?? '';
  const path = findBlock(copy.editor, id)?.[1] ?? [];
  Transforms.select(copy.editor, Editor.start(copy.editor, path));
  copy.editor.insertText(words);
};
const told = () => Promise.resolve();
const firstWords = (of: Book): string => JSON.stringify(of.children[0]?.children[0]?.children[0]);

test('a book never saved is not saved; one opened from its file is; one that outlived its page is not', () => {
  expect(isDirty(make(open(null)).getState())).toBe(true);
  expect(isDirty(make(open(FILE)).getState())).toBe(false);
  expect(isDirty(make(open(FILE, true)).getState())).toBe(true);
});

test('a changed book is not saved until the host has saved it, and what is written meanwhile is not saved by it', async () => {
  const copy = make(open(FILE));
  const heard = vi.fn();
  const leave = copy.subscribe(heard);
  write(copy, 'A');
  await told();
  expect(heard).toHaveBeenCalledTimes(1);
  const sent = copy.getState().book;
  expect(firstWords(sent)).toContain('"A');
  write(copy, 'B');
  copy.noteSaved({ ...open(FILE), book: sent }, sent, new Date(0));
  expect(isDirty(copy.getState())).toBe(true);
  const later = copy.getState().book;
  copy.noteSaved({ ...open(FILE), book: later }, later, new Date(0));
  expect(isDirty(copy.getState())).toBe(false);
  leave();
});

test('undo goes over text and sheet in the order in which they were changed', () => {
  const copy = make(open(FILE));
  const venue = () => copy.getAttributes().meetingSheet.venue;
  const before = venue();
  write(copy, 'A');
  const { meetingSheet } = copy.getAttributes();
  copy.history.change(
    { ...copy.getAttributes(), meetingSheet: { ...meetingSheet, venue: 'Busan' } },
    'venue',
  );
  write(copy, 'B');
  copy.history.undo();
  expect([firstWords(copy.getState().book).includes('"B'), venue()]).toEqual([false, 'Busan']);
  copy.history.undo();
  expect([firstWords(copy.getState().book).includes('"A'), venue()]).toEqual([true, before]);
  copy.history.undo();
  expect(copy.getState().book).toEqual(book);
  copy.history.redo();
  copy.history.redo();
  expect(venue()).toBe('Busan');
});

test('what a release gave to the open book is one step, taken back and brought again exactly', () => {
  const copy = make(open(FILE));
  write(copy, 'A');
  const before = copy.getState().book;
  const [brief] = before.children;
  const [section] = brief?.children ?? [];
  if (!brief || !section) throw new Error('the large book has sections');
  const paragraph = { type: 'paragraph' as const, id: 'added00000000001', children: [{ text: 'Added' }] };
  const document = {
    ...{ id: 'document00000001', hash: 'b', title: 'T', issuer: '', language: 'en' },
    released: null,
    body: 'b',
  };
  const added: Book = {
    ...before,
    documents: [...before.documents, document],
    meetingSheet: { ...before.meetingSheet, venue: 'Busan' },
    children: before.children.map((one) =>
      one === brief
        ? {
            ...one,
            children: one.children.map((part) =>
              part === section ? { ...part, children: [...part.children, paragraph] } : part,
            ),
          }
        : one,
    ),
  };
  takeAdded(copy, added);
  expect(copy.getState().book).toEqual(added);
  // What nothing was added to is not made anew.
  expect(copy.getState().book.children[0]?.children[1]).toBe(before.children[0]?.children[1]);
  copy.history.undo();
  expect(copy.getState().book).toEqual(before);
  copy.history.redo();
  expect(copy.getState().book).toEqual(added);
  copy.history.undo();
  copy.history.undo();
  expect(copy.getState().book).toEqual(book);
});
