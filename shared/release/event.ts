// Owns: what met, where, when, hosted and chaired by whom, from the sentences that tell of the meeting.
// Promises: only words of the text; the dateline is neither venue nor event date.
// Must not: infer a host from a city.

import type { DateMention } from './date-mention.ts';
import { findDates } from './dates.ts';
import type { Token } from './tokens.ts';
import { isCapital, readTokens } from './tokens.ts';
import { readSideAt } from './sides.ts';

/** A sentence with the paragraph it stands in. */
export interface EventSentence {
  text: string;
  paragraph: string;
  tokens: readonly Token[];
}

const MEETING =
  /\b(?:met|meeting|held|hold|attended|talks|took place|takes place|convened|gathered|visit(?:ed)?|hosted|received|summit|retreat|consultations?|dialogue|phone call|telephone|spoke|conference|forum|paid|signed|launched|issued|announced|released|welcomed|opened|concluded|will travel|travels|traveled|travelled|presided)\b/i;
const PAST_MEETING =
  /\b(?:met|held|attended|took place|convened|gathered|visited|hosted|spoke|received|paid|participated|chaired|co-chaired|opened|had|signed|launched|visiting|place|took)\b/i;
const FUTURE_MEETING =
  /\bheld in\b|\b(?:to be|will be) held\b|\bwill (?:attend|meet|hold|host|participate|take part|chair|co-chair|convene)\b/i;
const NO_PLACE =
  /^(?:indo-pacific|northeast|southeast|northwest|southwest|central|peninsula|response|addition|accordance|return|korean|asia|europe|region|east|west|north|south|middle|africa|world|january|february|march|april|may|june|july|august|september|october|november|december|ukraine's)$/;
const KOREAN_PLACE =
  /((?:(?:서울|세종|부산|제주|인천|광주|대구|대전) )?[가-힣]{2,14}(?: [가-힣]{0,10}(?:청사|호텔|공관|회의장|센터))?)에서 (?:개최|열린|열리|진행|만나|만났|회담|면담|오찬|만찬|(?:[^.]|\.(?=[^()]{0,24}\))){0,120}(?:개최|만나|회담|면담|협의|논의|회의|접견|오찬|만찬))/;
/** `접견에서`, `회담에서`: an occasion. */
const NO_KOREAN_PLACE =
  /(?:접견|면담|회담|회의|자리|통화|만찬|오찬|조찬|협의|대화|세션|회동|인사말|발언|연설|성명|보도자료|기자회견|포럼|행사|총회|환담|차원|측면|분야|방향|입장|관점|가운데|점)$/;
/** `하노이를 방문 중인`: where who is told of first stays. */
const KOREAN_VISITED =
  /((?:[가-힣]{2,10} )?[가-힣]{2,10})(?:을|를) 방문 ?중인 [가-힣]{2,5} (?:외교부|장관|[가-힣]{0,6}(?:장관|차관|차관보|본부장|국장))/;
const KOREAN_FUTURE = /제안|예정|희망|하기로|요청/;
/** `paid an official visit to Japan`, `who is visiting Tunis`. */
const VISITED =
  /\b(?:(?:paid|paying|made|making|undertook|on) (?:an? |his |her )?(?:[a-z-]+ ){0,3}visit to (?:the )?|(?:is|was|are|were) visiting |will (?:visit|travel to) (?:the )?(?=[A-Z])|will pay (?:an? )?(?:[a-z-]+ ){0,3}visit to (?:the )?|visited (?=[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2} (?:on|from|today|yesterday|for|to)\b))((?:[A-Z][\w’'-]+)(?: (?:of |and )?[A-Z][\w’'-]+(?=[ ,.;]|$)){0,3}(?: D\.C\.)?)/;
const KOREAN_NUMBERED =
  /(제 ?\d{1,3}차 [^,.「」]{2,40}?(?:회의|회담|협의회|대화|포럼|총회|위원회|협의|전략대화))/;
const PLACE_TAIL = /^(?:of|de|the|and|du|des|do|da)$/;
const EVENT_HEADS =
  'Meeting|Retreat|Summit|Conference|Dialogue|Consultations?|Forum|Talks|Session|Assembly|Workshop|Seminar|Symposium|Roundtable|Committee|Commission|Consultation|Council|Ceremony';

/** The name of the event, as printed: in quotation marks, or a capitalized name ending in `Meeting`, `Summit` …; null where none is. */
export function findEventName(sentences: readonly EventSentence[]): string | null {
  const quoted = new RegExp(`[“"]([^“”"]{6,120}(?:${EVENT_HEADS})[^“”"]{0,40})[”"]`);
  const named = new RegExp(
    `\\b(?:attended|hosted|held|convened|organi[sz]ed|chaired|at|of|for|in|during|joined|participated in) (?:the |a |an )((?:\\d{1,3}(?:st|nd|rd|th) |(?:${ORDINALS}) )?(?:\\(?[A-Z][\\w.’'&-]{0,40}\\)?(?: of| and| for| on|,)? ){1,9}(?:${EVENT_HEADS})(?: (?:on|of|for) (?:the )?[A-Z][\\w’'-]{1,20}(?:(?: and| of| the)? [A-Z][\\w’'-]{1,20}){0,6})?)\\b(?! (?:[A-Z][a-z]+ )?(?:Ministers|Leaders|Secretariat|Members|States|Chair|Presidency|Headquarters))`,
    'g',
  );
  const korean =
    /[「『‘“"']([^「」『』‘’“”"']{4,60}(?:회의|회담|포럼|대화|협의회|총회|리트리트|협의|세미나|행사))[」』’”"']/;
  const subject = new RegExp(
    `^(?:The |the )((?:\\d{4} )?(?:\\d{1,3}(?:st|nd|rd|th) |(?:${ORDINALS}) )?(?:\\(?[A-Z][\\w.’'&-]{0,40}\\)?(?: of| and| for| on|,)? ){1,9}(?:${EVENT_HEADS})(?: (?:on|of|for) (?:the )?[A-Z][\\w’'-]{1,20}(?:(?: and| of| the)? [A-Z][\\w’'-]{1,20}){0,6})?)(?: \\([A-Z]{2,9}\\))?(?:,? (?:co-)?(?:chaired|hosted|held) by [^;]{3,160}?,?)? (?:was|were|is|took|takes|convened|concluded|opened|met|will)\\b`,
  );
  for (const [place, sentence] of sentences.slice(0, 6).entries()) {
    const head = sentence.text.slice(0, 600);
    const match =
      quoted.exec(head) ??
      korean.exec(head) ??
      (KOREAN_FUTURE.test(head) || place > 1 ? null : KOREAN_NUMBERED.exec(head)) ??
      subject.exec(head) ??
      (place <= 2 && MEETING.test(head) ? findNamed(named, head) : null);
    if (match?.[1] !== undefined) return match[1].trim();
    const summit = /\bthe (first-ever [a-z-]{2,20} summit of (?:the )?[A-Z]\w{1,20})/.exec(head);
    if (summit?.[1] !== undefined) return summit[1];
  }
  return null;
}

const ORDINALS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|inaugural|annual';
const BESIDE =
  /\b(?:margins?|sidelines?|ahead|advance|office|director|occasion|prior|visit|invitation|members?|ministers|leaders|states?|secretary-general|secretariat|host|preparations?|next|chairs?|president|heads?|sessions?|resolutions?|charter) (?:of|to|for|the) (?:the )?$/i;

/** The first such name that is not only the occasion of the meeting told of (`on the margins of the …`). */
function findNamed(named: RegExp, head: string): RegExpExecArray | null {
  for (const match of head.matchAll(named)) {
    const name = match.index + match[0].lastIndexOf(match[1] ?? '');
    if (!BESIDE.test(head.slice(Math.max(0, name - 40), name))) return match as RegExpExecArray;
  }
  return null;
}

/** A telephone call has no venue; what is said further on took place elsewhere. */
const CALLED =
  /\b(?:by (?:tele)?phone|over the (?:tele)?phone|telephone (?:call|conversation|talks)|phone (?:call|talks|conversation)|spoke (?:today |yesterday |again |separately )?(?:on [A-Z][a-z]+ \d+ )?with)\b|(?:전화 ?통화|통화를 갖|화상으로|화상 ?(?:회의|협의))/;

/** Where the meeting took place: `in Mexico City`, `at the White House`. */
export function findVenue(sentences: readonly EventSentence[]): string | null {
  if (CALLED.test(sentences[0]?.text.slice(0, 400) ?? '')) return null;
  for (const sentence of sentences.slice(0, 4)) {
    const visited = VISITED.exec(sentence.text.slice(0, 900));
    if (visited?.[1] !== undefined && /^will.* and /.test(visited[0])) continue;
    if (visited?.[1] !== undefined && !/^(?:the|his|her|its)$/i.test(visited[1])) return visited[1];
    const korean = KOREAN_FUTURE.test(sentence.text) ? null : KOREAN_PLACE.exec(sentence.text.slice(0, 600));
    const place = korean?.[1]?.replace(/^(?:오전|오후|저녁|아침) ?/, '');
    if (place !== undefined && !NO_KOREAN_PLACE.test(place)) return place;
    const visiting = KOREAN_VISITED.exec(sentence.text.slice(0, 300));
    if (visiting?.[1] !== undefined) return visiting[1];
    if (!PAST_MEETING.test(sentence.text.slice(0, 900)) && !FUTURE_MEETING.test(sentence.text.slice(0, 900)))
      continue;
    const verb = sentence.tokens.findIndex(
      (token, at) => PAST_MEETING.test(token.low) || (token.low === 'will' && at < 60),
    );
    for (let index = Math.max(0, verb); index < Math.min(sentence.tokens.length, verb + 60); index += 1) {
      const token = sentence.tokens[index];
      if (!token || (token.low !== 'in' && token.low !== 'at')) continue;
      const before = sentence.tokens[index - 1]?.low ?? '';
      // `the talks held in Oslo last year`, told in a later sentence, were others.
      if (
        sentence !== sentences[0] &&
        before === 'held' &&
        !/^(?:was|were|be|is|are|been|also)$/.test(sentence.tokens[index - 2]?.low ?? '')
      )
        continue;
      if (
        /^(?:interest|efforts|cooperation|role|peace|stability|situation|participated|development|support)$/.test(
          before,
        )
      )
        continue;
      const place = readPlace(sentence, index + 1);
      if (place) return place;
    }
  }
  return null;
}

function readPlace(sentence: EventSentence, start: number): string | null {
  const { tokens, text } = sentence;
  let from = start;
  if (tokens[from]?.low === 'the') from += 1;
  let to = from - 1;
  for (let index = from; index < Math.min(tokens.length, from + 6); index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.gap !== '' && token.gap !== '.' && index > from) {
      // `in Canberra, Australia`: a comma and the country belong to the place.
      if (token.gap === ',') to = endOfRegion(tokens, index) ?? to;
      break;
    }
    if (isCapital(token) && !NO_PLACE.test(token.low)) to = index;
    else if (!PLACE_TAIL.test(token.low) || index === from || !isCapital(tokens[index + 1])) break;
  }
  // `at the Ministry of Foreign Affairs in Hanoi`: the house and its city.
  const city = tokens[to + 1]?.low === 'in' && tokens[to + 1]?.gap === '' ? to + 2 : null;
  if (
    city !== null &&
    to > from &&
    isCapital(tokens[city]) &&
    !NO_PLACE.test(tokens[city]?.low ?? '') &&
    (readSideAt(tokens, city)?.kind ?? 'country') === 'country'
  ) {
    to = isCapital(tokens[city + 1]) && tokens[city + 1]?.gap === '' ? city + 1 : city;
    if (tokens[to + 1]?.gap === ',') to = endOfRegion(tokens, to + 1) ?? to;
  }
  const first = tokens[from];
  const last = tokens[to];
  if (/^levels?$/.test(tokens[to + 1]?.low ?? '')) return null;
  if (to < from || !first || !last || first.possessive || new RegExp(`^(?:${EVENT_HEADS})$`).test(last.text))
    return null;
  const side = readSideAt(tokens, from);
  if (side?.adjective || side?.kind === 'body') return null;
  if (/\b(?:Republic|Kingdom)\b/.test(first.text) && side === null) return null;
  return text.slice(first.start, last.end).replace(/[’']s$/, '');
}

/** `in Canberra, Australia`, `in Anchorage, Alaska, the US`: what the place lies in, up to the next stop. */
function endOfRegion(tokens: readonly Token[], start: number): number | null {
  let at = start;
  if (isCapital(tokens[at]) && tokens[at + 1]?.gap === ',' && !readSideAt(tokens, at)) at += 1;
  if (tokens[at]?.low === 'the') at += 1;
  const side = readSideAt(tokens, at);
  if (side?.kind !== 'country' || side.adjective || tokens[side.to]?.possessive) return null;
  return side.to;
}

/** The date of the meeting among the dates of the opening sentences: the one beside the verb of meeting. */
export function findEventDate(
  sentences: readonly EventSentence[],
): { mention: DateMention; paragraph: string } | null {
  for (const sentence of sentences.slice(0, 6)) {
    const opening = sentence.text.slice(0, 900);
    const now = sentence === sentences[0] && /\b[Tt]oday\b|오늘|금일/.test(opening);
    if (
      !now &&
      !MEETING.test(opening) &&
      !/개최|회담|면담|참석|만나|통화|방문|예방|협의|접견|초치|서명|회동|회의|오찬|만찬|조찬/.test(opening)
    )
      continue;
    const dates = findDates(opening).filter((date) => isDay(date));
    const attended =
      dates.find((date, place) => isDayOfMeeting(opening, date, dates[place - 1])) ??
      dates.find((date) => isHeldOn(opening, date)) ??
      dates[0];
    if (attended) return { mention: attended, paragraph: sentence.paragraph };
  }
  return null;
}

/** `yesterday`, `three days ago`, `this Thursday`; `within 60 days` and `in two weeks` are of what is to follow. */
const isDay = ({ day, relative }: DateMention): boolean =>
  day !== null || relative?.weekday !== undefined || (relative?.days ?? 2) <= 1;

const OCCASION = /\b(?:margins?|sidelines?|fringes|occasion) of\b|\b(?:to attend|attending)\b/;

/** `On the sidelines of the forum held on March 2 and 3, Minister Hale met … on March 3`: the day beside the main verb. */
function isDayOfMeeting(text: string, date: DateMention, before: DateMention | undefined): boolean {
  if (!before || !OCCASION.test(text.slice(0, before.start))) return false;
  return /, [^,]{2,200}\b(?:met|spoke|paid|signed|received|had)\b[^,;]*$/.test(
    text.slice(before.end, date.start),
  );
}

function isHeldOn(text: string, date: DateMention): boolean {
  return (
    /(?:\bon|\bon the|held|met|from|,) ?(?:[A-Z][a-z]+day,? )?$/.test(
      text.slice(Math.max(0, date.start - 24), date.start),
    ) || date.relative?.days !== undefined
  );
}

/** A side named as host or chair, by its English name; the first such statement counts. */
export function findOffice(sentences: readonly EventSentence[], office: 'host' | 'chair'): string | null {
  const word = office === 'host' ? 'host' : /chair|presidency/;
  for (const sentence of sentences) {
    if (sentence.text.search(word) < 0) continue;
    const { tokens } = sentence;
    for (let index = 0; index < tokens.length; index += 1) {
      const low = tokens[index]?.low ?? '';
      const name = office === 'host' ? hostAt(tokens, index, low) : chairAt(tokens, index, low);
      if (name) return name;
    }
  }
  return null;
}

function hostAt(tokens: readonly Token[], index: number, low: string): string | null {
  const coming = tokens[index - 1]?.low === 'be';
  if (low === 'hosted' && tokens[index + 1]?.low === 'by') return coming ? null : sideFrom(tokens, index + 2);
  if (low === 'hosted' || low === 'co-hosted') return sideEndingAt(tokens, index - 1);
  if (low === 'host' && tokens[index + 1]?.low === 'country') return sideFrom(tokens, index + 2);
  return null;
}

function chairAt(tokens: readonly Token[], index: number, low: string): string | null {
  if (low === 'chaired' && tokens[index + 1]?.low === 'by') {
    return tokens[index - 1]?.low === 'be'
      ? null
      : (sideFrom(tokens, index + 2) ?? sideOfPerson(tokens, index + 2));
  }
  if (low !== 'chair' && low !== 'chairmanship' && low !== 'presidency') return null;
  // `the United Mexican States, the current chair of MIKTA`, `Mexico, as chair`.
  const current = /^(?:current|present|this)$/.test(tokens[index - 1]?.low ?? '');
  if (!current) return null;
  for (let back = index - 1; back >= Math.max(0, index - 4); back -= 1) {
    if (tokens[back + 1]?.gap.includes(',')) return sideEndingAt(tokens, back);
  }
  return tokens[index + 1]?.gap.includes(',') ? sideFrom(tokens, index + 1) : null;
}

/** `chaired by H.E. Bounkham Vongsa, Minister of Education of Laos`. */
function sideOfPerson(tokens: readonly Token[], start: number): string | null {
  for (let at = start; at < Math.min(tokens.length, start + 18); at += 1) {
    if (at > start && tokens[at]?.gap.includes(';')) return null;
    const side = readSideAt(tokens, at);
    if (side?.kind === 'country') return side.name;
  }
  return null;
}

function sideFrom(tokens: readonly Token[], at: number): string | null {
  const start = tokens[at]?.low === 'the' ? at + 1 : at;
  const side = readSideAt(tokens, start);
  return side?.kind === 'country' ? side.name : null;
}

function sideEndingAt(tokens: readonly Token[], last: number): string | null {
  for (let index = Math.max(0, last - 5); index <= last; index += 1) {
    const side = readSideAt(tokens, index);
    if (side && side.to === last && side.kind === 'country' && !side.adjective) return side.name;
  }
  return null;
}

const MEAL = /\bhosted (?:an? |the )?(?:[a-z]+ ){0,3}(?:dinner|lunch|luncheon|breakfast|reception|banquet)\b/;

/** `Foreign Secretary Pryce hosted her counterparts`: the side of who hosted, among the first clauses. */
export function findHostingSide(
  points: readonly { text: string; by: string | null }[],
  sides: readonly (string | null)[],
): string | null {
  const hosting = points
    .slice(0, 4)
    .find(({ text }) => / hosted (?!by\b)/.test(text.slice(0, 300)) && !MEAL.test(text.slice(0, 300)));
  const by = hosting?.by ?? null;
  return by !== null && sides.includes(by) ? by : null;
}

/** `was chaired by Minister Ibarra`: the side of the agent, among the first clauses. */
export function findChairingSide(
  points: readonly { text: string; by: string | null }[],
  sides: readonly (string | null)[],
): string | null {
  const chaired = points
    .slice(0, 6)
    .find(({ text }) => /\b(?:was|were|is|and) chaired by\b/.test(text.slice(0, 200)));
  const by = chaired?.by ?? null;
  return by !== null && sides.includes(by) ? by : null;
}

/** A sentence as the rules of this file take it. */
export const eventSentence = (text: string, paragraph: string): EventSentence => ({
  text,
  paragraph,
  tokens: readTokens(text),
});
