// Everything that a review shows of a release and its offer, made from both: what is offered, its ties to the words, the text
// laid out. Cut in steps, since a long release has thousands of each.
import type { Book, MeetingSheet } from '../../../shared/book/book.ts';
import type { Language } from '../../../shared/book/words.ts';
import type { ReadRelease } from '../../../shared/host/host-api.ts';
import type { SeedOffer } from '../../../shared/release/review-offer.ts';
import { listHeld } from '../../../shared/release/held-seeds.ts';
import { openSeedKeys } from '../../../shared/release/review-seeds.ts';
import type { ReviewSeed } from '../../../shared/release/review-seeds.ts';
import { listSheetSeeds } from '../../../shared/release/review-sheet.ts';
import type { SheetSeed } from '../../../shared/release/review-sheet.ts';
import type { Steps } from '../../host/in-steps.ts';
import { layFindings } from './lay-release.ts';
import type { LaidRelease } from './lay-release.ts';
import { linkSeeds, sourceOf } from './link-seeds.ts';
import type { Resting, SeedLinks } from './link-seeds.ts';
import { placeFindings } from './place-findings.ts';
import type { PlacedFinding } from './place-findings.ts';

/** A review as it is shown: all of one reading and one offer. */
export interface PreparedReview {
  read: ReadRelease;
  /** null: the text alone, before there is an offer. */
  offer: SeedOffer | null;
  /** What is offered: nothing that the open book holds already. */
  seeds: readonly ReviewSeed[];
  /** How many more the open book holds. */
  held: number;
  sheet: readonly SheetSeed[];
  links: SeedLinks;
  laid: LaidRelease;
}

/** To what the seeds are offered. */
export interface ReviewTarget {
  /** The open book; null: a new one. */
  open: Book | null;
  language: Language;
}

/** The review of a release's text before anything is offered. */
export function* prepareText(read: ReadRelease): Steps<PreparedReview> {
  const placed = yield* placeFindings(read.text, read.release);
  return { ...(yield* compose(read, placed, null, [], [])), held: 0 };
}

/** The review of an offer. */
export function* prepareOffer(
  read: ReadRelease,
  offer: SeedOffer,
  { open, language }: ReviewTarget,
): Steps<PreparedReview> {
  const keyOf = openSeedKeys();
  const all: ReviewSeed[] = [];
  for (const seed of offer.seeds) {
    if (all.length % STEP === STEP - 1) yield 0;
    all.push(keyOf(seed));
  }
  yield 0;
  const held = open ? listHeld(open, offer.document, all) : new Set<string>();
  const seeds = all.filter(({ key }) => !held.has(key));
  yield 0;
  const sheet = listSheetSeeds(read.release, read.text, language, sheetOf(open));
  const placed = yield* placeFindings(read.text, read.release);
  return { ...(yield* compose(read, placed, offer, seeds, sheet)), held: held.size };
}

/** Seeds between two hand-backs. */
const STEP = 200;

const sheetOf = (open: Book | null): MeetingSheet | null => open?.meetingSheet ?? null;

function* compose(
  read: ReadRelease,
  placed: readonly PlacedFinding[],
  offer: SeedOffer | null,
  seeds: readonly ReviewSeed[],
  sheet: readonly SheetSeed[],
): Steps<Omit<PreparedReview, 'held'>> {
  const resting: Resting[] = [];
  for (const { key, seed } of seeds) {
    if (resting.length % STEP === STEP - 1) yield 0;
    resting.push({ key, source: sourceOf(seed.block) });
  }
  resting.push(...sheet);
  const links = yield* linkSeeds(read, placed, resting);
  yield 1;
  const laid = yield* layFindings(read, [...placed, ...links.extra]);
  return { read, offer, seeds, sheet, links, laid };
}
