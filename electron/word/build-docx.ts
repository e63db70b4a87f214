// A copy becomes a .docx: planned in our own terms, written with `docx`, packed with fixed dates.
// Sees the copy only, never the book: what is withheld is not here to be let out. Runs for seconds: see export-copy.ts.

import type { Copy } from '../../shared/book/copies.ts';
import { packDocument } from './pack-document.ts';
import { planDocument } from './plan-document.ts';
import type { ExportWarning, ProgressListener, WordOptions } from './word-options.ts';

export interface BuiltDocument {
  bytes: Uint8Array;
  warnings: ExportWarning[];
}

/**
 * Builds the Word document of a copy. The same copy and options give the same bytes.
 * @param onBrief hears of each brief once it is laid out
 */
export async function buildDocx(
  copy: Copy,
  options: WordOptions,
  onBrief: ProgressListener = () => undefined,
): Promise<BuiltDocument> {
  const { plan, warnings } = planDocument(copy, options, onBrief);
  const bytes = await packDocument(plan, options.houseStyle, options.issueDate);
  return { bytes, warnings };
}
