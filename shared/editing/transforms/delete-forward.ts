// Delete. Within a line Slate deletes. After the last word: the line below joins this one, as Backspace there would join it,
// but at once: nobody asked the line below to change its level first.

import { Editor, Path, Range, Transforms } from 'slate';
import { editBook } from '../edit-book.ts';
import { findBlockAt } from '../queries/block-at.ts';
import { findLine, isInLine } from '../queries/line-at.ts';
import type { BookEditor } from '../slate-types.ts';
import { joinBlocks } from './join-blocks.ts';
import { mergeLines } from './merge-lines.ts';

type Unit = Parameters<BookEditor['deleteForward']>[0];

/** @param deleteWithin what Slate does within a line */
export function deleteForward(editor: BookEditor, unit: Unit, deleteWithin: (unit: Unit) => void): void {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection)) return;
  const entry = findLine(editor, selection);
  if (!entry) {
    deleteWithin(unit);
    return;
  }
  const [line, path] = entry;
  const caret = selection.anchor;
  const after = Editor.isEnd(editor, caret, path)
    ? undefined
    : Editor.after(editor, caret, { unit: 'character' });
  if (after && isInLine(path, after.path)) {
    const to = Editor.after(editor, caret, { unit });
    if (to && isInLine(path, to.path)) deleteWithin(unit);
    else Transforms.delete(editor, { at: { anchor: caret, focus: Editor.end(editor, path) } });
    return;
  }
  if (line.type === 'table-cell') return;
  editBook(editor, () => {
    const next = Path.next(path);
    const block = findBlockAt(editor, path);
    if (line.type === 'list-item' && Editor.hasPath(editor, next)) mergeLines(editor, path, next);
    else if (block) joinBlocks(editor, block[1], 'second');
  });
}
