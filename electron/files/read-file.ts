// Reads a whole file up to a limit. Only regular files: a folder, a device or a pipe is refused before it can block.

import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileFailure } from '../../shared/host/failures.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { toFileFailure } from './file-failure.ts';

/**
 * Reads a file.
 * @param limit most bytes that are read; a larger file is `too-large`, and nothing of it is kept
 */
export async function readFileUpTo(path: string, limit: number): Promise<Result<Uint8Array, FileFailure>> {
  let handle;
  try {
    // Non-blocking, or opening a pipe nobody writes to would wait for ever. Windows has neither the flag nor the trouble.
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return err(toFileFailure(error, path, 'file'));
  }
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return err({ kind: 'not-a-file', path });
    if (stats.size > limit) return err({ kind: 'too-large', path, bytes: stats.size, limit });
    return ok(await handle.readFile());
  } catch (error) {
    return err(toFileFailure(error, path, 'file'));
  } finally {
    await handle.close();
  }
}
