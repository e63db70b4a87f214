// As whom the book is seen, and the keys for it.

import { useState } from 'react';
import type { Book } from '../../../shared/book/book.ts';
import type { Reader } from '../../../shared/book/words.ts';
import { listViews } from '../../book/book-view.ts';
import { useCommand } from '../../host/command-bus.ts';

/** The name of the copy that is shown, undefined for the whole book, and how to change it. */
export function useBookViews(book: Book) {
  const [shown, setShown] = useState<string>();
  const showReader = (reader: Reader): void => {
    const copy = listViews(book).find(({ readers }) => readers.length === 1 && readers[0] === reader);
    if (copy) setShown(copy.name);
  };
  useCommand('view-everyone', () => {
    setShown(undefined);
  });
  useCommand('view-delegation', () => {
    showReader('delegation');
  });
  useCommand('view-interpreter', () => {
    showReader('interpreter');
  });
  useCommand('view-press', () => {
    showReader('press');
  });
  return [shown, setShown] as const;
}
