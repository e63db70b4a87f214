// Keys while somebody writes, beyond those that Slate and the browser know: Tab by what the caret stands in, Esc out of the text.
// Must not hear a key while a syllable is composed.

import { Editor, Node, Path, Transforms } from 'slate';
import { findLine } from '../../../../shared/editing/queries/line-at.ts';
import { findBlockAt } from '../../../../shared/editing/queries/block-at.ts';
import { deepenPoint } from '../../../../shared/editing/transforms/deepen-point.ts';
import { insertRow } from '../../../../shared/editing/transforms/insert-row.ts';
import { raisePoint } from '../../../../shared/editing/transforms/raise-point.ts';
import { turnIntoParagraph } from '../../../../shared/editing/transforms/turn-into-paragraph.ts';
import { turnIntoPoint } from '../../../../shared/editing/transforms/turn-into-point.ts';
import type { PageEditor } from './page-editor.ts';

/** Tab: deeper; a paragraph becomes a point; in a table the next cell, and behind the last one a new row. */
export function pressTab(editor: PageEditor, backward: boolean): void {
  const { selection } = editor;
  if (!selection) return;
  const line = findLine(editor, selection.focus);
  if (line?.[0].type === 'table-cell') stepCell(editor, line[1], backward);
  else if (backward) {
    if (!raisePoint(editor) && line?.[0].type === 'point') turnIntoParagraph(editor);
  } else if (!deepenPoint(editor) && line?.[0].type === 'paragraph') turnIntoPoint(editor);
}

function stepCell(editor: PageEditor, cell: Path, backward: boolean): void {
  const table = findBlockAt(editor, cell);
  if (!table) return;
  const cells = [...Node.nodes(table[0])]
    .filter(([node]) => 'type' in node && node.type === 'table-cell')
    .map(([, path]) => [...table[1], ...path]);
  const next = cells[cells.findIndex((path) => Path.equals(path, cell)) + (backward ? -1 : 1)];
  if (next) Transforms.select(editor, Editor.range(editor, next));
  else if (!backward) insertRow(editor, cell);
}

/** Puts a formatting on the selected words, or takes it off where all of them have it. */
export function toggleFormat(editor: PageEditor, format: 'bold' | 'italic' | 'underline'): void {
  if (Editor.marks(editor)?.[format] === true) Editor.removeMark(editor, format);
  else Editor.addMark(editor, format, true);
}
