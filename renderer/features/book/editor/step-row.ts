// Arrow up and down within a table: to the row above or below in the same column, and out of the table at its edge.
// The browser's own way goes through the cells of a row one after the other.

import { Editor, Node, Path, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { findBlockAt } from '../../../../shared/editing/queries/block-at.ts';
import { findBlock } from '../../../../shared/editing/queries/entry-by-id.ts';
import { findLine } from '../../../../shared/editing/queries/line-at.ts';
import { findNeighbor } from './block-acts.ts';
import { placeAt, placeBox } from './caret-place.ts';
import type { PageEditor } from './page-editor.ts';

/** Moves the caret out of its cell; false where it stands in none, or has lines of the cell before it. */
export function stepRow(editor: PageEditor, direction: 1 | -1): boolean {
  const focus = editor.selection?.focus;
  const line = findLine(editor, focus ?? null);
  if (!focus || line?.[0].type !== 'table-cell') return false;
  const [, cell] = line;
  const caret = placeBox(editor, focus);
  if (!caret || !isLastLine(cellLines(editor, cell), caret, direction)) return false;
  const table = findBlockAt(editor, cell);
  if (!table) return false;
  const beside = [...cell.slice(0, 3), (cell[3] ?? 0) + direction, cell[4] ?? 0];
  if (Node.has(editor, beside)) enterCell(editor, beside, caret.left, direction);
  else {
    const next = findNeighbor(editor, table[0].id, direction);
    const path = next === undefined ? undefined : findBlock(editor, next)?.[1];
    if (!path) return true;
    Transforms.select(editor, direction === 1 ? Editor.start(editor, path) : Editor.end(editor, path));
  }
  return true;
}

/** Into the nearest line of a cell, at the place that is nearest to where the caret stood. */
function enterCell(editor: PageEditor, cell: Path, x: number, direction: 1 | -1): void {
  const edge = direction === 1 ? Editor.start(editor, cell) : Editor.end(editor, cell);
  const element = ReactEditor.toDOMNode(editor, Node.get(editor, cell));
  element.scrollIntoView({ block: 'nearest' });
  const box = placeBox(editor, edge);
  const within = element.getBoundingClientRect();
  const point =
    box &&
    placeAt(
      editor,
      Math.min(Math.max(x, within.left + 1), within.right - 1),
      box.top + box.height / 2,
      direction,
    );
  Transforms.select(editor, point && Path.isAncestor(cell, point.path) ? point : edge);
}

function cellLines(editor: PageEditor, cell: Path): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(ReactEditor.toDOMNode(editor, Node.get(editor, cell)));
  return [...range.getClientRects()].filter(({ height }) => height > 0);
}

/** True where no line of the words stands beyond the caret's. */
function isLastLine(lines: readonly DOMRect[], caret: DOMRect, direction: 1 | -1): boolean {
  const middle = (caret.top + caret.bottom) / 2;
  return lines.every((line) => (direction === 1 ? line.top <= middle : line.bottom >= middle));
}
