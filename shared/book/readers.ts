// Who may see what: the readers of each block of a section, as DESIGN states the rule.
// A block never has a reader that its parent has not; the principal is always among them.

import type { Block, Section } from './nodes.ts';
import { READERS } from './words.ts';
import type { Reader } from './words.ts';

/** A block with what holds for it once its parents are asked. */
export interface ResolvedBlock {
  block: Block;
  /** The point it is a sub-point of, or undefined where the section is its parent. */
  parent: ResolvedBlock | undefined;
  readers: ReadonlySet<Reader>;
  /** Its own marking, else its parent's. */
  marking: string | undefined;
}

/** The readers of a section: those set, and always the principal; unset: the principal alone. */
function readersOfSection(section: Section): ReadonlySet<Reader> {
  return new Set<Reader>(['principal', ...(section.readers ?? [])]);
}

const narrowReaders = (set: Reader[] | undefined, parent: ReadonlySet<Reader>): ReadonlySet<Reader> =>
  set === undefined
    ? parent
    : new Set(
        READERS.filter((reader) => reader === 'principal' || (set.includes(reader) && parent.has(reader))),
      );

/**
 * Resolves the blocks of a section in order.
 * The parent of a point is the nearest point above it with a lower level; a block that is no point belongs to the section.
 */
export function resolveBlocks(section: Section): ResolvedBlock[] {
  const open: ResolvedBlock[] = [];
  const sectionReaders = readersOfSection(section);
  return section.children.map((block) => {
    let parent: ResolvedBlock | undefined;
    if (block.type === 'point') {
      while (open.length > 0 && levelOf(open.at(-1)) >= block.level) open.pop();
      parent = open.at(-1);
    }
    const resolved: ResolvedBlock = {
      block,
      parent,
      readers: narrowReaders(block.readers, parent?.readers ?? sectionReaders),
      marking: block.marking ?? parent?.marking ?? section.marking,
    };
    if (block.type === 'point') open.push(resolved);
    return resolved;
  });
}

const levelOf = (resolved: ResolvedBlock | undefined): number =>
  resolved?.block.type === 'point' ? resolved.block.level : 0;
