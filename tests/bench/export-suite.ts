// What an export costs: the command line's whole process, from the book on disk to the inspected document on disk,
// against pandoc's whole process on the same words, and against the plainest document that a string and zlib can make.

import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import { hashText } from '../../electron/files/identity.ts';
import { serializeBook } from '../../shared/book/book-file.ts';
import { deriveCopy } from '../../shared/book/copies.ts';
import { createBenchBook } from './bench-book.ts';
import { writeMarkdown } from './bench-markdown.ts';
import { compareRuns, RUNS } from './figure.ts';
import type { Figure, Suite } from './figure.ts';
import { measureProcess } from './measure-process.ts';
import type { ProcessCost } from './measure-process.ts';

const PAGES = [10, 100, 1000];
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The words by which npm runs the command line, after `node`. */
const [, ...COMMAND_LINE] = packageJson.scripts['briefing-book'].split(' ');
const FLOOR = fileURLToPath(new URL('./export-floor.mjs', import.meta.url));
const NO_SCHEME = { id: 'none', name: { en: '', ko: '' }, levels: [], unmarkedCaption: null };

/** `export.10|100|1000` with `.cpu`, `.peak` and `.floor`. */
export const exportSuite: Suite = {
  prefix: 'export.',
  async *run(wanted) {
    const hasPandoc = spawnSync('pandoc', ['--version']).error === undefined;
    for (const pages of PAGES) {
      const names = ['cpu', 'peak', 'floor'].map((kind) => `export.${pages}.${kind}`);
      if (names.some(wanted)) for (const figure of await measureExport(pages, hasPandoc)) yield figure;
    }
  },
};

async function measureExport(pages: number, hasPandoc: boolean): Promise<[string, Figure][]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-export-'));
  try {
    const book = createBenchBook(pages);
    const copy = deriveCopy(book, 'delegation', NO_SCHEME);
    if (!copy.ok) throw new Error('the book of the bench has no such copy');
    const file = join(folder, 'book.briefing');
    const markdown = join(folder, 'book.md');
    await writeFile(file, serializeBook({ book, media: {}, sequence: 1 }, hashText));
    await writeFile(markdown, writeMarkdown(copy.value));
    const out = (name: string) => join(folder, `${name}.docx`);
    const ours: ProcessCost[] = [];
    const pandoc: ProcessCost[] = [];
    const floor: ProcessCost[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const words = ['export', file, '--copy', 'delegation', '--date', '2020-05-20', '--force'];
      ours.push(
        await measureProcess(process.execPath, [...COMMAND_LINE, ...words, '--out', out('ours')], ROOT),
      );
      if (hasPandoc)
        pandoc.push(await measureProcess('pandoc', ['-s', '--toc', markdown, '-o', out('pandoc')]));
      floor.push(await measureProcess(process.execPath, [FLOOR, file, out('floor')]));
    }
    const cpu = (costs: ProcessCost[]) => costs.map((cost) => cost.cpu);
    const peak = (costs: ProcessCost[]) => costs.flatMap((cost) => cost.peak ?? []);
    const missing: Figure = { value: null, reason: 'pandoc is not installed' };
    return [
      [`export.${pages}.cpu`, hasPandoc ? compareRuns('ms', cpu(ours), cpu(pandoc)) : missing],
      [`export.${pages}.peak`, hasPandoc ? compareRuns('MiB', peak(ours), peak(pandoc)) : missing],
      [`export.${pages}.floor`, compareRuns('ms', cpu(ours), cpu(floor))],
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}
