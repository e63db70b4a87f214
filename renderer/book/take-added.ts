// What a release gave to the open book, taken into its working copy: blocks, documents and meeting sheet as one step of undo.
import type { Book } from '../../shared/book/book.ts';
import { takeBlocks } from '../../shared/editing/transforms/take-blocks.ts';
import type { WorkingCopy } from './working-copy.ts';

/** @param book made of what the working copy holds now, by adding to it */
export function takeAdded({ editor, history }: Pick<WorkingCopy, 'editor' | 'history'>, book: Book): void {
  const { children, ...attributes } = book;
  history.together(() => {
    // The documents first: blocks that come rest on them.
    history.change(attributes);
    takeBlocks(editor, children);
  });
}
