// A line holds leaves, links, fields and footnotes; those and blocks without words hold leaves alone.
// A link leads only where the book's schema lets it lead. What does not belong keeps its words.

import type { SlateNode } from '../slate-types.ts';
import { holdsLeaves, isLine } from '../node-kinds.ts';
import { wordsOf } from '../queries/words-of.ts';
import { isSoundInline } from '../sound-nodes.ts';
import { replaceChild } from './normalizer.ts';
import type { Normalizer } from './normalizer.ts';

export const linesHoldWords: Normalizer = (editor, node, path) => {
  if (!holdsLeaves(node) || !('children' in node)) return false;
  const line = isLine(node);
  const children: readonly SlateNode[] = node.children;
  const index = children.findIndex((child) => !('text' in child) && !(line && isSoundInline(child)));
  const child = children[index];
  if (!child) return false;
  replaceChild(editor, [...path, index], [{ text: wordsOf(child) }]);
  return true;
};
