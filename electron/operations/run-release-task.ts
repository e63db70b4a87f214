// Does a release's task where it does not hold up the window: a short text at once, a long one in a worker that can be ended.
// Promise: the answer is the same on either way. A bug in the worker is thrown here, as it would be without one.

import { Worker } from 'node:worker_threads';
import type { SeedOffer } from '../../shared/release/review-offer.ts';
import type { Result } from '../../shared/result.ts';
import type { OpenFailure, OpenedRelease } from './open-release.ts';
import { doReleaseTask } from './release-task.ts';
import type { OfferFailure, ReleaseAnswer, ReleaseInput, ReleaseTask, SeedTarget } from './release-task.ts';

/** Up to here reading takes a few hundredths of a second: less than a worker takes to start. */
const SHORT = 48 * 1024;

export interface ReleaseControls {
  /** The bundled `release-worker.js`; where it lies is known to the program's entry, not here. */
  workerUrl: URL;
  signal: AbortSignal;
}

/** Not done, since it was cancelled. */
export interface CancelledTask {
  ok: false;
  error: { kind: 'cancelled' };
}
const CANCELLED: CancelledTask = { ok: false, error: { kind: 'cancelled' } };

/** Reads a release. */
export async function readText(
  input: ReleaseInput,
  controls: ReleaseControls,
): Promise<Result<OpenedRelease, OpenFailure> | CancelledTask> {
  const answer = await runTask({ kind: 'read', input }, controls);
  return answer?.kind === 'read' ? answer.result : CANCELLED;
}

/** Finds what a release offers to a book. */
export async function offerFromText(
  input: ReleaseInput,
  target: SeedTarget,
  controls: ReleaseControls,
): Promise<Result<SeedOffer, OfferFailure> | CancelledTask> {
  const answer = await runTask({ kind: 'offer', input, target }, controls);
  return answer?.kind === 'offer' ? answer.result : CANCELLED;
}

/** The answer to a task; null where it was cancelled. */
async function runTask(
  task: ReleaseTask,
  { workerUrl, signal }: ReleaseControls,
): Promise<ReleaseAnswer | null> {
  if (signal.aborted) return null;
  return task.input.bytes.length <= SHORT ? doReleaseTask(task) : askWorker(task, workerUrl, signal);
}

/** The worker's answer; null where it was cancelled. */
function askWorker(task: ReleaseTask, workerUrl: URL, signal: AbortSignal): Promise<ReleaseAnswer | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl, { workerData: task });
    const finish = (end: () => void) => {
      signal.removeEventListener('abort', cancel);
      worker.removeAllListeners();
      // A worker that is being ended may still fail; there is nobody left to tell.
      worker.on('error', () => undefined);
      void worker.terminate();
      end();
    };
    const cancel = () => {
      finish(() => {
        resolve(null);
      });
    };
    const fail = (error: unknown) => {
      finish(() => {
        reject(error instanceof Error ? error : new Error(String(error)));
      });
    };
    signal.addEventListener('abort', cancel, { once: true });
    worker.on('message', (answer: ReleaseAnswer) => {
      finish(() => {
        resolve(answer);
      });
    });
    worker.on('messageerror', fail);
    worker.on('error', fail);
    worker.on('exit', (code) => {
      fail(new Error(`the release worker ended with code ${String(code)}`));
    });
  });
}
