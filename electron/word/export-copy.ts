// One export: in a worker wherever somebody may cancel it, with the finished document inspected in any case.
// Promises that whatever happens comes back as a kind, and that no document comes back in which the inspection found
// something. The page's thread is never the one that builds.

import { Worker } from 'node:worker_threads';
import type { Copy } from '../../shared/book/copies.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { buildDocx } from './build-docx.ts';
import { readCoverFacts } from './cover-facts.ts';
import type { CoverFacts } from './cover-facts.ts';
import { expectCopy } from './expect-copy.ts';
import type { ExportWarning } from './export-warnings.ts';
import { inspectDocx } from './inspect-docx.ts';
import type { Finding } from './inspect-docx.ts';
import type { ProgressListener, WordOptions } from './word-options.ts';

/** What the worker is started with. */
export interface WordTask {
  copy: Copy;
  options: WordOptions;
  facts: CoverFacts;
}

/** What the worker is told once the document is built, and not before. */
export interface InspectionOrder {
  withheld: string[];
}

/** What the worker tells. */
export type WordMessage =
  | { type: 'progress'; done: number; total: number }
  | { type: 'built' }
  | { type: 'done'; bytes: Uint8Array<ArrayBuffer>; warnings: ExportWarning[]; findings: Finding[] }
  | { type: 'failed'; message: string };

export interface ExportedCopy {
  bytes: Uint8Array;
  warnings: ExportWarning[];
}

/** `message` is for the log: it may come from a library and is no sentence for a user. */
export type ExportFailure =
  | { kind: 'cancelled' }
  | { kind: 'export-failed'; message: string }
  | { kind: 'inspection-failed'; findings: Finding[] };

export interface ExportControls {
  /** The bundled `word-worker.js`; where it lies is known to the program's entry, not here. */
  workerUrl: URL;
  /** Texts of the book that the copy withholds; asked for once the document is built. */
  listWithheld: () => string[];
  signal?: AbortSignal;
  onProgress?: ProgressListener;
}

/** What is new is soon old here: a small nursery keeps the process small and costs no time. Megabytes. */
const LIMITS = { maxYoungGenerationSizeMb: 6 };

/** Builds a copy's document. Nothing is written to disk. */
export function exportCopy(
  copy: Copy,
  options: WordOptions,
  controls: ExportControls,
): Promise<Result<ExportedCopy, ExportFailure>> {
  const task: WordTask = { copy, options, facts: readCoverFacts(copy, options.scheme) };
  // Nobody cancels the command line, and no window waits for it: a second thread would only cost it time and memory.
  return controls.signal ? exportInWorker(task, controls) : Promise.resolve(exportHere(task, controls));
}

function exportHere(
  { copy, options, facts }: WordTask,
  { listWithheld, onProgress }: ExportControls,
): Result<ExportedCopy, ExportFailure> {
  try {
    const { bytes, warnings } = buildDocx(copy, options, facts, onProgress);
    return judgeFindings(
      bytes,
      warnings,
      inspectDocx(bytes, expectCopy(copy, options, facts, listWithheld())),
    );
  } catch (error) {
    return err({ kind: 'export-failed', message: error instanceof Error ? error.message : String(error) });
  }
}

const judgeFindings = (
  bytes: Uint8Array,
  warnings: ExportWarning[],
  findings: Finding[],
): Result<ExportedCopy, ExportFailure> =>
  findings.length > 0 ? err({ kind: 'inspection-failed', findings }) : ok({ bytes, warnings });

function exportInWorker(
  task: WordTask,
  { workerUrl, listWithheld, signal, onProgress }: ExportControls,
): Promise<Result<ExportedCopy, ExportFailure>> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve(err({ kind: 'cancelled' }));
      return;
    }
    const worker = new Worker(workerUrl, { workerData: task, resourceLimits: LIMITS });

    const finish = (result: Result<ExportedCopy, ExportFailure>) => {
      signal?.removeEventListener('abort', cancel);
      worker.removeAllListeners();
      // A worker that is being ended may still fail; there is nobody left to tell.
      worker.on('error', () => undefined);
      void worker.terminate();
      resolve(result);
    };
    const cancel = () => {
      finish(err({ kind: 'cancelled' }));
    };

    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: WordMessage) => {
      switch (message.type) {
        case 'progress':
          onProgress?.(message.done, message.total);
          break;
        case 'built': {
          const order: InspectionOrder = { withheld: listWithheld() };
          worker.postMessage(order);
          break;
        }
        case 'done':
          finish(judgeFindings(message.bytes, message.warnings, message.findings));
          break;
        case 'failed':
          finish(err({ kind: 'export-failed', message: message.message }));
          break;
      }
    });
    worker.on('messageerror', (error) => {
      finish(err({ kind: 'export-failed', message: error.message }));
    });
    worker.on('error', (error) => {
      finish(err({ kind: 'export-failed', message: error instanceof Error ? error.message : String(error) }));
    });
    worker.on('exit', (code) => {
      finish(err({ kind: 'export-failed', message: `the worker ended with code ${code}` }));
    });
  });
}
