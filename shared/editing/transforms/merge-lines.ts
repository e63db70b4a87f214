// Joins a line to the one before it: its words go to the end of the other, its sources too. Nothing it rested on is lost.
// The line that stays keeps its own attributes; a seed comes along only where it has none.
// Not Slate's `mergeNodes`: its undo forgets a field whose value is null, and it drops the sources.

import { Node, Path, Transforms } from 'slate';
import type { Block, BlockAttributes } from '../../book/nodes.ts';
import { isLine, isLineBlock } from '../node-kinds.ts';
import { noteOrigin } from '../edit-book.ts';
import { findBlockAt } from '../queries/block-at.ts';
import type { BookEditor, SlatePath } from '../slate-types.ts';

/** Moves the words of the line at `from` to the end of the line at `into`, and removes what is then empty. Within an act. */
export function mergeLines(editor: BookEditor, into: SlatePath, from: SlatePath): void {
  const line = Node.get(editor, from);
  const target = Node.get(editor, into);
  if (!isLine(line) || !isLine(target)) return;
  const survivor = findBlockAt(editor, into);
  const merged = findBlockAt(editor, from);
  const start = target.children.length;
  for (let index = 0; index < line.children.length; index += 1)
    Transforms.moveNodes(editor, { at: [...from, 0], to: [...into, start + index], voids: true });

  if (survivor && merged && survivor[0] !== merged[0]) {
    noteOrigin(editor, survivor[0].id, merged[0].id);
    // A list gives its sources away with its last item only: the others still rest on them.
    if (isLineBlock(merged[0]) || merged[0].children.length === 1)
      giveSources(editor, survivor[1], merged[0]);
  }
  const block = merged?.[1] ?? from;
  const rest = Node.get(editor, block);
  const last = block.length < from.length && 'children' in rest && rest.children.length === 1;
  Transforms.removeNodes(editor, { at: last ? block : from, voids: true });
}

/** Adds what a block rests on to another block. */
export function giveSources(editor: BookEditor, to: SlatePath, from: Block): void {
  const entry = findBlockAt(editor, to);
  if (!entry) return;
  const given: Partial<BlockAttributes> = {};
  if (from.sources && from.sources.length > 0) given.sources = [...(entry[0].sources ?? []), ...from.sources];
  if (from.seed && !entry[0].seed) given.seed = from.seed;
  if (Object.keys(given).length > 0) Transforms.setNodes(editor, given, { at: to, voids: true });
}

/** True where two paths lie in one section. */
export const inOneSection = (one: SlatePath, other: SlatePath): boolean =>
  Path.equals(one.slice(0, 2), other.slice(0, 2));
