// How long a start takes, from the program's launch to the first words on the screen, against a window with one line in it.
// Both run in turns on the same runtime: the Electron binary where there is one, else its stand-in.

import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp } from '../support/launch-app.ts';
import type { LaunchOptions } from '../support/launch-app.ts';
import { compareRuns, RUNS } from './figure.ts';
import type { Suite } from './figure.ts';

const SAMPLE = join(import.meta.dirname, '..', '..', 'templates', 'sample', 'retreat-book.briefing');
const EMPTY_MAIN = `import { app, BrowserWindow } from 'electron';
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadURL('data:text/html,<h1>Empty</h1>'));
`;

/** `start.library` and `start.book`. */
export const startSuite: Suite = {
  prefix: 'start.',
  async *run(wanted) {
    const folder = await mkdtemp(join(tmpdir(), 'bench-start-'));
    try {
      const empty = join(folder, 'empty');
      await mkdir(empty);
      await writeFile(
        join(empty, 'package.json'),
        '{ "name": "empty", "version": "1.0.0", "type": "module", "main": "main.js" }',
      );
      await writeFile(join(empty, 'main.js'), EMPTY_MAIN);
      const cases: [name: string, args: string[]][] = [
        ['start.library', []],
        ['start.book', [SAMPLE]],
      ];
      for (const [name, args] of cases) {
        if (!wanted(name)) continue;
        const ours: number[] = [];
        const blank: number[] = [];
        // One start of each that does not count: what the first finds cold, the next does not.
        for (let run = -1; run < RUNS; run += 1) {
          const userData = (kind: string) => join(folder, `${name}-${kind}-${run}`);
          const own = await measureStart({ userData: userData('ours'), args });
          const other = await measureStart({ userData: userData('empty'), folder: empty });
          if (run < 0) continue;
          ours.push(own);
          blank.push(other);
        }
        yield [name, compareRuns('ms', ours, blank)];
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

/** Milliseconds from the launch to a first heading that can be seen. */
async function measureStart(options: LaunchOptions): Promise<number> {
  const before = performance.now();
  const app = await launchApp(options);
  const page = await app.firstWindow();
  await page.locator('h1, h2').first().waitFor({ state: 'visible' });
  const took = performance.now() - before;
  await app.close();
  return took;
}
