// What each clause of a release is to us: said by our side, by another, by all together, or not known whose.
// Promises: "participants" is nobody's single position; whom a clause belongs to is never guessed.
// Must not: look at what is said; that is for the files that seed.

import { isEverybody, listSides, sameSide } from './match-sides.ts';
import type { Release, ReleasePoint } from './release.ts';
import { findParagraph, topOf } from './seed-sessions.ts';
import { BODIES } from './side-names.ts';

/** `theirs` is said by one or more others, `shared` by all with us among them. */
export type Stand = 'ours' | 'theirs' | 'shared' | 'unknown';

/** What each point of a release is to us, in the order of its points. Without `us` nothing is ours or theirs. */
export function judgeStands(release: Release, us: string | null): Stand[] {
  return release.points.map((point, index) => judgeStand(release, point, index, us));
}

function judgeStand(release: Release, point: ReleasePoint, index: number, us: string | null): Stand {
  if (point.by === null) return 'unknown';
  if (isEverybody(point.by)) {
    // Those who answer somebody are the others: all but the one who is answered.
    const answered = findAsker(release, point, index);
    if (us === null) return 'shared';
    return answered?.by && isOfSide(release, answered.by, us) ? 'theirs' : 'shared';
  }
  if (us === null || isBody(point.by)) return 'unknown';
  const sides = listSides(point.by);
  const ours = sides.filter((side) => isOfSide(release, side, us)).length;
  if (ours === 0) return 'theirs';
  return ours === sides.length ? 'ours' : 'shared';
}

/** True where a body of several members speaks: whether with us or without us, its name does not tell. */
const isBody = (name: string): boolean =>
  BODIES.some((body) => body.names.some((known) => sameSide(known, name)));

/** True where a name as the release prints it is that of a side, or of somebody who speaks for it. */
function isOfSide(release: Release, name: string, side: string): boolean {
  if (sameSide(name, side)) return true;
  const person = [...release.people, ...release.mentioned].find(
    (known) => known.name === name || lastWords(known.name).some((word) => ` ${name} `.includes(` ${word} `)),
  );
  if (!person?.organization) return false;
  if (sameSide(person.organization, side)) return true;
  const { ministry, country } = release.issuer;
  return ministry !== null && country !== null && person.organization === ministry && sameSide(country, side);
}

/** Parts of a name by which it is called later: `Kang` and `Jeong-sik` of `Kang Jeong-sik`. */
const lastWords = (name: string): string[] => name.split(/\s+/).filter((word) => word.length >= 2);

const IN_REPLY = /^(?:in (?:response|reply|turn)\b|responding\b|이에\b|이에 대해|이에 대하여)/i;

/** The ask, proposal or statement of one side that a clause said by all answers, or undefined where it answers none. */
function findAsker(release: Release, point: ReleasePoint, index: number): ReleasePoint | undefined {
  const paragraph = findParagraph(release, point.paragraph);
  const replies = paragraph !== undefined && IN_REPLY.test(paragraph.text);
  for (let place = index - 1; place >= 0; place -= 1) {
    const before = release.points[place];
    if (!before || topOf(before.paragraph) !== topOf(point.paragraph)) return undefined;
    const near = before.paragraph === point.paragraph || replies;
    if (near && before.by !== null && !isEverybody(before.by) && before.kind === 'proposal') return before;
  }
  return undefined;
}
