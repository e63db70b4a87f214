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

const ORGANIZATION = /^[가-힣]{1,10}(?:부|처|청|원|실|국|성|위원회|의회|사무국|대사관|대표부|담당|제\d차관)$/;
/** Beginnings of most Korean names: `정병원` is a person, `감사원` is not. */
const SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용';
const INSTITUTIONS_OF_THREE =
  /^(?:감사원|국정원|대법원|행안부|기재부|외교부|국방부|통일부|외무성|방위성|국무부|외무부|재무부|상무부|교육부|환경부|법무부|총리실|의정국|아주국|유럽국|북미국|중남미국|안보실|비서실|국무원|인사처|조달청|관세청|산림청|특허청|기상청|경찰청|국세청|병무청|정보원|연구원|진흥원)$/;
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
    const last = KOREAN_OFFICES.exec(word)?.[1];
    // `부총리 겸 외교장관`: both are told at the second.
    // `제7차 외교차관 협의회`: an event of those who hold the office.
    if (
      last === undefined ||
      words[index + 1] === '겸' ||
      (word === last && EVENT_AFTER.test(words[index + 1] ?? ''))
    )
      continue;
    const first = words[index - 1] === '겸' ? readJoined(words[index - 2] ?? '') : undefined;
    const office = first === undefined ? last : `${first} 겸 ${last}`;
    const quoted = readQuotedName(text, words, index);
    let at = first === undefined ? index - 1 : index - 3;
    const least = at - 3;
    let country = readPosting(office);
    let foreign = false;
    const organization: string[] = [];
    while (at >= 0 && at >= least) {
      const before = words[at] ?? '';
      const body = readKoreanBody(before);
      if (body !== null || /^제\d{1,3}차$/.test(before)) {
        foreign ||= body !== null;
        if (body !== null) organization.unshift(body);
        at -= 1;
        continue;
      }
      const named = readKoreanCountry(before) ?? readOneSyllable(before) ?? MINISTRIES[before] ?? null;
      if (named) country ??= named;
      if (named && MINISTRIES[before] === undefined) {
        at -= 1;
        continue;
      }
      if (MINISTRIES[before] !== undefined) organization.unshift(before);
      else if (isOrganization(before, words[at + 1] ?? '')) organization.unshift(before);
      else if (!/^제\d|^주[가-힣]{1,3}$|^(?:신임|현|전)$/.test(before)) break;
      at -= 1;
    }
    const name =
      quoted ?? readKoreanName(words, at, foreign || (country !== null && country !== 'Republic of Korea'));
    if (name === null) continue;
    const side = country ?? (foreign ? (organization[0] ?? null) : 'Republic of Korea');
    people.push({
      name,
      title: office,
      organization: organization[0] ?? (country ? short(country) : null),
      paragraph,
      side: side === null ? null : short(side),
    });
  }
  return people;
}

const EVENT_AFTER = /^(?:간|협의회|회의|회담|협의|대화|전략대화|공동성명)/;

/** `중앙정치국 위원 겸 외교부장`: the office before `겸`. */
const readJoined = (word: string): string | undefined =>
  KOREAN_OFFICES.exec(word)?.[1] ?? (/^[가-힣]{0,8}(?:위원|수석|서기|의원)$/.test(word) ? word : undefined);

/** `아세안 사무총장`, `유엔총회 의장`: a body of several members. */
const readKoreanBody = (word: string): string | null =>
  /^(유엔|아세안|유럽연합|나토|믹타|EU|UN|ASEAN|NATO|OECD|IAEA|WTO|WHO|OSCE)(?:총회|안보리|사무국|집행위원회|집행위)?$/.exec(
    word,
  )?.[0] ?? null;

/** A word of three syllables that begins like a name and stands before an office or its ministry is the name. */
function isOrganization(word: string, next: string): boolean {
  if (!ORGANIZATION.test(word) || word.length < 3) return false;
  const named = word.length === 3 && SURNAMES.includes(word[0] ?? '') && !INSTITUTIONS_OF_THREE.test(word);
  return !named || !(ORGANIZATION.test(next) || KOREAN_OFFICES.test(next));
}

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
const readOneSyllable = (word: string): string | null => ONE_SYLLABLE[word] ?? null;

/** Ministries that only one country calls so. */
const MINISTRIES: Record<string, string> = { 국무부: 'United States', 외무성: 'Japan', 방위성: 'Japan' };

/** `주한중국대사` speaks for China; `주미대사` for Korea. */
function readPosting(office: string): string | null {
  const posted = /^주한([가-힣]{1,10}?)(?:대사대리|대사|총영사|공사)$/.exec(office)?.[1];
  return posted === undefined ? null : (readKoreanCountry(posted) ?? readOneSyllable(posted));
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
      (PARTICLE.test(word) && !/^[가-힣]{3,}와$/.test(word)) ||
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
