// Every template there is and the shipped sample, each copy, in both languages: valid, linted, inspected.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createNewBook } from '../../../electron/operations/create-book.ts';
import { exportCopies } from '../../../electron/operations/export-book.ts';
import { listTemplates } from '../../../electron/files/template-store.ts';
import { parseBook } from '../../../shared/book/book-file.ts';
import type { Book } from '../../../shared/book/book.ts';
import { lintDocx, openDocx } from '../../support/read-docx.ts';
import { validateDocx } from '../../support/validate-docx.ts';

const workerUrl = new URL('../../../electron/word/word-worker.ts', import.meta.url);

/** Exports every copy; validates the largest, for the validator takes a second each. */
async function judgeBook(book: Book): Promise<void> {
  const exported = await exportCopies(
    { book, media: {}, sequence: 1 },
    { copies: null, issueDate: '2020-05-20', reference: null, language: 'en', workerUrl },
  );
  if (!exported.ok) throw new Error(exported.error.kind);
  for (const { bytes } of exported.value) expect(lintDocx(openDocx(bytes))).toEqual([]);
  const [principal] = exported.value;
  expect(await validateDocx(principal?.bytes ?? new Uint8Array())).toEqual([]);
}

describe.each(listTemplates().map(({ id }) => id))('the template %s', (id) => {
  it.each(['English', 'Korean'])('makes good documents in %s', async (language) => {
    const made = createNewBook(id, [{ path: 'languages', value: language }], null);
    if (!made.ok) throw new Error(made.error.kind);
    await judgeBook(made.value.book);
  });
});

it('the shipped sample makes good documents', async () => {
  const text = readFileSync(
    new URL('../../../templates/sample/retreat-book.briefing', import.meta.url),
    'utf8',
  );
  const opened = parseBook(text, () => '');
  if (!opened.ok) throw new Error(opened.error.kind);
  await judgeBook(opened.value.book);
});
