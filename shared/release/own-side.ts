// Owns: further clues to the side that publishes a release: offices of one country only, names of events, who says `we`, who is named most.
// Promises: a country by its English name, and why it was taken; null where the clues do not agree.
// Must not: look at furniture, or outrank what the text says outright.

import type { Token } from './tokens.ts';
import { readTokens } from './tokens.ts';
import { findSides, readSideAt } from './sides.ts';

export interface OwnSide {
  country: string;
  reason: string;
}

/** Offices that only one country calls so. */
const OFFICES: readonly [RegExp, string][] = [
  [
    /^(?:deputy |assistant |under )?secretary of (?:state|defense)\b|^national security advisor$|^under secretary of state\b/,
    'United States',
  ],
  [/^external affairs minister$|^minister of external affairs$/, 'India'],
  [/^secretary of foreign relations$/, 'Mexico'],
];

/** The country of an office that is printed without one. */
export function sideOfOffices(titles: readonly string[]): OwnSide | null {
  for (const [office, country] of OFFICES) {
    const title = titles.find((printed) => office.test(printed.toLowerCase()));
    if (title !== undefined) return { country, reason: `“${title}” is an office of this country` };
  }
  return null;
}

/** `the 4th Korea-Norway Dialogue`, where the Norwegian side is named as the other. */
export function sideOfEventName(
  paragraphs: readonly (readonly Token[])[],
  tied: ReadonlySet<string>,
): OwnSide | null {
  const found = new Set<string>();
  for (const tokens of paragraphs.slice(0, 40)) {
    for (const token of tokens) {
      if (!token.text.includes('-') || !/^\p{Lu}/u.test(token.text)) continue;
      const sides = token.text.split(/[-–]/).flatMap((part) => {
        const side = readSideAt(readTokens(part), 0);
        return side?.kind === 'country' ? [side.name] : [];
      });
      const [first, second] = sides;
      if (first === undefined || second === undefined || tied.has(first) === tied.has(second)) continue;
      found.add(tied.has(first) ? second : first);
    }
  }
  const [country] = found;
  return found.size === 1 && country !== undefined
    ? { country, reason: 'the name of the event pairs it with the other side' }
    : null;
}

const VERB_OF_STATE =
  /^(?:will|is|has|remains|stands|welcomes|condemns|supports|calls|urges|reaffirms|strongly|provides|continues|looks|congratulates|attaches|extends|reiterates|notes|recognizes|deeply|joins)$/;

/** A statement in the first person, and the one country that is the subject of its other sentences. */
export function sideOfStatement(
  paragraphs: readonly (readonly Token[])[],
  tied: ReadonlySet<string>,
): OwnSide | null {
  const personal = paragraphs.some((tokens) =>
    tokens.some((token) => /^(?:i|we|our|my)$/.test(token.low) && token.text !== 'US'),
  );
  if (!personal) return null;
  const subjects = new Set<string>();
  for (const tokens of paragraphs) {
    for (const side of findSides(tokens)) {
      if (side.kind !== 'country' || side.adjective || tokens[side.to]?.possessive || tied.has(side.name))
        continue;
      const head = tokens[side.from - 1]?.low === 'the' ? side.from - 1 : side.from;
      const opens = head === 0 || /[.!?”"]/.test(tokens[head]?.gap ?? '');
      if (opens && VERB_OF_STATE.test(tokens[side.to + 1]?.low ?? '')) subjects.add(side.name);
    }
  }
  const [country] = subjects;
  return subjects.size === 1 && country !== undefined
    ? { country, reason: 'the statement is in the first person, and speaks for this country' }
    : null;
}

/** `the Mexican Government` stands in the text. */
const speaksOf = (paragraphs: readonly (readonly Token[])[], country: string): boolean =>
  paragraphs.some((tokens) =>
    findSides(tokens).some(
      (side) =>
        side.name === country && /^(?:government|side|delegation)$/.test(tokens[side.to + 1]?.low ?? ''),
    ),
  );

/** The country named most, where nobody is printed as coming from there and no other comes near. */
export function sideNamedMost(
  paragraphs: readonly (readonly Token[])[],
  tied: ReadonlySet<string>,
): OwnSide | null {
  const counts = new Map<string, number>();
  for (const tokens of paragraphs) {
    for (const side of findSides(tokens)) {
      if (side.kind !== 'country' || tied.has(side.name) || side.name === 'North Korea') continue;
      counts.set(side.name, (counts.get(side.name) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first && counts.size === 1 && (first[1] > 1 || tied.size === 1 || speaksOf(paragraphs, first[0])))
    return { country: first[0], reason: 'it is the only country that nobody is printed as coming from' };
  if (!first || first[1] < 2 || first[1] < 2 * (second?.[1] ?? 0)) return null;
  return {
    country: first[0],
    reason: 'of the countries that nobody is printed as coming from, it is named most',
  };
}
