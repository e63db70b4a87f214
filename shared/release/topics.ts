// Owns: what a clause is about, as a short noun phrase of its own words.
// Promises: an exact run of the clause that begins and ends with a noun's words; null where the object names nothing.
// Must not: sum up, translate or join words that do not stand together.

import { CALENDAR_WORDS, FUNCTION_WORDS, LIGHT_WORDS } from './topic-words.ts';
import type { Token } from './tokens.ts';
import { isCapital, readTokens } from './tokens.ts';
import { findPredicate } from './predicates.ts';
import { isAdverb, PLURAL_SUBJECTS } from './subjects.ts';
import { findSides, readSideAt } from './sides.ts';
import { TITLE_HEADS } from './title-words.ts';
import { isTense, readVerb } from './verb-forms.ts';
import { EFFORT_VERBS, EVENT_VERBS } from './verb-words.ts';

/** How far into a clause its topic is sought. */
const FARTHEST = 60;
const MOST_PHRASES = 8;

interface Phrase {
  from: number;
  /** One after the last token. */
  to: number;
}

/** The topic of `clause` in at most `longest` words. */
export function pickTopic(clause: string, longest = 6): string | null {
  const tokens = readTokens(clause).slice(0, FARTHEST);
  for (const region of regionsOf(tokens)) {
    let at = region.from;
    for (let tries = 0; tries < MOST_PHRASES && at < region.to; tries += 1) {
      const phrase = nextPhrase(tokens, at, region.to, longest);
      if (!phrase) break;
      const first = tokens[phrase.from];
      const last = tokens[phrase.to - 1];
      if (first && last && namesTopic(tokens, phrase))
        return clause.slice(first.start, last.end).replace(/[’']s?$/, '');
      at = endOfPerson(tokens, phrase);
    }
  }
  return null;
}

/** Behind an office the name and field of its holder are no topic either. */
function endOfPerson(tokens: readonly Token[], phrase: Phrase): number {
  const office = tokens
    .slice(phrase.from, phrase.to)
    .some((token) => isCapital(token) && (TITLE_HEADS.has(token.low) || token.low === 'HE'));
  let at = phrase.to;
  while (office && at < tokens.length && tokens[at]?.gap === '') {
    const token = tokens[at];
    if (!isCapital(token) && !/^(?:of|for|and|the)$/.test(token?.low ?? '')) break;
    at += 1;
  }
  return at;
}

/** Where a topic may stand: behind the verb; of what is said that, its object, or its subject where that acts on nothing. */
function regionsOf(tokens: readonly Token[]): Phrase[] {
  const whole = { from: 0, to: tokens.length };
  const predicate = findPredicate(tokens, 0, tokens.length);
  if (!predicate) return [whole];
  const behind = { from: predicate.index + 1, to: tokens.length };
  const that = tokens.findIndex(
    (token, index) =>
      index > predicate.index && index < predicate.index + 8 && /^(?:that|how|whether)$/.test(token.low),
  );
  const start = that >= 0 ? that + 1 : -1;
  const inner = start >= 0 ? findPredicate(tokens, start, tokens.length) : null;
  const before = { from: 0, to: predicate.groupFrom };
  if (!inner) return predicate.passive || predicate.tense === 'copula' ? [before, behind] : [behind];
  const subject = { from: start, to: inner.groupFrom };
  const object = { from: inner.index + 1, to: tokens.length };
  return isActor(tokens.slice(subject.from, subject.to)) ? [object, subject] : [subject, object];
}

const isActor = (subject: readonly Token[]): boolean =>
  subject.some((token) => PLURAL_SUBJECTS.has(token.low)) ||
  (subject.length <= 5 &&
    findSides(subject).some((side) => !side.adjective && !subject[side.to]?.possessive));

/** The next run of a noun's words from `start`, with the phrase in `of`, `on` or `for` that belongs to it. */
function nextPhrase(tokens: readonly Token[], start: number, end: number, longest: number): Phrase | null {
  let from = start;
  while (from < end && !opensPhrase(tokens, from)) from += 1;
  if (from >= end) return null;
  let to = runEnd(tokens, from, end);
  // What owns the next word says whose it is, not what it is about: `the ROK government’s efforts`.
  for (let index = to - 1; index >= from; index -= 1) {
    if (!tokens[index]?.possessive) continue;
    from = index + 1;
    break;
  }
  while (from < to - 1 && LIGHT_WORDS.has(tokens[from]?.low ?? '') && !isName(tokens, from)) from += 1;
  if (to - from === 1 && isAdjective(tokens[from])) to = seriesEnd(tokens, to, end, from + longest) ?? to;
  const side = readSideAt(tokens, from);
  const light =
    (side !== null && side.to >= to - 1) || (to - from === 1 && LIGHT_WORDS.has(tokens[from]?.low ?? ''));
  while (!light && to < end && to > from) {
    const tail = tailEnd(tokens, to, end);
    if (tail < 0 || tail - from > longest) break;
    to = tail;
  }
  if (to - from > longest) to = from + longest;
  return { from: Math.min(from, to), to: Math.max(to, from + 1) };
}

function opensPhrase(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || FUNCTION_WORDS.has(token.low) || isAdverb(token) || CALENDAR_WORDS.has(token.low))
    return false;
  if (/^[\d.,]+$/.test(token.text)) return false;
  return !isVerbal(tokens, index);
}

/** Where a run of words without a comma, a function word or a verb ends. */
function runEnd(tokens: readonly Token[], from: number, end: number): number {
  let to = from + 1;
  while (to < end) {
    const token = tokens[to];
    if (!token || FUNCTION_WORDS.has(token.low) || isAdverb(token)) break;
    if (token.gap !== '' && token.gap !== '.') break;
    if (isVerbal(tokens, to) && !isCapital(token)) break;
    to += 1;
  }
  return to;
}

const ADJECTIVE = /(?:al|ic|ive|ous|able|ible|ary)$/;
const NOUNS_LIKE_ADJECTIVES =
  /^(?:proposal|festival|terminal|arrival|capital|hospital|approval|withdrawal|renewal|traffic|public|music|epidemic|pandemic|arctic|republic|clinic|initiative|objective|incentive|perspective|archive|library|boundary|summary|territory|signal|canal|coral|mineral|metal|coal)$/;

const isAdjective = (token: Token | undefined): boolean =>
  token !== undefined &&
  !isCapital(token) &&
  ADJECTIVE.test(token.low) &&
  !NOUNS_LIKE_ADJECTIVES.test(token.low);

/** `multilateral, cultural and economic sectors`: the end of a series of adjectives with its noun. */
function seriesEnd(tokens: readonly Token[], at: number, end: number, limit: number): number | null {
  let next = at;
  while (next < end && next < limit) {
    const token = tokens[next];
    if (!token) return null;
    if (token.low === 'and' || token.low === 'or') next += 1;
    else if (token.gap === ',' && isAdjective(token)) next += 1;
    else break;
  }
  if (next === at || next >= end || !isAdjective(tokens[next])) return null;
  const stop = runEnd(tokens, next, end);
  return stop - next >= 2 && stop <= limit ? stop : null;
}

/** `reform of the Council`, `channel on hydrogen`, `trade and investment`: the end of what still belongs, or -1. */
function tailEnd(tokens: readonly Token[], at: number, end: number): number {
  const link = tokens[at];
  if (!link || link.gap !== '' || !/^(?:of|on|and|for)$/.test(link.low)) return -1;
  let next = at + 1;
  while (link.low !== 'and' && /^(?:the|a|an)$/.test(tokens[next]?.low ?? '')) next += 1;
  if (next >= end || !opensPhrase(tokens, next) || tokens[next]?.gap !== '') return -1;
  const stop = runEnd(tokens, next, end);
  return tokens.slice(next, stop).some((token) => token.possessive) ? -1 : stop;
}

/** A verb where a noun could stand: after `to`, a gerund, or a known verb behind a plural. */
function isVerbal(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || isCapital(token)) return false;
  const before = tokens[index - 1];
  if (before?.low === 'to' || before?.low === 'will' || before?.low === 'would') return true;
  if (/^[a-z]{3,}ing$/.test(token.low))
    return !/^(?:training|shipping|farming|mining|financing|funding|fishing|trafficking|smuggling|banking|housing|engineering|shipbuilding|peacekeeping|capacity-building|policing|tracking|warming|trading|testing|mapping|monitoring|wellbeing|well-being)$/.test(
      token.low,
    );
  const known = isTense(token.low, 'base') || EFFORT_VERBS.has(token.low) || EVENT_VERBS.has(token.low);
  const past = readVerb(token.low)?.tenses.includes('past') === true && !known;
  if (index === 0) return known || past || isTense(token.low, 'present');
  if (past && before && !FUNCTION_WORDS.has(before.low)) return true;
  if (!known || !before) return false;
  // `shipyards play`, `and establish a panel`
  return (
    (/[a-z]s$/.test(before.low) && !before.possessive && before.gap !== ',') ||
    (/^(?:and|or|also)$/.test(before.low) &&
      /^(?:the|a|an|its|their|our)$/.test(tokens[index + 1]?.low ?? ''))
  );
}

/** A name that only looks light: `Joint Communiqué`, `Plan of Action`. */
const isName = (tokens: readonly Token[], index: number): boolean =>
  isCapital(tokens[index]) && isCapital(tokens[index + 1]) && tokens[index + 1]?.gap === '';

/** Whether a phrase says what is spoken of: no person, no bare side, no light words alone. */
function namesTopic(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const phrase = tokens.slice(from, to);
  const before = tokens[from - 1]?.low ?? '';
  const capitals = phrase.every((token) => isCapital(token));
  if (phrase.some((token) => isCapital(token) && TITLE_HEADS.has(token.low))) return false;
  if (/^(?:mr|mrs|ms|dr|h\.e|HE)$/.test(phrase[0]?.low ?? '') || /^(?:mr|mrs|ms|dr)$/.test(before))
    return false;
  const side = readSideAt(tokens, from);
  if (side && side.to >= to - 1) return false;
  // A name after `in` or `at` is where it was, not what it was about.
  if (capitals && /^(?:in|at|from)$/.test(before) && phrase.length <= 3) return false;
  if (phrase.length === 1 && isAdjective(phrase[0])) return false;
  // Who is asked or told to do something is not what it is about.
  if (tokens[to]?.low === 'to' && (capitals || /[a-z]s$/.test(phrase.at(-1)?.low ?? ''))) return false;
  return phrase.some(
    (token) =>
      !LIGHT_WORDS.has(token.low) &&
      !FUNCTION_WORDS.has(token.low) &&
      !/^[\d.,-]+$/.test(token.text) &&
      !CALENDAR_WORDS.has(token.low),
  );
}
