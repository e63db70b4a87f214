// The documents of an export: every one made in memory, then all written with their receipts before the first gets its name.

import { basename, dirname } from 'node:path';
import { captionOf } from '../../shared/book/marking.ts';
import type { Failure } from '../../shared/host/failures.ts';
import type { ExportRequest, ExportedFile } from '../../shared/host/host-api.ts';
import { chooseLanguage } from '../../shared/host/interface-language.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { hashBytes, newId } from '../files/identity.ts';
import { saveTogether } from '../files/save-file.ts';
import type { FileToSave } from '../files/save-file.ts';
import { findMarkingScheme } from '../files/template-store.ts';
import { exportCopies } from '../operations/export-book.ts';
import type { ExportedBook } from '../operations/export-book.ts';
import { createReceipt } from '../word/receipt.ts';
import type { Place } from './exports-places.ts';
import type { References } from './exports-reference.ts';
import type { HostNeeds } from './host-needs.ts';
import type { HeldBook } from './open-books.ts';

/** Makes every document in memory, so that a copy that cannot be made leaves nothing on the disk. */
export async function makeDocuments(
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

/** Writes what was made to where it goes. */
export async function writeDocuments(
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
