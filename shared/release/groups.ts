// Owns: who speaks as `we` in a joint statement, from its title.
// Promises: words of the title, or null.
// Must not: list members.

import { findSides } from './sides.ts';
import { readTokens } from './tokens.ts';

/** True where a title says that several sides speak together. */
export const isJoint = (title: string | null): boolean =>
  title !== null && /\b(?:joint|declaration|communiqu[ée]|shared vision)\b/i.test(title);

/** The group that a title such as `Quad Leaders’ Joint Statement` names. */
export function findGroup(title: string | null): string | null {
  if (title === null) return null;
  const sides = findSides(readTokens(title));
  const body = sides.find((side) => side.kind === 'body');
  if (body) return body.short;
  return sides.length === 2 && isJoint(title) ? 'both' : null;
}
