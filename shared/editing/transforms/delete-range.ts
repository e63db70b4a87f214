// Deletes what is selected across lines: words and the blocks between, never a section, a heading or a part of a table's grid.
// What is left of the last line joins the first, with its sources, where both stand in one section.
// Slate's own deletion removes whole sections and ragged cells on the way, and joins without asking what a line rests on.

import { Editor, Node, Path, Range, Transforms } from 'slate';
import { editBook } from '../edit-book.ts';
import { createParagraph } from '../new-nodes.ts';
import { isLine } from '../node-kinds.ts';
import type { Line } from '../node-kinds.ts';
import { findBlockAt, findSectionAt } from '../queries/block-at.ts';
import { findLine } from '../queries/line-at.ts';
import type { BookEditor, SlatePath, SlatePoint } from '../slate-types.ts';
import { inOneSection, mergeLines } from './merge-lines.ts';

/** True where Slate's own deletion is right: the range lies in one line, or in one block without words. */
export function isWithinOneLine(editor: BookEditor, range: Range): boolean {
  const [start, end] = Range.edges(range);
  const line = findLine(editor, start);
  return line
    ? Path.isAncestor(line[1], end.path)
    : Path.equals(start.path.slice(0, 3), end.path.slice(0, 3));
}

/**
 * Deletes a range that spans lines.
 * @param select whether the caret is to stand where the range began; said within the act, so that it is kept up by normalization
 */
export function deleteRange(editor: BookEditor, range: Range, select: boolean): void {
  editBook(editor, () => {
    const [start, end] = Range.edges(range);
    const startRef = Editor.pointRef(editor, start, { affinity: 'backward' });
    const first = findLine(editor, start)?.[1];
    const last = findLine(editor, end)?.[1];
    const lastRef = last && Editor.pathRef(editor, last);
    const firstRef = first && Editor.pathRef(editor, first);

    // From the last to the first, so that paths before the deleted stay as they are.
    for (const path of linesAndVoids(editor, range).reverse()) {
      if (last && Path.equals(path, last)) clear(editor, Editor.start(editor, path), end);
      else if (first && Path.equals(path, first)) clear(editor, start, Editor.end(editor, path));
      else removeLine(editor, path);
    }
    join(editor, firstRef?.unref(), lastRef?.unref());
    const caret = startRef.unref();
    if (select) Transforms.select(editor, caret ?? placeNear(editor, start.path));
  });
}

/** Where the caret goes when the place it stood in is gone. */
function placeNear(editor: BookEditor, path: SlatePath): SlatePoint {
  const section = findSectionAt(editor, path);
  if (section?.[0].children.length === 0)
    Transforms.insertNodes(editor, createParagraph(editor.newId), { at: [...section[1], 0] });
  return Editor.start(editor, nearest(editor, path));
}

/** The lines in the range and the blocks that have none, in order. */
function linesAndVoids(editor: BookEditor, range: Range): SlatePath[] {
  const paths: SlatePath[] = [];
  for (const [node, path] of Editor.nodes(editor, { at: range, voids: true })) {
    if (isLine(node)) paths.push(path);
    else if (path.length === 3 && 'type' in node && node.type !== 'list' && node.type !== 'table')
      paths.push(path);
  }
  return paths;
}

function clear(editor: BookEditor, anchor: SlatePoint, focus: SlatePoint): void {
  if (Range.isExpanded({ anchor, focus }))
    Transforms.delete(editor, { at: { anchor, focus }, hanging: true });
}

/** Removes a line that lies wholly in the range: a cell is only emptied, an item takes its list along when it is the last. */
function removeLine(editor: BookEditor, path: SlatePath): void {
  const line = Node.get(editor, path);
  if ('type' in line && line.type === 'table-cell') {
    for (let index = line.children.length - 1; index >= 0; index -= 1)
      Transforms.removeNodes(editor, { at: [...path, index], voids: true });
    Transforms.insertNodes(editor, { text: '' }, { at: [...path, 0] });
    return;
  }
  const list = path.length > 3 ? findBlockAt(editor, path) : undefined;
  Transforms.removeNodes(editor, { at: list?.[0].children.length === 1 ? list[1] : path, voids: true });
}

function join(
  editor: BookEditor,
  into: SlatePath | null | undefined,
  from: SlatePath | null | undefined,
): void {
  if (!into || !from || Path.equals(into, from) || !inOneSection(into, from)) return;
  const lines = [Node.get(editor, into), Node.get(editor, from)] as Line[];
  if (lines.every((line) => isLine(line) && line.type !== 'table-cell')) mergeLines(editor, into, from);
}

/** The deepest place on a path that is still there, or its neighbor before. */
function nearest(editor: BookEditor, path: SlatePath): SlatePath {
  const at = [...path];
  while (at.length > 0 && !hasWords(editor, at)) {
    const index = at.pop() ?? 0;
    if (index > 0 && hasWords(editor, [...at, index - 1])) return [...at, index - 1];
  }
  return at;
}

const hasWords = (editor: BookEditor, path: SlatePath): boolean =>
  Node.has(editor, path) && !Node.texts(Node.get(editor, path)).next().done;
