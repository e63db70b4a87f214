// Dragging: the block with an id, with its sub-points, goes before a place in any section. Nothing it withheld is shown by it.

import { editBook } from '../edit-book.ts';
import { findSectionAt } from '../queries/block-at.ts';
import { findBlock, findSection } from '../queries/entry-by-id.ts';
import { endOfFamily } from '../queries/point-family.ts';
import type { BookEditor } from '../slate-types.ts';
import { moveRun } from './move-run.ts';

/**
 * @param to the section to go to, and the index of the block to stand before, as the section is now
 * @returns false where the block or the section is not there, or the block is to go into its own family
 */
export function moveBlockTo(
  editor: BookEditor,
  block: string,
  to: { section: string; index: number },
): boolean {
  const entry = findBlock(editor, block);
  const target = findSection(editor, to.section);
  const source = entry && findSectionAt(editor, entry[1]);
  if (!entry || !target || !source) return false;
  const from = entry[1][2] ?? 0;
  const run = { section: source[0], path: source[1], from, to: endOfFamily(source[0], from) };
  const index = Math.max(0, Math.min(to.index, target[0].children.length));
  if (source[0] === target[0] && index >= run.from && index <= run.to) return false;
  editBook(editor, () => {
    moveRun(editor, run, target[1], index);
  });
  return true;
}
