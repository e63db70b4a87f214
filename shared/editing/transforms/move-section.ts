// Moves a section within its brief by one place, or by dragging to any place of any brief. Its blocks go along as they are.

import { Path, Transforms } from 'slate';
import { editBook } from '../edit-book.ts';
import { findBrief, findSection } from '../queries/entry-by-id.ts';
import type { BookEditor } from '../slate-types.ts';

/** @returns false where the section is the first or last of its brief, or not there */
export function moveSection(editor: BookEditor, section: string, direction: 'up' | 'down'): boolean {
  const path = findSection(editor, section)?.[1];
  if (!path || (direction === 'up' && !Path.hasPrevious(path))) return false;
  const to = direction === 'up' ? Path.previous(path) : Path.next(path);
  if (!editor.hasPath(to)) return false;
  editBook(editor, () => {
    Transforms.moveNodes(editor, { at: path, to });
  });
  return true;
}

/**
 * @param to the brief to go to, and the index of the section to stand before, as the brief is now
 * @returns false where the section or the brief is not there, or nothing would change
 */
export function moveSectionTo(
  editor: BookEditor,
  section: string,
  to: { brief: string; index: number },
): boolean {
  const from = findSection(editor, section)?.[1];
  const brief = findBrief(editor, to.brief);
  if (!from || !brief) return false;
  const same = from[0] === brief[1][0];
  const index = Math.max(0, Math.min(to.index, brief[0].children.length));
  const after = same && index > (from[1] ?? 0) ? index - 1 : index;
  if (same && after === from[1]) return false;
  editBook(editor, () => {
    Transforms.moveNodes(editor, { at: from, to: [...brief[1], after] });
  });
  return true;
}
