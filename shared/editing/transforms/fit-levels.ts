// Raises a run of points that has come to a new place as far as it must be there: the first is no deeper than one below
// the point before it, the others keep their distance to it. The schema allows more; a person would not understand it.

import { Node } from 'slate';
import { isSection } from '../node-kinds.ts';
import { deepestLevelAt, levelOf } from '../queries/point-family.ts';
import type { BookEditor, SlatePath } from '../slate-types.ts';
import { setLevel } from './raise-point.ts';

/** @param path of the section */
export function fitLevels(editor: BookEditor, path: SlatePath, from: number, count: number): void {
  const section = Node.get(editor, path);
  if (!isSection(section)) return;
  const levels = section.children.slice(from, from + count).map(levelOf);
  const first = levels.findIndex((level) => level > 0);
  const excess = (levels[first] ?? 0) - deepestLevelAt(section, from + first);
  if (first < 0 || excess <= 0) return;
  levels.forEach((level, at) => {
    if (level > 0) setLevel(editor, [...path, from + at], Math.max(1, level - excess));
  });
}
