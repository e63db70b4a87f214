// Does a release's tasks where they do not hold up the window: a short text at once, a long one in a worker that can be ended.
// Promises: the answer is the same on either way; a bug in the worker is thrown here, as it would be without one; a cancelled
// task ends at once, and takes nothing with it that others wait for.

import { Worker } from 'node:worker_threads';
import type { TellProgress } from '../../shared/release/reading-progress.ts';
import { createReleaseDesk } from './release-task.ts';
import type { ReleaseAnswer, ReleaseTask } from './release-task.ts';
import type { WorkerWord } from './release-worker.ts';

/** Up to here reading takes a few hundredths of a second: less than a worker takes to start. */
const SHORT = 48 * 1024;
/** A worker that has nothing to do for so long is let go of, in milliseconds; what it last read goes with it. */
const IDLE = 120_000;

export interface TaskControls {
  signal: AbortSignal;
  tell?: TellProgress;
}

/** Does one task; null where it was cancelled. */
export type RunReleaseTask = <Kind extends ReleaseTask['kind']>(
  task: ReleaseTask & { kind: Kind },
  controls: TaskControls,
) => Promise<(ReleaseAnswer & { kind: Kind }) | null>;

interface WaitingTask {
  task: ReleaseTask;
  tell: TellProgress | undefined;
  resolve(answer: ReleaseAnswer | null): void;
  reject(error: Error): void;
}

/**
 * A way to do tasks.
 * @param workerUrl the bundled `release-worker.js`; where it lies is known to the program's entry, not here
 */
export function createReleaseRunner(workerUrl: URL): RunReleaseTask {
  const doHere = createReleaseDesk();
  const waiting = new Map<number, WaitingTask>();
  let last = 0;
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;

  const letGo = (): void => {
    if (!worker) return;
    worker.removeAllListeners();
    // A worker that is being ended may still fail; there is nobody left to tell.
    worker.on('error', () => undefined);
    void worker.terminate();
    worker = null;
  };
  const finish = (number: number): WaitingTask | undefined => {
    const one = waiting.get(number);
    waiting.delete(number);
    clearTimeout(idle);
    if (waiting.size === 0) idle = setTimeout(letGo, IDLE).unref();
    return one;
  };
  const fail = (error: unknown): void => {
    letGo();
    const reason = error instanceof Error ? error : new Error(String(error));
    for (const number of [...waiting.keys()]) finish(number)?.reject(reason);
  };
  const start = (): Worker => {
    const started = new Worker(workerUrl);
    started.on('message', (word: WorkerWord) => {
      if ('progress' in word) waiting.get(word.number)?.tell?.(word.progress);
      else finish(word.number)?.resolve(word.answer);
    });
    started.on('messageerror', fail);
    started.on('error', fail);
    started.on('exit', (code) => {
      fail(new Error(`the release worker ended with code ${String(code)}`));
    });
    // A window that is closed does not wait for it.
    started.unref();
    return started;
  };
  const send = (number: number, task: ReleaseTask): void => {
    clearTimeout(idle);
    worker ??= start();
    worker.postMessage({ number, task });
  };
  const cancel = (number: number): void => {
    const one = finish(number);
    if (!one) return;
    // Only its end stops a worker in the middle of a task; what waited behind it begins anew.
    letGo();
    for (const [other, { task }] of waiting) send(other, task);
    one.resolve(null);
  };
  const askWorker = (task: ReleaseTask, { signal, tell }: TaskControls): Promise<ReleaseAnswer | null> =>
    new Promise((resolve, reject) => {
      const number = (last += 1);
      const stop = (): void => {
        cancel(number);
      };
      const end =
        <Value>(tellEnd: (value: Value) => void) =>
        (value: Value): void => {
          signal.removeEventListener('abort', stop);
          tellEnd(value);
        };
      waiting.set(number, { task, tell, resolve: end(resolve), reject: end(reject) });
      signal.addEventListener('abort', stop, { once: true });
      send(number, task);
    });
  return async (task, controls) => {
    if (controls.signal.aborted) return null;
    const short = task.input.bytes.length <= SHORT;
    const answer = short ? doHere(task) : await askWorker(task, controls);
    // The answer to a task is of its kind.
    return answer as (ReleaseAnswer & { kind: typeof task.kind }) | null;
  };
}
