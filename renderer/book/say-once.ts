// What is said beside a block: only what differs from the level above it.
// Promises: a child that inherits shows nothing; "do not raise" is always said at the point it begins with.

import type { Block, Section } from '../../shared/book/nodes.ts';
import type { MarkingScheme } from '../../shared/book/marking.ts';
import type { Disclosure, Reader, Use } from '../../shared/book/words.ts';

export interface BlockTags {
  use?: Use;
  addressee?: string;
  readers?: Reader[];
  disclosure?: Disclosure;
  /** `(R)`; where the scheme has no such level, the marking as it is written. */
  portionMark?: string;
  /** How the portion mark is inked: anything above the scheme's lowest level is a warning. */
  portionHigh?: boolean;
}

/** What holds for a block, or for the point above it. */
export interface Standing {
  block: Block | undefined;
  readers: Reader[];
  marking: string | undefined;
}

/** What stands beside a block, given what holds one level above. */
export function tagBlock(
  own: Standing & { block: Block },
  above: Standing,
  section: Section,
  scheme: MarkingScheme,
): BlockTags {
  const { block } = own;
  if (block.type === 'page-break') return {};
  const tags: BlockTags = {};
  const parent = above.block?.type === 'point' ? above.block : undefined;
  if (block.type === 'point') {
    if (parent?.use !== block.use) tags.use = block.use;
    const addressee = block.addressee?.trim() ?? '';
    if (addressee !== '' && addressee !== parent?.addressee?.trim()) tags.addressee = addressee;
  }
  if (own.readers.join() !== above.readers.join()) tags.readers = own.readers;
  const disclosure = parent ? (parent.disclosure ?? section.disclosure) : section.disclosure;
  if (block.disclosure !== undefined && block.disclosure !== disclosure) tags.disclosure = block.disclosure;
  const inherits = parent !== undefined && above.marking === own.marking;
  if (!inherits && own.marking !== undefined && own.marking !== '' && scheme.levels.length > 0) {
    const level = scheme.levels.findIndex(({ id }) => id === own.marking);
    tags.portionMark = scheme.levels[level]?.portionMark ?? `(${own.marking})`;
    tags.portionHigh = level !== 0;
  }
  return tags;
}
