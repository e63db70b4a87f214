// Owns: the points of a Korean release: clauses by connecting ending, kind by the last predicate, speaker by subject.
// Promises: the same grades as in English; `…다고 밝혔다` is looked through; negated agreement is a fact.
// Must not: translate; sides are printed as the release prints them.

import { findDue } from './due.ts';
import { sourceRun } from './flat-text.ts';
import { readKoreanCountry, readOneSyllable } from './korean-countries.ts';
import {
  KOREAN_BOTH,
  KOREAN_GROUP,
  KOREAN_JOINT,
  KOREAN_LET_US,
  KOREAN_NEGATED,
  KOREAN_OFFICES,
  KOREAN_PLEASE,
  KOREAN_PREDICATES,
  KOREAN_REPORTED,
} from './korean-words.ts';
import { readKoreanTopic } from './korean-topics.ts';
import type { ReadParagraph } from './paragraphs.ts';
import type { PointContext } from './points.ts';
import type { ReleasePoint, StatementKind } from './release.ts';
import type { Span } from './sentences.ts';
import { shortKoreanSide } from './sides.ts';
import type { KnownPerson } from './speakers.ts';

/** `…와 회담을 갖고`: what is told is done by both. */
const MET_WITH = /(?:과|와)(?: (?:[^.]|\.(?=[\d(])){0,60})?(?:회담|면담|통화|협의|만나|만났|개최|논의)/;

/** `…다고 하면서`: what was said ends here. */
const REPORTED_JOINT =
  /(?:다|라|자|냐)고 (?:하|밝히|말하|언급하|전하|덧붙이|답하|설명하)?(?:고|며|면서도?|였고|였으며|했고|했으며),?$/;

/** `그는`, `동 장관은`: the one who spoke last. */
const PRONOUN =
  /^(?:(?:또한|또|이어|아울러|한편|특히),? )?(?:그는|그녀는|동인은|동 (?:장관|차관|대사|국장)은)/;

/** Whoever speaks for the Korean side without a name. */
const OWN =
  /^(?:우리|우리측|정부|우리나라|대통령실|국가안보실|(?:외교|국방|통일|산업|산업통상|산업통상자원|농식품|농림축산식품|해양수산|해수|환경|기획재정|기재|법무|문체|문화체육관광|과기정통|과학기술정보통신|국토교통|고용노동|보건복지)부|(?:산림|관세|경찰|해양경찰|재외동포|방위사업)청)$/;

/** No release names more; bounds the search by name. */
const MOST_PEOPLE = 200;

/** A sentence that begins so and names nobody is said by the one before. */
const GOES_ON = /^(?:특히|또한|아울러|이어|더불어|이와 함께|이와 관련)[, ]/;

const KOREAN_BODIES = new Set('아세안 유럽연합 유엔 믹타 EU ASEAN UN MIKTA 나토 NATO'.split(' '));

const LIST_OF_NAMES =
  /^(?:참석자|참가자|수석대표|배석|대표단|주요 참석자|일시|일 시|장소|장 소)[^.]{0,12}[:：]|^<저작권자/;
/** `(우리측) 정해인 대사 등`: who was there, not what was said. */
const SIDE_IN_BRACKETS = /^\([가-힣A-Z]{1,8}\) ?[가-힣]/;
/** `A1.` before an answer. */
const ANSWER_LABEL = /^A ?\d{0,2}[.:)]?$/;

function isNoStatement(words: string): boolean {
  if (LIST_OF_NAMES.test(words) || ANSWER_LABEL.test(words)) return true;
  if (!SIDE_IN_BRACKETS.test(words)) return false;
  const last =
    words
      .replace(/(?: 등)?(?: \d+명)?\.?$/, '')
      .split(' ')
      .at(-1) ?? '';
  return KOREAN_OFFICES.test(last);
}

/** What a journalist asks is no statement of the release. */
const QUESTION =
  /^(?:[<〈[【(] ?(?:질문|질의|문|Q ?\d{0,2}) ?[>〉\]】)]|(?:질문|질의|문|Q ?\d{0,2})(?: ?[.:：)]|\d))/;

/** `양측은 다음 사항에 합의하였다`: the items below take its verb. */
const LEADS = /다음(?:과 같|의? ?사항|의? ?내용|의? ?조치|의? ?\S{1,6} ?가지)|아래(?:와 같|의? ?사항)/;

interface KoreanGrade {
  kind: StatementKind;
  ask: boolean;
}

/** Reads the points of all paragraphs of a Korean release, in order. */
export function readKoreanPoints(
  paragraphs: readonly ReadParagraph[],
  context: PointContext,
): ReleasePoint[] {
  const points: ReleasePoint[] = [];
  let plural: string | null = null;
  let singular: string | null = null;
  const leads = new Map<string, KoreanGrade & { by: string | null }>();
  for (const [index, paragraph] of paragraphs.entries()) {
    context.onParagraph?.(index);
    const { text } = paragraph.flat;
    if (QUESTION.test(text)) continue;
    let before: string | null = null;
    const lead = leads.get(paragraph.address.slice(0, Math.max(0, paragraph.address.lastIndexOf('/'))));
    const isLead = paragraphs[index + 1]?.address.startsWith(`${paragraph.address}/`) === true;
    for (const sentence of paragraph.sentences) {
      let by: string | null = GOES_ON.test(text.slice(sentence.start, sentence.start + 12)) ? before : null;
      for (const clause of cutKoreanClauses(text, sentence)) {
        const words = text.slice(clause.start, clause.end);
        if (isNoStatement(words)) continue;
        const pronoun: string | null = PRONOUN.test(words) ? singular : null;
        by =
          pronoun ?? readKoreanSubject(words, context) ?? by ?? (/^이들은|^이에/.test(words) ? plural : null);
        if (by !== null && (KOREAN_BOTH.test(by) || KOREAN_GROUP.test(by))) plural = by;
        else if (by !== null) singular = by;
        before = by;
        const own = gradeKorean(words);
        const { kind, ask } = lead && own.kind === 'fact' && !/[았었했였]다\.?$/.test(words) ? lead : own;
        if (lead && by === null) by = lead.by;
        if (isLead && clause.end === text.length && LEADS.test(words)) {
          leads.set(paragraph.address, { ...own, by });
          if (/[:：]$/.test(words)) continue;
        }
        if (kind === 'fact' && by !== null && MET_WITH.test(words)) by = '양측';
        points.push({
          text: words,
          kind,
          by,
          to: ask ? readKoreanAddressee(words) : null,
          ask,
          topic: readKoreanTopic(words),
          due: findDue(words, kind, context.calendar) ?? findKoreanDue(words, kind, context.calendar),
          paragraph: paragraph.address,
          sourceText: sourceRun(context.source, paragraph.flat, clause.start, clause.end),
        });
      }
    }
  }
  return points;
}

/** Cuts after a connecting ending where predicates stand on both sides of it. */
function cutKoreanClauses(text: string, sentence: Span): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const spans: Span[] = [];
  let from = 0;
  for (const joint of words.matchAll(KOREAN_JOINT)) {
    const end = joint.index + joint[0].trimEnd().length;
    if (end <= from) continue;
    const stem = words.slice(Math.max(from, end - 16), end);
    // `관심을 갖고 협력해 줄 것을`: a manner of the verb that follows.
    if (/(?:관심|의지|책임감|자세|생각|인내심|희망)을 (?:갖|가지)고,?$/.test(stem)) continue;
    if (
      (!lastPredicate(stem, stem.length - 9) &&
        !REPORTED_JOINT.test(stem) &&
        !/(?:["”](?:이?라)?하?|[다라자])(?:며|면서),?$/.test(stem)) ||
      !KOREAN_SENTENCE_END.test(words)
    )
      continue;
    spans.push({
      start: sentence.start + from,
      end: sentence.start + end - (joint[0].includes(',') ? 1 : 0),
    });
    from = joint.index + joint[0].length;
  }
  spans.push({ start: sentence.start + from, end: sentence.end });
  return spans.filter((span) => span.end > span.start);
}

/** How a Korean sentence ends, or a note that stands for one. */
const KOREAN_SENTENCE_END =
  /(?:[다음함임됨힘짐침킴룸눔줌봄옴춤]|예정|계획|요청|당부|촉구|설명|강조|표명|소개|제안|평가|공감|합의|전달|논의|협의)\.?["”’)]*\.?$/;

interface LastPredicate extends KoreanGrade {
  at: number;
}

/** The last predicate, where one begins at `least` or further on, or ends soon after it. */
function lastPredicate(words: string, least = 0): LastPredicate | null {
  let last: LastPredicate | null = null;
  for (const [pattern, kind, ask] of KOREAN_PREDICATES) {
    for (const match of words.matchAll(pattern))
      if (
        (match.index >= least || match.index + match[0].length >= least + 2) &&
        (!last || match.index > last.at)
      )
        last = { kind, ask, at: match.index };
  }
  return last;
}

/** The grade of a Korean clause. */
export function gradeKorean(clause: string): KoreanGrade {
  const tail = clause.slice(-80);
  let reported = -1;
  let after = 0;
  for (const match of tail.matchAll(KOREAN_REPORTED)) {
    reported = match.index;
    after = match.index + match[0].length;
  }
  const inner = reported >= 0 && !lastPredicate(tail.slice(after)) ? tail.slice(0, reported + 1) : null;
  if (inner !== null && KOREAN_PLEASE.test(inner)) return { kind: 'proposal', ask: true };
  if (inner !== null && KOREAN_LET_US.test(inner)) return { kind: 'proposal', ask: false };
  const found = lastPredicate((inner ?? tail).slice(-40));
  if (!found) return { kind: inner === null ? 'fact' : 'position', ask: false };
  const strong = found.kind === 'agreement' || found.kind === 'commitment' || found.kind === 'next-step';
  if (strong && KOREAN_NEGATED.test(tail.slice(-24))) return { kind: 'fact', ask: false };
  if (found.kind === 'fact' && /^(?:차기|다음) /.test(clause) && /(?:한다|합니다|열린다)\.?$/.test(clause))
    return { kind: 'next-step', ask: false };
  if (inner !== null && found.kind === 'fact' && !/[했였]다$/.test(inner))
    return { kind: 'position', ask: false };
  return { kind: found.kind, ask: found.ask };
}

/** `우리나라와 베트남은`, `박 실장과 브래디 대행은`: two sides are the subject. */
function isJoined(words: readonly string[], subject: number): boolean {
  const last = words[subject] ?? '';
  if (!KOREAN_OFFICES.test(last) && readKoreanCountry(last.replace(/(?:은|는|이|가)$/, '')) === null)
    return false;
  return words
    .slice(Math.max(0, subject - 9), subject)
    .some(
      (word) =>
        /[와과]$/.test(word) && (KOREAN_OFFICES.test(word) || readKoreanCountry(word.slice(0, -1)) !== null),
    );
}

/** Who stands before the first topic or subject particle. */
function readKoreanSubject(clause: string, context: PointContext): string | null {
  const { people } = context.speaking;
  // `(오 차관) …`: a note names its speaker in brackets.
  const words = clause
    .slice(0, 160)
    .replace(/^\(([가-힣A-Z][가-힣A-Z ]{1,16})\) ?/, '$1은 ')
    .replace(/\([^()]{0,60}\)/g, '')
    .split(' ');
  for (const [index, word] of words.slice(0, 24).entries()) {
    const particle = /^(.{1,20}?)(?:은|는|이|가|께서는|측은|측이),?$/.exec(word);
    if (particle?.[1] === undefined) continue;
    const phrase = words.slice(Math.max(0, index - 5), index + 1).join(' ');
    const pair =
      KOREAN_BOTH.exec(words[index] ?? '') ?? KOREAN_BOTH.exec(words[Math.max(0, index - 1)] ?? '');
    if (pair) return '양측';
    if (/^(?:\d|삼|사|오)국$/.test(words[index - 1] ?? '') && KOREAN_OFFICES.test(word))
      return `${words[index - 1] ?? ''} ${particle[1]}`;
    if (KOREAN_GROUP.test(particle[1]) || /^(?:\d|삼|사|오)(?:국|측|자)$/.test(particle[1]))
      return particle[1];
    if (isJoined(words, index)) return '양측';
    if (particle[1] === '우리' && context.speaking.group !== null) return context.speaking.group;
    if (OWN.test(particle[1]) || (particle[1] === '정부' && words[index - 1] === '우리'))
      return context.issuer === 'ROK' || context.issuer === 'Korea' ? '한국' : null;
    const body = [particle[1], words[index - 1] ?? '']
      .map((name) => name.replace(/(?:측|들)$/, ''))
      .find((name) => KOREAN_BODIES.has(name));
    if (body !== undefined) return body;
    const country =
      readKoreanCountry(particle[1].replace(/(?:측|정부)$/, '')) ??
      (/(?:측|정부)/.test(word) ? readKoreanCountry(words[index - 1] ?? '') : null) ??
      (/^[가-힣]측/.test(word) ? readOneSyllable(particle[1].charAt(0)) : null);
    // `미측`: by the name that the other points are said by.
    if (country && /^[가-힣]측/.test(word)) return shortKoreanSide(country);
    if (country) return particle[1].replace(/(?:측|정부)$/, '') || particle[1];
    if (/(?:이|가)$/.test(word) && index > 6) continue;
    if (KOREAN_OFFICES.test(word)) {
      const named = people
        .slice(0, MOST_PEOPLE)
        .find(
          (person) =>
            phrase.includes(person.name) ||
            phrase.includes(person.name.split(' ').at(-1) ?? person.name) ||
            isCalled(phrase, person),
        );
      return named?.side ?? null;
    }
  }
  return null;
}

const CALLED_BY =
  '차관보 차관 장관 국장 대사 실장 본부장 대표 대신 조정관 정책관 협력관 단장 총리 대통령 의장 위원장 특사 심의관 부장관 부장 사무총장 사무차장 사무차장보 주석 총서기 차장 청장 처장 원장 보좌관 수상 과장 의원 공사 총영사 대사대리 총재 이사장 사령관'.split(
    ' ',
  );

/** `박 장관`, `다이 대사`: the beginning of the name and the office. */
function isCalled(phrase: string, person: KnownPerson): boolean {
  const title = person.title ?? '';
  // `안 장관` is the 국방부장관; `에이더 부장관` the 부장관.
  return CALLED_BY.some((office) => {
    if (!title.endsWith(office)) return false;
    const at = phrase.lastIndexOf(` ${office}`);
    if (at < 1) return false;
    const called = phrase.slice(phrase.lastIndexOf(' ', at - 1) + 1, at);
    return called.length <= 6 && person.name.startsWith(called);
  });
}

/** `멕시코측의 지지를 요청`: the side whose support is asked. */
function readKoreanAddressee(clause: string): string | null {
  const tail = clause.slice(-120);
  if (!/요청|당부|촉구|부탁|초청/.test(tail)) return null;
  const office =
    /([가-힣]{1,8} (?:[가-힣]{0,8}(?:장관|차관|대통령|총리|국장|대사|의장|차관보)))(?:을|를|에게|의|께)/.exec(
      tail,
    );
  if (office?.[1] !== undefined) return office[1];
  const party = /(당사자|국가|회원국|참가국|국제사회|참석자)(?:들)?(?:이|가|에게|에|의|측에) /.exec(tail);
  if (party?.[1] !== undefined) return party[1];
  let asked: string | null = null;
  for (const match of tail.matchAll(/(?<![가-힣])([가-힣A-Z]{2,12}?)(?: ?측| ?정부|들)?(?:의|에게|에) /g)) {
    const word = match[1] ?? '';
    if (readKoreanCountry(word) !== null || /회원국|참석자|국제사회|참가국/.test(word)) asked = word;
  }
  return asked;
}

function findKoreanDue(
  clause: string,
  kind: StatementKind,
  calendar: PointContext['calendar'],
): { text: string; iso: string | null } | null {
  if (kind !== 'next-step' && kind !== 'commitment' && kind !== 'agreement') return null;
  const match = /(?:연내|금년 내|올해 안|상반기|하반기|조속한 시일 내|가까운 시일 내)/.exec(clause);
  if (!match) return null;
  const year = /^(?:연내|금년 내|올해 안)$/.test(match[0]) ? (calendar.released?.slice(0, 4) ?? null) : null;
  return { text: match[0], iso: year };
}
