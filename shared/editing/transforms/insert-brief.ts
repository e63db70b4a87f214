// A new brief after another, with one empty section. It has no title yet: who adds it names it.

import { Path, Transforms } from 'slate';
import { editBook } from '../edit-book.ts';
import { createBrief, createSection } from '../new-nodes.ts';
import { findBrief } from '../queries/entry-by-id.ts';
import type { BookEditor } from '../slate-types.ts';

/** @returns the id of the new brief, or undefined where the other is not there */
export function insertBrief(editor: BookEditor, after: string): string | undefined {
  const path = findBrief(editor, after)?.[1];
  if (!path) return undefined;
  const brief = createBrief(editor.newId, [createSection(editor.newId)]);
  editBook(editor, () => {
    Transforms.insertNodes(editor, brief, { at: Path.next(path) });
  });
  return brief.id;
}
