// The selected paragraphs become points, at the level and for the use of the point before them.
// Where there is none: level 1, and the use that the section is for, else to be raised.

import { Transforms } from 'slate';
import type { Point, Section } from '../../book/nodes.ts';
import { USES } from '../../book/words.ts';
import { editBook } from '../edit-book.ts';
import { findSectionAt } from '../queries/block-at.ts';
import { selectedBlocks } from '../queries/selected-blocks.ts';
import type { BookEditor } from '../slate-types.ts';

export function turnIntoPoint(editor: BookEditor): void {
  editBook(editor, () => {
    for (const [block, at] of selectedBlocks(editor)) {
      if (block.type !== 'paragraph' && block.type !== 'agreed-language') continue;
      const section = findSectionAt(editor, at)?.[0];
      if (section) Transforms.setNodes<Point>(editor, pointBefore(section, at[2] ?? 0), { at });
    }
  });
}

/** What a new point at an index is: as the point before it. */
export function pointBefore(section: Section, index: number): Pick<Point, 'type' | 'level' | 'use'> {
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = section.children[at];
    if (block?.type === 'point') return { type: 'point', level: block.level, use: block.use };
  }
  return { type: 'point', level: 1, use: USES.find((use) => use === section.role) ?? 'raise' };
}
