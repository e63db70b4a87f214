// How large the program is: what goes into its archive, against the fonts in it that no code of ours can shrink;
// and what the page reads before its first screen, against all of the page's scripts and styles.

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareRuns } from './figure.ts';
import type { Suite } from './figure.ts';

const OUT = join(import.meta.dirname, '..', '..', 'out');
const PARTS = ['main', 'preload', 'renderer'];

/** `size.asar` and `size.renderer-first`, in MiB. */
export const sizeSuite: Suite = {
  prefix: 'size.',
  async *run() {
    const files = await listFiles(OUT, PARTS);
    const sum = (chosen: typeof files) => [chosen.reduce((total, file) => total + file.bytes, 0) / 1024 ** 2];
    // Source maps stay at home: see build/electron-builder.yml.
    const packed = files.filter(({ name }) => !name.endsWith('.map'));
    yield [
      'size.asar',
      compareRuns('MiB', sum(packed), sum(packed.filter(({ name }) => name.endsWith('.woff2')))),
    ];
    const page = packed.filter(({ name }) => name.startsWith('renderer/') && /\.(?:js|css)$/.test(name));
    const html = await readFile(join(OUT, 'renderer', 'index.html'), 'utf8');
    const first = page.filter(({ name }) => html.includes(name.slice('renderer/'.length)));
    yield ['size.renderer-first', compareRuns('MiB', sum(first), sum(page))];
  },
};

async function listFiles(
  folder: string,
  parts: readonly string[],
): Promise<{ name: string; bytes: number }[]> {
  const found: { name: string; bytes: number }[] = [];
  for (const part of parts) {
    for (const entry of await readdir(join(folder, part), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      found.push({
        name: path.slice(folder.length + 1).replaceAll('\\', '/'),
        bytes: (await stat(path)).size,
      });
    }
  }
  return found;
}
