// A new empty paragraph after the block with the caret, and the caret in it.

import { Editor, Path, Transforms } from 'slate';
import { createParagraph } from '../new-nodes.ts';
import { editBook } from '../edit-book.ts';
import { selectedBlocks } from '../queries/selected-blocks.ts';
import type { BookEditor } from '../slate-types.ts';

export function insertParagraph(editor: BookEditor): void {
  editBook(editor, () => {
    const last = selectedBlocks(editor).at(-1);
    if (!last) return;
    const at = Path.next(last[1]);
    Transforms.insertNodes(editor, createParagraph(editor.newId), { at });
    Transforms.select(editor, Editor.start(editor, at));
  });
}
