// Owns: persons in Korean text: `박진 외교부 장관`, `토니 블링컨(Antony Blinken) 미국 국무장관`.
// Promises: the name as printed without office and without the second script in brackets.
// Must not: take a word with a particle for a name.

import { COUNTRIES } from './side-names.ts';
import { KOREAN_NOT_NAMES, KOREAN_OFFICES } from './korean-words.ts';
import type { KnownPerson } from './speakers.ts';

/** The country that a Korean word names, in English; null where it names none. */
export function readKoreanCountry(word: string): string | null {
  return (
    COUNTRIES.find((country) => country.korean.some((name) => name === word && name.length > 1))?.name ?? null
  );
}

const ORGANIZATION = /^[가-힣]{1,10}(?:부|처|청|원|실|국|위원회|의회|사무국|대사관|대표부|제\d차관)$/;
const NAME = /^[가-힣]{2,5}(?:[-·][가-힣]{1,5})?$/;
/** A part of a foreign name may be one syllable: `응우옌 티 란`. */
const FOREIGN_NAME = /^[가-힣]{1,6}(?:[-·][가-힣]{1,6})?$/;
const PARTICLE = /(?:에서|으로|에게|하고|하는|하여|까지|부터|에|을|를|은|는|의|과|와|한|된|인|할)$/;

/** The persons of one Korean paragraph; `short` gives the printed name of a country. */
export function findKoreanPeople(
  text: string,
  paragraph: string,
  short: (name: string) => string,
): KnownPerson[] {
  const people = findListed(text, paragraph, short);
  if (people.length > 0) return people;
  const words = text
    .replace(/\([^()]{0,60}\)/g, '')
    .replace(/[「」『』‘’“”"']/g, '')
    .split(' ');
  for (const [index, word] of words.entries()) {
    const office = KOREAN_OFFICES.exec(word)?.[1];
    if (office === undefined) continue;
    const quoted = readQuotedName(text, words, index);
    let at = index - 1;
    let country: string | null = null;
    const organization: string[] = [];
    while (at >= 0 && index - at <= 4) {
      const before = words[at] ?? '';
      const named = readKoreanCountry(before);
      if (named) country = named;
      else if (ORGANIZATION.test(before) && before.length > 2) organization.unshift(before);
      else if (!/^제\d|^주[가-힣]{1,3}$/.test(before)) break;
      at -= 1;
    }
    const name = quoted ?? readKoreanName(words, at, country !== null && country !== 'Republic of Korea');
    if (name === null) continue;
    const side = country ?? 'Republic of Korea';
    people.push({
      name,
      title: office,
      organization: organization[0] ?? (country ? short(country) : null),
      paragraph,
      side: short(side),
    });
  }
  return people;
}

/** `(멕시코) 루이스 비데가라이 외교장관, (호주) …`: a list of those present. */
function findListed(text: string, paragraph: string, short: (name: string) => string): KnownPerson[] {
  const people: KnownPerson[] = [];
  for (const match of text.matchAll(/\(([가-힣]{2,8})\) ([가-힣·]{1,8}(?: [가-힣·]{1,12}){1,5})/g)) {
    const country = readKoreanCountry(match[1] ?? '');
    const words = (match[2] ?? '').split(' ');
    const at = words.findIndex((word) => KOREAN_OFFICES.test(word));
    if (country === null || at < 1) continue;
    const name = words.slice(0, at).filter((word) => !ORGANIZATION.test(word) || word.length < 3);
    const title = KOREAN_OFFICES.exec(words[at] ?? '')?.[1] ?? null;
    people.push({
      name: name.join(' '),
      title,
      organization: short(country),
      paragraph,
      side: short(country),
    });
  }
  return people;
}

/** `「헬렌 마셜」 호주 외교장관`: the name stands between the marks. */
function readQuotedName(text: string, words: readonly string[], office: number): string | null {
  for (let at = office - 1; at >= Math.max(0, office - 3); at -= 1) {
    const last = words[at] ?? '';
    if (!NAME.test(last)) return null;
    for (let from = at; from >= Math.max(0, at - 3); from -= 1) {
      const name = words.slice(from, at + 1).join(' ');
      if (new RegExp(`[「『‘“]${name}(?:\\([^()]{0,60}\\))?[」』’”]`).test(text)) return name;
      if (!NAME.test(words[from] ?? '')) break;
    }
  }
  return null;
}

function readKoreanName(words: readonly string[], at: number, foreign: boolean): string | null {
  const last = words[at] ?? '';
  const printed = foreign ? FOREIGN_NAME : NAME;
  if (!printed.test(last) || KOREAN_NOT_NAMES.has(last)) return null;
  if (!foreign) return last.length <= 4 && !PARTICLE.test(last.slice(2)) ? last : null;
  const parts = [last];
  for (let back = at - 1; back >= Math.max(0, at - 2); back -= 1) {
    const word = words[back] ?? '';
    if (
      !printed.test(word) ||
      PARTICLE.test(word) ||
      KOREAN_NOT_NAMES.has(word) ||
      KOREAN_OFFICES.test(word) ||
      readKoreanCountry(word)
    )
      break;
    parts.unshift(word);
  }
  const name = parts.join(' ');
  return name.length >= 2 ? name : null;
}
