// The save: the only way this program writes a file. Whatever happens, the old file or the new one is there, whole.
// Temporary file beside the target, write, size, fsync, rename, fsync of the folder; only then is it saved.
// Never writes in place, never replaces a file that is not the one it was told to replace.

import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { link, lstat, open, readlink, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { FileFailure } from '../../shared/host/failures.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { hasCode, toFileFailure } from './file-failure.ts';
import { hashBytes } from './identity.ts';
import { readFileUpTo } from './read-file.ts';

/**
 * What may be there already: `nothing`; `anything` (a file is replaced);
 * or the SHA-256 of the file that was read, which is compared right before the replacing (`gone` is fine: nothing is lost).
 */
export type SaveBase = 'nothing' | 'anything' | { sha256: string };

const queues = new Map<string, Promise<unknown>>();

/**
 * Saves bytes under a path. Saves of one path run one after the other, in the order asked.
 * A symbolic link stays a link: what it leads to is replaced.
 * @returns the SHA-256 of what now stands on the disk
 */
export function saveFile(
  path: string,
  bytes: Uint8Array,
  base: SaveBase,
): Promise<Result<string, FileFailure>> {
  const before = queues.get(path) ?? Promise.resolve();
  const turn = before.then(() => saveNow(path, bytes, base));
  // The queue goes on after a failure; the failure itself goes to the caller by `turn`.
  const settled = turn.then(
    () => undefined,
    () => undefined,
  );
  queues.set(path, settled);
  void settled.then(() => {
    if (queues.get(path) === settled) queues.delete(path);
  });
  return turn;
}

async function saveNow(
  path: string,
  bytes: Uint8Array,
  base: SaveBase,
): Promise<Result<string, FileFailure>> {
  const saved = await saveTogether([{ path, bytes, base }]);
  return saved.ok ? ok(hashBytes(bytes)) : saved;
}

export interface FileToSave {
  path: string;
  bytes: Uint8Array;
  base: SaveBase;
}

/**
 * Saves files that belong together: all are written and synced before the first gets its name, and where a later one
 * cannot be placed, those that were new are taken away again.
 */
export async function saveTogether(files: readonly FileToSave[]): Promise<Result<undefined, FileFailure>> {
  const prepared: Prepared[] = [];
  const placed: Prepared[] = [];
  try {
    for (const file of files) {
      const next = await prepare(file);
      if (!next.ok) return next;
      prepared.push(next.value);
    }
    for (const next of prepared) {
      const done = await place(next);
      if (!done.ok) {
        for (const { target, base } of placed) if (base === 'nothing') await removeIfThere(target);
        return done;
      }
      placed.push(next);
    }
    return ok(undefined);
  } finally {
    for (const { temporary } of prepared) await removeIfThere(temporary);
  }
}

interface Prepared extends FileToSave {
  target: string;
  temporary: string;
}

/** Writes a file's bytes beside its target, under a name of our own. */
async function prepare(file: FileToSave): Promise<Result<Prepared, FileFailure>> {
  const target = await findTarget(file.path);
  if (!target.ok) return target;
  const found = await compareBase(target.value.path, file.path, file.base);
  if (!found.ok) return found;
  const folder = dirname(target.value.path);
  // Short, so that any name that is legal for the target leaves room for one.
  const temporary = join(folder, `.briefing-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeTemporary(temporary, file.bytes, target.value.mode);
    return ok({ ...file, target: target.value.path, temporary });
  } catch (error) {
    await removeIfThere(temporary);
    return err(toFileFailure(error, file.path, 'folder'));
  }
}

/** Gives a prepared file its name. */
async function place({ path, base, target, temporary }: Prepared): Promise<Result<undefined, FileFailure>> {
  try {
    // Compared again, as late as can be: what came in the meantime is not overwritten.
    const still = await compareBase(target, path, base);
    if (!still.ok) return still;
    if (base === 'nothing') await placeNew(temporary, target);
    else await replace(temporary, target);
    await syncFolder(dirname(target));
    return ok(undefined);
  } catch (error) {
    return err(toFileFailure(error, path, 'folder'));
  }
}

/** The file to replace (a link followed) with its mode, or the path as it is where nothing is there yet. */
async function findTarget(
  path: string,
): Promise<Result<{ path: string; mode: number | undefined }, FileFailure>> {
  try {
    const found = await lstat(path);
    if (found.isSymbolicLink()) return await followLink(path);
    if (!found.isFile()) return err({ kind: 'not-a-file', path });
    return ok({ path, mode: found.mode & 0o777 });
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) return err(toFileFailure(error, path, 'folder'));
  }
  try {
    const folder = await stat(dirname(path));
    return folder.isDirectory()
      ? ok({ path, mode: undefined })
      : err({ kind: 'not-found', path: dirname(path), missing: 'folder' });
  } catch (error) {
    return err(toFileFailure(error, dirname(path), 'folder'));
  }
}

/** What a link leads to; where nothing is there yet, the place it names. */
async function followLink(
  path: string,
): Promise<Result<{ path: string; mode: number | undefined }, FileFailure>> {
  try {
    const real = await realpath(path);
    const stats = await stat(real);
    return stats.isFile() ? ok({ path: real, mode: stats.mode & 0o777 }) : err({ kind: 'not-a-file', path });
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
    return findTarget(resolve(dirname(path), await readlink(path)));
  }
}

async function compareBase(
  target: string,
  path: string,
  base: SaveBase,
): Promise<Result<undefined, FileFailure>> {
  if (base === 'anything') return ok(undefined);
  const onDisk = await readFileUpTo(target, Number.MAX_SAFE_INTEGER);
  if (!onDisk.ok) return onDisk.error.kind === 'not-found' ? ok(undefined) : onDisk;
  if (base === 'nothing') return err({ kind: 'exists', path });
  return hashBytes(onDisk.value) === base.sha256 ? ok(undefined) : err({ kind: 'changed-on-disk', path });
}

async function writeTemporary(temporary: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const handle = await open(temporary, 'wx', 0o600);
  try {
    // Not `write-file-atomic`: on a full disk it has replaced a good file by a cut one.
    await handle.writeFile(bytes);
    const { size } = await handle.stat();
    if (size !== bytes.byteLength) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
    // A new file gets what any new file of this user gets; an old one keeps what it had.
    await handle.chmod(mode ?? 0o666 & ~process.umask());
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a new file its name without ever replacing another: a link fails where the name is taken, a rename does not. */
async function placeNew(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    // Some file systems (exFAT, some network shares) have no links. The comparison just before is then the guard.
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) throw error;
    await replace(temporary, target);
  }
}

/** Renames, trying again for a moment where a virus scanner or an indexer holds the target. */
async function replace(temporary: string, target: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(temporary, target);
      return;
    } catch (error) {
      if (attempt === 8 || !hasCode(error, 'EPERM', 'EBUSY')) throw error;
      await wait(20 * attempt);
    }
  }
}

/** Without this a power cut can bring back the folder as it was before the rename. Windows cannot open a folder. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } catch (error) {
    // Some network file systems refuse to sync a folder; the file itself is already synced.
    if (!hasCode(error, 'EINVAL', 'ENOTSUP')) throw error;
  } finally {
    await handle.close();
  }
}

async function removeIfThere(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) process.emitWarning(`A temporary file stays behind: ${basename(path)}`);
  }
}
