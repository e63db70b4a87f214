// What is done with a release's text away from the window's thread: reading it, and deriving what it offers to a book.
// Plain data in, plain data out, so that a task crosses into a worker and its answer comes back unchanged.
// Promise: what was read last is not read again for its offer, on whichever thread it was read.

import { pack } from '../../shared/host/packed.ts';
import type { Packed } from '../../shared/host/packed.ts';
import type { TellProgress } from '../../shared/release/reading-progress.ts';
import type { Release } from '../../shared/release/release.ts';
import { offerOf, offerToBook } from '../../shared/release/review-offer.ts';
import type { OfferTarget, SeedOffer } from '../../shared/release/review-offer.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { hashText, newId } from '../files/identity.ts';
import { offerNewBook } from './create-book.ts';
import type { CreateFailure, SheetEntry } from './create-book.ts';
import { openRelease } from './open-release.ts';
import type { OpenFailure, OpenedRelease, TextRange } from './open-release.ts';

/** A release as bytes, and what is known of it. */
export interface ReleaseInput {
  bytes: Uint8Array;
  /** What the sentence about a failure names. */
  path: string;
  /** YYYY-MM-DD, where the user knows it. */
  released: string | null;
  /** Where in the text the release stands, where it was read before. */
  range: TextRange | null;
}

/** To whom seeds are offered. */
export type SeedTarget =
  | { kind: 'new'; template: string; entries: SheetEntry[]; withoutSessions?: number[] | undefined }
  | { kind: 'open'; book: OfferTarget };

export type ReleaseTask =
  { kind: 'read'; input: ReleaseInput } | { kind: 'offer'; input: ReleaseInput; target: SeedTarget };

/** What went wrong: with the text, or with the book that was asked for. */
export type OfferFailure = { kind: 'text'; failure: OpenFailure } | { kind: 'book'; failure: CreateFailure };

/** A reading on its way: the text as it is, the rest packed. */
export interface PackedRelease {
  text: string;
  range: TextRange | null;
  release: Packed<Release>;
}

export type ReleaseAnswer =
  | { kind: 'read'; result: Result<PackedRelease, OpenFailure> }
  | { kind: 'offer'; result: Result<Packed<SeedOffer>, OfferFailure> };

/** Does tasks on the thread it is made on, one after the other. */
export function createReleaseDesk(): (task: ReleaseTask, tell?: TellProgress) => ReleaseAnswer {
  let last: OpenedRelease | null = null;
  const open = (input: ReleaseInput, tell?: TellProgress): Result<OpenedRelease, OpenFailure> => {
    const { bytes, path, released, range } = input;
    if (last && isOf(last, input)) return ok(last);
    const opened = openRelease(bytes, path, released, { range, tell });
    if (opened.ok) last = opened.value;
    return opened;
  };
  return (task, tell) => {
    const opened = open(task.input, tell);
    if (task.kind === 'read') {
      if (!opened.ok) return { kind: 'read', result: opened };
      const { text, range, release } = opened.value;
      return { kind: 'read', result: ok({ text, range, release: pack(release) }) };
    }
    const offered = opened.ok
      ? offer(opened.value, task.target, tell)
      : err({ kind: 'text' as const, failure: opened.error });
    return { kind: 'offer', result: offered.ok ? ok(pack(offered.value)) : offered };
  };
}

/** True where the bytes are the text that was read, with the same date and place. */
function isOf({ text, range, release }: OpenedRelease, input: ReleaseInput): boolean {
  if (input.released !== release.released) return false;
  if (input.range?.from !== range?.from || input.range?.to !== range?.to) return false;
  return Buffer.from(text, 'utf8').equals(input.bytes);
}

function offer(
  opened: OpenedRelease,
  target: SeedTarget,
  tell: TellProgress | undefined,
): Result<SeedOffer, OfferFailure> {
  const onProgress = (done: number): void => tell?.({ step: 'seeds', done });
  if (target.kind === 'open')
    return ok(offerToBook(target.book, opened.release, opened.text, { newId, hashText, onProgress }));
  const made = offerNewBook(target.template, target.entries, opened, {
    withoutSessions: target.withoutSessions ?? [],
    onProgress,
  });
  return made.ok ? ok(offerOf(made.value)) : err({ kind: 'book', failure: made.error });
}
