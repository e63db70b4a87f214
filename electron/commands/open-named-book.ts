// A book that the command line names: from a file or standard input, in a version that this program can write.

import type { BookFailure } from '../../shared/host/failures.ts';
import { noticeChangedOutside } from '../../shared/host/notice-sentences.ts';
import { err } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { BOOK_LIMIT, readBook } from '../files/book-store.ts';
import type { OpenedBook } from '../files/book-store.ts';
import { nameInput, readInput } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** Opens the book; a file of a newer version is a failure here, and a changed one is told. */
export async function openNamedBook(
  terminal: Terminal,
  path: string,
): Promise<Result<OpenedBook, BookFailure>> {
  const bytes = await readInput(terminal, path, BOOK_LIMIT);
  if (!bytes.ok) return bytes;
  const name = nameInput(terminal, path);
  const opened = readBook(bytes.value, name);
  if (!opened.ok) return opened;
  if (opened.value.readOnly)
    return err({ kind: 'newer-format', path: name, formatVersion: opened.value.formatVersion });
  if (opened.value.warnings.includes('changed-outside'))
    terminal.tell(noticeChangedOutside(name)[terminal.language]);
  return opened;
}
