// The worker's entry: does one task with a release's text and ends with one answer, or with what was thrown.

import { parentPort, workerData } from 'node:worker_threads';
import { doReleaseTask } from './release-task.ts';
import type { ReleaseTask } from './release-task.ts';

if (!parentPort) throw new Error('release-worker runs only as a worker');
parentPort.postMessage(doReleaseTask(workerData as ReleaseTask));
