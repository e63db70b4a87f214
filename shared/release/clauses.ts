// Owns: cutting an English sentence where the speaker or the main verb changes.
// Promises: clauses in order, none overlapping; an item of a list knows the clause that it takes its verb from.
// Must not: give a kind or a speaker.

import type { Span } from './sentences.ts';
import type { Token } from './tokens.ts';
import { isCapital, readTokens } from './tokens.ts';
import type { Predicate } from './predicates.ts';
import { findPredicate, isHelper } from './predicates.ts';
import { PLURAL_SUBJECTS } from './subjects.ts';
import { beginsWithSubject, CONNECTORS, hasComplement, skipLead } from './clause-starts.ts';
import { isGivenAfterComma } from './person-names.ts';
import { findAside, skipAdverbs } from './asides.ts';
import { joinsSubjects } from './joined-subjects.ts';
import { isPreamble, readOperative, readPreamble } from './preambles.ts';
import { isTense, readVerb } from './verb-forms.ts';
import { EFFORT_VERBS, EVENT_VERBS } from './verb-words.ts';

export interface Clause {
  tokens: readonly Token[];
  /** First token, and the one after the last. */
  from: number;
  to: number;
  predicate: Predicate | null;
  /** Where the subject may begin: after a preface such as `Following the meeting,`. */
  subject: number;
  /** Where words put in between commas after the subject begin (`Minister Hale, noting …, asked`); null where there are none. */
  aside: number | null;
  /** The clause whose speaker this one shares: a second verb, an item of a list. */
  shares: Clause | null;
  /** An item that takes verb and ask from `shares` too. */
  inherits: boolean;
  /** The clause ends with its sentence and begins with it. */
  whole: boolean;
}

type CutWay = 'verb' | 'subject' | 'complement' | 'item' | 'inner-subject';
interface Cut {
  /** First token of the next clause. */
  at: number;
  /** One after the last token of the clause before. */
  end: number;
  way: CutWay;
}

/** The clauses of one sentence of `text`. */
export function cutClauses(text: string, sentence: Span): Clause[] {
  const tokens = readTokens(text, sentence.start, sentence.end);
  const clauses: Clause[] = [];
  let from = 0;
  let shares: Clause | null = null;
  let inherits = false;
  let carried: Predicate | null = null;
  while (from < tokens.length) {
    const subject: number = inherits || carried ? from : skipPreface(tokens, from);
    const aside: { at: number; end: number } | null =
      inherits || carried || PREFACES.has(tokens[subject]?.low ?? '') ? null : findAside(tokens, subject);
    const predicate: Predicate | null =
      inherits && shares
        ? shares.predicate
        : (carried ??
          (from === 0 && subject === 0 ? (readPreamble(tokens) ?? readOperative(tokens)) : null) ??
          findPredicate(tokens, aside?.end ?? subject, tokens.length));
    const cut = findCut(tokens, predicate, inherits ? from : (predicate?.index ?? from), from);
    const to = cut?.end ?? tokens.length;
    const clause: Clause = {
      tokens,
      from,
      to,
      predicate,
      subject: subject < to ? subject : from,
      aside: aside?.at ?? null,
      shares,
      inherits,
      whole: from === 0 && !cut,
    };
    if (predicate && predicate.index >= to && !inherits) clause.predicate = null;
    clauses.push(clause);
    if (!cut) break;
    inherits = cut.way === 'item';
    shares = cut.way === 'subject' ? null : inherits && clause.inherits ? clause.shares : clause;
    carried = predicate && cut.way === 'verb' ? carryOn(tokens, cut.at, predicate) : null;
    from = cut.at;
  }
  return clauses;
}

/** A second verb in its base form stands under the helper of the first: `will combine … and establish …`. */
function carryOn(tokens: readonly Token[], at: number, first: Predicate): Predicate | null {
  const low = tokens[at]?.low ?? '';
  const verb = readVerb(low);
  if (isHelper(low) || (verb?.tenses.includes('past') && first.tense === 'past') || first.tense !== 'base')
    return null;
  return {
    ...first,
    groupFrom: at,
    index: at,
    lemma: verb?.lemma ?? low,
    use: verb?.use ?? null,
    passive: false,
    negated: false,
  };
}

const PREFACES: ReadonlySet<string> = new Set(
  'in on at during following after before building with as given to for under through amid considering while when if once noting based despite since regarding recalling recognizing reaffirming today against concerning acknowledging welcoming'.split(
    ' ',
  ),
);
const LONGEST_PREFACE = 60;

/** Where the sentence proper begins after an opening phrase that ends in a comma. */
function skipPreface(tokens: readonly Token[], from: number): number {
  if (!PREFACES.has(tokens[from]?.low ?? '') && !isPreamble(tokens, from)) return from;
  for (let index = from + 1; index < Math.min(tokens.length, from + LONGEST_PREFACE); index += 1) {
    if (!tokens[index]?.gap.startsWith(',') || isGivenAfterComma(tokens, index - 1)) continue;
    if (beginsWithGroup(tokens, index) || beginsWithSubject(tokens, index)) return index;
  }
  return from;
}

/** `On Monday, Ministers, envoys and officials from …`: a long subject whose verb stands far off. */
function beginsWithGroup(tokens: readonly Token[], index: number): boolean {
  const at = /^(?:the|all|both)$/.test(tokens[index]?.low ?? '') ? index + 1 : index;
  const token = tokens[at];
  return (
    isCapital(token) && PLURAL_SUBJECTS.has(token?.low ?? '') && tokens[at + 1]?.gap.startsWith(',') === true
  );
}

function findCut(
  tokens: readonly Token[],
  predicate: Predicate | null,
  after: number,
  from: number,
): Cut | null {
  if (!predicate) return null;
  for (let index = after + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const cut = token.gap.includes(';')
      ? cutAtSemicolon(tokens, index, predicate)
      : CONNECTORS.has(token.low)
        ? cutAtConnector(tokens, index, predicate, from)
        : cutAtComma(tokens, index, predicate);
    if (cut) return cut;
  }
  return null;
}

function cutAtSemicolon(tokens: readonly Token[], index: number, predicate: Predicate): Cut | null {
  const at = skipAdverbs(tokens, CONNECTORS.has(tokens[index]?.low ?? '') ? index + 1 : index);
  if (beginsWithSubject(tokens, at)) return { at: skipLead(tokens, index), end: index, way: 'subject' };
  const token = tokens[at];
  if (!token) return null;
  if (isTense(token.low, 'past') && readVerb(token.low)?.use !== undefined && !isTense(token.low, 'base')) {
    return { at, end: index, way: 'verb' };
  }
  if (/[a-z]ing$/.test(token.low) || token.low === 'to' || isBareVerb(token, predicate))
    return { at, end: index, way: 'item' };
  return null;
}

const isBareVerb = (token: Token, predicate: Predicate): boolean =>
  (isTense(token.low, 'base') || EFFORT_VERBS.has(token.low) || EVENT_VERBS.has(token.low)) &&
  (predicate.helper === 'will' ||
    predicate.tense === 'base' ||
    /^(?:agree|decide|commit|pledge|plan|propose|intend|promise)$/.test(predicate.lemma));

function cutAtConnector(
  tokens: readonly Token[],
  index: number,
  predicate: Predicate,
  from: number,
): Cut | null {
  const at = skipAdverbs(tokens, index + 1);
  const token = tokens[at];
  if (!token) return null;
  const said = predicate.use === 'said';
  if (token.low === 'that' && said && beginsWithSubject(tokens, at + 1))
    return { at: at + 1, end: index, way: 'complement' };
  if (cutsAsVerb(tokens, at, index, predicate)) return { at, end: index, way: 'verb' };
  if (cutsAsWill(token, predicate, tokens, from, index)) return { at, end: index, way: 'verb' };
  if (isHelper(token.low) && goesOnAsGroup(tokens, predicate, token, index))
    return { at, end: index, way: 'verb' };
  if (goesOnAsPassive(tokens, at, token, predicate)) return { at, end: index, way: 'subject' };
  const subject = beginsWithSubject(tokens, at);
  if (
    subject === 'helper' &&
    token.low === 'we' &&
    tokens[from]?.low === 'we' &&
    tokens[index]?.gap.includes(',')
  )
    return { at, end: index, way: 'subject' };
  if (subject === 'helper' && joinsSubjects(tokens, index)) return null;
  if (!subject || (said && subject === 'helper' && isHopedFor(tokens, predicate, index))) return null;
  if (
    subject === 'speech' ||
    predicate.helper === 'will' ||
    predicate.use === null ||
    predicate.use === 'fact'
  ) {
    return {
      at: skipLead(tokens, index),
      end: index,
      way: said && subject === 'helper' ? 'inner-subject' : 'subject',
    };
  }
  if (said) return { at: skipLead(tokens, index), end: index, way: 'inner-subject' };
  // `stressed that A is vital and B must follow`: the second half still is what was stressed.
  return hasComplement(tokens, predicate.index, index)
    ? null
    : { at: skipLead(tokens, index), end: index, way: 'subject' };
}

/** `said she hopes Korea and Peru will resume talks`: both names are one subject. */
function isHopedFor(tokens: readonly Token[], predicate: Predicate, connector: number): boolean {
  const inner = findPredicate(tokens, predicate.index + 1, connector);
  if (!inner) return connector - predicate.index <= 5;
  return /^(?:hope|expect|believe|wish|trust)$/.test(inner.lemma) && connector - inner.index <= 4;
}

/** Verbs that stand before `to` and are no nouns; those that may be nouns need a comma before them. */
const PROMISING = /^(?:commit|agree|intend|decide|undertake|recommit|aspire|strive|seek)$/;
const MAY_PROMISE = /^(?:pledge|plan|resolve|promise|aim|look|hope|wish)$/;

function cutsAsVerb(tokens: readonly Token[], at: number, connector: number, predicate: Predicate): boolean {
  const token = tokens[at];
  const verb = token ? readVerb(token.low) : null;
  if (!token || !verb || isCapital(token)) return false;
  const before = tokens[connector - 1];
  // `discussed and adopted the plan`: two verbs with one object are one clause.
  if (!before || connector - 1 === predicate.index || isTense(before.low, 'past')) return false;
  const next = tokens[at + 1];
  // `the strength of the alliance and shared commitment to peace`: no verb.
  if (
    token.low === 'shared' &&
    /^(?:commitments?|values|interests?|vision|goals?|objectives?|priorities|responsibility|history|challenges|prosperity|security|ideals|principles|resolve)$/.test(
      next?.low ?? '',
    )
  )
    return false;
  if (verb.tenses.includes('past') && !verb.tenses.includes('base')) {
    const apart = tokens[connector]?.gap.includes(',') && predicate.helper === null;
    const agent = tokens[skipAdverbs(tokens, at + 1)]?.low === 'by' || next?.low === 'by';
    return (predicate.tense !== 'base' || apart === true) && !agent;
  }
  const present =
    predicate.tense === 'present' || predicate.tense === 'copula' || predicate.tense === 'participle';
  if (present && predicate.helper === null && verb.tenses.includes('present')) {
    return verb.use !== 'fact' && !/^(?:of|from|by|and|was|were|is|are)$/.test(next?.low ?? '');
  }
  if (predicate.tense !== 'base' || predicate.helper !== null || !verb.tenses.includes('base')) return false;
  if (next?.low === 'to' && verb.use !== 'fact')
    return (
      PROMISING.test(verb.lemma) ||
      (tokens[connector]?.gap.includes(',') === true && MAY_PROMISE.test(verb.lemma))
    );
  if (verb.lemma === 'call' && /^(?:for|on|upon)$/.test(next?.low ?? '')) return true;
  return verb.use !== 'fact' && !/^(?:for|of|from|and|to)$/.test(next?.low ?? 'of');
}

/** `will meet in Turin and will be chaired by Italy`, `said that Mexico will host and will invite …`: a second verb group. */
function goesOnAsGroup(
  tokens: readonly Token[],
  predicate: Predicate,
  token: Token,
  connector: number,
): boolean {
  const future = token.low === 'will' || token.low === 'would';
  if (predicate.use === 'said' && !predicate.passive) {
    if (!future || !hasComplement(tokens, predicate.index, connector)) return false;
    const inner = findPredicate(tokens, predicate.index + 2, connector);
    return inner?.helper === token.low;
  }
  if (hasComplement(tokens, predicate.index, connector)) return false;
  if (future) {
    return (
      predicate.helper === token.low ||
      (predicate.helper === null && /^(?:past|copula|present|base)$/.test(predicate.tense))
    );
  }
  return /^(?:is|are|was|were|has|have)$/.test(token.low) && predicate.helper !== 'other';
}

/** `will do X and establish Y`: cut where an effort and an event meet under one `will`. */
function cutsAsWill(
  token: Token,
  predicate: Predicate,
  tokens: readonly Token[],
  from: number,
  connector: number,
): boolean {
  if (predicate.helper !== 'will' || predicate.passive || isCapital(token)) return false;
  if (hasComplement(tokens, Math.max(from, predicate.index), connector)) return false;
  return (
    EFFORT_VERBS.has(predicate.lemma) &&
    /^(?:establish|launch|hold|convene|host|sign|open|meet|visit|resume)$/.test(token.low)
  );
}

function cutAtComma(tokens: readonly Token[], index: number, predicate: Predicate): Cut | null {
  const token = tokens[index];
  // `signed an agreement under which Norway will provide …`
  if (token?.low === 'under' && tokens[index + 1]?.low === 'which' && token.gap.length < 2) {
    return beginsWithSubject(tokens, index + 2) === 'helper' && promisesAt(tokens, index + 2)
      ? { at: index + 2, end: index, way: 'subject' }
      : null;
  }
  if (!token?.gap.includes(',')) return null;
  if (/^(?:to|on|for|during|at)$/.test(token.low) && tokens[index + 1]?.low === 'which') {
    const opens = beginsWithSubject(tokens, index + 2);
    return opens === 'speech' || (opens === 'helper' && promisesAt(tokens, index + 2))
      ? { at: index + 2, end: index, way: 'subject' }
      : null;
  }
  if (token.low === 'which' || token.low === 'whom') {
    return beginsWithSubject(tokens, index + 1) === 'speech'
      ? { at: index, end: index, way: 'subject' }
      : null;
  }
  // `…, a commitment that the Vice President announced …`
  if ((token.low === 'a' || token.low === 'an') && /^(?:that|which)$/.test(tokens[index + 2]?.low ?? '')) {
    return beginsWithSubject(tokens, index + 3) === 'speech'
      ? { at: index, end: index, way: 'subject' }
      : null;
  }
  const at = skipAdverbs(tokens, index);
  if (/^(?:adding|saying)$/.test(tokens[at]?.low ?? '') && tokens[at + 1]?.low === 'that')
    return { at: at + 2, end: index, way: 'complement' };
  const verb = readVerb(tokens[at]?.low ?? '');
  if (!verb || verb.tenses.includes('base') || !verb.tenses.includes('past')) return null;
  // `the talks, held in Seoul, …` describes; `…, discussed ports, and …` tells.
  if (verb.use === 'fact' && !/^(?:discuss|exchange|review|examine|explore|visit|speak)$/.test(verb.lemma))
    return null;
  if (predicate.tense !== 'past' || tokens[skipAdverbs(tokens, at + 1)]?.low === 'by') return null;
  return hasLaterVerb(tokens, at + 1) ? { at, end: index, way: 'verb' } : null;
}

/** `the United Kingdom will contribute`: a side or an office, and `will` within reach. */
function promisesAt(tokens: readonly Token[], start: number): boolean {
  for (let index = start + 1; index < Math.min(tokens.length, start + 8); index += 1) {
    if (isHelper(tokens[index]?.low ?? '')) return tokens[index]?.low === 'will';
  }
  return false;
}

/** `will be reviewed and current developments will be discussed`: a second subject of plain words under the same passive. */
function goesOnAsPassive(tokens: readonly Token[], at: number, first: Token, predicate: Predicate): boolean {
  if (predicate.helper !== 'will' || !predicate.passive || isCapital(first)) return false;
  for (let index = at + 1; index < Math.min(tokens.length - 2, at + 7); index += 1) {
    const token = tokens[index];
    if (!token || token.gap !== '' || !/^[a-z-]+$/.test(token.text)) return false;
    if (token.low === 'will')
      return tokens[index + 1]?.low === 'be' && isTense(tokens[index + 2]?.low ?? '', 'participle');
    if (/^(?:to|that|which|who|and|by)$/.test(token.low)) return false;
  }
  return false;
}

/** A series `V, V, and V` goes on: within reach, another past verb stands after `and`. */
function hasLaterVerb(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < Math.min(tokens.length - 1, from + 40); index += 1) {
    if (tokens[index]?.low === 'and' && isTense(tokens[skipAdverbs(tokens, index + 1)]?.low ?? '', 'past'))
      return true;
  }
  return false;
}
