// The book holds only briefs. A section at the top gets a brief around it; anything else there is dropped.

import { Editor } from 'slate';
import { createBrief } from '../new-nodes.ts';
import { isSection } from '../node-kinds.ts';
import { replaceChild } from './normalizer.ts';
import type { Normalizer } from './normalizer.ts';

export const bookHoldsBriefs: Normalizer = (editor, node, path) => {
  if (!Editor.isEditor(node)) return false;
  const index = node.children.findIndex((child) => !('type' in child) || child.type !== 'brief');
  const child = node.children[index];
  if (!child) return false;
  replaceChild(editor, [...path, index], isSection(child) ? [createBrief(editor.newId, [child])] : []);
  return true;
};
