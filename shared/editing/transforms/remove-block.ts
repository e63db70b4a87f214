// Removes the selected blocks, points with their sub-points. The caret goes to what then stands there, else to what stood before.
// A section that is left empty gets an empty paragraph by its normalizer.

import { Editor, Transforms } from 'slate';
import { editBook } from '../edit-book.ts';
import { createParagraph } from '../new-nodes.ts';
import { selectedRuns } from '../queries/selected-run.ts';
import type { BookEditor } from '../slate-types.ts';

export function removeBlock(editor: BookEditor): void {
  editBook(editor, () => {
    for (const { section, path, from, to } of selectedRuns(editor).reverse()) {
      for (let index = to - 1; index >= from; index -= 1)
        Transforms.removeNodes(editor, { at: [...path, index], voids: true });
      const left = section.children.length - (to - from);
      if (left === 0) Transforms.insertNodes(editor, createParagraph(editor.newId), { at: [...path, 0] });
      Transforms.select(editor, Editor.start(editor, [...path, Math.min(from, Math.max(left - 1, 0))]));
    }
  });
}
