// What a release offers to a book, as the review shows it: to a new book, or to one that is open already.
// Promises: a release that the book holds already is not taken in twice; the agenda of a second meeting is not offered,
// since the rows it would show are those of the book's own meeting sheet.

import type { Book, SourceDocument } from '../book/book.ts';
import type { HashText } from '../book/book-file.ts';
import type { IdSource } from '../book/ids.ts';
import type { Language, LocalText } from '../book/words.ts';
import type { Release } from './release.ts';
import { chooseSide, createDocument } from './seed-book.ts';
import type { SeedableBook } from './seed-book.ts';
import type { SeedCandidate } from './seed-candidate.ts';
import { deriveSeeds } from './seed-points.ts';

/** What must be known of an open book to offer it seeds. */
export interface OfferTarget {
  /** Our side, or empty. */
  us: string;
  language: Language;
  documents: Pick<SourceDocument, 'id' | 'hash'>[];
}

/** Ids and hashes, and who is told how much of the deriving is done (0 to 1). */
export interface OfferNeeds {
  newId: IdSource;
  hashText: HashText;
  onProgress?: ((done: number) => void) | undefined;
}

export interface SeedOffer {
  /** The new book without its seeds; null where they are offered to a book that is open. */
  book: Book | null;
  /** The release as the book keeps it. */
  document: SourceDocument;
  seeds: SeedCandidate[];
  /** What the officer should know. */
  warnings: LocalText[];
}

/** The offer to a new book. */
export function offerOf({ book, seeds, warnings }: SeedableBook): SeedOffer {
  const document = book.documents.at(-1);
  if (!document) throw new Error('a book that is offered seeds holds the release they come from');
  return { book, document, seeds, warnings };
}

/**
 * The offer to a book that is open.
 * @param body the release as it was given, the text that `release` was read from
 */
export function offerToBook(
  target: OfferTarget,
  release: Release,
  body: string,
  { newId, hashText, onProgress }: OfferNeeds,
): SeedOffer {
  const { us, warnings } = chooseSide(release, target.us, target.language);
  const made = createDocument(release, body, newId, hashText);
  const held = target.documents.find(({ hash }) => hash === made.hash);
  const document = held ? { ...made, id: held.id } : made;
  const seeds = deriveSeeds({ release, us, language: target.language, document, newId, onProgress });
  return { book: null, document, seeds: seeds.filter(({ block }) => block.seed !== undefined), warnings };
}
