// The export as a whole: in a worker where somebody watches, the same bytes here and there, progress brief by brief,
// cancel, failures as kinds, and no document that the inspection does not let pass.

import { describe, expect, it } from 'vitest';
import { exportCopy } from '../../../electron/word/export-copy.ts';
import { loadHouseStyle } from '../../../electron/word/load-house-style.ts';
import { createSampleOptions, exportSample, takeCopy } from '../../support/export-sample.ts';
import { createSampleBook } from '../../support/sample-book.ts';

const workerUrl = new URL('../../../electron/word/word-worker.ts', import.meta.url);
const listWithheld = () => ['never said anywhere'];
const copy = takeCopy(createSampleBook(), 'delegation');

/** A house style whose letterhead says something that nobody told the inspection of. */
function createLeakingStyle() {
  const houseStyle = loadHouseStyle();
  const xml = '<w:p><w:r><w:t>The ironwood list</w:t></w:r></w:p>';
  const header = { xml, pictures: [], numbersPages: false, words: '', height: 5 };
  return {
    ...houseStyle,
    reference: {
      stylesXml:
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:styles>',
      idsByName: {},
      themeXml: null,
      frames: { first: null, even: null, rest: { header, footer: null } },
    },
  };
}

describe.each([
  ['in a worker', { signal: new AbortController().signal }],
  ['in this thread', {}],
])('exportCopy %s', (_name, watched) => {
  const controls = { workerUrl, listWithheld, ...watched };

  it('gives the document that buildDocx gives, byte for byte', async () => {
    const exported = await exportCopy(copy, createSampleOptions(), controls);
    const { bytes } = exportSample('delegation');
    expect(exported.ok && Buffer.from(exported.value.bytes).equals(Buffer.from(bytes))).toBe(true);
  });

  it('brings what is thrown back as a kind', async () => {
    const broken = { ...copy, briefs: [{ id: 'x', number: 1, title: 'x', sections: null as never }] };
    const failed = await exportCopy(broken, createSampleOptions(), controls);
    expect(failed).toMatchObject({ ok: false, error: { kind: 'export-failed' } });
  });

  it('gives no document in which the inspection finds what is withheld', async () => {
    const options = { ...createSampleOptions(), houseStyle: createLeakingStyle() };
    const failed = await exportCopy(copy, options, { ...controls, listWithheld: () => ['ironwood'] });
    expect(failed).toMatchObject({ ok: false, error: { kind: 'inspection-failed' } });
    expect(JSON.stringify(failed)).not.toContain('ironwood');
    expect((await exportCopy(copy, options, controls)).ok).toBe(true);
  });
});

describe('exportCopy', () => {
  it.each([
    ['from a worker', { signal: new AbortController().signal }],
    ['from this thread', {}],
  ])('tells of each brief %s', async (_name, watched) => {
    const told: [number, number][] = [];
    await exportCopy(copy, createSampleOptions(), {
      ...{ workerUrl, listWithheld, ...watched },
      onProgress: (done, total) => told.push([done, total]),
    });
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('is cancelled before it begins and while it runs', async () => {
    const options = createSampleOptions();
    const cancelled = { ok: false, error: { kind: 'cancelled' } };
    const signal = AbortSignal.abort();
    expect(await exportCopy(copy, options, { workerUrl, listWithheld, signal })).toEqual(cancelled);

    const controller = new AbortController();
    const running = exportCopy(copy, options, {
      workerUrl,
      listWithheld,
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    });
    expect(await running).toEqual(cancelled);
  });

  it('brings a worker that is not there back as a kind', async () => {
    const nowhere = new URL('./no-worker.js', import.meta.url);
    const missing = await exportCopy(copy, createSampleOptions(), {
      workerUrl: nowhere,
      listWithheld,
      signal: new AbortController().signal,
    });
    expect(missing).toMatchObject({ ok: false, error: { kind: 'export-failed' } });
  });
});
