// Copies of a book as Word documents, in memory: checks, copy, document, inspection. The command line and the window both
// come through here. The word room is given the copy and its pictures, never the book. Writes nothing.

import type { BookFile } from '../../shared/book/book-file.ts';
import type { Media } from '../../shared/book/book.ts';
import { deriveCopy } from '../../shared/book/copies.ts';
import type { Copy } from '../../shared/book/copies.ts';
import type { Language } from '../../shared/book/words.ts';
import { checkBook } from '../../shared/checks/check-book.ts';
import type { Failure } from '../../shared/host/failures.ts';
import { assertNever, err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { findMarkingScheme, findTemplate } from '../files/template-store.ts';
import { exportCopy } from '../word/export-copy.ts';
import type { ExportFailure } from '../word/export-copy.ts';
import { describeWarning, warnOfDocument } from '../word/export-warnings.ts';
import type { ExportWarning } from '../word/export-warnings.ts';
import { loadHouseStyle, numberPoints } from '../word/load-house-style.ts';
import { readReferenceStyle } from '../word/reference-style.ts';
import { DEFAULT_EXPORT_OPTIONS } from '../word/word-options.ts';
import type { ExportOptions, WordOptions } from '../word/word-options.ts';
import { saysWithheld } from './check-letterhead.ts';
import { listWithheld } from './list-withheld.ts';

/** Largest Word document that styles are taken from, in bytes. */
export const REFERENCE_LIMIT = 64 * 1024 * 1024;

type ExportedFile = Pick<BookFile, 'book' | 'media' | 'sequence'>;

export interface ExportRequest {
  /** Name of the copy. */
  copy: string;
  /** YYYY-MM-DD, printed on the cover; null: none. */
  issueDate: string | null;
  /** A Word document to take styles and page from. */
  reference: { path: string; bytes: Uint8Array } | null;
  /** What else was chosen; what is not, is as `DEFAULT_EXPORT_OPTIONS` says. */
  options?: Partial<Omit<ExportOptions, 'issueDate'>>;
  /** The language of warnings. */
  language: Language;
  workerUrl: URL;
  signal?: AbortSignal;
  /** Told after each brief. */
  onProgress?: (done: number, total: number) => void;
}

export interface ExportCopiesRequest extends Omit<ExportRequest, 'copy' | 'onProgress'> {
  /** Names of the copies; null: all that the book has. */
  copies: string[] | null;
  /** Told after each brief of each copy. */
  onProgress?: (copy: string, done: number, total: number) => void;
}

export interface ExportedBook {
  copy: Copy;
  bytes: Uint8Array;
  /** One sentence each. */
  warnings: string[];
}

/** Makes the document of one copy. Refuses only where a check or the inspection says that the copy would be wrong. */
export async function exportBook(
  file: ExportedFile,
  request: ExportRequest,
): Promise<Result<ExportedBook, Failure>> {
  const { copy: name, onProgress, ...rest } = request;
  const exported = await exportCopies(file, {
    ...rest,
    copies: [name],
    ...(onProgress
      ? {
          onProgress: (_copy, done, total) => {
            onProgress(done, total);
          },
        }
      : {}),
  });
  if (!exported.ok) return exported;
  const [first] = exported.value;
  return first ? ok(first) : err({ kind: 'export-failed' });
}

/** Makes the documents of several copies, all or none: the first failure ends it. */
export async function exportCopies(
  { book, media, sequence }: ExportedFile,
  request: ExportCopiesRequest,
): Promise<Result<ExportedBook[], Failure>> {
  const { language, signal, onProgress, workerUrl } = request;
  const scheme = findMarkingScheme(book.markingScheme);
  const copies: Copy[] = [];
  for (const name of request.copies ?? book.copies.map((copy) => copy.name)) {
    const copy = deriveCopy(book, name, scheme);
    if (!copy.ok) return copy;
    copies.push(copy.value);
  }
  const stops = checkBook(book, { template: findTemplate(book.template), scheme, language }).filter(
    (finding) => finding.severity === 'stop',
  );
  const [stop] = stops;
  if (stop) return err({ kind: 'stopped-by-check', message: stop.message, more: stops.length - 1 });
  const chosen = { ...DEFAULT_EXPORT_OPTIONS, ...request.options, issueDate: request.issueDate };
  const { houseStyle: styleId, numbering, ...printed } = chosen;
  let houseStyle = loadHouseStyle(styleId);
  const styleWarnings: ExportWarning[] = [];
  if (request.reference) {
    const reference = readReferenceStyle(request.reference.bytes, houseStyle);
    if (!reference.ok) return err({ kind: reference.error.kind, path: request.reference.path });
    houseStyle = reference.value.houseStyle;
    styleWarnings.push(...reference.value.warnings);
  }
  const options: Omit<WordOptions, 'media'> = {
    ...printed,
    scheme,
    sequence,
    houseStyle: numberPoints(houseStyle, numbering),
  };
  const documents: ExportedBook[] = [];
  for (const copy of copies) {
    const withheld = () => listWithheld(book, copy);
    const exported = await exportCopy(
      copy,
      { ...options, media: mediaOf(copy, media) },
      {
        workerUrl,
        listWithheld: withheld,
        ...(signal ? { signal } : {}),
        ...(onProgress
          ? {
              onProgress: (done: number, total: number) => {
                onProgress(copy.name, done, total);
              },
            }
          : {}),
      },
    );
    if (!exported.ok) return err(nameFailure(exported.error));
    const spoken = saysWithheld(options.houseStyle, book, withheld)
      ? [warnOfDocument('reference-says-withheld')]
      : [];
    const warnings = [...spoken, ...styleWarnings, ...exported.value.warnings];
    documents.push({
      copy,
      bytes: exported.value.bytes,
      warnings: warnings.map((warning) => describeWarning(warning, language)),
    });
  }
  return ok(documents);
}

function nameFailure(failure: ExportFailure): Failure {
  switch (failure.kind) {
    case 'cancelled':
      return { kind: 'cancelled' };
    case 'export-failed':
      return { kind: 'export-failed' };
    case 'inspection-failed':
      return { kind: 'inspection-failed', findings: failure.findings.length };
    default:
      return assertNever(failure);
  }
}

/** The pictures that a copy shows, and no other. */
function mediaOf(copy: Copy, media: Media): Media {
  const shown: Media = {};
  for (const { sections } of copy.briefs)
    for (const { blocks } of sections)
      for (const { block } of blocks) {
        const item =
          block.type === 'image' && Object.hasOwn(media, block.media) ? media[block.media] : undefined;
        if (block.type === 'image' && item) shown[block.media] = item;
      }
  return shown;
}
