// The keys for as whom the book is seen.

import type { Book } from '../../../shared/book/book.ts';
import type { Reader } from '../../../shared/book/words.ts';
import { listViews } from '../../book/book-view.ts';
import { useCommand } from '../../host/command-bus.ts';

/** Serves the keys; `onView` is given the name of a copy, undefined for the whole book. */
export function useBookViews(book: Book, onView: (copy: string | undefined) => void): void {
  const viewReader = (reader: Reader): void => {
    const copy = listViews(book).find(({ readers }) => readers.length === 1 && readers[0] === reader);
    if (copy) onView(copy.name);
  };
  useCommand('view-everyone', () => {
    onView(undefined);
  });
  useCommand('view-delegation', () => {
    viewReader('delegation');
  });
  useCommand('view-interpreter', () => {
    viewReader('interpreter');
  });
  useCommand('view-press', () => {
    viewReader('press');
  });
}
