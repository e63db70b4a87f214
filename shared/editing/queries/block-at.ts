// The block or section at a place of the tree. Places are fixed by depth: brief, section, block.

import { Node } from 'slate';
import type { NodeEntry } from 'slate';
import type { Block, Section } from '../../book/nodes.ts';
import { isBlockNode, isSection } from '../node-kinds.ts';
import type { BookEditor, SlatePath } from '../slate-types.ts';

/** The block that a path lies in or is, or undefined above the blocks. */
export function findBlockAt(editor: BookEditor, path: SlatePath): NodeEntry<Block> | undefined {
  const at = path.slice(0, 3);
  const node = at.length === 3 ? Node.getIf(editor, at) : undefined;
  return node && isBlockNode(node) ? [node, at] : undefined;
}

/** The section that a path lies in or is, or undefined above the sections. */
export function findSectionAt(editor: BookEditor, path: SlatePath): NodeEntry<Section> | undefined {
  const at = path.slice(0, 2);
  const node = at.length === 2 ? Node.getIf(editor, at) : undefined;
  return node && isSection(node) ? [node, at] : undefined;
}
