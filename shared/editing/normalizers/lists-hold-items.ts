// A list holds items, a table rows, a row cells, each at least one. What does not belong keeps its words in one that does.

import { Transforms } from 'slate';
import type { ListItem, TableCell, TableRow } from '../../book/nodes.ts';
import { typeOf } from '../node-kinds.ts';
import type { SlateNode } from '../slate-types.ts';
import { wordsOf } from '../queries/words-of.ts';
import { replaceChild } from './normalizer.ts';
import type { Normalizer } from './normalizer.ts';

const CHILDREN: Readonly<Record<string, { type: string; create: (text: string) => SlateNode }>> = {
  list: {
    type: 'list-item',
    create: (text): ListItem => ({ type: 'list-item', level: 1, children: [{ text }] }),
  },
  table: {
    type: 'table-row',
    create: (text): TableRow => ({
      type: 'table-row',
      children: [{ type: 'table-cell', children: [{ text }] }],
    }),
  },
  'table-row': {
    type: 'table-cell',
    create: (text): TableCell => ({ type: 'table-cell', children: [{ text }] }),
  },
};

export const listsHoldItems: Normalizer = (editor, node, path) => {
  const rule = Object.hasOwn(CHILDREN, typeOf(node)) ? CHILDREN[typeOf(node)] : undefined;
  if (!rule || !('children' in node)) return false;
  const children: readonly SlateNode[] = node.children;
  if (children.length === 0) {
    Transforms.insertNodes(editor, rule.create(''), { at: [...path, 0] });
    return true;
  }
  const index = children.findIndex((child) => typeOf(child) !== rule.type);
  const child = children[index];
  if (!child) return false;
  replaceChild(editor, [...path, index], [rule.create(wordsOf(child))]);
  return true;
};
