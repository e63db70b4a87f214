// Owns: the country that a Korean word names: in full, by its first syllable, or by a ministry only it has.
// Promises: the English name of `side-names.ts`, or null.
// Must not: take a syllable inside a word for a country.

import { COUNTRIES } from './side-names.ts';

const BY_KOREAN_NAME = new Map(
  COUNTRIES.flatMap((country) =>
    country.korean.filter((name) => name.length > 1).map((name) => [name, country.name] as const),
  ),
);

/** The country that a Korean word names, in English; null where it names none. */
export const readKoreanCountry = (word: string): string | null => BY_KOREAN_NAME.get(word) ?? null;

/** `미 국무장관`: a country by its first syllable, as headlines print it. */
const ONE_SYLLABLE: Record<string, string> = {
  미: 'United States',
  일: 'Japan',
  중: 'China',
  러: 'Russia',
  영: 'United Kingdom',
  불: 'France',
  독: 'Germany',
  호: 'Australia',
};
/** The country of a first syllable that stands alone. */
export const readOneSyllable = (word: string): string | null => ONE_SYLLABLE[word] ?? null;

/** Ministries that only one country calls so. */
const MINISTRIES: Record<string, string> = { 국무부: 'United States', 외무성: 'Japan', 방위성: 'Japan' };
/** The country of a ministry that no other calls so. */
export const readMinistry = (word: string): string | null => MINISTRIES[word] ?? null;

/** `주한중국대사` speaks for China; `주미대사` for Korea. */
export function readPosting(office: string): string | null {
  const posted = /^주한([가-힣]{1,10}?)(?:대사대리|대사|총영사|공사)$/.exec(office)?.[1];
  return posted === undefined ? null : (readKoreanCountry(posted) ?? readOneSyllable(posted));
}

/** `멕시코측에서는`, `베트남측은`, `튀르키예의`: the side that whoever is named next belongs to. */
export function readKoreanSideWord(word: string): string | null {
  const match = /^\(?([가-힣A-Z]{1,9}?)(측)?(?:에서는|에서|은|는|이|의|은\)|\))?,?$/.exec(word);
  const name = match?.[1];
  if (name === undefined) return null;
  if (/^(?:우리|아|한국)$/.test(name) && match?.[2] !== undefined) return 'Republic of Korea';
  return (
    readKoreanCountry(name.replace(/측$/, '')) ?? (match?.[2] === undefined ? null : readOneSyllable(name))
  );
}
