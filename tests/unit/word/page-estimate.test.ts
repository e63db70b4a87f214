// The contents' page numbers against what LibreOffice laid out (recorded by `npm run record-pages`), and their cost.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planBrief } from '../../../electron/word/brief-section.ts';
import { createMappingContext, takeNotes } from '../../../electron/word/mapping-context.ts';
import { countPages } from '../../../electron/word/page-estimate.ts';
import { createBenchBook } from '../../bench/bench-book.ts';
import { buildCopy, createSampleOptions, takeCopy } from '../../support/export-sample.ts';
import { contentsPages, listPageCases } from '../../support/page-cases.ts';

const recorded = JSON.parse(
  readFileSync(new URL('../../fixtures/pages/libreoffice.json', import.meta.url), 'utf8'),
) as { pages: Record<string, number[]> };

describe('the contents', () => {
  it.each(listPageCases())('tells the pages of $name', ({ name, tolerance, build }) => {
    const pages = contentsPages(build());
    const laidOut = recorded.pages[name] ?? [];
    expect(pages).toHaveLength(laidOut.length);
    pages.forEach((page, index) => {
      expect(Math.abs(page - (laidOut[index] ?? NaN)), `brief ${index + 1}`).toBeLessThanOrEqual(tolerance);
    });
  });
});

/** CPU time of this thread in microseconds: what else runs on the machine does not count. */
const cpuTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return user + system;
};

it('costs at most twice what the rest of the export costs', () => {
  const options = createSampleOptions();
  const copy = takeCopy(createBenchBook(100), 'delegation');
  const whole: number[] = [];
  const estimate: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const started = cpuTime();
    buildCopy(copy, options);
    whole.push(cpuTime() - started);
    const context = createMappingContext(copy, options);
    const planned = copy.briefs.map((brief) => ({
      sections: planBrief(brief, context),
      shelf: takeNotes(context),
    }));
    const counted = cpuTime();
    for (const { sections, shelf } of planned)
      for (const section of sections) countPages(section, shelf, copy.language, options.houseStyle);
    estimate.push(cpuTime() - counted);
  }
  const [cost, all] = [Math.min(...estimate), Math.min(...whole)];
  expect(cost).toBeLessThan(2 * (all - cost));
});
