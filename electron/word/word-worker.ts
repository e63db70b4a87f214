// The worker's entry: builds one document and says how far it is, then, told what the copy withholds, opens the finished
// bytes again and inspects them. It hears of what is withheld only once the document is done.
// Ends with exactly one `done` or `failed`.

import { parentPort, workerData } from 'node:worker_threads';
import { buildDocx } from './build-docx.ts';
import { expectCopy } from './expect-copy.ts';
import type { InspectionOrder, WordMessage, WordTask } from './export-copy.ts';
import { inspectDocx } from './inspect-docx.ts';

const port = parentPort;
if (!port) throw new Error('word-worker runs only as a worker');

const tell = (message: WordMessage, transfer: ArrayBuffer[] = []) => {
  port.postMessage(message, transfer);
};
const fail = (error: unknown) => {
  tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
};

const { copy, options, facts } = workerData as WordTask;
try {
  const { bytes, warnings } = buildDocx(copy, options, facts, (done, total) => {
    tell({ type: 'progress', done, total });
  });
  port.once('message', ({ withheld }: InspectionOrder) => {
    try {
      const findings = inspectDocx(bytes, expectCopy(copy, options, facts, withheld));
      tell({ type: 'done', bytes, warnings, findings }, [bytes.buffer]);
    } catch (error) {
      fail(error);
    }
  });
  tell({ type: 'built' });
} catch (error) {
  fail(error);
}
