// A point and its sub-points: the points below it with a higher level, up to the next that is not.
// The same rule as in `book/readers.ts`: a block that is no point belongs to the section and ends no family,
// but a family that is moved or removed is the unbroken run only.

import type { Block, Section } from '../../book/nodes.ts';

/** The level of a point; 0 for every other block. */
export const levelOf = (block: Block | undefined): number => (block?.type === 'point' ? block.level : 0);

/** The index after the last sub-point of the block at an index. */
export function endOfFamily(section: Section, index: number): number {
  const level = levelOf(section.children[index]);
  let end = index + 1;
  if (level > 0) while (levelOf(section.children[end]) > level) end += 1;
  return end;
}

/** The index of the block that, with its family, stands before an index: where a block of that level hops to. */
export function startOfFamilyBefore(section: Section, index: number, level: number): number {
  let start = index - 1;
  if (level > 0) while (start > 0 && levelOf(section.children[start]) > level) start -= 1;
  return start;
}

/** The deepest level that a point may have at an index: one below the point before it, 1 where there is none. */
export function deepestLevelAt(section: Section, index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) {
    const level = levelOf(section.children[at]);
    if (level > 0) return Math.min(3, level + 1);
  }
  return 1;
}
