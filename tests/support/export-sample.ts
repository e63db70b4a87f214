// The sample book exported as one of its copies, for tests that look at the document.

import { buildDocx } from '../../electron/word/build-docx.ts';
import { loadPlainHouseStyle } from '../../electron/word/house-style.ts';
import type { ExportWarning, WordOptions } from '../../electron/word/word-options.ts';
import type { Book } from '../../shared/book/book.ts';
import { deriveCopy } from '../../shared/book/copies.ts';
import type { Copy } from '../../shared/book/copies.ts';
import type { Language } from '../../shared/book/words.ts';
import { openDocx } from './read-docx.ts';
import type { DocxParts } from './read-docx.ts';
import { createSampleBook, createSampleMedia, SAMPLE_SCHEME } from './sample-book.ts';

/** The options of an export of the sample. */
export const createSampleOptions = (): WordOptions => ({
  scheme: SAMPLE_SCHEME,
  media: createSampleMedia(),
  issueDate: '2020-05-20',
  houseStyle: loadPlainHouseStyle(),
});

/** A copy of a book, by name. */
export function takeCopy(book: Book, name: string): Copy {
  const derived = deriveCopy(book, name, SAMPLE_SCHEME);
  if (!derived.ok) throw new Error(`no copy ${name}`);
  return derived.value;
}

export interface ExportedSample {
  copy: Copy;
  bytes: Uint8Array;
  parts: DocxParts;
  warnings: ExportWarning[];
}

/** The document of a copy of the sample. */
export async function exportSample(
  name: string,
  language: Language = 'en',
  options: Partial<WordOptions> = {},
): Promise<ExportedSample> {
  const copy = takeCopy(createSampleBook(language), name);
  const { bytes, warnings } = await buildDocx(copy, { ...createSampleOptions(), ...options });
  return { copy, bytes, parts: openDocx(bytes), warnings };
}
