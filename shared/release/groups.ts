// Owns: who speaks as `we` in a joint statement, from its title.
// Promises: words of the title, or null.
// Must not: list members.

import { findSides } from './sides.ts';
import { readTokens } from './tokens.ts';

const KOREAN_JOINT_TITLE = /공동 ?(?:성명|선언|언론발표|발표문|코뮈니케|보도문)/;

/** True where a title says that several sides speak together. */
export const isJoint = (title: string | null): boolean =>
  title !== null &&
  (KOREAN_JOINT_TITLE.test(title) ||
    /\b(?:joint(?! media)|declaration|communiqu[ée]|shared vision|summit statement|(?:leaders|ministers)[’'] statement)\b/i.test(
      title,
    ) ||
    /\bstatement (?:by|of|from) (?:the )?(?:[\w-]+ ){0,3}(?:ministers|leaders|presidents)\b/i.test(title));

/** The group that a title such as `Quad Leaders’ Joint Statement` names. */
export function findGroup(title: string | null): string | null {
  if (title === null) return null;
  // A Korean joint statement: `한-아세안` are two, else all who took part.
  if (KOREAN_JOINT_TITLE.test(title)) return /[가-힣]-[가-힣]|양국|양자/.test(title) ? '양측' : '참석국';
  const sides = findSides(readTokens(title.replace(/(?<=[A-Z.a-z])[-–](?=[A-Z])/g, ' - ')));
  if (isJoint(title) && sides.length === 2) return 'both';
  const countries = sides.filter((side) => side.kind === 'country');
  if (countries.length > 2)
    return /\b(?:ministers|leaders|presidents)\b/i.exec(title)?.[0].toLowerCase() ?? null;
  const body = sides.find((side) => side.kind === 'body');
  if (body) return body.short;
  return sides.length === 2 && isJoint(title) ? 'both' : null;
}
