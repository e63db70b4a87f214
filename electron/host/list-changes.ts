// Which parts of a book differ from what was opened or saved, told by the numbers that people know them by.

import { isDeepStrictEqual } from 'node:util';
import type { Book } from '../../shared/book/book.ts';
import type { UnsavedChanges } from '../../shared/host/notice-sentences.ts';

/** What changed from one book to the other: the numbers are those of the later one. */
export function listChanges(before: Book, after: Book): UnsavedChanges {
  const { children: old, ...oldSheet } = before;
  const { children, ...sheet } = after;
  const known = new Map(old.map((brief) => [brief.id, brief]));
  const briefs = children.flatMap((brief, index) =>
    isDeepStrictEqual(known.get(brief.id), brief) ? [] : [index + 1],
  );
  // Briefs that only moved or went are a change of the book as a whole.
  const rearranged =
    children.length !== old.length || children.some(({ id }, index) => old[index]?.id !== id);
  return { sheet: !isDeepStrictEqual(oldSheet, sheet) || (rearranged && briefs.length === 0), briefs };
}
