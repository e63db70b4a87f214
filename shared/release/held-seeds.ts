// Which seeds of a release a book holds already, so that the same release, or a newer version of it, is not added twice.
// A seed is held by a block that rests on its words in that release, wherever it was moved, whatever was written over it or made
// of it, also where it was joined to another. Promise: what was deleted from the book, or never taken, is offered again.

import type { Book, SourceDocument } from '../book/book.ts';
import { areVersions } from '../book/document-versions.ts';
import type { Block } from '../book/nodes.ts';
import type { SeedLabel } from '../book/words.ts';
import type { ReviewSeed } from './review-seeds.ts';

/** Words of the release that a block rests on: room for one seed. */
interface Slot {
  block: Block;
  words: string;
  label: SeedLabel | undefined;
  taken: boolean;
}

/** How alike seed and block must be, the closest first: an officer changes kinds, and makes paragraphs of points. */
const LIKENESS: readonly ((words: string, type: string, label: SeedLabel | undefined) => string)[] = [
  (words, type, label) => JSON.stringify([words, type, label ?? null]),
  (words, type) => JSON.stringify([words, type]),
  (words) => words,
];

/** The keys of the seeds that the book holds. */
export function listHeld(book: Book, document: SourceDocument, seeds: readonly ReviewSeed[]): Set<string> {
  const held = new Set<string>();
  const versions = new Set(
    book.documents.filter((one) => one.id === document.id || areVersions(one, document)).map(({ id }) => id),
  );
  if (versions.size === 0) return held;
  const slots = listSlots(book, versions);
  const byBlock = groupBy(slots, ({ block }) => block);
  for (const nameOf of LIKENESS) {
    const free = groupBy(
      slots.filter(({ taken }) => !taken),
      ({ words, block, label }) => nameOf(words, block.type, label),
    );
    for (const { key, seed } of seeds) {
      const { type, sources, seed: why } = seed.block;
      const [first, ...others] = (sources ?? []).map(({ words }) => squeeze(words));
      if (first === undefined || held.has(key)) continue;
      const alike = free.get(nameOf(first, type, why?.label));
      let slot = alike?.pop();
      while (slot?.taken) slot = alike?.pop();
      if (!slot) continue;
      held.add(key);
      slot.taken = true;
      // What a seed of several sources rests on besides is no room for another.
      for (const other of byBlock.get(slot.block) ?? []) other.taken ||= others.includes(other.words);
    }
  }
  return held;
}

const listSlots = (book: Book, versions: ReadonlySet<string>): Slot[] =>
  book.children
    .flatMap((brief) => brief.children.flatMap((section) => section.children))
    .flatMap((block) =>
      (block.sources ?? []).flatMap(({ id, document, words }) => {
        if (!versions.has(document)) return [];
        const label = block.seed?.source === id ? block.seed.label : undefined;
        return [{ block, words: squeeze(words), label, taken: false }];
      }),
    );

const squeeze = (words: string): string => words.replace(/\s+/g, ' ').trim();

function groupBy<Name>(slots: readonly Slot[], nameOf: (slot: Slot) => Name): Map<Name, Slot[]> {
  const groups = new Map<Name, Slot[]>();
  for (const slot of slots) {
    const name = nameOf(slot);
    const group = groups.get(name);
    if (group) group.push(slot);
    else groups.set(name, [slot]);
  }
  return groups;
}
