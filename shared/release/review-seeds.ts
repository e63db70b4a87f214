// The seeds of an offer under review: a key for each, what the decisions make of it, and the book with those that were taken.
// Promises: what was decided changes label, use and place alone; the source of a seed stays; a seed without a place is never lost
// in silence, for it cannot be taken before it has one.

import type { Book, SourceDocument } from '../book/book.ts';
import type { Brief, Section } from '../book/nodes.ts';
import { isUnwritten } from '../book/printed-text.ts';
import type { SeedLabel, Use } from '../book/words.ts';
import { decisionOf } from './review-decisions.ts';
import type { Decision, Decisions } from './review-decisions.ts';
import type { SeedCandidate } from './seed-candidate.ts';
import { findSection, placeSeeds } from './seed-placement.ts';
import type { SeedPlace } from './seed-sessions.ts';

/** A seed and the name that decisions know it by. */
export interface ReviewSeed {
  key: string;
  seed: SeedCandidate;
}

/** Keys seeds one by one, in the order offered: a long release has hundreds of thousands. */
export function openSeedKeys(): (seed: SeedCandidate) => ReviewSeed {
  const times = new Map<string, number>();
  return (seed) => {
    const { type, sources, seed: why } = seed.block;
    const rests = (sources ?? []).map(({ address, words }) => [address, words]);
    const name = JSON.stringify([seed.brief, seed.section, type, why?.label ?? null, rests]);
    const time = times.get(name) ?? 0;
    times.set(name, time + 1);
    return { key: `${name} ${String(time)}`, seed };
  };
}

/** Gives each seed a key made of what it is and rests on, so that it is known again when the release is read anew. */
export const keySeeds = (seeds: readonly SeedCandidate[]): ReviewSeed[] => {
  const keyOf = openSeedKeys();
  return seeds.map((seed) => keyOf(seed));
};

/** The kinds that an officer can make of a seed, in the order offered, each with the use that a point of it begins with. */
const USE_OF_KIND = {
  'our-ask': 'raise',
  'raise-again': 'raise',
  'our-proposal': 'raise',
  'their-commitment': 'raise',
  'our-commitment': 'if-raised',
  'their-ask': 'if-raised',
  'their-proposal': 'if-raised',
  'their-position': 'if-raised',
  agreement: 'raise',
  'already-public': 'raise',
} as const satisfies Partial<Record<SeedLabel, Use>>;

export const SEED_KINDS = Object.keys(USE_OF_KIND) as (keyof typeof USE_OF_KIND)[];

/** True where the label is what a copy would print: what has words of its own has no kind to change. */
export const canChangeKind = ({ block }: SeedCandidate): boolean =>
  block.seed !== undefined &&
  (block.type === 'point' || block.type === 'paragraph') &&
  isUnwritten(block.children);

/** A seed as it was decided. */
export function applyDecision(seed: SeedCandidate, { label, place }: Decision): SeedCandidate {
  const placed = place ? { ...seed, ...place } : seed;
  const { block } = seed;
  if (label === undefined || block.seed === undefined || block.seed.label === label) return placed;
  const changed = { ...block, seed: { ...block.seed, label } };
  if (changed.type !== 'point') return { ...placed, block: changed };
  const use = SEED_KINDS.find((kind) => kind === label);
  return { ...placed, block: use ? { ...changed, use: USE_OF_KIND[use] } : changed };
}

/** Seeds under one section, in the order offered; `section` is null for those that the book has no place for. */
export interface SeedGroup {
  brief: Brief | null;
  /** From 1; 0 without a brief. */
  number: number;
  section: Section | null;
  seeds: ReviewSeed[];
}

/** The seeds as decided, by the sections of the book they are for, in the book's order; what has no place comes last. */
export function groupSeeds(book: Book, seeds: readonly ReviewSeed[], decisions: Decisions): SeedGroup[] {
  const bySection = new Map<Section | undefined, ReviewSeed[]>();
  for (const { key, seed } of seeds) {
    const decided = applyDecision(seed, decisionOf(decisions, key));
    const section = findSection(book, decided);
    const group = bySection.get(section);
    if (group) group.push({ key, seed: decided });
    else bySection.set(section, [{ key, seed: decided }]);
  }
  const placed = book.children.flatMap((brief, index) =>
    brief.children.flatMap((section): SeedGroup[] => {
      const group = bySection.get(section);
      return group ? [{ brief, number: index + 1, section, seeds: group }] : [];
    }),
  );
  const lost = bySection.get(undefined);
  return lost ? [...placed, { brief: null, number: 0, section: null, seeds: lost }] : placed;
}

export interface PlaceChoice {
  brief: Brief;
  /** From 1. */
  number: number;
  section: Section;
  place: SeedPlace;
}

/** Every section that a seed can be moved to. */
export function listPlaces(book: Book): PlaceChoice[] {
  return book.children.flatMap((brief, index) => {
    const alike = book.children.filter(({ role }) => role === brief.role);
    const session = alike.length > 1 || brief.role === 'session' ? alike.indexOf(brief) : null;
    return brief.children.flatMap((section): PlaceChoice[] => {
      const place = { brief: brief.role, session, section: section.role };
      // Of two sections of one role in a brief a place names the first alone.
      return findSection(book, place) === section ? [{ brief, number: index + 1, section, place }] : [];
    });
  });
}

/** Which seeds a book takes: those accepted, or also those that nobody has decided on. */
export type Taking = 'accepted' | 'all-but-rejected';

/** The seeds that are taken, as they were decided. */
export function listTaken(
  seeds: readonly ReviewSeed[],
  decisions: Decisions,
  taking: Taking,
): SeedCandidate[] {
  return seeds.flatMap(({ key, seed }) => {
    const decision = decisionOf(decisions, key);
    const taken = taking === 'accepted' ? decision.verdict === 'accepted' : decision.verdict !== 'rejected';
    return taken ? [applyDecision(seed, decision)] : [];
  });
}

/** The book with the seeds that were taken, and with the release they rest on. The given book is left as it is. */
export function addSeeds(book: Book, document: SourceDocument, taken: readonly SeedCandidate[]): Book {
  const held = book.documents.some(({ id }) => id === document.id);
  const documents = held ? book.documents : [...book.documents, document];
  return placeSeeds({ ...book, documents }, taken).book;
}
