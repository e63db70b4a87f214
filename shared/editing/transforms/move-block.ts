// Alt+Up, Alt+Down: the selected blocks move past their neighbor, points with their sub-points and past whole families.
// At the end of a section they cross into the next section of the same brief; never into another brief, which dragging does.

import { Path } from 'slate';
import { editBook } from '../edit-book.ts';
import { findSectionAt } from '../queries/block-at.ts';
import { endOfFamily, levelOf, startOfFamilyBefore } from '../queries/point-family.ts';
import { selectedRuns } from '../queries/selected-run.ts';
import type { BookEditor } from '../slate-types.ts';
import { moveRun } from './move-run.ts';

/** @returns false where there is nowhere to go, or where the selection spans sections */
export const moveBlockUp = (editor: BookEditor): boolean => moveBlock(editor, 'up');

/** @returns false where there is nowhere to go, or where the selection spans sections */
export const moveBlockDown = (editor: BookEditor): boolean => moveBlock(editor, 'down');

function moveBlock(editor: BookEditor, direction: 'up' | 'down'): boolean {
  const runs = selectedRuns(editor);
  const [run] = runs;
  if (!run || runs.length > 1) return false;
  const { section, path, from, to } = run;
  const level = levelOf(section.children[from]);
  return editBook(editor, () => {
    if (direction === 'up' && from > 0) moveRun(editor, run, path, startOfFamilyBefore(section, from, level));
    else if (direction === 'down' && to < section.children.length)
      // A shallower point below is a parent to be: the run goes under it. A family of its own level is passed whole.
      moveRun(
        editor,
        run,
        path,
        levelOf(section.children[to]) === level && level > 0 ? endOfFamily(section, to) : to + 1,
      );
    else {
      if (direction === 'up' && !Path.hasPrevious(path)) return false;
      const beside = findSectionAt(editor, direction === 'up' ? Path.previous(path) : Path.next(path));
      if (!beside) return false;
      moveRun(editor, run, beside[1], direction === 'up' ? beside[0].children.length : 0);
    }
    return true;
  });
}
