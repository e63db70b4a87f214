// The notes of a brief in a copy, numbered as the document numbers them: those in a block's words, then one for all its sources.

import type { CopyBrief } from '../../../shared/book/copies.ts';
import { notesOf } from '../../../shared/book/copy-text.ts';

export interface CopyNotes {
  words: string[];
  /** By block: its first note in its words; and under `<id> cited` the note that names its sources. */
  first: ReadonlyMap<string, number>;
}

/** Gathers the notes of a brief of a copy. */
export function countCopyNotes(brief: CopyBrief): CopyNotes {
  const words: string[] = [];
  const first = new Map<string, number>();
  for (const section of brief.sections)
    for (const entry of section.blocks) {
      const notes = notesOf(entry);
      const cited = notes.length > 0 && entry.citation !== undefined ? 1 : 0;
      if (notes.length > cited) first.set(entry.block.id, words.length + 1);
      words.push(...notes);
      if (cited > 0) first.set(`${entry.block.id} cited`, words.length);
    }
  return { words, first };
}
