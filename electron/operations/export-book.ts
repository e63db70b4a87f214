// One copy of a book as a Word document, in memory: checks, copy, document. The command line and the window both come through here.
// The word room is given the copy, never the book.

import type { BookFile } from '../../shared/book/book-file.ts';
import { deriveCopy } from '../../shared/book/copies.ts';
import type { Copy } from '../../shared/book/copies.ts';
import type { Language } from '../../shared/book/words.ts';
import { checkBook } from '../../shared/checks/check-book.ts';
import type { Failure } from '../../shared/host/failures.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { findMarkingScheme, findTemplate } from '../files/template-store.ts';
import { exportCopy } from '../word/export-copy.ts';
import { loadPlainHouseStyle } from '../word/house-style.ts';
import { readReferenceStyle } from '../word/reference-style.ts';
import { describeWarning } from '../word/word-options.ts';
import type { ExportWarning } from '../word/word-options.ts';

export interface ExportRequest {
  /** Name of the copy. */
  copy: string;
  /** YYYY-MM-DD, printed on the cover; null: none. */
  issueDate: string | null;
  /** A Word document to take styles and page from. */
  reference: { path: string; bytes: Uint8Array } | null;
  /** The language of warnings. */
  language: Language;
  workerUrl: URL;
  signal?: AbortSignal;
  /** Told after each brief. */
  onProgress?: (done: number, total: number) => void;
}

export interface ExportedBook {
  copy: Copy;
  bytes: Uint8Array;
  /** One sentence each. */
  warnings: string[];
}

/** Makes the document of one copy. Refuses only where a check says that the copy would be wrong. Writes nothing. */
export async function exportBook(
  { book, media }: Pick<BookFile, 'book' | 'media'>,
  request: ExportRequest,
): Promise<Result<ExportedBook, Failure>> {
  const { language, signal, onProgress, workerUrl } = request;
  const scheme = findMarkingScheme(book.markingScheme);
  const copy = deriveCopy(book, request.copy, scheme);
  if (!copy.ok) return copy;
  const stops = checkBook(book, { template: findTemplate(book.template), scheme, language }).filter(
    (finding) => finding.severity === 'stop',
  );
  const [stop] = stops;
  if (stop) return err({ kind: 'stopped-by-check', message: stop.message, more: stops.length - 1 });
  let houseStyle = loadPlainHouseStyle();
  const warnings: ExportWarning[] = [];
  if (request.reference) {
    const reference = readReferenceStyle(request.reference.bytes, houseStyle);
    if (!reference.ok) return err({ kind: 'broken-reference', path: request.reference.path });
    houseStyle = reference.value.houseStyle;
    warnings.push(...reference.value.warnings);
  }
  const exported = await exportCopy(
    copy.value,
    { scheme, media, issueDate: request.issueDate, houseStyle },
    { workerUrl, ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) },
  );
  if (!exported.ok)
    return err(exported.error.kind === 'cancelled' ? { kind: 'cancelled' } : { kind: 'export-failed' });
  warnings.push(...exported.value.warnings);
  return ok({
    copy: copy.value,
    bytes: exported.value.bytes,
    warnings: warnings.map((warning) => describeWarning(warning, language)),
  });
}
