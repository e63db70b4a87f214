// The blocks that the selection touches, in order. A selection that ends before the first word of a block does not touch it.

import { Editor, Range } from 'slate';
import type { NodeEntry } from 'slate';
import type { Block } from '../../book/nodes.ts';
import { isBlockNode } from '../node-kinds.ts';
import type { BookEditor } from '../slate-types.ts';
import { findBlockAt } from './block-at.ts';

/** The selected blocks; with a bare caret, the block that it stands in. */
export function selectedBlocks(editor: BookEditor): NodeEntry<Block>[] {
  if (!editor.selection) return [];
  const [start, end] = Range.edges(editor.selection);
  const found = [
    ...Editor.nodes<Block>(editor, {
      at: { anchor: start, focus: end },
      match: (node) => isBlockNode(node),
      mode: 'highest',
      voids: true,
    }),
  ];
  const last = findBlockAt(editor, end.path);
  const hangs = found.length > 1 && last && Editor.isStart(editor, end, last[1]);
  return hangs ? found.slice(0, -1) : found;
}
