// The unbroken run of blocks that an act on the selection takes: the selected blocks of one section, with their sub-points.

import type { Section } from '../../book/nodes.ts';
import type { BookEditor, SlatePath } from '../slate-types.ts';
import { findSectionAt } from './block-at.ts';
import { endOfFamily } from './point-family.ts';
import { selectedBlocks } from './selected-blocks.ts';

export interface Run {
  section: Section;
  /** The section's path. */
  path: SlatePath;
  /** Index of the first block, and the index after the last. */
  from: number;
  to: number;
}

/** The runs of the selection, one a section. */
export function selectedRuns(editor: BookEditor): Run[] {
  const runs: Run[] = [];
  for (const [, path] of selectedBlocks(editor)) {
    const entry = findSectionAt(editor, path);
    const index = path[2];
    if (!entry || index === undefined) continue;
    const open = runs.at(-1);
    const to = endOfFamily(entry[0], index);
    if (open?.section === entry[0]) open.to = Math.max(open.to, to);
    else runs.push({ section: entry[0], path: entry[1], from: index, to });
  }
  return runs;
}
