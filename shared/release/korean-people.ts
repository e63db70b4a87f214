// Owns: persons in Korean text: `박진 외교부 장관`, `토니 블링컨(Antony Blinken) 미국 국무장관`.
// Promises: the name as printed without office and without the second script in brackets.
// Must not: take a word with a particle for a name.

import {
  readKoreanCountry,
  readKoreanSideWord,
  readMinistry,
  readOneSyllable,
  readPosting,
} from './korean-countries.ts';
import type { KoreanWord } from './korean-names.ts';
import { beginsLikeName, isKoreanName, readKoreanName, readKoreanWords } from './korean-names.ts';
import { KOREAN_OFFICES } from './korean-words.ts';
import type { KnownPerson } from './speakers.ts';

const ORGANIZATION =
  /^[가-힣·]{1,16}(?:부|처|청|원|실|국|성|위원회|의회|사무국|대사관|대표부|담당|하원|상원|본부|제\d차관)$/;
const INSTITUTIONS_OF_THREE =
  /^(?:감사원|국정원|대법원|행안부|기재부|외교부|국방부|통일부|외무성|방위성|국무부|외무부|재무부|상무부|교육부|환경부|법무부|총리실|의정국|아주국|유럽국|북미국|중남미국|안보실|비서실|국무원|인사처|조달청|관세청|산림청|특허청|기상청|경찰청|국세청|병무청|정보원|연구원|진흥원|농업부|산업부|통상부|노동부|에너지부)$/;
/** How far behind a name its office may stand. */
const FARTHEST = 6;

/** The persons of one Korean paragraph; `short` gives the printed name of a country. */
export function findKoreanPeople(
  text: string,
  paragraph: string,
  short: (name: string) => string,
): KnownPerson[] {
  const people = findListed(text, paragraph, short);
  if (people.length > 0) return people;
  const words = readKoreanWords(text);
  const between = listQuoted(text);
  for (const [index, word] of words.entries()) {
    const last = KOREAN_OFFICES.exec(word.text)?.[1];
    const next = words[index + 1]?.text ?? '';
    // `부총리 겸 외교장관`: both are told at the second; `외교차관 협의회`: an event of those who hold the office.
    if (
      last === undefined ||
      next === '겸' ||
      (word.text === last && (EVENT_AFTER.test(next) || isOfficeOn(last, next)))
    )
      continue;
    const { office, before } = readOffice(words, index, last);
    const bearer = readBearer(words, before, office);
    const quoted = readQuotedName(between, words, index);
    const name =
      quoted ??
      readKoreanName(
        words,
        bearer.at,
        bearer.body || (bearer.country !== null && bearer.country !== 'Republic of Korea'),
      );
    if (name === null) continue;
    const country =
      bearer.country ?? (bearer.body ? null : sideBefore(words, bearer.at - name.split(' ').length, name));
    const foreigner = country === null && !bearer.body && !isKoreanName(name);
    const side = country ?? (bearer.body ? bearer.organization : foreigner ? null : 'Republic of Korea');
    people.push({
      name,
      title: office,
      organization: bearer.organization ?? (country ? short(country) : null),
      paragraph,
      side: side === null ? null : short(side),
    });
  }
  return people;
}

/** The whole office, `부총리 겸 외교장관` or `국방부장관 직무대행`, and the word before it. */
function readOffice(
  words: readonly KoreanWord[],
  index: number,
  last: string,
): { office: string; before: number } {
  const previous = words[index - 1]?.text ?? '';
  const first = previous === '겸' ? readJoined(words[index - 2]?.text ?? '') : undefined;
  if (first !== undefined) return { office: `${first} 겸 ${last}`, before: index - 3 };
  if (isOfficeOn(previous, last) && KOREAN_OFFICES.exec(previous)?.[1] === previous)
    return { office: `${previous} ${last}`, before: index - 2 };
  return { office: last, before: index - 1 };
}

interface Bearer {
  /** The last word of what may be the name. */
  at: number;
  country: string | null;
  /** An international body was named. */
  body: boolean;
  organization: string | null;
}

/** Goes back from an office over its ministry and country to where the name ends. */
function readBearer(words: readonly KoreanWord[], from: number, office: string): Bearer {
  const least = Math.max(0, from - FARTHEST);
  let country = readPosting(office);
  let body = false;
  const organization: string[] = [];
  // A second script in brackets tells where the name ends, whatever stands between.
  const marked = findMarked(words, from);
  let at = from;
  for (; at >= least; at -= 1) {
    if (marked !== null && at <= marked) break;
    const before = words[at]?.text ?? '';
    const named = readKoreanCountry(before) ?? readOneSyllable(before) ?? readMinistry(before);
    const international = readKoreanBody(before);
    if (international !== null) {
      body = true;
      organization.unshift(international);
    } else if (named !== null) {
      country ??= named;
      if (readMinistry(before) !== null) organization.unshift(before);
    } else if (isOrganization(before, words[at + 1]?.text ?? '')) organization.unshift(before);
    else if (marked === null && !/^제\d|^주[가-힣]{1,3}$|^(?:신임|현|전)$/.test(before)) break;
  }
  return { at, country, body, organization: organization[0] ?? null };
}

/** The nearest word behind which a second script stands, where no sentence or other person lies between. */
function findMarked(words: readonly KoreanWord[], from: number): number | null {
  for (let at = from; at >= Math.max(0, from - FARTHEST); at -= 1) {
    const word = words[at];
    if (!word) return null;
    if (word.scriptWords !== null)
      return readKoreanCountry(word.text) === null && readKoreanBody(word.text) === null ? at : null;
    if (/[,.;]$|(?:에서|은|는|과|와|을|를)$/.test(word.text) && !/^[가-힣]{1,2}$/.test(word.text))
      return null;
  }
  return null;
}

/** `베트남측은 레 민 후옹 외교부 영사국장이`: the side named right before a foreigner's name. */
function sideBefore(words: readonly KoreanWord[], before: number, name: string): string | null {
  if (isKoreanName(name)) return null;
  for (let at = before; at >= Math.max(0, before - 1); at -= 1) {
    const side = readKoreanSideWord(words[at]?.text ?? '');
    if (side !== null) return side;
  }
  return null;
}

/** `외교장관 대리`, `국방부장관 직무대행`: the office goes on. */
const isOfficeOn = (office: string, next: string): boolean =>
  office.length > 0 && /^(?:대리|대행|직무대행|직무대리)/.test(next) && KOREAN_OFFICES.test(next);

const EVENT_AFTER = /^(?:간|협의회|회의|회담|협의|대화|전략대화|공동성명|회동|면담|오찬|만찬)/;

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
  if (!ORGANIZATION.test(word) || (word.length < 3 && !/^(?:하원|상원)$/.test(word))) return false;
  const named = beginsLikeName(word) && !INSTITUTIONS_OF_THREE.test(word);
  return !named || !(ORGANIZATION.test(next) || KOREAN_OFFICES.test(next));
}

const MOST_LISTED = 40;

/** `(멕시코) 루이스 비데가라이 외교장관, (우리측) 정해인 대사, 김나래 과장`: a list of those present. */
function findListed(text: string, paragraph: string, short: (name: string) => string): KnownPerson[] {
  const people: KnownPerson[] = [];
  for (const match of text.matchAll(/\(([가-힣A-Z]{1,8}?)( ?측)?\) ?([가-힣][^()]{3,300})/g)) {
    const side = match[1] ?? '';
    const country =
      readKoreanCountry(side) ??
      (match[2] === undefined
        ? null
        : /^(?:우리|한|아)$/.test(side)
          ? 'Republic of Korea'
          : readOneSyllable(side));
    if (country === null) continue;
    for (const item of (match[3] ?? '').split(/, ?| \/ /).slice(0, MOST_LISTED)) {
      const words = item.trim().split(' ');
      const at = words.findIndex((word) => KOREAN_OFFICES.test(word));
      if (at < 1) continue;
      const name = readListedName(words.slice(0, at), country === 'Republic of Korea');
      if (name === '') continue;
      const title = KOREAN_OFFICES.exec(words[at] ?? '')?.[1] ?? null;
      people.push({ name, title, organization: short(country), paragraph, side: short(country) });
    }
  }
  return people;
}

/** The words before an office that are neither ministry nor country. */
function readListedName(words: readonly string[], korean: boolean): string {
  const [first] = words;
  if (korean && first !== undefined && isKoreanName(first)) return first;
  return words
    .filter(
      (word) =>
        /^[가-힣·-]+$/.test(word) &&
        (!ORGANIZATION.test(word) || word.length < 3) &&
        readKoreanCountry(word) === null,
    )
    .join(' ');
}

const QUOTED_PART = /^[가-힣]{1,7}(?:[-·][가-힣]{1,7})?$/;

/** A name between marks, with what may stand in brackets behind it. */
const QUOTED = /[「『‘“]([가-힣·-]+(?: [가-힣·-]+){0,3})(?:\([^()]{0,60}\))?[」』’”]/g;

/** `「헬렌 마셜」 호주 외교장관`: the names that stand between marks. */
const listQuoted = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(QUOTED), (match) => match[1] ?? ''));

/** The name between marks that ends right before an office or its country. */
function readQuotedName(
  quoted: ReadonlySet<string>,
  words: readonly KoreanWord[],
  office: number,
): string | null {
  if (quoted.size === 0) return null;
  for (let at = office - 1; at >= Math.max(0, office - 3); at -= 1) {
    if (!QUOTED_PART.test(words[at]?.text ?? '')) return null;
    for (let from = at; from >= Math.max(0, at - 3); from -= 1) {
      const name = words
        .slice(from, at + 1)
        .map((word) => word.text)
        .join(' ');
      if (quoted.has(name)) return name;
      if (!QUOTED_PART.test(words[from]?.text ?? '')) break;
    }
  }
  return null;
}
