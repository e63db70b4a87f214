// The export off the caller's thread: the same document, progress brief by brief, cancel, and failures as kinds.

import { describe, expect, it } from 'vitest';
import { exportCopy } from '../../../electron/word/export-copy.ts';
import { createSampleOptions, exportSample, takeCopy } from '../../support/export-sample.ts';
import { createSampleBook } from '../../support/sample-book.ts';

const workerUrl = new URL('../../../electron/word/word-worker.ts', import.meta.url);
const copy = takeCopy(createSampleBook(), 'delegation');

describe('exportCopy', () => {
  it('gives the document that buildDocx gives, and tells of each brief', async () => {
    const told: [number, number][] = [];
    const exported = await exportCopy(copy, createSampleOptions(), {
      workerUrl,
      onProgress: (done, total) => told.push([done, total]),
    });
    const { bytes } = await exportSample('delegation');
    expect(exported.ok && Buffer.from(exported.value.bytes).equals(Buffer.from(bytes))).toBe(true);
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('is cancelled before it begins and while it runs', async () => {
    const options = createSampleOptions();
    const cancelled = { ok: false, error: { kind: 'cancelled' } };
    expect(await exportCopy(copy, options, { workerUrl, signal: AbortSignal.abort() })).toEqual(cancelled);

    const controller = new AbortController();
    const running = exportCopy(copy, options, {
      workerUrl,
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    });
    expect(await running).toEqual(cancelled);
  });

  it('brings what the worker throws, and a worker that is not there, back as a kind', async () => {
    const broken = { ...copy, briefs: [{ id: 'x', number: 1, title: 'x', sections: null as never }] };
    const failed = await exportCopy(broken, createSampleOptions(), { workerUrl });
    expect(failed).toMatchObject({ ok: false, error: { kind: 'export-failed' } });

    const nowhere = new URL('./no-worker.js', import.meta.url);
    const missing = await exportCopy(copy, createSampleOptions(), { workerUrl: nowhere });
    expect(missing).toMatchObject({ ok: false, error: { kind: 'export-failed' } });
  });
});
