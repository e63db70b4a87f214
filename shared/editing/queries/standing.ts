// Who may see each block of a section and how high it is marked, its parents and its section asked.
// One step beyond `book/readers.ts`: the highest marking on the way up, because any of them keeps a block out of a copy.

import { highestMarking } from '../../book/marking.ts';
import type { MarkingScheme } from '../../book/marking.ts';
import type { Section } from '../../book/nodes.ts';
import { resolveBlocks } from '../../book/readers.ts';
import type { ResolvedBlock } from '../../book/readers.ts';
import type { Reader } from '../../book/words.ts';

export interface Standing {
  resolved: ResolvedBlock;
  readers: ReadonlySet<Reader>;
  /** The highest marking of the block, the points above it and the section. */
  marking: string | undefined;
  /** What it would be without a word of its own: its parent's. */
  inherited: { readers: ReadonlySet<Reader>; marking: string | undefined };
}

/** The standing of each block of a section, in order. */
export function judgeSection(section: Section, scheme: MarkingScheme): Standing[] {
  const standings = new Map<ResolvedBlock, Standing>();
  const own = new Set<Reader>(['principal', ...(section.readers ?? [])]);
  for (const resolved of resolveBlocks(section)) {
    const parent = resolved.parent && standings.get(resolved.parent);
    const inherited = parent ?? { readers: own, marking: section.marking };
    standings.set(resolved, {
      resolved,
      readers: resolved.readers,
      marking: highestMarking(scheme, inherited.marking, resolved.marking),
      inherited: { readers: inherited.readers, marking: resolved.parent?.marking ?? section.marking },
    });
  }
  return [...standings.values()];
}
