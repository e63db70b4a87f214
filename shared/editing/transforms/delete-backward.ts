// Backspace. Within a line Slate deletes. Before the first word: a point goes one level up, then becomes a paragraph,
// then joins the line before it; an item leaves its list so. Never joins across sections or briefs, nor with a cell.

import { Editor, Node, Path, Range, Transforms } from 'slate';
import type { NodeEntry } from 'slate';
import { editBook } from '../edit-book.ts';
import type { Line } from '../node-kinds.ts';
import { findBlockAt } from '../queries/block-at.ts';
import { findLine, isInLine } from '../queries/line-at.ts';
import type { BookEditor, SlatePath } from '../slate-types.ts';
import { joinBlocks } from './join-blocks.ts';
import { leaveList } from './leave-list.ts';
import { raisePoint } from './raise-point.ts';
import { turnIntoParagraph } from './turn-into-paragraph.ts';

type Unit = Parameters<BookEditor['deleteBackward']>[0];

/** @param deleteWithin what Slate does within a line */
export function deleteBackward(editor: BookEditor, unit: Unit, deleteWithin: (unit: Unit) => void): void {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection)) return;
  const entry = findLine(editor, selection);
  if (!entry) {
    deleteWithin(unit);
    return;
  }
  const [, path] = entry;
  const caret = selection.anchor;
  const isStart = Editor.isStart(editor, caret, path);
  const before = isStart ? undefined : Editor.before(editor, caret, { unit: 'character' });
  if (!before || !isInLine(path, before.path)) deleteAtStart(editor, entry);
  else if (staysInLine(editor, path, Editor.before(editor, caret, { unit }))) deleteWithin(unit);
  else Transforms.delete(editor, { at: { anchor: Editor.start(editor, path), focus: caret } });
}

const staysInLine = (editor: BookEditor, path: SlatePath, to: { path: SlatePath } | undefined): boolean =>
  to !== undefined && isInLine(path, to.path) && Node.has(editor, to.path);

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
