// What a release offers to a book: every seed, in the order of the release, with its place.
// Promises: nothing is invented and no verb strengthened; what the release does not say is not seeded.
// Each kind of seed is derived in a file of its own; here they are gathered, and points are given their use.

import type { Point } from '../book/nodes.ts';
import type { SeedLabel, Use } from '../book/words.ts';
import { assertNever } from '../result.ts';
import { isEverybody } from './match-sides.ts';
import type { ReleasePoint } from './release.ts';
import { findAnswered } from './seed-answers.ts';
import { deriveAgenda } from './seed-agenda.ts';
import { deriveBackground } from './seed-background.ts';
import { createSeedPoint } from './seed-candidate.ts';
import type { SeedCandidate, SeedContext } from './seed-candidate.ts';
import { deriveAgreedLanguage, deriveCommitments, derivePositions, derivePressLines } from './seed-lines.ts';
import { deriveBiographies } from './seed-people.ts';
import { judgeStands } from './seed-stand.ts';
import type { Stand } from './seed-stand.ts';
import { placeInBook, topOf } from './seed-sessions.ts';
import type { SeedPlace } from './seed-sessions.ts';

/** Every block that a release offers to a book of ours, each to be accepted or rejected. */
export function deriveSeeds(context: SeedContext): SeedCandidate[] {
  const stands = judgeStands(context.release, context.us);
  const derived = [
    () => deriveAgenda(context),
    () => derivePoints(context, stands),
    () => derivePositions(context, stands),
    () => deriveCommitments(context, stands),
    () => deriveBackground(context),
    () => deriveAgreedLanguage(context, stands),
    () => deriveBiographies(context),
    () => derivePressLines(context, stands),
  ];
  return derived.flatMap((derive, index) => {
    context.onProgress?.(index / derived.length);
    return derive();
  });
}

interface PointWish {
  label: SeedLabel;
  use: Use;
  section: string;
  addressee: string | null;
}

/** The talking points: what to raise again, what to recall, and what others may bring up. */
function derivePoints(context: SeedContext, stands: readonly Stand[]): SeedCandidate[] {
  const { release } = context;
  const answered = findAnswered(release, stands);
  const made: MadePoint[] = [];
  release.points.forEach((point, index) => {
    const wish = judgePoint(point, stands[index], answered.has(index));
    if (!wish) return;
    const { section, ...rest } = wish;
    const place = placeInBook(release, point.paragraph, section);
    const under = findAbove(made, point, place);
    const level = under && under.block.level < 3 ? ((under.block.level + 1) as 2 | 3) : 1;
    const block = createSeedPoint(context, { point, level, ...rest });
    if (block) made.push({ point, place, block });
  });
  return made.map(({ place, block }) => ({ ...place, block }));
}

interface MadePoint {
  point: ReleasePoint;
  place: SeedPlace;
  block: Point;
}

/** The seeded point that a clause is a sub-point of; only what stands under the same number is looked at. */
function findAbove(made: readonly MadePoint[], point: ReleasePoint, place: SeedPlace): MadePoint | undefined {
  for (let index = made.length - 1; index >= 0; index -= 1) {
    const earlier = made[index];
    if (!earlier || topOf(earlier.point.paragraph) !== topOf(point.paragraph)) return undefined;
    if (isUnder(point, earlier.point) && samePlace(earlier.place, place)) return earlier;
  }
  return undefined;
}

/** A sub-item of a list belongs under the point that its list explains, where both are seeded alike. */
const isUnder = (point: ReleasePoint, above: ReleasePoint): boolean =>
  point.paragraph.split('/').slice(0, -1).join('/') === above.paragraph &&
  point.by === above.by &&
  point.kind === above.kind &&
  point.ask === above.ask;

const samePlace = (first: SeedPlace, second: SeedPlace): boolean =>
  first.brief === second.brief && first.session === second.session && first.section === second.section;

/** What a clause becomes among the talking points, or undefined where it becomes none. */
function judgePoint(point: ReleasePoint, stand: Stand | undefined, answered: boolean): PointWish | undefined {
  switch (stand) {
    case 'ours':
      return judgeOurs(point, answered);
    case 'theirs':
      return judgeTheirs(point);
    case 'shared':
    case 'unknown':
    case undefined:
      return undefined;
    default:
      return assertNever(stand);
  }
}

function judgeOurs(point: ReleasePoint, answered: boolean): PointWish | undefined {
  if (point.kind === 'commitment')
    return { label: 'our-commitment', use: 'if-raised', section: 'if-raised', addressee: null };
  if (point.kind !== 'proposal' || answered) return undefined;
  const label = point.ask ? 'our-ask' : 'raise-again';
  return { label, use: 'raise', section: 'points-to-make', addressee: point.to };
}

function judgeTheirs(point: ReleasePoint): PointWish | undefined {
  const addressee = point.by === null || isEverybody(point.by) ? null : point.by;
  const stub = { use: 'if-raised', section: 'if-raised', addressee } as const;
  switch (point.kind) {
    case 'commitment':
      return { label: 'their-commitment', use: 'raise', section: 'points-to-make', addressee: point.by };
    case 'proposal':
      return { ...stub, label: point.ask ? 'their-ask' : 'their-proposal' };
    case 'position':
      return { ...stub, label: 'their-position' };
    case 'agreement':
    case 'next-step':
    case 'view':
    case 'fact':
      return undefined;
    default:
      return assertNever(point.kind);
  }
}
