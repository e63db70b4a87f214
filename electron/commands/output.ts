// Where a command's results go: new files, or with --force in place of old ones. Always by the save, and all or none.

import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FileFailure } from '../../shared/host/failures.ts';
import { err } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { hasCode, toFileFailure } from '../files/file-failure.ts';
import { saveTogether } from '../files/save-file.ts';
import { asTyped, locate } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** A result and the path it was asked for under. */
export interface Output {
  path: string;
  bytes: Uint8Array;
}

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

/**
 * The output that is one file with an input or with another output, however it is spelled; undefined where all differ.
 * A command that replaced its own input would have destroyed what it was made from.
 */
export async function findClash(
  terminal: Terminal,
  inputs: readonly (string | undefined)[],
  outputs: readonly (string | undefined)[],
): Promise<string | undefined> {
  const taken = new Set<string>();
  for (const input of inputs)
    if (input !== undefined && input !== '-') taken.add(await identify(locate(terminal, input)));
  for (const output of outputs) {
    if (output === undefined) continue;
    const identity = await identify(locate(terminal, output));
    if (taken.has(identity)) return output;
    taken.add(identity);
  }
  return undefined;
}

/** One name for one file: its device and number where it exists (two hard links are one file), else its real place. */
async function identify(path: string): Promise<string> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
  try {
    return join(await realpath(dirname(path)), basename(path)).normalize('NFC');
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return path;
  }
}

/** Writes results that belong together. */
export async function writeOutputs(
  terminal: Terminal,
  outputs: readonly Output[],
  force: boolean,
): Promise<Result<undefined, FileFailure>> {
  const base = force ? ('anything' as const) : ('nothing' as const);
  const saved = await saveTogether(
    outputs.map(({ path, bytes }) => ({ path: locate(terminal, path), bytes, base })),
  );
  if (saved.ok) return saved;
  const { path } = saved.error;
  const typed = outputs.find((output) => locate(terminal, output.path) === path)?.path;
  return err(asTyped(saved.error, typed ?? path));
}
