// How far a reading is: which step, and how much of it. Told by those who do the work, shown by whoever waits.

/** The steps in their order; the last comes where a book is offered what was read. */
export const READING_STEPS = ['text', 'paragraphs', 'meaning', 'seeds'] as const;
export type ReadingStep = (typeof READING_STEPS)[number];

export interface ReadingProgress {
  step: ReadingStep;
  /** How much of the step is done, 0 to 1. */
  done: number;
}

export type TellProgress = (progress: ReadingProgress) => void;
