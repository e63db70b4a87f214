// A new section after another, with an empty paragraph in which the caret then stands. Its readers are unset: the principal alone.

import { Editor, Path, Transforms } from 'slate';
import { editBook } from '../edit-book.ts';
import { createSection } from '../new-nodes.ts';
import { findSection } from '../queries/entry-by-id.ts';
import type { BookEditor } from '../slate-types.ts';

/** @returns the id of the new section, or undefined where the other is not there */
export function insertSection(editor: BookEditor, after: string, heading: string): string | undefined {
  const path = findSection(editor, after)?.[1];
  if (!path) return undefined;
  const section = createSection(editor.newId, heading);
  editBook(editor, () => {
    const at = Path.next(path);
    Transforms.insertNodes(editor, section, { at });
    Transforms.select(editor, Editor.start(editor, at));
  });
  return section.id;
}
