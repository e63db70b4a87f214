// The save: the only way this program writes a file. Whatever happens, the old file or the new one is there, whole.
// Temporary file beside the target, write, size, fsync, rename, fsync of the folder; only then is it saved.
// Never writes in place, never replaces a file that is not the one it was told to replace.

import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { link, lstat, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
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
  const target = await findTarget(path);
  if (!target.ok) return target;
  const found = await compareBase(target.value.path, path, base);
  if (!found.ok) return found;
  // Short, so that any name that is legal for the target leaves room for one.
  const temporary = join(dirname(target.value.path), `.briefing-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeTemporary(temporary, bytes, target.value.mode);
    // Again, as late as can be: what came in the meantime is not overwritten.
    const still = await compareBase(target.value.path, path, base);
    if (!still.ok) return still;
    if (base === 'nothing') await placeNew(temporary, target.value.path);
    else await replace(temporary, target.value.path);
    await syncFolder(dirname(target.value.path));
    return ok(hashBytes(bytes));
  } catch (error) {
    return err(toFileFailure(error, path, 'folder'));
  } finally {
    await removeIfThere(temporary);
  }
}

/** The file to replace (a link followed) with its mode, or the path as it is where nothing is there yet. */
async function findTarget(
  path: string,
): Promise<Result<{ path: string; mode: number | undefined }, FileFailure>> {
  try {
    const found = await lstat(path);
    const real = found.isSymbolicLink() ? await realpath(path) : path;
    const stats = found.isSymbolicLink() ? await stat(real) : found;
    if (!stats.isFile()) return err({ kind: 'not-a-file', path });
    return ok({ path: real, mode: stats.mode & 0o777 });
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
