// One copy's document for the page to show: made and inspected as an export makes it, off the page's thread, and written
// nowhere. Whoever asks again cancels this one.

import type { HostResult, PreviewRequest } from '../../shared/host/host-api.ts';
import { chooseLanguage } from '../../shared/host/interface-language.ts';
import { ok } from '../../shared/result.ts';
import { exportBook } from '../operations/export-book.ts';
import type { References } from './exports-reference.ts';
import { refuse } from './host-failure.ts';
import type { HostNeeds } from './host-needs.ts';
import type { HeldBook } from './open-books.ts';

/** Makes the document of a copy of an open book. */
export async function previewCopy(
  needs: HostNeeds,
  held: HeldBook | undefined,
  { book, copy, issueDate, choices }: PreviewRequest,
  references: References,
  signal: AbortSignal,
): Promise<HostResult<Uint8Array>> {
  if (!held) return refuse({ kind: 'not-open' });
  if (held.book.id !== book.id) return refuse({ kind: 'bad-call' });
  const { reference: id, ...options } = choices;
  const reference = references.find(id);
  if (reference === undefined) return refuse({ kind: 'not-listed' });
  const made = await exportBook(
    { book, media: held.media, sequence: held.sequence },
    {
      copy,
      issueDate,
      options,
      reference,
      language: chooseLanguage(needs.settings.current(), needs.systemLanguage),
      workerUrl: needs.workerUrl,
      signal,
    },
  );
  if (signal.aborted) return refuse({ kind: 'cancelled' });
  return made.ok ? ok(made.value.bytes) : refuse(made.error);
}
