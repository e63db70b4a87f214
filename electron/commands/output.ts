// Where a command's result goes: a new file, or with --force in place of an old one. Always by the save.

import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileFailure } from '../../shared/host/failures.ts';
import { err } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { hasCode, toFileFailure } from '../files/file-failure.ts';
import { saveFile } from '../files/save-file.ts';
import { asTyped, locate } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** What already stands in the way of writing to a path, before any work is done; the save judges again when it writes. */
export async function findObstacle(
  terminal: Terminal,
  path: string,
  force: boolean,
): Promise<FileFailure | undefined> {
  const place = locate(terminal, path);
  try {
    const found = await stat(place);
    if (!found.isFile()) return { kind: 'not-a-file', path };
    return force ? undefined : { kind: 'exists', path };
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'ENOTDIR')) return toFileFailure(error, path, 'folder');
  }
  try {
    const folder = await stat(dirname(place));
    return folder.isDirectory() ? undefined : { kind: 'not-found', path, missing: 'folder' };
  } catch (error) {
    return toFileFailure(error, path, 'folder');
  }
}

/** Writes a result. */
export async function writeOutput(
  terminal: Terminal,
  path: string,
  bytes: Uint8Array,
  force: boolean,
): Promise<Result<string, FileFailure>> {
  const saved = await saveFile(locate(terminal, path), bytes, force ? 'anything' : 'nothing');
  return saved.ok ? saved : err(asTyped(saved.error, path));
}
