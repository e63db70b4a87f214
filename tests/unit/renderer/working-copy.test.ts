// Whether the page's book is saved, and that whoever listens hears of it.

import { expect, test, vi } from 'vitest';
import { createWorkingCopy, isDirty } from '../../../renderer/book/working-copy.ts';
import type { Book } from '../../../shared/book/book.ts';
import type { OpenBook } from '../../../shared/host/host-api.ts';

const book = { id: 'book000000000000', title: 'A retreat' } as Book;
const open = (file: OpenBook['file']): OpenBook => ({
  handle: 'h',
  book,
  media: {},
  file,
  readOnly: null,
  notices: [],
});

test('a book never saved is not saved; one opened from its file is', () => {
  expect(isDirty(createWorkingCopy(open(null)).getState())).toBe(true);
  expect(isDirty(createWorkingCopy(open({ name: 'a.briefing', folder: 'b' })).getState())).toBe(false);
});

test('a changed book is not saved until the host has saved it', () => {
  const copy = createWorkingCopy(open({ name: 'a.briefing', folder: 'b' }));
  const heard = vi.fn();
  const leave = copy.subscribe(heard);
  const changed = { ...book, title: 'Another' };
  copy.replaceBook(changed);
  expect(isDirty(copy.getState())).toBe(true);
  copy.noteSaved({ ...open({ name: 'a.briefing', folder: 'b' }), book: changed }, new Date(0));
  expect(copy.getState()).toMatchObject({ savedAt: new Date(0) });
  expect(isDirty(copy.getState())).toBe(false);
  leave();
  copy.replaceBook(book);
  expect(heard).toHaveBeenCalledTimes(2);
});
