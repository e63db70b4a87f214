// A fragment as it is read: values of the meeting sheet in the place of the fields that show them.
// For what leaves the book by the clipboard; inside of the book a field stays a field.

import type { Inline } from '../../book/nodes.ts';
import type { Fragment } from './fragment.ts';

/** The fragment with every field printed. */
export function printFields(fragment: Fragment, print: (path: string) => string): Fragment {
  const printNode = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node;
    if ('type' in node && node.type === 'field' && 'path' in node && typeof node.path === 'string')
      return { text: print(node.path) };
    if (!('children' in node) || !Array.isArray(node.children)) return node;
    return { ...node, children: node.children.map(printNode) };
  };
  switch (fragment.kind) {
    case 'words':
      return { kind: 'words', words: fragment.words.map(printNode) as Inline[] };
    case 'blocks':
      return { kind: 'blocks', blocks: fragment.blocks.map(printNode) as typeof fragment.blocks };
    case 'sections':
      return { kind: 'sections', sections: fragment.sections.map(printNode) as typeof fragment.sections };
  }
}
