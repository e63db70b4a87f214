// What every side of the comparison gives back once its book is on the page.

export interface Mounted {
  /** Puts the caret at the end of the words of a block in the middle of the book. */
  placeCaret: () => void;
}
