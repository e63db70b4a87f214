// A new empty row at the end of a table, and the caret in its first cell.

import { Editor, Transforms } from 'slate';
import type { TableRow } from '../../book/nodes.ts';
import { editBook } from '../edit-book.ts';
import { findBlockAt } from '../queries/block-at.ts';
import type { BookEditor, SlatePath } from '../slate-types.ts';

/** @param at a path within the table */
export function insertRow(editor: BookEditor, at: SlatePath): void {
  const table = findBlockAt(editor, at);
  if (table?.[0].type !== 'table') return;
  const { children } = table[0];
  const cells = children.at(-1)?.children ?? [];
  const row: TableRow = {
    type: 'table-row',
    children: cells.map(() => ({ type: 'table-cell', children: [{ text: '' }] })),
  };
  const path = [...table[1], children.length];
  editBook(editor, () => {
    Transforms.insertNodes(editor, row, { at: path });
    Transforms.select(editor, Editor.start(editor, path));
  });
}
