// Where something new is to be written, and what may be replaced there: only what a dialog has confirmed.

import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasCode } from '../files/file-failure.ts';
import type { SaveBase } from '../files/save-file.ts';
import { withEnding } from '../files/suggest-file-name.ts';
import type { HostDialogs } from './host-needs.ts';

export interface Target {
  path: string;
  base: SaveBase;
}

/**
 * The file that a save dialog's answer stands for. The dialog has asked about the name it returns;
 * where an ending is added, that is another name, and is asked about here.
 * @returns null where the user chose nothing, or chose to leave what is there
 */
export async function chooseTarget(
  chosen: string | null,
  ending: string,
  dialogs: Pick<HostDialogs, 'askToReplace'>,
): Promise<Target | null> {
  if (chosen === null) return null;
  const path = withEnding(chosen, ending);
  if (!(await isThere(path))) return { path: nameInNfc(path), base: 'nothing' };
  if (path !== chosen && !(await dialogs.askToReplace([basename(path)]))) return null;
  return { path, base: 'anything' };
}

/** True where a path is taken, by whatever it may be. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    // What cannot be looked at is judged by the save, which names it.
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ENAMETOOLONG')) return false;
    throw error;
  }
}

/** A new name in the form that every system compares alike; the folder stays as it is. */
const nameInNfc = (path: string): string => join(dirname(path), basename(path).normalize('NFC'));
