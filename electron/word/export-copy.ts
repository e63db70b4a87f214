// One export off the caller's thread: starts the worker, passes progress on, ends it on cancel.
// Promises that whatever happens in the worker comes back as a kind; the worker itself owns the document.

import { Worker } from 'node:worker_threads';
import type { Copy } from '../../shared/book/copies.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { ExportWarning, ProgressListener, WordOptions } from './word-options.ts';

/** What the worker is started with. */
export interface WordTask {
  copy: Copy;
  options: WordOptions;
}

/** What the worker tells. */
export type WordMessage =
  | { type: 'progress'; done: number; total: number }
  | { type: 'done'; bytes: Uint8Array<ArrayBuffer>; warnings: ExportWarning[] }
  | { type: 'failed'; message: string };

export interface ExportedCopy {
  bytes: Uint8Array;
  warnings: ExportWarning[];
}

/** `message` is for the log: it may come from a library and is no sentence for a user. */
export type ExportFailure = { kind: 'cancelled' } | { kind: 'export-failed'; message: string };

export interface ExportControls {
  /** The bundled `word-worker.js`; where it lies is known to the program's entry, not here. */
  workerUrl: URL;
  signal?: AbortSignal;
  onProgress?: ProgressListener;
}

/** Builds a copy's document in a worker. Nothing is written to disk. */
export function exportCopy(
  copy: Copy,
  options: WordOptions,
  { workerUrl, signal, onProgress }: ExportControls,
): Promise<Result<ExportedCopy, ExportFailure>> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve(err({ kind: 'cancelled' }));
      return;
    }
    const task: WordTask = { copy, options };
    const worker = new Worker(workerUrl, { workerData: task });

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
        case 'done':
          finish(ok({ bytes: message.bytes, warnings: message.warnings }));
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
