// A seed candidate: one block that a release offers to a book, and the place it is offered for.
// Every candidate rests on an exact run of the document's body; one that does not is never made.
// Must not decide what is worth seeding: that stands in the other `seed-` files.

import type { SourceDocument } from '../book/book.ts';
import type { IdSource } from '../book/ids.ts';
import type { Block, Leaf, Paragraph, Point, Seed, Source } from '../book/nodes.ts';
import type { Language, SeedLabel, Use } from '../book/words.ts';
import type { Release, ReleasePoint } from './release.ts';
import { findParagraph } from './seed-sessions.ts';
import type { SeedPlace } from './seed-sessions.ts';

/** One block offered, to be accepted or rejected. */
export interface SeedCandidate extends SeedPlace {
  block: Block;
}

/** What seeds are derived from and for whom. */
export interface SeedContext {
  release: Release;
  /** Our side as the officer or the release names it; null where unknown: then nothing is seeded as ours or theirs. */
  us: string | null;
  /** The language of the book. */
  language: Language;
  /** The release as the book keeps it; its body is the text that was read. */
  document: SourceDocument;
  newId: IdSource;
  /** Told how much of the deriving is done, 0 to 1. */
  onProgress?: ((done: number) => void) | undefined;
}

/** A paragraph of the release and a run of its words, to be tied to a block. */
export interface Quotation {
  address: string;
  words: string;
}

/** A source for a quotation, or undefined where the document does not hold those words. */
export function createSource(context: SeedContext, { address, words }: Quotation): Source | undefined {
  const { release, document, newId } = context;
  if (words.trim() === '') return undefined;
  // In its own paragraph first: a search of the whole text for each clause would grow with the square of its length.
  const paragraph = findParagraph(release, address);
  const near = paragraph !== undefined && document.body.slice(paragraph.start, paragraph.end).includes(words);
  if (!near && !document.body.includes(words)) return undefined;
  return { id: newId(), document: document.id, address, words, date: document.released };
}

/** The sources for some quotations, those that the document holds. */
export const createSources = (context: SeedContext, quotations: readonly Quotation[]): Source[] =>
  quotations.flatMap((quotation) => createSource(context, quotation) ?? []);

/** The quotation of a clause. */
export const quotePoint = (point: ReleasePoint): Quotation => ({
  address: point.paragraph,
  words: point.sourceText,
});

/** The release's words as printed text, marked with their language where the book has another. */
export function createQuotedLeaf({ release, language }: SeedContext, text: string): Leaf {
  if (release.language === 'other' || release.language === language) return { text };
  return { text, lang: release.language };
}

function createSeed(label: SeedLabel, source: Source, point: ReleasePoint | undefined): Seed {
  const seed: Seed = { label, source: source.id };
  if (point?.by) seed.by = point.by;
  if (point?.due) seed.due = { text: point.due.text, iso: point.due.iso };
  return seed;
}

export interface SeedPointWish {
  point: ReleasePoint;
  label: SeedLabel;
  use: Use;
  level: 1 | 2 | 3;
  /** To whom it is to be said; null where the release names nobody. */
  addressee: string | null;
}

/** A talking point still to be written, resting on a clause; undefined where the document does not hold the clause. */
export function createSeedPoint(context: SeedContext, wish: SeedPointWish): Point | undefined {
  const { point, label, use, level, addressee } = wish;
  const source = createSource(context, quotePoint(point));
  if (!source) return undefined;
  return {
    type: 'point',
    id: context.newId(),
    level,
    use,
    ...(addressee === null || addressee === '' ? {} : { addressee }),
    ...(point.topic === null || point.topic === '' ? {} : { topic: point.topic }),
    sources: [source],
    seed: createSeed(label, source, point),
    children: [{ text: '' }],
  };
}

/** A line still to be written, shown by its label and the clause; undefined where the document does not hold the clause. */
export function createSeedLine(
  context: SeedContext,
  point: ReleasePoint,
  label: SeedLabel,
): Paragraph | undefined {
  const source = createSource(context, quotePoint(point));
  if (!source) return undefined;
  return {
    type: 'paragraph',
    id: context.newId(),
    ...(point.topic === null || point.topic === '' ? {} : { topic: point.topic }),
    sources: [source],
    seed: createSeed(label, source, point),
    children: [{ text: '' }],
  };
}

/** A line with its words, resting on the given sources; undefined where there is none. */
export function createSourcedLine(
  context: SeedContext,
  label: SeedLabel,
  children: Leaf[],
  sources: Source[],
): Paragraph | undefined {
  const [first] = sources;
  if (!first) return undefined;
  return {
    type: 'paragraph',
    id: context.newId(),
    sources,
    seed: createSeed(label, first, undefined),
    children,
  };
}
