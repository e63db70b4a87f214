// Delete. Within a line Slate deletes. After the last word: the line below joins this one, as Backspace there would join it,
// but at once: nobody asked the line below to change its level first.

import { Editor, Path } from 'slate';
import { editBook } from '../edit-book.ts';
import { findBlockAt } from '../queries/block-at.ts';
import type { BookEditor } from '../slate-types.ts';
import { deleteInLine } from './delete-in-line.ts';
import type { DeletionUnit } from './delete-in-line.ts';
import { joinBlocks } from './join-blocks.ts';
import { mergeLines } from './merge-lines.ts';

/** @param deleteWithin what Slate does within a line */
export function deleteForward(
  editor: BookEditor,
  unit: DeletionUnit,
  deleteWithin: (unit: DeletionUnit) => void,
): void {
  const entry = deleteInLine(editor, unit, 'forward', deleteWithin);
  if (!entry) return;
  const [line, path] = entry;
  if (line.type === 'table-cell') return;
  editBook(editor, () => {
    const next = Path.next(path);
    const block = findBlockAt(editor, path);
    if (line.type === 'list-item' && Editor.hasPath(editor, next)) mergeLines(editor, path, next);
    else if (block) joinBlocks(editor, block[1], 'second');
  });
}
