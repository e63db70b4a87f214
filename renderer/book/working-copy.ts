// The working copy of one open book: what the page holds of it, and whether that is saved.
// Promises: one immutable state at a time; listeners hear of every change, once.
// Must not: ask the host for anything; who saves says so with `noteSaved`.

import type { Book } from '../../shared/book/book.ts';
import type { OpenBook } from '../../shared/host/host-api.ts';

export interface WorkingCopyState {
  open: OpenBook;
  book: Book;
  /** The book as it lies on disk; null: never saved. */
  saved: Book | null;
  /** When this window last saved it. */
  savedAt: Date | null;
}

export interface WorkingCopy {
  getState: () => WorkingCopyState;
  subscribe: (listener: () => void) => () => void;
  replaceBook: (book: Book) => void;
  /** What the host gave back for a saved book. */
  noteSaved: (open: OpenBook, at: Date) => void;
}

/** The working copy of a book that was just opened. */
export function createWorkingCopy(open: OpenBook): WorkingCopy {
  let state: WorkingCopyState = {
    open,
    book: open.book,
    saved: open.file === null ? null : open.book,
    savedAt: null,
  };
  const listeners = new Set<() => void>();
  const change = (next: WorkingCopyState): void => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    replaceBook: (book) => change({ ...state, book }),
    noteSaved: (saved, at) => change({ open: saved, book: saved.book, saved: saved.book, savedAt: at }),
  };
}

/** True where the book differs from what lies on disk, or was never saved. */
export const isDirty = (state: WorkingCopyState): boolean => state.saved !== state.book;
