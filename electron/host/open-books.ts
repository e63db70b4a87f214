// The books that are open, by handle: what the page knows of them, and what only main knows (path, base, sequence).
// Work on one book runs in turn, so that a save never takes the one before it for somebody else's change.

import { basename, dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Book, Media } from '../../shared/book/book.ts';
import type { LocalText } from '../../shared/book/words.ts';
import type { BookHandle, OpenBook } from '../../shared/host/host-api.ts';
import { newId } from '../files/identity.ts';

export interface HeldBook {
  readonly handle: BookHandle;
  /** As opened, made or last saved. */
  book: Book;
  /** As the page last told it, which may be `book` again: compared only where it is asked for, never while somebody writes. */
  kept: Book | null;
  media: Media;
  sequence: number;
  /** Where it lies and the SHA-256 of what was read or written there; null: never saved. */
  file: { path: string; sha256: string } | null;
  /** A newer version's book: may be read, never saved or exported. */
  readOnly: boolean;
  /** Brought by the program: untouched, it can be had again at any time. */
  sample: boolean;
}

export interface OpenBooks {
  hold(book: Omit<HeldBook, 'handle' | 'kept'>): HeldBook;
  find(handle: BookHandle): HeldBook | undefined;
  release(handle: BookHandle): void;
  /** Every open book, the newest last. */
  all(): HeldBook[];
  /** Does work on a book after the work before it. */
  inTurn<Value>(handle: BookHandle, work: () => Promise<Value>): Promise<Value>;
}

/** Makes the table. `noteOpen` hears whether a book is open. */
export function createOpenBooks(noteOpen: (open: boolean) => void): OpenBooks {
  const books = new Map<BookHandle, HeldBook>();
  const turns = new Map<BookHandle, Promise<unknown>>();
  return {
    hold(book) {
      const held: HeldBook = { ...book, kept: null, handle: newId() };
      books.set(held.handle, held);
      noteOpen(true);
      return held;
    },
    find: (handle) => books.get(handle),
    release(handle) {
      books.delete(handle);
      turns.delete(handle);
      noteOpen(books.size > 0);
    },
    all: () => [...books.values()],
    inTurn(handle, work) {
      const turn = (turns.get(handle) ?? Promise.resolve()).then(work);
      // The next one waits for the end of this one, whatever the end; the failure itself goes to the caller.
      turns.set(
        handle,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}

/** What a page held that is not saved; null where there is nothing of the kind. */
export const findUnsaved = ({ book, kept }: HeldBook): Book | null =>
  kept === null || isDeepStrictEqual(book, kept) ? null : kept;

/** A book as the page gets it: what a page before it held, where there is such. */
export const toOpenBook = (held: HeldBook, notices: LocalText[]): OpenBook => ({
  handle: held.handle,
  book: held.kept ?? held.book,
  media: held.media,
  file: held.file ? { name: basename(held.file.path), folder: dirname(held.file.path) } : null,
  unsaved: findUnsaved(held) !== null,
  readOnly: held.readOnly ? 'newer-format' : null,
  notices,
});

/** True where letting go of a book would lose something: never saved, or not as it was saved. */
export function wouldBeLost(held: HeldBook, book: Book): boolean {
  if (held.readOnly) return false;
  if (held.file === null && !held.sample) return true;
  return !isDeepStrictEqual(held.book, book);
}
