// Doing something soon after changes, and not at each of them: after a pause, and never later than a longest wait.
// Promises that nothing runs while `busy` says so (a syllable is being composed), and that nothing is forgotten by it.

export interface Pacer {
  /** Something changed. */
  note: () => void;
  /** Does at once what is still to be done. */
  flush: () => void;
  /** Forgets what is still to be done. */
  stop: () => void;
}

interface PacerOptions {
  act: () => void;
  /** After the last change, in milliseconds. */
  pause: number;
  /** After the first change that waits, in milliseconds. */
  longest: number;
  busy?: () => boolean;
}

/** How soon it is tried again while something keeps it from running. */
const AGAIN = 200;

/** Makes a pacer. */
export function createPacer({ act, pause, longest, busy }: PacerOptions): Pacer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first: number | undefined;
  const run = (): void => {
    if (busy?.()) {
      timer = setTimeout(run, AGAIN);
      return;
    }
    timer = undefined;
    first = undefined;
    act();
  };
  return {
    note() {
      const now = performance.now();
      first ??= now;
      clearTimeout(timer);
      timer = setTimeout(run, Math.max(0, Math.min(pause, first + longest - now)));
    },
    flush() {
      if (first === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      first = undefined;
      act();
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      first = undefined;
    },
  };
}
