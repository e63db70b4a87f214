// What happens between a block and the one after it when the line between them is deleted.
// Two lines become one; an empty one that rests on nothing just goes. A page break goes. An image is chosen, a table entered:
// neither is ever deleted by a key pressed beside it. Nothing crosses a section.

import { Editor, Node, Path, Transforms } from 'slate';
import type { Block } from '../../book/nodes.ts';
import { isLineBlock } from '../node-kinds.ts';
import { findBlockAt } from '../queries/block-at.ts';
import type { BookEditor, SlatePath } from '../slate-types.ts';
import { mergeLines } from './merge-lines.ts';

/**
 * Joins the block at `path` and the one after it, within an act.
 * @param obstacle which of the two stands in the way of the caret where it is no line
 */
export function joinBlocks(editor: BookEditor, path: SlatePath, obstacle: 'first' | 'second'): void {
  const first = findBlockAt(editor, path);
  const second = findBlockAt(editor, Path.next(path));
  if (!first || !second) return;
  const [block, at] = obstacle === 'first' ? first : second;
  switch (block.type) {
    case 'page-break':
      Transforms.removeNodes(editor, { at, voids: true });
      return;
    case 'image':
    case 'unknown':
    case 'table':
      Transforms.select(editor, obstacle === 'first' ? Editor.end(editor, at) : Editor.start(editor, at));
      return;
    default:
      joinLines(editor, first, second);
  }
}

function joinLines(
  editor: BookEditor,
  [first, into]: [Block, SlatePath],
  [second, from]: [Block, SlatePath],
): void {
  if (isBare(first)) {
    Transforms.removeNodes(editor, { at: into });
    Transforms.select(editor, Editor.start(editor, into));
    return;
  }
  const last = first.type === 'list' ? [...into, first.children.length - 1] : into;
  const next = second.type === 'list' ? [...from, 0] : from;
  const caret = Editor.end(editor, last);
  mergeLines(editor, last, next);
  Transforms.select(editor, caret);
}

/** True for a line without words that rests on nothing. */
const isBare = (block: Block): boolean =>
  isLineBlock(block) &&
  block.children.every((child) => 'text' in child) &&
  Node.string(block) === '' &&
  !block.seed &&
  !(block.sources && block.sources.length > 0);
