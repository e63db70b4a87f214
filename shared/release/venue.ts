// Owns: where the meeting took place, from the sentences that tell of it.
// Promises: only words of the text; the dateline is no venue; of a visit to a country, the city of the talks where one is told.
// Must not: choose the event's name or date.

import type { EventSentence } from './event.ts';
import { EVENT_HEADS, KOREAN_FUTURE, MEETING } from './event.ts';
import type { Token } from './tokens.ts';
import { isCapital, readTokens } from './tokens.ts';
import { readSideAt } from './sides.ts';

const PAST_MEETING =
  /\b(?:met|held|attended|took place|convened|gathered|visited|hosted|spoke|received|paid|participated|chaired|co-chaired|opened|had|signed|launched|visiting|place|took)\b|\bmeeting (?=in [A-Z]|at )/i;
const FUTURE_MEETING =
  /\bheld in\b|\b(?:to be|will be) held\b|\bwill (?:attend|meet|hold|host|participate|take part|chair|co-chair|convene)\b/i;
const NO_PLACE =
  /^(?:indo-pacific|northeast|southeast|northwest|southwest|central|peninsula|response|addition|accordance|return|korean|asia|europe|region|east|west|north|south|middle|africa|world|january|february|march|april|may|june|july|august|september|october|november|december|ukraine's)$/;
const KOREAN_PLACE =
  /((?:(?:서울|세종|부산|제주|인천|광주|대구|대전) )?[가-힣]{2,14}(?: [가-힣]{0,10}(?:청사|호텔|공관|회의장|센터|외교부|외무성|국방부|국무부|대통령궁|총리실|관저|영빈관)| D\.C\.)?)에서 (?:개최|열린|열리|진행|만나|만났|회담|면담|오찬|만찬|(?:[^.]|\.(?=[^()]{0,24}\))){0,120}(?:개최|만나|만났|회담|면담|협의|논의|회의|접견|오찬|만찬|예방|회동|대화를|대화에|주재|서명|가졌|갖고))/;
/** `접견에서`, `회담에서`: an occasion. */
const NO_KOREAN_PLACE =
  /(?:접견|면담|회담|회의|자리|통화|만찬|오찬|조찬|협의|대화|세션|회동|인사말|발언|연설|성명|보도자료|기자회견|포럼|행사|총회|환담|차원|측면|분야|방향|입장|관점|가운데|점)$/;
/** `하노이를 방문 중인`: where who is told of first stays. */
const KOREAN_VISITED =
  /((?:[가-힣]{2,10} )?[가-힣]{2,10})(?:을|를) 방문 ?중인 [가-힣]{2,5} (?:외교부|장관|[가-힣]{0,6}(?:장관|차관|차관보|본부장|국장))/;
/** `장소: 서울 외교부 청사`, `일시/장소 : 2025. 6. 26.(목) 14:00-15:30, 독일 본`. */
const KOREAN_PLACE_LABEL =
  /^(?:장 ?소 ?[:：] ?|일시 ?[/·및,] ?장소 ?[:：] ?[^,/]{4,60}[,/] ?)([가-힣A-Za-z][가-힣A-Za-z0-9 .·]{1,40})$/;
/** `paid an official visit to Japan`, `who is visiting Tunis`. */
const VISITED =
  /\b(?:(?:paid|paying|made|making|undertook|on) (?:an? |his |her )?(?:[a-z-]+ ){0,3}visit to (?:the )?|(?:is|was|are|were) visiting |will (?:visit|travel to) (?:the )?(?=[A-Z])|will pay (?:an? )?(?:[a-z-]+ ){0,3}visit to (?:the )?|visited (?=[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2} (?:on|from|today|yesterday|for|to)\b))((?:[A-Z][\w’'-]+)(?: (?:of |and )?[A-Z][\w’'-]+(?=[ ,.;]|$)){0,3}(?: D\.C\.)?)/;
/** `I was pleased to welcome my colleague to Copenhagen today`. */
const WELCOMED =
  /\bwelcom(?:e|ed) [^.;]{3,160}? to ([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})(?= (?:today|yesterday|this|on)\b|[.,])/;
const PLACE_TAIL = /^(?:of|de|the|and|du|des|do|da)$/;
/** A telephone call has no venue; what is said further on took place elsewhere. */
const CALLED =
  /\b(?:by (?:tele)?phone|over the (?:tele)?phone|telephone (?:call|conversation|talks)|phone (?:call|talks|conversation)|spoke (?:today |yesterday |again |separately )?(?:on [A-Z][a-z]+ \d+ )?with)\b|(?:전화 ?통화|통화를 갖|화상으로|화상 ?(?:회의|협의))/;

/** Where the meeting took place: `in Mexico City`, `at the White House`. */
export function findVenue(sentences: readonly EventSentence[]): string | null {
  if (CALLED.test(sentences[0]?.text.slice(0, 400) ?? '')) return null;
  for (const sentence of sentences.slice(0, 4)) {
    const visited = VISITED.exec(sentence.text.slice(0, 900));
    if (visited?.[1] !== undefined && /^will.* and /.test(visited[0])) continue;
    if (visited?.[1] !== undefined && !/^(?:the|his|her|its)$/i.test(visited[1]))
      return cityOfTalks(sentences, visited[1]) ?? visited[1];
    const fronted = placeInFront(sentence);
    if (fronted) return fronted;
    const welcomed = WELCOMED.exec(sentence.text.slice(0, 400));
    if (welcomed?.[1] !== undefined && !NO_PLACE.test(welcomed[1].toLowerCase())) return welcomed[1];
    const korean = KOREAN_FUTURE.test(sentence.text) ? null : KOREAN_PLACE.exec(sentence.text.slice(0, 600));
    const place = korean?.[1]?.replace(/^(?:오전|오후|저녁|아침) ?/, '');
    if (place !== undefined && !NO_KOREAN_PLACE.test(place)) return place;
    const labelled = KOREAN_PLACE_LABEL.exec(sentence.text.slice(0, 200))?.[1]?.trim();
    if (labelled !== undefined) return labelled;
    const visiting = KOREAN_VISITED.exec(sentence.text.slice(0, 300));
    if (visiting?.[1] !== undefined) return visiting[1];
    if (!PAST_MEETING.test(sentence.text.slice(0, 900)) && !FUTURE_MEETING.test(sentence.text.slice(0, 900)))
      continue;
    const verb = sentence.tokens.findIndex(
      (token, at) =>
        PAST_MEETING.test(token.low) ||
        (token.low === 'will' && at < 60) ||
        (token.low === 'meeting' &&
          !isCapital(token) &&
          /^(?:in|at)$/.test(sentence.tokens[at + 1]?.low ?? '')),
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

/** `Today in Lisbon, ministers …`, `In Oslo on 3 May, …`: the place before the subject. */
function placeInFront(sentence: EventSentence): string | null {
  const { tokens, text } = sentence;
  const at = /^(?:today|yesterday)$/.test(tokens[0]?.low ?? '') ? 1 : 0;
  if (tokens[at]?.low !== 'in' || tokens[at]?.gap.includes(',') || !MEETING.test(text.slice(0, 900)))
    return null;
  const place = readPlace(sentence, at + 1);
  if (place === null) return null;
  const rest = text.slice(text.indexOf(place) + place.length, text.indexOf(place) + place.length + 40);
  return at === 1 || /^ (?:today|yesterday|on (?:\d|[A-Z]))/.test(rest) ? place : null;
}

/** The visit was to a country; the talks were held in one of its cities. */
function cityOfTalks(sentences: readonly EventSentence[], visited: string): string | null {
  const tokens = readTokens(visited);
  const side = readSideAt(tokens, 0);
  if (side?.kind !== 'country' || side.to !== tokens.length - 1) return null;
  for (const sentence of sentences.slice(0, 6)) {
    const held =
      /\b(?:held (?:an? )?(?:[a-z-]+ (?:and [a-z-]+ )?){0,4}(?:talks|meeting|consultations)|met|were held|was held)\b/.exec(
        sentence.text.slice(0, 600),
      );
    if (!held) continue;
    const from = sentence.tokens.findIndex((token) => token.start >= held.index + held[0].length);
    for (
      let index = Math.max(0, from);
      from >= 0 && index < Math.min(sentence.tokens.length, from + 40);
      index += 1
    ) {
      if (sentence.tokens[index]?.low !== 'in') continue;
      const place = readPlace(sentence, index + 1);
      const words = place === null ? [] : readTokens(place);
      if (place !== null && words.length <= 3 && !readSideAt(words, 0)) return place;
    }
  }
  return null;
}

const HOUSES =
  /^(?:Building|Palace|Hotel|House|Headquarters|Centre|Center|Club|Castle|Villa|Hall|Residence|Complex|Office)$/;

function readPlace(sentence: EventSentence, start: number): string | null {
  const { tokens, text } = sentence;
  let from = start;
  // `The Hague` is named so.
  if (tokens[from]?.low === 'the' && tokens[from]?.text !== 'The') from += 1;
  let to = from - 1;
  for (let index = from; index < Math.min(tokens.length, from + 6); index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.gap !== '' && token.gap !== '.' && index > from) {
      // `in Canberra, Australia`: a comma and the country belong to the place.
      if (token.gap === ',') to = endOfRegion(tokens, index) ?? endOfCity(tokens, to, index) ?? to;
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
  const stop = last.low === 'DC' && text[last.end] === '.' ? 1 : 0;
  return text.slice(first.start, last.end + stop).replace(/[’']s$/, '');
}

/** `at the Pancasila Building, Jakarta`, `in Washington, D.C.`: the city of a house, the district of a city. */
function endOfCity(tokens: readonly Token[], house: number, start: number): number | null {
  const token = tokens[start];
  if (token?.low === 'DC') return start;
  if (!HOUSES.test(tokens[house]?.text ?? '') || !isCapital(token) || NO_PLACE.test(token?.low ?? ''))
    return null;
  let to = start;
  while (to < start + 3 && isCapital(tokens[to + 1]) && tokens[to + 1]?.gap === '') to += 1;
  return /^(?:[,.;)]|$)/.test(tokens[to + 1]?.gap ?? '') && !readSideAt(tokens, start) ? to : null;
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
