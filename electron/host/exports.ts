// Exports: asks where to, makes every document, then writes each with its receipt. One export runs at a time.
// Replaces only what a dialog has confirmed; all files are written before the first of them gets its name.
// Who asked may be lost on the way: the export goes on, and its end is kept for the page that comes back.

import { basename, dirname, join } from 'node:path';
import type { CopyDefinition } from '../../shared/book/book.ts';
import { captionOf } from '../../shared/book/marking.ts';
import type { Failure } from '../../shared/host/failures.ts';
import type {
  ExportRequest,
  ExportedFile,
  FinishedExport,
  HostApi,
  HostResult,
} from '../../shared/host/host-api.ts';
import { chooseLanguage } from '../../shared/host/interface-language.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { hashBytes, newId } from '../files/identity.ts';
import { saveTogether } from '../files/save-file.ts';
import type { FileToSave } from '../files/save-file.ts';
import { suggestFileName } from '../files/suggest-file-name.ts';
import { findMarkingScheme } from '../files/template-store.ts';
import { exportCopies } from '../operations/export-book.ts';
import type { ExportedBook } from '../operations/export-book.ts';
import { createReceipt } from '../word/receipt.ts';
import type { References } from './exports-reference.ts';
import { createReferences } from './exports-reference.ts';
import { previewCopy } from './exports-preview.ts';
import { createWrittenExports } from './exports-written.ts';
import type { WrittenExports } from './exports-written.ts';
import { chooseTarget, isThere } from './choose-target.ts';
import type { Target } from './choose-target.ts';
import { refuse } from './host-failure.ts';
import type { HostNeeds } from './host-needs.ts';
import type { HeldBook, OpenBooks } from './open-books.ts';

type Acts = Omit<WrittenExports, 'add' | 'unseen'> &
  Pick<HostApi, 'exportCopies' | 'cancelExport' | 'previewCopy' | 'cancelPreview' | 'chooseReference'>;

export interface Exports {
  acts: Acts;
  /** The page is gone: whoever asked will not hear of the end. */
  notePageLost(): void;
  /** What nobody has heard or seen of the last export; a failure is told once. */
  takeUnheard(): { exported: FinishedExport | null; failure: HostResult<never> | null };
}

/** Where one copy goes: the document and, beside it, its receipt. */
interface Place {
  copy: string;
  document: Target;
  receipt: Target;
}

/** The ways to export. */
export function createExports(needs: HostNeeds, books: OpenBooks): Exports {
  const { add, unseen, ...written } = createWrittenExports(needs);
  const references = createReferences(needs);
  let running: { ending: AbortController; lost: boolean } | null = null;
  let pageIsThere = true;
  let unheard: HostResult<never> | null = null;
  let previewing: AbortController | null = null;

  const exportCopies = async (
    request: ExportRequest,
    signal: AbortSignal,
  ): Promise<HostResult<ExportedFile[]>> => {
    const held = books.find(request.handle);
    if (!held) return refuse({ kind: 'not-open' });
    if (held.book.id !== request.book.id) return refuse({ kind: 'bad-call' });
    if (held.readOnly) return refuse({ kind: 'read-only', path: held.file?.path ?? request.book.title });
    const unknown = findUnknownCopy(request.book.copies, request.copies);
    if (unknown) return refuse(unknown);
    if (references.find(request.choices?.reference ?? null) === undefined)
      return refuse({ kind: 'not-listed' });
    const places = await choosePlaces(needs, request);
    if (places === null) return refuse({ kind: 'cancelled' });
    const made = await makeDocuments(needs, held, request, references, signal);
    if (!made.ok) return refuse(made.error);
    // From here on it is quick, and stopping between two files would leave half of what was asked for.
    const files = await writeDocuments(places, made.value, request);
    if (!files.ok) return refuse(files.error);
    const { book, issueDate } = request;
    const paths = places.map(({ document }) => document.path);
    add({ book: book.id, issueDate, files: files.value }, paths);
    return files;
  };
  /** Tells the page that came back how an export ended that the one before it had asked for. */
  const tellEnd = (result: HostResult<ExportedFile[]>): void => {
    const exported = unseen();
    if (pageIsThere && result.ok && exported) needs.tellPage('exportEnded', ok(exported));
    else if (!result.ok && result.error.kind !== 'cancelled') {
      if (pageIsThere) needs.tellPage('exportEnded', result);
      else unheard = result;
    }
  };

  const acts: Acts = {
    ...written,
    async exportCopies(request) {
      if (running) return refuse({ kind: 'export-running' });
      const mine = { ending: new AbortController(), lost: false };
      running = mine;
      try {
        const result = await exportCopies(request, mine.ending.signal);
        if (mine.lost) tellEnd(result);
        return result;
      } finally {
        running = null;
      }
    },
    cancelExport() {
      running?.ending.abort();
      return Promise.resolve(ok(null));
    },
    previewCopy(request) {
      previewing?.abort();
      const mine = new AbortController();
      previewing = mine;
      return previewCopy(needs, books.find(request.handle), request, references, mine.signal);
    },
    cancelPreview() {
      previewing?.abort();
      return Promise.resolve(ok(null));
    },
    chooseReference: () => references.choose(),
  };
  return {
    acts,
    notePageLost() {
      pageIsThere = false;
      if (running) running.lost = true;
    },
    takeUnheard() {
      pageIsThere = true;
      const failure = unheard;
      unheard = null;
      return { exported: unseen(), failure };
    },
  };
}

function findUnknownCopy(copies: CopyDefinition[], names: string[]): Failure | undefined {
  const known = copies.map((copy) => copy.name);
  const name = names.find((candidate) => !known.includes(candidate));
  return name === undefined ? undefined : { kind: 'unknown-copy', name, known };
}

/** Asks for a file for one copy, for a folder for several; null where the user chose nothing or keeps what is there. */
async function choosePlaces(
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

/** Makes every document in memory, so that a copy that cannot be made leaves nothing on the disk. */
async function makeDocuments(
  needs: HostNeeds,
  { media, sequence }: HeldBook,
  { book, copies, issueDate, choices }: ExportRequest,
  references: References,
  signal: AbortSignal,
): Promise<Result<ExportedBook[], Failure>> {
  const { reference = null, ...options } = choices ?? {};
  const made = await exportCopies(
    { book, media, sequence },
    {
      copies,
      issueDate,
      options,
      reference: references.find(reference) ?? null,
      language: chooseLanguage(needs.settings.current(), needs.systemLanguage),
      workerUrl: needs.workerUrl,
      signal,
      onProgress: (copy, done, total) => {
        needs.tellPage('exportProgress', { copy, done, total });
      },
    },
  );
  return made.ok && signal.aborted ? err({ kind: 'cancelled' }) : made;
}

async function writeDocuments(
  places: Place[],
  made: ExportedBook[],
  { book }: ExportRequest,
): Promise<Result<ExportedFile[], Failure>> {
  const scheme = findMarkingScheme(book.markingScheme);
  const files: ExportedFile[] = [];
  const wanted: FileToSave[] = [];
  for (const [index, { copy, document, receipt }] of places.entries()) {
    const exported = made[index];
    if (!exported) throw new Error('every place has its document');
    const { bytes, warnings } = exported;
    const file = { name: basename(document.path), sha256: hashBytes(bytes), bytes: bytes.byteLength };
    const receiptText = `${JSON.stringify(createReceipt(exported.copy, file, warnings), null, 2)}\n`;
    wanted.push({ ...document, bytes }, { ...receipt, bytes: Buffer.from(receiptText) });
    const { marking, included, withheld } = exported.copy;
    files.push({
      copy,
      id: newId(),
      fileName: file.name,
      folder: dirname(document.path),
      bytes: file.bytes,
      sha256: file.sha256,
      marking: marking === undefined ? null : captionOf(scheme, marking),
      included,
      withheld,
      warnings,
    });
  }
  const saved = await saveTogether(wanted);
  return saved.ok ? ok(files) : saved;
}
