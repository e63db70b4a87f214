// What is done with a release's text away from the window's thread: reading it, and deriving what it offers to a book.
// Plain data in, plain data out, so that a task crosses into a worker and its answer comes back unchanged.

import { offerOf, offerToBook } from '../../shared/release/review-offer.ts';
import type { OfferTarget, SeedOffer } from '../../shared/release/review-offer.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { hashText, newId } from '../files/identity.ts';
import { offerNewBook } from './create-book.ts';
import type { CreateFailure, SheetEntry } from './create-book.ts';
import { openRelease } from './open-release.ts';
import type { OpenFailure, OpenedRelease } from './open-release.ts';

/** A release as bytes, and what is known of it. */
export interface ReleaseInput {
  bytes: Uint8Array;
  /** What the sentence about a failure names. */
  path: string;
  /** YYYY-MM-DD, where the user knows it. */
  released: string | null;
}

/** To whom seeds are offered. */
export type SeedTarget =
  { kind: 'new'; template: string; entries: SheetEntry[] } | { kind: 'open'; book: OfferTarget };

export type ReleaseTask =
  { kind: 'read'; input: ReleaseInput } | { kind: 'offer'; input: ReleaseInput; target: SeedTarget };

/** What went wrong: with the text, or with the book that was asked for. */
export type OfferFailure = { kind: 'text'; failure: OpenFailure } | { kind: 'book'; failure: CreateFailure };

export type ReleaseAnswer =
  | { kind: 'read'; result: Result<OpenedRelease, OpenFailure> }
  | { kind: 'offer'; result: Result<SeedOffer, OfferFailure> };

/** Does a task on the thread it is called on. */
export function doReleaseTask(task: ReleaseTask): ReleaseAnswer {
  const { bytes, path, released } = task.input;
  const opened = openRelease(bytes, path, released);
  if (task.kind === 'read') return { kind: 'read', result: opened };
  const result = opened.ok
    ? offer(opened.value, task.target)
    : err({ kind: 'text' as const, failure: opened.error });
  return { kind: 'offer', result };
}

function offer(opened: OpenedRelease, target: SeedTarget): Result<SeedOffer, OfferFailure> {
  if (target.kind === 'open')
    return ok(offerToBook(target.book, opened.release, opened.text, { newId, hashText }));
  const made = offerNewBook(target.template, target.entries, opened);
  return made.ok ? ok(offerOf(made.value)) : err({ kind: 'book', failure: made.error });
}
