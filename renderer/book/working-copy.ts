// The working copy of one open book: its editor, its book-wide undo, and whether what it holds is saved.
// Promises: one immutable state at a time, never behind the editor; listeners hear of every change, once.
// Must not: ask the host for anything; who saves says so with `noteSaved`. Must not know React: who shows it wraps the editor.

import type { Book } from '../../shared/book/book.ts';
import type { IdSource } from '../../shared/book/ids.ts';
import type { MarkingScheme } from '../../shared/book/marking.ts';
import { createBookHistory } from '../../shared/editing/book-history.ts';
import type { BookAttributes, BookHistory } from '../../shared/editing/book-history.ts';
import { briefsOf, createBookEditor } from '../../shared/editing/create-editor.ts';
import type { BookEditor } from '../../shared/editing/slate-types.ts';
import type { OpenBook } from '../../shared/host/host-api.ts';

export interface WorkingCopyState {
  open: OpenBook;
  book: Book;
  /** The book as it lies on disk; null: never saved, or not as this. */
  saved: Book | null;
  /** When this window last saved it. */
  savedAt: Date | null;
}

export interface WorkingCopy<Edited extends BookEditor = BookEditor> {
  editor: Edited;
  history: BookHistory;
  getState: () => WorkingCopyState;
  /** Everything that is not in the tree: the same object as long as none of it changed. */
  getAttributes: () => BookAttributes;
  subscribe: (listener: () => void) => () => void;
  /** What the host gave back for a saved book, and the book that was sent to it. */
  noteSaved: (open: OpenBook, sent: Book, at: Date) => void;
}

interface WorkingCopyOptions<Edited extends BookEditor> {
  newId: IdSource;
  now: () => number;
  markingScheme: MarkingScheme;
  /** Puts around the editor what shows it. */
  wrap: (editor: BookEditor) => Edited;
}

/** The working copy of a book that was just opened. */
export function createWorkingCopy<Edited extends BookEditor>(
  open: OpenBook,
  { wrap, ...options }: WorkingCopyOptions<Edited>,
): WorkingCopy<Edited> {
  const { children, ...first } = open.book;
  // A newer version's book is only looked at: its blocks may be of a form that no rule here knows.
  const editor = wrap(
    createBookEditor({ ...open.book, children: open.readOnly === null ? children : [] }, options),
  );
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const history = createBookHistory(editor, first, options.now, tell);

  let state: WorkingCopyState = {
    open,
    book: open.book,
    saved: open.file === null || open.unsaved ? null : open.book,
    savedAt: null,
  };
  // What the state was made of. A book that was only opened is the one that came, not its normalized form.
  let made = { briefs: editor.children, attributes: history.attributes() };
  let told = editor.children;
  const getState = (): WorkingCopyState => {
    const attributes = history.attributes();
    if (made.briefs === editor.children && made.attributes === attributes) return state;
    made = { briefs: editor.children, attributes };
    state = { ...state, book: { ...attributes, children: briefsOf(editor) } };
    return state;
  };
  const { onChange } = editor;
  editor.onChange = (change) => {
    onChange(change);
    if (told === editor.children) return;
    told = editor.children;
    tell();
  };
  return {
    editor,
    history,
    getState,
    getAttributes: history.attributes,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    noteSaved(saved, sent, at) {
      const { book } = getState();
      state = { open: { ...saved, book: sent }, book, saved: sent, savedAt: at };
      tell();
    },
  };
}

/** True where the book differs from what lies on disk, or was never saved. */
export const isDirty = (state: WorkingCopyState): boolean => state.saved !== state.book;
