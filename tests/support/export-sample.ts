// The sample book exported as one of its copies, for tests that look at the document.

import { buildDocx } from '../../electron/word/build-docx.ts';
import type { BuiltDocument } from '../../electron/word/build-docx.ts';
import { readCoverFacts } from '../../electron/word/cover-facts.ts';
import type { ExportWarning } from '../../electron/word/export-warnings.ts';
import { loadHouseStyle } from '../../electron/word/load-house-style.ts';
import type { ProgressListener, WordOptions } from '../../electron/word/word-options.ts';
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
  houseStyle: loadHouseStyle(),
  portionMarks: true,
  sourceNotes: true,
  draft: false,
  sequence: 7,
});

/** A copy of a book, by name. */
export function takeCopy(book: Book, name: string): Copy {
  const derived = deriveCopy(book, name, SAMPLE_SCHEME);
  if (!derived.ok) throw new Error(`no copy ${name}`);
  return derived.value;
}

/** The document of a copy, as the worker builds it. */
export const buildCopy = (copy: Copy, options: WordOptions, onBrief?: ProgressListener): BuiltDocument =>
  buildDocx(copy, options, readCoverFacts(copy, options.scheme), onBrief);

export interface ExportedSample {
  copy: Copy;
  bytes: Uint8Array;
  parts: DocxParts;
  warnings: ExportWarning[];
}

/** The document of a copy of the sample. */
export function exportSample(
  name: string,
  language: Language = 'en',
  options: Partial<WordOptions> = {},
): ExportedSample {
  const copy = takeCopy(createSampleBook(language), name);
  const { bytes, warnings } = buildCopy(copy, { ...createSampleOptions(), ...options });
  return { copy, bytes, parts: openDocx(bytes), warnings };
}
