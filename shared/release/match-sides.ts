// Which printed names mean one side: `ROK`, `Republic of Korea`, `the Korean side`, `대한민국`.
// Promises: two names match only where the table says so or they are the same word; `North Korea` is never `Korea`.
// Must not: read running text; `sides.ts` does that.

import type { Language } from '../book/words.ts';
import { assertNever } from '../result.ts';
import { COUNTRIES } from './side-names.ts';
import type { SideNames } from './side-names.ts';

const DECORATION =
  /^(?:the|our|a) |(?:['’]s)?(?: (?:government|side|delegation|people|ministry|team))+$|['’]s$| ?(?:정부|측|대표단)$/giu;

/** A name in small letters, without article, `government`, `side`. */
const normalizeName = (name: string): string =>
  name
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(DECORATION, '')
    .replace(/(?<=\p{L})\./gu, '')
    .trim();

const BY_NAME = new Map<string, SideNames>();
for (const country of COUNTRIES) {
  for (const name of [...country.names, ...country.adjectives, ...country.korean])
    BY_NAME.set(normalizeName(name), country);
}

/** The country a printed name means, or undefined where the table has none of that name. */
const findCountry = (name: string): SideNames | undefined => BY_NAME.get(normalizeName(name));

/** True where two printed names mean one side. */
export function sameSide(first: string, second: string): boolean {
  const one = findCountry(first);
  const other = findCountry(second);
  if (one || other) return one === other;
  const name = normalizeName(first);
  return name !== '' && name === normalizeName(second);
}

/** What a country is called in a book of the given language; a name that the table does not have stays as it is. */
export function nameCountry(name: string, language: Language): string {
  const country = findCountry(name);
  switch (language) {
    case 'en':
      return country?.name ?? name;
    case 'ko':
      return country?.korean[0] ?? name;
    default:
      return assertNever(language);
  }
}

/** The sides that a name lists: `ROK and US` are two. */
export const listSides = (name: string): string[] =>
  findCountry(name)
    ? [name]
    : name
        .split(/, (?:and )?| and | & |·|(?<=\p{Script=Hangul})[와과] /u)
        .map((part) => part.trim())
        .filter((part) => part !== '');

const EVERYBODY =
  /^(?:the |all |both |its |their |other |the other |the two |the three |\p{L}+ )*(?:participants|participating \p{L}+|members|member (?:states|countries)|sides|parties|countries|ministers|leaders|delegations|attendees|both|all|they|two|we|others)$|^(?:양측|양국|쌍방|참석자|참가자|참가국|참석국|회원국|각국|모두|양 ?장관|양 ?차관|양 ?정상)/iu;

/** True where a name means all who took part, so that it is no single side's. */
export const isEverybody = (name: string): boolean => EVERYBODY.test(name.trim());
