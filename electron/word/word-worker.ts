// The worker's entry: builds one document and says how far it is. Ends with exactly one `done` or `failed`.

import { parentPort, workerData } from 'node:worker_threads';
import { buildDocx } from './build-docx.ts';
import type { WordMessage, WordTask } from './export-copy.ts';

const port = parentPort;
if (!port) throw new Error('word-worker runs only as a worker');

const tell = (message: WordMessage, transfer: ArrayBuffer[] = []) => {
  port.postMessage(message, transfer);
};

const { copy, options } = workerData as WordTask;
try {
  const { bytes, warnings } = await buildDocx(copy, options, (done, total) => {
    tell({ type: 'progress', done, total });
  });
  // A copy of its own buffer: `bytes` may be a window on a larger one, which cannot be handed over.
  const own = new Uint8Array(bytes);
  tell({ type: 'done', bytes: own, warnings }, [own.buffer]);
} catch (error) {
  tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
}
