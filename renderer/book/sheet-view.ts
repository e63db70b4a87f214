// The meeting sheet as the page shows it: which fields still wait for their value, and where in the book each is shown.
// Promises: pure; a field counts as empty only where the template names it, so that nobody is asked for what is not wanted.

import type { Book } from '../../shared/book/book.ts';
import { findSheetPath, readSheetValue } from '../../shared/book/meeting-sheet.ts';
import { isLeaf } from '../../shared/book/nodes.ts';
import type { Template } from '../../shared/book/template.ts';
import type { LocalText } from '../../shared/book/words.ts';
import { listLines } from './notes.ts';

export interface FieldUse {
  path: string;
  label: LocalText;
  /** The blocks that show it, in order. */
  blocks: { block: string; brief: string }[];
}

export interface EmptyField extends FieldUse {
  required: boolean;
}

export interface SheetView {
  empty: EmptyField[];
  /** Every field that the text shows. */
  uses: FieldUse[];
  /** How many fields the template names, and how many of those have a value. */
  named: number;
  filled: number;
  /** How often fields stand in the text, all together. */
  shown: number;
}

/** What there is to say about a book's meeting sheet. */
export function viewSheet(book: Book, template: Template | undefined): SheetView {
  const uses = findUses(book);
  const named = template?.fields ?? [];
  const empty = named
    .filter(({ path }) => readSheetValue(book.meetingSheet, path).trim() === '')
    .map(({ path, required }) => ({ ...(uses.get(path) ?? createUse(path)), required }));
  return {
    empty,
    uses: [...uses.values()],
    named: named.length,
    filled: named.length - empty.length,
    shown: [...uses.values()].reduce((sum, use) => sum + use.blocks.length, 0),
  };
}

function findUses(book: Book): Map<string, FieldUse> {
  const uses = new Map<string, FieldUse>();
  for (const brief of book.children)
    for (const section of brief.children)
      for (const block of section.children)
        for (const words of listLines(block))
          for (const node of words) {
            if (isLeaf(node) || node.type !== 'field') continue;
            const use = uses.get(node.path) ?? createUse(node.path);
            use.blocks.push({ block: block.id, brief: brief.id });
            uses.set(node.path, use);
          }
  return uses;
}

const createUse = (path: string): FieldUse => ({
  path,
  label: findSheetPath(path)?.label ?? { en: path, ko: path },
  blocks: [],
});
