// The open book as its screen holds it, for what lies over that screen: a release that is added to it.
// Promise: what is read is never behind what was written. Must not change the book.
import { useEffect } from 'react';
import type { Book } from '../../shared/book/book.ts';

type Reader = () => Book;

let readers: Reader[] = [];

/** Lets others read the open book while the component is mounted; `read` stays the same between drawings. */
export function useOpenBookDoor(read: Reader): void {
  useEffect(() => {
    readers = [...readers, read];
    return () => {
      readers = readers.filter((other) => other !== read);
    };
  }, [read]);
}

/** The open book, or null where none is open. */
export const readOpenBook = (): Book | null => readers.at(-1)?.() ?? null;
