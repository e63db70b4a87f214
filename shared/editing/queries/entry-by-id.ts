// Where a brief, section or block with an id stands now. Ids outlive moves; paths do not.

import type { NodeEntry } from 'slate';
import type { Block, Brief, Section } from '../../book/nodes.ts';
import { isBlockNode, isSection } from '../node-kinds.ts';
import type { BookEditor } from '../slate-types.ts';

/** The block with an id. */
export function findBlock(editor: BookEditor, id: string): NodeEntry<Block> | undefined {
  for (const [node, path] of partsOf(editor)) if (isBlockNode(node) && node.id === id) return [node, path];
  return undefined;
}

/** The section with an id. */
export function findSection(editor: BookEditor, id: string): NodeEntry<Section> | undefined {
  for (const [node, path] of partsOf(editor)) if (isSection(node) && node.id === id) return [node, path];
  return undefined;
}

/** The brief with an id. */
export function findBrief(editor: BookEditor, id: string): NodeEntry<Brief> | undefined {
  for (const [node, path] of partsOf(editor))
    if (node.type === 'brief' && node.id === id) return [node, path];
  return undefined;
}

function* partsOf(editor: BookEditor): Generator<NodeEntry<Brief | Section | Block>> {
  for (const [at, brief] of editor.children.entries()) {
    if (!('type' in brief) || brief.type !== 'brief') continue;
    yield [brief, [at]];
    for (const [section, part] of brief.children.entries()) {
      yield [part, [at, section]];
      for (const [block, child] of part.children.entries()) yield [child, [at, section, block]];
    }
  }
}
