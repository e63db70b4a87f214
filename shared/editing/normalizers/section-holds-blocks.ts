// A section holds only blocks, and never none: where the last is gone, an empty paragraph stands.
// Loose words become a paragraph; an element of a type that no book has keeps its words and nothing else.

import { Transforms } from 'slate';
import { createParagraph } from '../new-nodes.ts';
import { isBlockNode, isInlineNode, isSection } from '../node-kinds.ts';
import type { Inline } from '../../book/nodes.ts';
import type { SlateNode } from '../slate-types.ts';
import { wordsOf } from '../queries/words-of.ts';
import { replaceChild } from './normalizer.ts';
import type { Normalizer } from './normalizer.ts';

export const sectionHoldsBlocks: Normalizer = (editor, node, path) => {
  if (!isSection(node)) return false;
  if (node.children.length === 0) {
    Transforms.insertNodes(editor, createParagraph(editor.newId), { at: [...path, 0] });
    return true;
  }
  const children: readonly SlateNode[] = node.children;
  const index = children.findIndex((child) => !isBlockNode(child));
  const child = children[index];
  if (!child) return false;
  const at = [...path, index];
  if (isSection(child)) replaceChild(editor, at, child.children);
  else if ('text' in child || isInlineNode(child))
    replaceChild(editor, at, [createParagraph(editor.newId, [child as Inline])]);
  else {
    const text = wordsOf(child);
    replaceChild(editor, at, text === '' ? [] : [createParagraph(editor.newId, [{ text }])]);
  }
  return true;
};
