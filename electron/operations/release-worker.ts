// The worker's entry: does the tasks that come with a release's text, one after the other, and tells how far each is.
// What goes wrong is thrown, and ends the worker: whoever started it hears of it.

import { parentPort } from 'node:worker_threads';
import type { ReadingProgress } from '../../shared/release/reading-progress.ts';
import { createReleaseDesk } from './release-task.ts';
import type { ReleaseAnswer, ReleaseTask } from './release-task.ts';

/** What the worker says: how far a task is, or its answer. */
export type WorkerWord =
  { number: number; progress: ReadingProgress } | { number: number; answer: ReleaseAnswer };

/** Between two words about one step, in milliseconds: more often nobody can see. */
const PAUSE = 40;

if (!parentPort) throw new Error('release-worker runs only as a worker');
const port = parentPort;
const say = (word: WorkerWord): void => {
  port.postMessage(word);
};
const doTask = createReleaseDesk();

port.on('message', ({ number, task }: { number: number; task: ReleaseTask }) => {
  let told: { step: string; time: number } | null = null;
  const answer = doTask(task, (progress) => {
    const time = performance.now();
    if (told?.step === progress.step && time - told.time < PAUSE) return;
    told = { step: progress.step, time };
    say({ number, progress });
  });
  say({ number, answer });
});
