// What a copy leaves out, gathered for people: by brief, section and reason, with how many of which kind of block.
// Rests on ids and reasons alone, as a receipt does: never on withheld words.

import type { Book } from '../../shared/book/book.ts';
import type { Block, BlockType, Brief, Section } from '../../shared/book/nodes.ts';

/** Why a group was left out, as it is told. */
export type WithheldTelling =
  'principal-only' | 'not-for-disclosure' | 'other-readers' | 'marking' | 'unknown-block';

export interface WithheldGroup {
  brief: Brief;
  number: number;
  section: Section;
  /** How many blocks, and what they are called together: `mixed` where they differ. */
  count: number;
  kind: BlockType | 'mixed';
  telling: WithheldTelling;
  blocks: string[];
}

/** The groups of what was withheld, in the order of the book. */
export function groupWithheld(
  book: Book,
  withheld: readonly { block: string; reason: string }[],
): WithheldGroup[] {
  const reasons = new Map(withheld.map(({ block, reason }) => [block, reason]));
  return book.children.flatMap((brief, index) =>
    brief.children.flatMap((section) => {
      const groups = new Map<WithheldTelling, WithheldGroup>();
      let above: WithheldTelling = 'principal-only';
      for (const block of section.children) {
        const reason = reasons.get(block.id);
        if (reason === undefined) continue;
        // A sub-point goes with its point, and is told with it.
        const telling: WithheldTelling = reason === 'parent' ? above : tellReason(reason, block, section);
        above = telling;
        const group = groups.get(telling);
        if (!group)
          groups.set(telling, {
            brief,
            number: index + 1,
            section,
            count: 1,
            kind: block.type,
            telling,
            blocks: [block.id],
          });
        else {
          group.count += 1;
          group.blocks.push(block.id);
          if (group.kind !== block.type) group.kind = 'mixed';
        }
      }
      return [...groups.values()];
    }),
  );
}

function tellReason(reason: string, block: Block, section: Section): WithheldTelling {
  if (reason === 'marking') return 'marking';
  if (reason === 'unknown-block') return 'unknown-block';
  if ((block.disclosure ?? section.disclosure) === 'not-for-disclosure') return 'not-for-disclosure';
  const others = (block.readers ?? section.readers ?? []).filter((reader) => reader !== 'principal');
  return others.length === 0 ? 'principal-only' : 'other-readers';
}
