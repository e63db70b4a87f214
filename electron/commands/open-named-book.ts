// A book that the command line names: from a file or standard input, in a version that this program can write.

import type { BookFailure } from '../../shared/host/failures.ts';
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
    terminal.tell(
      {
        en: `“${name}” was changed outside Briefing Book since it was saved there; it was opened as it is.`,
        ko: `“${name}”이(가) 저장된 뒤 다른 프로그램에서 바뀌었으며 그대로 열었습니다.`,
      }[terminal.language],
    );
  return opened;
}
