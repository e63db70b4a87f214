// Owns: who speaks as `we` in a joint statement, from its title.
// Promises: words of the title, or null.
// Must not: list members.

import { findSides } from './sides.ts';
import { readTokens } from './tokens.ts';

/** The group that a title such as `Quad Leaders’ Joint Statement` names. */
export function findGroup(title: string | null): string | null {
  if (title === null) return null;
  const sides = findSides(readTokens(title));
  const body = sides.find((side) => side.kind === 'body');
  if (body) return body.short;
  return sides.length === 2 ? 'both' : null;
}
