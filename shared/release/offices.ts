// Owns: who hosted and who chaired the meeting, from the sentences and the first points that tell of it.
// Promises: a side that the text ties to the office; a meeting chaired by two has no one chair.
// Must not: infer a host from a city.

import type { EventSentence } from './event.ts';
import type { Token } from './tokens.ts';
import { isCapital } from './tokens.ts';
import { readSideAt } from './sides.ts';

/** A side named as host or chair, by its English name; the first such statement counts. */
export function findOffice(sentences: readonly EventSentence[], office: 'host' | 'chair'): string | null {
  const word = office === 'host' ? /host|organi[sz]ed/ : /chair|presidency|presided/;
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
  if (/^organi[sz]ed$/.test(low)) {
    if (tokens[index + 1]?.low === 'by') return coming ? null : sideFrom(tokens, index + 2);
    return isMeeting(tokens, index + 1) ? sideEndingAt(tokens, index - 1) : null;
  }
  if (low === 'host' && tokens[index + 1]?.low === 'country') return sideFrom(tokens, index + 2);
  return null;
}

function chairAt(tokens: readonly Token[], index: number, low: string): string | null {
  const before = tokens[index - 1]?.low ?? '';
  if (/^(?:chaired|presided)$/.test(low)) {
    const by = tokens[index + 1]?.low === 'over' ? index + 2 : index + 1;
    if (tokens[by]?.low === 'by')
      return /^(?:be|jointly)$/.test(before)
        ? null
        : (sideFrom(tokens, by + 1) ?? sideOfPerson(tokens, by + 1));
    return isMeeting(tokens, by) ? sideEndingAt(tokens, index - 1) : null;
  }
  // `under the chairmanship of Mr. X, Minister of Suriname`.
  if (
    /^(?:chairmanship|presidency|chair)$/.test(low) &&
    /^(?:the|joint)$/.test(before) &&
    tokens[index - 2]?.low === 'under'
  )
    return tokens[index + 1]?.low === 'of' && before === 'the'
      ? (sideFrom(tokens, index + 2) ?? sideOfPerson(tokens, index + 2))
      : null;
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
    if (side?.kind !== 'country') continue;
    // `by Minister X of A and Minister Y of B`: two chairs.
    const next = tokens[side.to + 1];
    return next?.low === 'and' && (isCapital(tokens[side.to + 2]) || tokens[side.to + 2]?.low === 'the')
      ? null
      : side.name;
  }
  return null;
}

/** `the eighth meeting of …`, not `the first session` or `a dinner`. */
function isMeeting(tokens: readonly Token[], start: number): boolean {
  for (let index = start; index < start + 9; index += 1) {
    const token = tokens[index];
    if (!token || /[,;]/.test(token.gap)) return false;
    if (/^(?:session|dinner|lunch|luncheon|reception|breakfast|panel|event)$/.test(token.low)) return false;
    if (
      /^(?:meeting|talks|consultations?|dialogue|summit|conference|forum|retreat|council|commission|committee|workshop|seminar|roundtable)$/.test(
        token.low,
      )
    )
      return true;
  }
  return false;
}

function sideFrom(tokens: readonly Token[], at: number): string | null {
  let start = tokens[at]?.low === 'the' ? at + 1 : at;
  if (
    /^(?:government|state|kingdom|people)$/.test(tokens[start]?.low ?? '') &&
    tokens[start + 1]?.low === 'of'
  ) {
    const own = readSideAt(tokens, start);
    if (!own) start += tokens[start + 2]?.low === 'the' ? 3 : 2;
  }
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
    .find(
      ({ text }) =>
        /\b(?:was|were|is|and) chaired by\b/.test(text.slice(0, 200)) ||
        /^(?:The )?[A-Z][^,;]{3,120}\b(?:chaired|presided over) (?:the|this|a) (?!session|dinner)[^,;.]{0,60}?\b(?:meeting|talks|consultations?|dialogue|summit|conference|forum|retreat)\b/i.test(
          text.slice(0, 260),
        ),
    );
  const by = chaired?.by ?? null;
  return by !== null && sides.includes(by) ? by : null;
}
