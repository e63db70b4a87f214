// Exports: asks where to, makes every document, then writes each with its receipt. One export runs at a time.
// Who asked may be lost on the way: the export goes on, and its end is kept for the page that comes back.

import type { CopyDefinition } from '../../shared/book/book.ts';
import type { Failure } from '../../shared/host/failures.ts';
import type {
  ExportRequest,
  ExportedFile,
  FinishedExport,
  HostApi,
  HostResult,
} from '../../shared/host/host-api.ts';
import { ok } from '../../shared/result.ts';
import { makeDocuments, writeDocuments } from './exports-documents.ts';
import { choosePlaces } from './exports-places.ts';
import { previewCopy } from './exports-preview.ts';
import { createReferences } from './exports-reference.ts';
import { createWrittenExports } from './exports-written.ts';
import type { WrittenExports } from './exports-written.ts';
import { refuse } from './host-failure.ts';
import type { HostNeeds } from './host-needs.ts';
import type { OpenBooks } from './open-books.ts';

type Acts = Omit<WrittenExports, 'add' | 'unseen'> &
  Pick<HostApi, 'exportCopies' | 'cancelExport' | 'previewCopy' | 'cancelPreview' | 'chooseReference'>;

export interface Exports {
  acts: Acts;
  /** The page is gone: whoever asked will not hear of the end. */
  notePageLost(): void;
  /** What nobody has heard or seen of the last export; a failure is told once. */
  takeUnheard(): { exported: FinishedExport | null; failure: HostResult<never> | null };
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
