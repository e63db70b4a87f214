// Shift+Tab: the selected points and list items go one level up, their sub-points with them. At level 1 nothing happens.
// What a raised point could not be seen by before, it cannot be seen by after: `editBook` pins its readers.

import { Editor, Transforms } from 'slate';
import type { ListItem, Point } from '../../book/nodes.ts';
import { editBook } from '../edit-book.ts';
import { endOfFamily, levelOf } from '../queries/point-family.ts';
import { selectedRuns } from '../queries/selected-run.ts';
import type { BookEditor, SlatePath } from '../slate-types.ts';

/** @returns false where nothing could be raised */
export function raisePoint(editor: BookEditor): boolean {
  return editBook(editor, () => {
    let raised = false;
    for (const { section, path, from, to } of selectedRuns(editor)) {
      for (let index = from; index < to;) {
        const end = endOfFamily(section, index);
        if (levelOf(section.children[index]) > 1)
          for (let at = index; at < end; at += 1) {
            setLevel(editor, [...path, at], levelOf(section.children[at]) - 1);
            raised = true;
          }
        index = end;
      }
    }
    for (const [item, path] of selectedItems(editor))
      if (item.level > 1) {
        setLevel(editor, path, item.level - 1);
        raised = true;
      }
    return raised;
  });
}

/** Sets the level of a point or a list item; the caller knows it to be 1, 2 or 3. */
export function setLevel(editor: BookEditor, at: SlatePath, level: number): void {
  Transforms.setNodes<Point>(editor, { level: level as 1 | 2 | 3 }, { at });
}

/** The list items that the selection touches. */
export const selectedItems = (editor: BookEditor): [ListItem, SlatePath][] =>
  editor.selection
    ? [
        ...Editor.nodes<ListItem>(editor, {
          match: (node) => 'type' in node && node.type === 'list-item',
        }),
      ]
    : [];
