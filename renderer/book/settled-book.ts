// The book as the panes around the page show it: behind the keys by a pause at most, so that no key waits for outline and checks.
// Promises that `settle` brings it up to the working copy at once: before an export, a save, another view.

import type { Book } from '../../shared/book/book.ts';
import { createPacer } from './pacer.ts';
import type { WorkingCopy } from './working-copy.ts';

export interface SettledBook {
  getBook: () => Book;
  subscribe: (listener: () => void) => () => void;
  settle: () => void;
  /** Begins to follow; returns how to end it. */
  start: () => () => void;
}

export interface Pace {
  /** After the last key, in milliseconds. */
  pause: number;
  /** After the first key that waits, in milliseconds. */
  longest: number;
}

/** For what changes with the words: numbers, lengths, outline. */
const PANE_PACE: Pace = { pause: 180, longest: 1200 };
/** For what goes over every block again. */
export const CHECK_PACE: Pace = { pause: 600, longest: 6000 };

/** Follows a working copy. `busy`: a syllable is being composed. */
export function followBook(copy: WorkingCopy, busy: () => boolean, pace: Pace = PANE_PACE): SettledBook {
  let book = copy.getState().book;
  const listeners = new Set<() => void>();
  const pacer = createPacer({
    ...pace,
    busy,
    act() {
      const next = copy.getState().book;
      if (next === book) return;
      book = next;
      for (const listener of [...listeners]) listener();
    },
  });
  return {
    getBook: () => book,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    settle: pacer.flush,
    start() {
      const leave = copy.subscribe(pacer.note);
      return () => {
        leave();
        pacer.stop();
      };
    },
  };
}
