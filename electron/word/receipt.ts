// The receipt of an export: which blocks a document holds, which were withheld and why, and the file's fingerprint.
// Holds ids and reasons, never words: it may travel where the document may not.

import type { Copy, WithheldReason } from '../../shared/book/copies.ts';

export interface ExportedFile {
  /** The file's name, without its folder. */
  name: string;
  /** SHA-256 of its bytes, lowercase hex. */
  sha256: string;
  bytes: number;
}

export interface Receipt {
  bookId: string;
  copy: string;
  /** Id of the copy's highest marking in the book's scheme; null where nothing in it is marked. */
  marking: string | null;
  file: ExportedFile;
  included: { block: string; brief: string }[];
  withheld: { block: string; brief: string; reason: WithheldReason }[];
  warnings: string[];
}

/** The receipt for a copy that was written to a file. `marking` is the level's id, not its caption. */
export function createReceipt(copy: Copy, file: ExportedFile, warnings: string[]): Receipt {
  return {
    bookId: copy.bookId,
    copy: copy.name,
    marking: copy.marking ?? null,
    file: { name: file.name, sha256: file.sha256, bytes: file.bytes },
    included: copy.included.map(({ block, brief }) => ({ block, brief })),
    withheld: copy.withheld.map(({ block, brief, reason }) => ({ block, brief, reason })),
    warnings: [...warnings],
  };
}
