// Sets one attribute on every selected block as one undoable act; undefined takes it away, so that the block's parent decides.
// Block attributes are shared by all blocks; what only a point has is set on the points among them.

import { Transforms } from 'slate';
import type { Block, Point } from '../../book/nodes.ts';
import { editBook } from '../edit-book.ts';
import { selectedBlocks } from '../queries/selected-blocks.ts';
import type { BookEditor } from '../slate-types.ts';

type Attribute = Exclude<keyof Point, 'children' | 'type' | 'id' | 'sources' | 'seed' | 'level'>;

export function setOnBlocks<Key extends Attribute>(
  editor: BookEditor,
  key: Key,
  value: Point[Key] | undefined,
  accepts: (block: Block) => boolean = () => true,
): void {
  editBook(
    editor,
    () => {
      for (const [block, at] of selectedBlocks(editor)) {
        if (!accepts(block)) continue;
        if (value === undefined) Transforms.unsetNodes(editor, key, { at, voids: true });
        else Transforms.setNodes<Point>(editor, { [key]: value } as Partial<Point>, { at, voids: true });
      }
    },
    { keepReaders: false },
  );
}

export const isPoint = (block: Block): block is Point => block.type === 'point';
