// Where an export goes: asked for in main's own dialogs, a file for one copy, a folder for several; each document with its
// receipt beside it. Replaces only what a dialog has confirmed.

import { basename, dirname, join } from 'node:path';
import type { ExportRequest } from '../../shared/host/host-api.ts';
import { suggestFileName } from '../files/suggest-file-name.ts';
import { chooseTarget, isThere } from './choose-target.ts';
import type { Target } from './choose-target.ts';
import type { HostNeeds } from './host-needs.ts';

/** Where one copy goes: the document and, beside it, its receipt. */
export interface Place {
  copy: string;
  document: Target;
  receipt: Target;
}

/** Asks for a file for one copy, for a folder for several; null where the user chose nothing or keeps what is there. */
export async function choosePlaces(
  { dialogs }: HostNeeds,
  { book, copies }: ExportRequest,
): Promise<Place[] | null> {
  const nameFor = (copy: string) =>
    `${suggestFileName({ title: book.title, from: book.meetingSheet.dates.from, copy })}.docx`;
  const [only] = copies;
  if (only !== undefined && copies.length === 1) {
    const document = await chooseTarget(await dialogs.saveDocumentFile(nameFor(only)), '.docx', dialogs);
    if (document === null) return null;
    const receipt = await targetOf(receiptPath(document.path));
    if (receipt.base === 'anything' && !(await dialogs.askToReplace([basename(receipt.path)]))) return null;
    return [{ copy: only, document, receipt }];
  }
  const folder = await dialogs.chooseFolder();
  if (folder === null) return null;
  const places: Place[] = [];
  const taken = new Set<string>();
  for (const copy of copies) {
    const path = join(folder, chooseFreeName(nameFor(copy), taken));
    places.push({ copy, document: await targetOf(path), receipt: await targetOf(receiptPath(path)) });
  }
  const there = places
    .flatMap(({ document, receipt }) => [document, receipt])
    .filter(({ base }) => base === 'anything');
  if (there.length > 0 && !(await dialogs.askToReplace(there.map(({ path }) => basename(path))))) return null;
  return places;
}

/** Two copies whose names differ only in what no file name may hold still go to two files. */
function chooseFreeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1)
    free = `${name.slice(0, -'.docx'.length)} ${String(number)}.docx`;
  taken.add(free.toLowerCase());
  return free;
}

const receiptPath = (path: string): string =>
  join(dirname(path), `${basename(path).replace(/\.docx$/i, '')}-receipt.json`);

const targetOf = async (path: string): Promise<Target> => ({
  path,
  base: (await isThere(path)) ? 'anything' : 'nothing',
});
