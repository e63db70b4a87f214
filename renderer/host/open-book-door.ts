// The open book as its screen holds it, for what lies over that screen: a release that is added to it.
// Promises: what is read is never behind what was written; what is added is one step of the book's own undo.
import { useEffect } from 'react';
import type { Book } from '../../shared/book/book.ts';

export interface OpenBookDoor {
  read: () => Book;
  /** Takes a book that was made of the one that was read by adding to it. */
  add: (book: Book) => void;
}

let doors: OpenBookDoor[] = [];

/** Opens the door while the component is mounted; it stays the same between drawings. */
export function useOpenBookDoor(door: OpenBookDoor): void {
  useEffect(() => {
    doors = [...doors, door];
    return () => {
      doors = doors.filter((other) => other !== door);
    };
  }, [door]);
}

/** The open book, or null where none is open. */
export const readOpenBook = (): Book | null => doors.at(-1)?.read() ?? null;

/** Gives the open book what was added to it. */
export const addToOpenBook = (book: Book): void => {
  doors.at(-1)?.add(book);
};
