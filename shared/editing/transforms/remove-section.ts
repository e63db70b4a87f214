// Removes a section with its blocks. A brief that is left without any gets an empty one by its normalizer.

import { Editor, Transforms } from 'slate';
import { editBook } from '../edit-book.ts';
import { findSection } from '../queries/entry-by-id.ts';
import type { BookEditor } from '../slate-types.ts';

export function removeSection(editor: BookEditor, section: string): void {
  const path = findSection(editor, section)?.[1];
  if (!path) return;
  editBook(editor, () => {
    const inside = editor.selection && Editor.hasPath(editor, path) && editor.selection.anchor.path;
    Transforms.removeNodes(editor, { at: path, voids: true });
    if (inside && inside[0] === path[0] && inside[1] === path[1]) Transforms.deselect(editor);
  });
}
