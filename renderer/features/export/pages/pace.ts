// Long work in short steps: lets the window answer keys and draw whenever the work has gone on for a while.

/** Longest work without a pause, in ms: less than a frame. */
const STRETCH = 12;

/** Awaited between two steps; false: what is done is no longer wanted. */
export type Pace = () => Promise<boolean>;

/** Begins to count. */
export function createPace(signal: AbortSignal): Pace {
  let since = performance.now();
  return async () => {
    if (performance.now() - since > STRETCH) {
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      since = performance.now();
    }
    return !signal.aborted;
  };
}
