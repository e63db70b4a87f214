// Owns: persons whom a release calls by office and surname only, tied to their side where it is first printed (`Swedish Foreign Minister Lund`).
// Promises: a side that the text itself puts beside the surname; a surname of two sides is nobody's.
// Must not: add a person to those who took part; a surname is no full name.

import { isNameWord, sideBefore, startOfTitle } from './person-names.ts';
import { readSideAt } from './sides.ts';
import type { KnownPerson } from './speakers.ts';
import { TITLE_HEADS } from './title-words.ts';
import type { Token } from './tokens.ts';
import { isCapital } from './tokens.ts';

/** The sides of surnames that no full name explains, by the surname in small letters. */
export function findSurnames(
  paragraphs: readonly (readonly Token[])[],
  known: ReadonlyMap<string, KnownPerson>,
  shortOf: (name: string) => string,
): Map<string, KnownPerson> {
  const sides = new Map<string, Set<string>>();
  for (const tokens of paragraphs) {
    for (let head = 0; head < tokens.length - 1; head += 1) {
      const office = tokens[head];
      const name = tokens[head + 1];
      if (!office || !name || !isCapital(office) || office.possessive || !TITLE_HEADS.has(office.low))
        continue;
      if (name.gap !== '' || known.has(name.low) || !isNameWord(tokens, head + 1)) continue;
      if (tokens[head + 2]?.gap === '' && isNameWord(tokens, head + 2)) continue;
      const side = sideBefore(tokens, startOfTitle(tokens, head)) ?? sideAfter(tokens, head + 2);
      if (side !== null) sides.set(name.low, (sides.get(name.low) ?? new Set()).add(side));
    }
  }
  const found = new Map<string, KnownPerson>();
  for (const [low, own] of sides) {
    const [only] = own;
    if (own.size === 1 && only !== undefined)
      found.set(low, { name: low, title: null, organization: only, paragraph: '', side: shortOf(only) });
  }
  return found;
}

/** `Minister Lund of Sweden`. */
function sideAfter(tokens: readonly Token[], at: number): string | null {
  if (tokens[at]?.low !== 'of' || tokens[at]?.gap !== '') return null;
  const side = readSideAt(tokens, tokens[at + 1]?.low === 'the' ? at + 2 : at + 1);
  return side?.kind === 'country' && !side.adjective ? side.name : null;
}
