// The selected points become paragraphs: what only a point has goes (level, use, addressee); words, sources and seed stay.

import { Transforms } from 'slate';
import type { Block } from '../../book/nodes.ts';
import { editBook } from '../edit-book.ts';
import { selectedBlocks } from '../queries/selected-blocks.ts';
import type { BookEditor } from '../slate-types.ts';

export function turnIntoParagraph(editor: BookEditor): void {
  editBook(editor, () => {
    for (const [block, at] of selectedBlocks(editor)) {
      if (block.type !== 'point' && block.type !== 'agreed-language') continue;
      Transforms.setNodes<Block>(editor, { type: 'paragraph' }, { at });
      if (block.type === 'point') Transforms.unsetNodes(editor, ['level', 'use', 'addressee'], { at });
    }
  });
}
