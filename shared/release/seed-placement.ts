// Puts accepted seeds into a book, each into the section it is offered for.
// Promises: nothing that was written is replaced; a section's one empty paragraph gives way to the first seed.
// What finds no place is handed back, never lost in silence.

import type { Book } from '../book/book.ts';
import type { Block, Brief, Section } from '../book/nodes.ts';
import { isUnwritten } from '../book/printed-text.ts';
import type { SeedCandidate } from './seed-candidate.ts';
import type { SeedPlace } from './seed-sessions.ts';

export interface PlacedSeeds {
  book: Book;
  /** Seeds for which the book has neither their section nor one of the same role elsewhere. */
  unplaced: SeedCandidate[];
}

/** Puts seeds into a book; the given book is left as it is. */
export function placeSeeds(book: Book, seeds: readonly SeedCandidate[]): PlacedSeeds {
  const offered = new Map<Section, Block[]>();
  const unplaced: SeedCandidate[] = [];
  for (const seed of seeds) {
    const section = findSection(book, seed);
    const blocks = section && offered.get(section);
    if (blocks) blocks.push(seed.block);
    else if (section) offered.set(section, [seed.block]);
    else unplaced.push(seed);
  }
  const fill = (section: Section): Section => {
    const blocks = offered.get(section);
    return blocks ? { ...section, children: addBlocks(section.children, blocks) } : section;
  };
  const children = book.children.map((brief) => ({ ...brief, children: brief.children.map(fill) }));
  return { book: { ...book, children }, unplaced };
}

const FOUND = new WeakMap<Book['children'], Map<string, Section | undefined>>();

/** The section a seed is for: in its own brief, else in the first brief that has one of that role. */
export function findSection(book: Book, place: SeedPlace): Section | undefined {
  const known = FOUND.get(book.children) ?? new Map<string, Section | undefined>();
  FOUND.set(book.children, known);
  // A long release offers thousands of seeds for a few sections.
  const name = JSON.stringify([place.brief, place.session, place.section]);
  if (!known.has(name)) known.set(name, searchSection(book, place));
  return known.get(name);
}

function searchSection(book: Book, { brief, session, section }: SeedPlace): Section | undefined {
  const alike = book.children.filter(({ role }) => role === brief);
  const own: (Brief | undefined)[] = session === null ? alike : [alike[session]];
  const elsewhere = own.some((found) => found !== undefined) ? [] : book.children;
  return [...own, ...elsewhere]
    .flatMap((found) => found?.children ?? [])
    .find(({ role }) => role === section);
}

function addBlocks(present: readonly Block[], added: readonly Block[]): Block[] {
  const [only] = present;
  const empty =
    present.length === 1 && only?.type === 'paragraph' && !only.sources && isUnwritten(only.children);
  const blocks = empty ? [] : [...present];
  for (const block of added) blocks.push(liftPoint(block, blocks.at(-1)));
  return blocks;
}

/** A sub-point whose point was rejected stands one level higher, so that no list begins in the middle. */
function liftPoint(block: Block, above: Block | undefined): Block {
  if (block.type !== 'point') return block;
  const most = above?.type === 'point' ? above.level + 1 : 1;
  return block.level <= most ? block : { ...block, level: most as 1 | 2 };
}
