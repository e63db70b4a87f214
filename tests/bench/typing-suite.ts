// From a key to the paint after it, and from a book to its first screen, against ProseMirror with the same words on the same runtime.
// The pages run under the product's own policy, in the product's own window; what is compared runs in turns.

import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { launchApp } from '../support/launch-app.ts';
import { compareRuns, RUNS } from './figure.ts';
import type { Figure, Suite } from './figure.ts';
import type { Side } from './typing-page/page.ts';

const root = join(import.meta.dirname, '..', '..');
const KEYS = 40;
const WARM = 8;
const TYPED = [200, 2000, 10_000] as const;
const OPENED = [2000, 10_000] as const;

/** The program's own main, without the screen's rhythm: waiting for the next of sixty frames would be most of every figure. */
const UNLIMITED = `import { app } from 'electron';
for (const name of ['disable-frame-rate-limit', 'disable-gpu-vsync']) app.commandLine.appendSwitch(name);
await import('./main.js');
`;

interface Run {
  firstScreen: number;
  editable: number;
  /** MiB that the open book takes. */
  heap: number;
  /** Milliseconds from each key to the paint after it, in order of length. */
  keys: number[];
  /** Milliseconds that the page's thread worked for a key: script, style, layout, paint. */
  work: number;
}

interface Bench {
  measure: (side: Side, blocks: number, keys?: number) => Promise<Run>;
  end: () => Promise<void>;
}

/** Starts the window with the page that is measured. */
async function startBench(): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-typing-'));
  await build({
    configFile: join(root, 'vite.renderer.config.ts'),
    root: join(root, 'tests', 'bench', 'typing-page'),
    logLevel: 'error',
    build: { outDir: join(folder, 'out', 'renderer'), emptyOutDir: true },
  });
  for (const part of ['main', 'preload'])
    await cp(join(root, 'out', part), join(folder, 'out', part), { recursive: true });
  const { name, productName, version } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name, productName, version, main: 'out/main/bench.js', type: 'module' }),
  );
  await writeFile(join(folder, 'out', 'main', 'bench.js'), UNLIMITED);
  await mkdir(join(folder, 'data'));
  const app = await launchApp({ userData: join(folder, 'data'), folder });
  const page = await app.firstWindow();
  page.setDefaultTimeout(30_000);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return {
    measure: (side, blocks, keys = KEYS) => measure(page, session, side, blocks, keys),
    async end() {
      await app
        .evaluate(({ app: running }) => {
          running.exit(0);
        })
        .catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function measure(
  page: Page,
  session: CDPSession,
  side: Side,
  blocks: number,
  keys: number,
): Promise<Run> {
  await page.reload();
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  const before = await readHeap(session);
  const opened = await page.evaluate(([of, count]) => window.bench.open(of, count), [side, blocks] as const);
  const heap = (await readHeap(session)) - before;
  for (let key = 0; key < WARM; key += 1) await press(page, session);
  await page.evaluate(() => window.bench.read());
  const worked = await readWork(session);
  for (let key = 0; key < keys; key += 1) await press(page, session);
  const work = ((await readWork(session)) - worked) / keys;
  const read = await page.evaluate(() => window.bench.read());
  const words = await page.evaluate(() => window.bench.wordsAtCaret());
  if (!words.endsWith('a'.repeat(WARM + keys)))
    throw new Error(`keys were lost in ${side} with ${String(blocks)} blocks: ${words.slice(-80)}`);
  return { ...opened, heap, work, keys: read.toSorted((one, other) => one - other) };
}

/** One key, and a pause until it is painted. */
async function press(page: Page, session: CDPSession): Promise<void> {
  await session.send('Input.dispatchKeyEvent', {
    ...{ type: 'keyDown', key: 'a', code: 'KeyA', text: 'a', unmodifiedText: 'a', windowsVirtualKeyCode: 65 },
  });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'a', code: 'KeyA' });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          setTimeout(resolve);
        });
      }),
  );
}

async function readWork(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

async function readHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

type Figures = AsyncGenerator<[name: string, figure: Figure]>;

/** Both sides in turns, so often. */
async function runInTurns(bench: Bench, blocks: number, keys?: number): Promise<[own: Run[], other: Run[]]> {
  const own: Run[] = [];
  const other: Run[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    own.push(await bench.measure('screen', blocks, keys));
    other.push(await bench.measure('prosemirror', blocks, keys));
  }
  return [own, other];
}

/** `typing.200|2000|10000.p50` and `.p95`. */
async function* measureTyping(bench: Bench, wanted: (name: string) => boolean): Figures {
  for (const blocks of TYPED) {
    const names = (
      [
        ['p50', 0.5],
        ['p95', 0.95],
      ] as const
    ).map(([name, share]) => [`typing.${blocks}.${name}`, share] as const);
    if (!names.some(([name]) => wanted(name))) continue;
    const [own, other] = await runInTurns(bench, blocks);
    for (const [name, share] of names)
      yield [
        name,
        compareRuns(
          'ms',
          own.map((run) => percentile(run.keys, share)),
          other.map((run) => percentile(run.keys, share)),
        ),
      ];
  }
}

/** `open.2000|10000.first-screen`, `.editable` and `.heap`. */
async function* measureOpen(bench: Bench, wanted: (name: string) => boolean): Figures {
  for (const blocks of OPENED) {
    const names = ['first-screen', 'editable', 'heap'].map((name) => `open.${blocks}.${name}`);
    if (!names.some(wanted)) continue;
    const [own, other] = await runInTurns(bench, blocks, 1);
    const compare = (unit: 'ms' | 'MiB', read: (run: Run) => number) =>
      compareRuns(unit, own.map(read), other.map(read));
    yield [`open.${blocks}.first-screen`, compare('ms', (run) => run.firstScreen)];
    yield [`open.${blocks}.editable`, compare('ms', (run) => run.editable)];
    yield [`open.${blocks}.heap`, compare('MiB', (run) => run.heap)];
  }
}

const suite = (
  prefix: string,
  measureFigures: (bench: Bench, wanted: (name: string) => boolean) => Figures,
): Suite => ({
  prefix,
  async *run(wanted) {
    const bench = await startBench();
    try {
      yield* measureFigures(bench, wanted);
    } finally {
      await bench.end();
    }
  },
});

/** The parts for the bench's runner. */
export const typingSuite = suite('typing.', measureTyping);
export const openSuite = suite('open.', measureOpen);
