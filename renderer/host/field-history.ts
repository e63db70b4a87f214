// Undo and redo of the field that has the keyboard: what the browser keeps for it. A book's own undo is the book screen's.
// Promise: a field marked `data-book-field` writes into the book at once and so has no history of its own, save while what is
// in it is refused: that never came into the book, and undoing there must not take back what was done elsewhere.

import { useCommand } from './command-bus.ts';

export type HistoryMove = 'undo' | 'redo';

const WRITTEN = 'textarea, input:not([type=checkbox], [type=radio], [type=range], [type=button])';

/** True where what has the keyboard is undone by itself: a search, a title being renamed, anything in a dialog. */
export function hasOwnHistory(target: Element | null): boolean {
  if (document.querySelector(':modal')) return true;
  return (
    target !== null &&
    target.matches(WRITTEN) &&
    target.closest('[data-book-field]:not([aria-invalid=true])') === null
  );
}

/** Undo or redo in the field that has the keyboard. */
export function moveInField(move: HistoryMove): void {
  document.execCommand(move);
}

/** Serves the acts wherever no book does. */
export function useFieldHistory(): void {
  useCommand('undo', () => {
    moveInField('undo');
  });
  useCommand('redo', () => {
    moveInField('redo');
  });
}
