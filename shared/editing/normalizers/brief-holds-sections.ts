// A brief holds only sections, and never none: a stray block gets a section around it, an empty brief an empty section.

import { Transforms } from 'slate';
import { createSection } from '../new-nodes.ts';
import { isBlockNode, isSection } from '../node-kinds.ts';
import { replaceChild } from './normalizer.ts';
import type { Normalizer } from './normalizer.ts';

export const briefHoldsSections: Normalizer = (editor, node, path) => {
  if (!('type' in node) || node.type !== 'brief') return false;
  if (node.children.length === 0) {
    Transforms.insertNodes(editor, createSection(editor.newId), { at: [...path, 0] });
    return true;
  }
  const index = node.children.findIndex((child) => !isSection(child));
  const child = node.children[index];
  if (!child) return false;
  replaceChild(
    editor,
    [...path, index],
    isBlockNode(child) ? [createSection(editor.newId, '', [child])] : [],
  );
  return true;
};
