// Tab: the selected points and list items go one level down, their sub-points with them.
// A point goes no deeper than one below the point before it, and no family goes beyond level 3: then nothing happens,
// because flattening its sub-points could not be taken back by Shift+Tab.

import { editBook } from '../edit-book.ts';
import { deepestLevelAt, levelOf } from '../queries/point-family.ts';
import { selectedRuns } from '../queries/selected-run.ts';
import type { BookEditor } from '../slate-types.ts';
import { selectedItems, setLevel } from './raise-point.ts';

/** @returns false where nothing could be deepened */
export function deepenPoint(editor: BookEditor): boolean {
  return editBook(editor, () => {
    let deepened = false;
    for (const { section, path, from, to } of selectedRuns(editor)) {
      const levels = section.children.slice(from, to).map(levelOf);
      const first = levels.findIndex((level) => level > 0);
      const level = levels[first];
      if (level === undefined || Math.max(...levels) >= 3) continue;
      if (level + 1 > deepestLevelAt(section, from + first)) continue;
      for (let index = from; index < to; index += 1) {
        if (levelOf(section.children[index]) === 0) continue;
        setLevel(editor, [...path, index], levelOf(section.children[index]) + 1);
        deepened = true;
      }
    }
    const items = selectedItems(editor);
    if (items.length > 0 && items.every(([item]) => item.level < 3)) {
      for (const [item, path] of items) setLevel(editor, path, item.level + 1);
      deepened = true;
    }
    return deepened;
  });
}
