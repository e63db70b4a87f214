// Enter. In a line: it is split, the first part keeps id, seed and sources. Before its first word: an empty one before it.
// In an empty point: one level up, then a paragraph. In an empty list item: one level up, then out of the list.
// In a cell: a new line. On a block without words: a paragraph after it. A seed still unwritten is not empty.

import { Editor, Node, Path, Range, Transforms } from 'slate';
import type { NodeEntry } from 'slate';
import { isUnwritten } from '../../book/printed-text.ts';
import type { Block } from '../../book/nodes.ts';
import { editBook } from '../edit-book.ts';
import { isLineBlock } from '../node-kinds.ts';
import type { Line } from '../node-kinds.ts';
import { findLine } from '../queries/line-at.ts';
import type { BookEditor } from '../slate-types.ts';
import { sharedAttributes } from '../with-book.ts';
import { insertLineBreak } from './insert-line-break.ts';
import { insertParagraph } from './insert-paragraph.ts';
import { leaveList } from './leave-list.ts';
import { raisePoint } from './raise-point.ts';
import { turnIntoParagraph } from './turn-into-paragraph.ts';

export function insertPointBreak(editor: BookEditor): void {
  editBook(editor, () => {
    if (editor.selection && Range.isExpanded(editor.selection)) Transforms.delete(editor);
    const entry = findLine(editor, editor.selection);
    if (!entry) insertParagraph(editor);
    else breakLine(editor, entry);
  });
}

function breakLine(editor: BookEditor, [line, path]: NodeEntry<Line>): void {
  if (line.type === 'table-cell') {
    insertLineBreak(editor);
    return;
  }
  const { selection } = editor;
  if (!selection) return;
  const empty = isUnwritten(line.children) && Node.string(line) === '' && !('seed' in line && line.seed);
  if (line.type === 'list-item') {
    if (!empty) splitLine(editor, path);
    else if (!raisePoint(editor)) leaveList(editor, path);
    return;
  }
  if (empty && line.type === 'point') {
    if (!raisePoint(editor)) turnIntoParagraph(editor);
  } else if (!empty && Editor.isStart(editor, selection.anchor, path) && !isUnwritten(line.children))
    Transforms.insertNodes(editor, besideLine(editor, line), { at: path });
  else if (Editor.isEnd(editor, selection.anchor, path)) {
    Transforms.insertNodes(editor, besideLine(editor, line), { at: Path.next(path) });
    Transforms.select(editor, Editor.start(editor, Path.next(path)));
  } else splitLine(editor, path);
}

/** An empty block of the same kind; agreed language is quoted from somewhere, so that what is written on is a paragraph. */
export function besideLine(editor: BookEditor, line: Line): Block {
  const shared = isLineBlock(line) ? sharedAttributes(line) : {};
  const type = line.type === 'agreed-language' ? { type: 'paragraph' } : {};
  return { ...shared, ...type, id: editor.newId(), children: [{ text: '' }] } as Block;
}

function splitLine(editor: BookEditor, path: Path): void {
  Transforms.splitNodes(editor, { match: (_node, at) => Path.equals(at, path), always: true });
}
