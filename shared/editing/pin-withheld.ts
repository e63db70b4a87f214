// Nothing withheld goes out by being moved: a block that an act would show to more readers, or under a lower marking,
// keeps what it had as attributes of its own. The words of a joined block count as the block's they came from.
// Looks only at sections that the act changed. Must never widen anything.

import { Transforms } from 'slate';
import { highestMarking, rankMarking } from '../book/marking.ts';
import type { BlockAttributes, Section } from '../book/nodes.ts';
import type { ResolvedBlock } from '../book/readers.ts';
import { READERS } from '../book/words.ts';
import type { Reader } from '../book/words.ts';
import { isBlockNode, isSection } from './node-kinds.ts';
import { judgeSection } from './queries/standing.ts';
import type { BookEditor, SlateDescendant, SlatePath } from './slate-types.ts';

/** For a block, the other blocks whose words it took in or was split from. */
export type Origins = Map<string, string[]>;

interface Held {
  readers: ReadonlySet<Reader>;
  marking: string | undefined;
}

/** Pins what the change from `before` to the editor's value would have widened. */
export function pinWithheld(editor: BookEditor, before: SlateDescendant[], origins: Origins): void {
  if (editor.children === before) return;
  const scheme = editor.markingScheme;
  const held = new Map<string, Held>();
  for (const [section] of sectionsOnlyIn(before, editor.children))
    for (const { resolved, readers, marking } of judgeSection(section, scheme))
      held.set(resolved.block.id, { readers, marking });

  for (const [section, path] of sectionsOnlyIn(editor.children, before)) {
    // A section in the middle of an act may hold what is not a block yet; nothing of that was in the book before.
    if (!section.children.every(isBlockNode)) continue;
    const after = new Map<ResolvedBlock, Held>();
    judgeSection(section, scheme).forEach((standing, index) => {
      const { resolved } = standing;
      const parent = resolved.parent && after.get(resolved.parent);
      const now: Held = parent
        ? {
            readers: intersect(standing.readers, parent.readers),
            marking: highestMarking(scheme, standing.marking, parent.marking),
          }
        : standing;
      const was = traceOrigins(origins, resolved.block.id).flatMap((id) => held.get(id) ?? []);
      const readers = was.reduce((set, one) => intersect(set, one.readers), now.readers);
      const marking = was.reduce((high, one) => highestMarking(scheme, high, one.marking), now.marking);
      after.set(resolved, { readers, marking });

      const pinned: Partial<BlockAttributes> = {};
      if (readers.size < now.readers.size) pinned.readers = READERS.filter((reader) => readers.has(reader));
      if (marking !== undefined && rankMarking(scheme, marking) > rankMarking(scheme, now.marking))
        pinned.marking = marking;
      if (Object.keys(pinned).length > 0)
        Transforms.setNodes(editor, pinned, { at: [...path, index], voids: true });
    });
  }
}

/** A block and all blocks that its words came from, however many times they were joined and split in the act. */
function traceOrigins(origins: Origins, block: string): string[] {
  const found = new Set([block]);
  for (const id of found) for (const origin of origins.get(id) ?? []) found.add(origin);
  return [...found];
}

const intersect = (one: ReadonlySet<Reader>, other: ReadonlySet<Reader>): ReadonlySet<Reader> =>
  new Set([...one].filter((reader) => other.has(reader)));

/** The sections of one value that are not, as they stand, in the other. Shared nodes are the same object in both. */
function sectionsOnlyIn(value: SlateDescendant[], other: SlateDescendant[]): [Section, SlatePath][] {
  const shared = new Set<object>();
  for (const brief of other) {
    shared.add(brief);
    if ('children' in brief) for (const section of brief.children) shared.add(section);
  }
  return value.flatMap((brief, at) =>
    shared.has(brief) || !('children' in brief)
      ? []
      : brief.children.flatMap((section, index): [Section, SlatePath][] =>
          isSection(section) && !shared.has(section) ? [[section, [at, index]]] : [],
        ),
  );
}
