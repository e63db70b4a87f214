// Books on disk: a path to a book, and a book to a path. Bytes are decoded here, judged in shared/book, saved by the save.

import { parseBook, serializeBook } from '../../shared/book/book-file.ts';
import type { BookFile, OpenedBookFile } from '../../shared/book/book-file.ts';
import { bookSchema } from '../../shared/book/schema.ts';
import type { BookFailure, FileFailure } from '../../shared/host/failures.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { hashBytes, hashText } from './identity.ts';
import { readFileUpTo } from './read-file.ts';
import { saveFile } from './save-file.ts';
import type { SaveBase } from './save-file.ts';

/** Largest book file that is opened, in bytes: pictures included, far above what a laptop can edit. */
export const BOOK_LIMIT = 128 * 1024 * 1024;

export interface OpenedBook extends OpenedBookFile {
  /** SHA-256 of the file as read: what a later save compares before it replaces it. */
  sha256: string;
}

/** Opens the book at a path. */
export async function openBook(path: string): Promise<Result<OpenedBook, BookFailure>> {
  const bytes = await readFileUpTo(path, BOOK_LIMIT);
  return bytes.ok ? readBook(bytes.value, path) : bytes;
}

/**
 * Reads a book from bytes that are already at hand.
 * @param path what the sentence about a failure names
 */
export function readBook(bytes: Uint8Array, path: string): Result<OpenedBook, BookFailure> {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // A file cut in the middle of a character is a cut book, not a foreign file.
    const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 200));
    const cut = parseBook(start, hashText);
    return err({ kind: !cut.ok && cut.error.kind === 'cut-short' ? 'cut-short' : 'not-a-book', path });
  }
  const parsed = parseBook(text, hashText);
  if (!parsed.ok) return err({ ...parsed.error, path });
  return ok({ ...parsed.value, sha256: hashBytes(bytes) });
}

/**
 * Saves a book under a path. A book that would not open again is not written: that is a bug, and is thrown.
 * @returns the SHA-256 of the file now on disk
 */
export function saveBook(path: string, file: BookFile, base: SaveBase): Promise<Result<string, FileFailure>> {
  bookSchema.parse(file.book);
  return saveFile(path, Buffer.from(serializeBook(file, hashText), 'utf8'), base);
}
