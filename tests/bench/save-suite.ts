// The suite of what a safe save costs: the program's save of a book's bytes, against a bare write, fsync, rename and
// fsync of the folder, which is the least that survives a power cut.

import { mkdtempSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveFile } from '../../electron/files/save-file.ts';
import { hashBytes } from '../../electron/files/identity.ts';
import { compareRuns, RUNS } from './figure.ts';
import type { Suite } from './figure.ts';

const SIZES = { '400k': 400_000, '4m': 4_000_000 } as const;
/** Saves in one run: one alone is mostly the disk's mood. */
const SAVES = 5;

/** `save.400k.cost` and `save.4m.cost`. */
export const saveSuite: Suite = {
  prefix: 'save.',
  async *run(wanted) {
    for (const [size, bytes] of Object.entries(SIZES)) {
      const name = `save.${size}.cost`;
      if (wanted(name)) yield [name, await measureSaves(bytes)];
    }
  },
};

async function measureSaves(size: number) {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-bench-save-'));
  const own: number[] = [];
  const bare: number[] = [];
  try {
    const contents = Array.from({ length: SAVES }, (_, at) => Buffer.alloc(size, 97 + at));
    let sha256 = hashBytes(contents[0] ?? Buffer.alloc(0));
    const path = join(folder, 'book.briefing');
    await saveFile(path, contents[0] ?? Buffer.alloc(0), 'nothing');
    for (let run = 0; run < RUNS; run += 1) {
      bare.push(
        await timeOf(async () => {
          for (const bytes of contents) await saveBare(folder, bytes);
        }),
      );
      own.push(
        await timeOf(async () => {
          for (const bytes of contents) {
            const saved = await saveFile(path, bytes, { sha256 });
            if (!saved.ok) throw new Error(saved.error.kind);
            sha256 = saved.value;
          }
        }),
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return compareRuns('ms', own, bare);
}

async function saveBare(folder: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(folder, 'bare.tmp');
  const file = await open(temporary, 'w');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(temporary, join(folder, 'bare.briefing'));
  const place = await open(folder);
  await place.sync();
  await place.close();
}

/** Milliseconds for one save, of several in a row. */
async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / SAVES;
}
