// Long work of the page cut in steps, so that keys, clicks and Cancel come through in between.
// Promise: one turn lasts little longer than a frame or two, whatever there is to do; short work is done in the turn it began in.

/** How long one turn may work, in milliseconds. */
const TURN = 24;

/** Work that hands back after each step, with how far it is (0 to 1). */
export type Steps<Value> = Generator<number, Value>;

/** Does the work to its end; null where it was given up. */
export async function doInSteps<Value>(
  steps: Steps<Value>,
  signal: AbortSignal,
  onProgress?: (done: number) => void,
): Promise<Value | null> {
  let until = performance.now() + TURN;
  for (;;) {
    if (signal.aborted) return null;
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    onProgress?.(step.value);
    await nextTurn();
    until = performance.now() + TURN;
  }
}

/** Does the work at once. */
export function doAtOnce<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** After what is waiting: input first, then a frame. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
