// Backspace. Within a line Slate deletes. Before the first word: a point goes one level up, then becomes a paragraph,
// then joins the line before it; an item leaves its list so. Never joins across sections or briefs, nor with a cell.

import { Path } from 'slate';
import type { NodeEntry } from 'slate';
import { editBook } from '../edit-book.ts';
import type { Line } from '../node-kinds.ts';
import { findBlockAt } from '../queries/block-at.ts';
import type { BookEditor } from '../slate-types.ts';
import { deleteInLine } from './delete-in-line.ts';
import type { DeletionUnit } from './delete-in-line.ts';
import { joinBlocks } from './join-blocks.ts';
import { leaveList } from './leave-list.ts';
import { raisePoint } from './raise-point.ts';
import { turnIntoParagraph } from './turn-into-paragraph.ts';

/** @param deleteWithin what Slate does within a line */
export function deleteBackward(
  editor: BookEditor,
  unit: DeletionUnit,
  deleteWithin: (unit: DeletionUnit) => void,
): void {
  const entry = deleteInLine(editor, unit, 'backward', deleteWithin);
  if (entry) deleteAtStart(editor, entry);
}

function deleteAtStart(editor: BookEditor, [line, path]: NodeEntry<Line>): void {
  editBook(editor, () => {
    switch (line.type) {
      case 'table-cell':
        return;
      case 'list-item':
        if (!raisePoint(editor)) leaveList(editor, path);
        return;
      case 'point':
        if (!raisePoint(editor)) turnIntoParagraph(editor);
        return;
      default: {
        const block = findBlockAt(editor, path);
        if (block && Path.hasPrevious(block[1])) joinBlocks(editor, Path.previous(block[1]), 'first');
      }
    }
  });
}
