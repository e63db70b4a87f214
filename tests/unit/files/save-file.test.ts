// The save, on a real disk: what stands under the name afterwards, and what never does.

import {
  chmod,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashBytes } from '../../../electron/files/identity.ts';
import { saveFile, saveTogether } from '../../../electron/files/save-file.ts';

const bytes = (text: string) => Buffer.from(text);
let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefing-save-'));
  file = join(folder, 'book.briefing');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});
const only = async (...names: string[]) => {
  expect((await readdir(folder)).sort()).toEqual(names.sort());
};

describe('a save', () => {
  test('of a new file writes it, as readable as any new file, and leaves nothing else', async () => {
    expect(await saveFile(file, bytes('one'), 'nothing')).toEqual({
      ok: true,
      value: hashBytes(bytes('one')),
    });
    expect(await readFile(file, 'utf8')).toBe('one');
    expect((await stat(file)).mode & 0o777).toBe(0o666 & ~process.umask());
    await only('book.briefing');
  });

  test('never replaces a file where none was expected', async () => {
    await writeFile(file, 'theirs');
    expect(await saveFile(file, bytes('ours'), 'nothing')).toEqual({
      ok: false,
      error: { kind: 'exists', path: file },
    });
    expect(await readFile(file, 'utf8')).toBe('theirs');
    await only('book.briefing');
  });

  test('replaces the file it was read from, keeps its permissions, and is a new file on disk', async () => {
    await writeFile(file, 'one');
    await chmod(file, 0o640);
    await link(file, join(folder, 'second name'));
    expect((await saveFile(file, bytes('two'), { sha256: hashBytes(bytes('one')) })).ok).toBe(true);
    expect(await readFile(file, 'utf8')).toBe('two');
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    // Never in place: the second name still holds what was there before.
    expect(await readFile(join(folder, 'second name'), 'utf8')).toBe('one');
  });

  test('never replaces a file that another program has changed', async () => {
    await writeFile(file, 'theirs');
    const saved = await saveFile(file, bytes('ours'), { sha256: hashBytes(bytes('one')) });
    expect(saved).toEqual({ ok: false, error: { kind: 'changed-on-disk', path: file } });
    expect(await readFile(file, 'utf8')).toBe('theirs');
    await only('book.briefing');
  });

  test('writes a file again that has vanished', async () => {
    expect((await saveFile(file, bytes('two'), { sha256: hashBytes(bytes('one')) })).ok).toBe(true);
    expect(await readFile(file, 'utf8')).toBe('two');
  });

  test('through a link replaces what the link leads to', async () => {
    await mkdir(join(folder, 'share'));
    await writeFile(join(folder, 'share', 'real'), 'one');
    await symlink(join('share', 'real'), file);
    expect((await saveFile(file, bytes('two'), 'anything')).ok).toBe(true);
    expect((await lstat(file)).isSymbolicLink()).toBe(true);
    expect(await readlink(file)).toBe(join('share', 'real'));
    expect(await readFile(join(folder, 'share', 'real'), 'utf8')).toBe('two');
  });

  test('through a link that leads to nothing yet writes there, and the link stays', async () => {
    await mkdir(join(folder, 'share'));
    await symlink(join('share', 'to come'), file);
    expect((await saveFile(file, bytes('new'), 'nothing')).ok).toBe(true);
    expect((await lstat(file)).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, 'share', 'to come'), 'utf8')).toBe('new');
  });

  test('under a name that is too long, or a link in a circle, says what is wrong', async () => {
    await symlink('two', join(folder, 'one'));
    await symlink('one', join(folder, 'two'));
    for (const name of ['x'.repeat(300), 'one'])
      expect(await saveFile(join(folder, name), bytes('x'), 'nothing')).toMatchObject({
        error: { kind: 'bad-name' },
      });
    await only('one', 'two');
  });

  test('of two files together places both or neither', async () => {
    const receipt = join(folder, 'receipt');
    const both = (base: 'nothing' | 'anything') =>
      saveTogether([
        { path: file, bytes: bytes('document'), base },
        { path: receipt, bytes: bytes('receipt'), base },
      ]);
    await writeFile(receipt, 'theirs');
    expect(await both('nothing')).toEqual({ ok: false, error: { kind: 'exists', path: receipt } });
    await only('receipt');
    expect(await both('anything')).toEqual({ ok: true, value: undefined });
    expect(await readFile(receipt, 'utf8')).toBe('receipt');
    await only('book.briefing', 'receipt');
  });

  test('of two files takes the first away again where the second finds its name taken at the last moment', async () => {
    // One path twice: the second finds what the first has just placed.
    const one = { path: file, bytes: bytes('one'), base: 'nothing' as const };
    expect(await saveTogether([one, one])).toMatchObject({ error: { kind: 'exists' } });
    await only();
  });

  test('under a name of the greatest length there is', async () => {
    const long = join(folder, '가'.repeat(80) + 'x'.repeat(15));
    expect((await saveFile(long, bytes('long'), 'nothing')).ok).toBe(true);
    expect(await readFile(long, 'utf8')).toBe('long');
  });

  test('refuses a folder, and a folder that is not there', async () => {
    await mkdir(join(folder, 'sub'));
    expect(await saveFile(join(folder, 'sub'), bytes('x'), 'anything')).toMatchObject({
      error: { kind: 'not-a-file' },
    });
    expect(await saveFile(join(folder, 'no', 'book'), bytes('x'), 'nothing')).toMatchObject({
      error: { kind: 'not-found', missing: 'folder' },
    });
    await only('sub');
  });

  test('on a full disk says so and keeps the old file', async () => {
    // The kernel's own full device, reached through a link, so that the write truly fails.
    await writeFile(file, 'one');
    const { saved, left } = await saveUnderLimit(folder, file);
    expect(saved).toBe('disk-full');
    expect(left).toEqual(['book.briefing']);
    expect(await readFile(file, 'utf8')).toBe('one');
  });

  test('of one path come one after the other, and the last asked is what stands', async () => {
    const saves = Array.from({ length: 20 }, (_, number) =>
      saveFile(file, bytes(String(number)), 'anything'),
    );
    expect((await Promise.all(saves)).every((saved) => saved.ok)).toBe(true);
    expect(await readFile(file, 'utf8')).toBe('19');
    await only('book.briefing');
  });

  test('goes on after one that failed', async () => {
    await writeFile(file, 'theirs');
    const [first, second] = await Promise.all([
      saveFile(file, bytes('a'), 'nothing'),
      saveFile(file, bytes('b'), 'anything'),
    ]);
    expect([first.ok, second.ok]).toEqual([false, true]);
    expect(await readFile(file, 'utf8')).toBe('b');
  });
});

/** Saves from a process that may write no file larger than 4 KB, as a full disk would let it. */
async function saveUnderLimit(inFolder: string, path: string): Promise<{ saved: string; left: string[] }> {
  const { execFile } = await import('node:child_process');
  const { promisify } = await import('node:util');
  const script = join(import.meta.dirname, '..', '..', 'support', 'save-large.ts');
  const { stdout } = await promisify(execFile)('sh', [
    '-c',
    'ulimit -f 8; trap "" XFSZ; exec "$0" "$@"',
    process.execPath,
    script,
    path,
  ]);
  return { saved: stdout.trim(), left: await readdir(inFolder) };
}
