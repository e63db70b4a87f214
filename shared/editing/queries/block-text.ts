// The words of a block as plain lines: one of a line, one of each item, one of each cell. Notes and fields leave a space.

import { assertNever } from '../../result.ts';
import { isLeaf } from '../../book/nodes.ts';
import type { Block, Inline } from '../../book/nodes.ts';

/** The lines of a block. */
export function linesOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'point':
    case 'agreed-language':
      return [textOfWords(block.children)];
    case 'list':
      return block.children.map((item) => textOfWords(item.children));
    case 'table':
      return block.children.flatMap((row) => row.children.map((cell) => textOfWords(cell.children)));
    case 'image':
    case 'page-break':
    case 'unknown':
      return [];
    default:
      return assertNever(block);
  }
}

/** The text of a line of words. */
export const textOfWords = (words: readonly Inline[]): string =>
  words
    .map((node) => {
      if (isLeaf(node)) return node.text;
      return node.type === 'link' ? node.children.map((leaf) => leaf.text).join('') : ' ';
    })
    .join('');
