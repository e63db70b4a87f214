// Moves an unbroken run of blocks to a place in a section, within an act. A run that comes first in its new place
// or under a shallower point is raised as far as it must be, so that no point is deeper than one below the point before it.
// An empty paragraph that only kept its section from being empty makes way.

import { Node, Path, Transforms } from 'slate';
import { isSection } from '../node-kinds.ts';
import type { Run } from '../queries/selected-run.ts';
import type { BookEditor, SlatePath } from '../slate-types.ts';
import { fitLevels } from './fit-levels.ts';

/**
 * @param section path of the section to go to
 * @param index of the block that the run is to stand before, as the section is now
 */
export function moveRun(editor: BookEditor, run: Run, section: SlatePath, index: number): void {
  const target = Node.get(editor, section);
  if (!isSection(target)) return;
  const count = run.to - run.from;
  const same = Path.equals(run.path, section);
  if (same && index >= run.from && index <= run.to) return;
  const placeholder = !same && isPlaceholder(target);
  if (same && index > run.from)
    for (let step = 0; step < count; step += 1)
      Transforms.moveNodes(editor, { at: [...section, run.from], to: [...section, index - 1], voids: true });
  else
    for (let step = 0; step < count; step += 1)
      Transforms.moveNodes(editor, {
        at: [...run.path, same ? run.from + step : run.from],
        to: [...section, index + step],
        voids: true,
      });
  let first = same && index > run.from ? index - count : index;
  if (placeholder) {
    Transforms.removeNodes(editor, { at: [...section, index === 0 ? count : 0] });
    first = 0;
  }
  fitLevels(editor, section, first, count);
}

/** True for a section that holds nothing but one empty paragraph without attributes. */
function isPlaceholder(node: Node): boolean {
  if (!isSection(node) || node.children.length !== 1) return false;
  const [only] = node.children;
  return only?.type === 'paragraph' && Node.string(only) === '' && Object.keys(only).length === 3;
}
