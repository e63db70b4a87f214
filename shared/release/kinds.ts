// Owns: the grade of a clause (agreement, commitment, next step, proposal, view, position, fact) and whether it asks.
// Promises: the main verb decides, never the topic; in doubt the weaker grade.
// Must not: look at who speaks, save that an unnamed or lifeless subject of `will` promises nothing.

import type { Clause } from './clauses.ts';
import type { StatementKind } from './release.ts';
import type { Token } from './tokens.ts';
import { isCapital } from './tokens.ts';
import type { Predicate } from './predicates.ts';
import { findPredicate } from './predicates.ts';
import { skipAdverbs } from './asides.ts';
import { findAttribution } from './quotes.ts';
import type { KindAndAsk } from './object-grades.ts';
import { COMMITTED, gradeByObject } from './object-grades.ts';
import { PLURAL_SUBJECTS } from './subjects.ts';
import { DOUBTFUL, gradeFuture } from './future-grades.ts';
import { EFFORT_VERBS, EVENT_VERBS } from './verb-words.ts';
import { readVerb } from './verb-forms.ts';

export interface Grade {
  kind: StatementKind;
  ask: boolean;
  /** Where the words begin once attribution (`said that`) is left out. */
  from: number;
  /** The verb that decided. */
  predicate: Predicate | null;
  /** True where another verb was looked through. */
  reported: boolean;
}

const STATES =
  /^(?:ready|willing|prepared|determined|resolved|concerned|grateful|pleased|united|convinced|confident|hopeful|honored|honoured|opposed|encouraged|aware|mindful|resolute|resolve|dedicate|unified|aligned|steadfast|eager|keen|unwavering|alarmed|appalled|saddened|outraged|disturbed|worried|optimistic|heartened|thankful|proud|cognizant|cognisant|of)$/;
/** Grades one clause. */
export function gradeClause(clause: Clause): Grade {
  const { tokens, from, to } = clause;
  const attribution = findAttribution(tokens, from, to);
  if (attribution) {
    const quoted = gradeWords(
      tokens,
      from,
      attribution.quoteEnd,
      findPredicate(tokens, from, attribution.quoteEnd),
    );
    const told = quoted.kind === 'fact' && quoted.predicate?.use !== 'fact';
    return { ...quoted, kind: told ? 'position' : quoted.kind };
  }
  return gradeWords(tokens, from, to, clause.predicate, clause.inherits);
}

/** An item below `We will:`: its first verb stands under that `will`; without a side that promises it is a next step. */
export function gradeUnderWill({ tokens, from, to }: Clause, promised: boolean): Grade {
  const index = skipAdverbs(tokens, from);
  const low = tokens[index]?.low ?? '';
  const verb = readVerb(low);
  const predicate: Predicate = {
    groupFrom: from,
    index,
    lemma: verb?.lemma ?? low,
    use: verb?.use ?? null,
    tense: 'base',
    helper: 'will',
    passive: low === 'be',
    negated: low === 'not',
  };
  const kind = promised ? gradeFuture(tokens, from, predicate, to) : 'next-step';
  return { kind, ask: false, from, predicate, reported: false };
}

/** `said that he said that …`: no release goes further. */
const DEEPEST = 4;

/** `continue to call for`: what goes on is told by the verb that follows, where that is a request, a view or a position. */
function carriedVerb(tokens: readonly Token[], predicate: Predicate): Predicate | null {
  if (
    predicate.lemma !== 'continue' ||
    predicate.helper !== null ||
    tokens[predicate.index + 1]?.low !== 'to'
  )
    return null;
  const verb = readVerb(tokens[predicate.index + 2]?.low ?? '');
  return verb && /^(?:asked|view|position)$/.test(verb.use)
    ? { ...predicate, index: predicate.index + 2, lemma: verb.lemma, use: verb.use }
    : null;
}

function gradeWords(
  tokens: readonly Token[],
  from: number,
  to: number,
  predicate: Predicate | null,
  inherits = false,
  depth = 0,
): Grade {
  const plain = { from, predicate, reported: false };
  if (!predicate) return { kind: 'fact', ask: false, ...plain };
  const carried = carriedVerb(tokens, predicate);
  if (carried) return gradeWords(tokens, from, to, carried, inherits, depth);
  // `will report to the next meeting` is an act to come.
  const said = predicate.use === 'said' && predicate.helper !== 'will' && predicate.helper !== 'is-to';
  if (said && !predicate.passive && !inherits && depth < DEEPEST)
    return gradeReported(tokens, from, to, predicate, depth + 1);
  const statement = adoptedStatement(tokens, predicate, to);
  if (statement && depth < DEEPEST)
    return { ...gradeWords(tokens, statement.index, to, statement, false, depth + 1), from, predicate };
  return { ...gradeVerb(tokens, from, to, predicate), ...plain };
}

/** `said that …`: what follows decides, and a bare statement is a position. */
function gradeReported(
  tokens: readonly Token[],
  from: number,
  to: number,
  predicate: Predicate,
  depth: number,
): Grade {
  const begin = startOfReported(tokens, predicate.index, to);
  if (begin === null) return { kind: 'position', ask: false, from, predicate, reported: false };
  const inner = findPredicate(tokens, begin, to);
  const grade: Grade = inner
    ? gradeWords(tokens, begin, to, inner, false, depth)
    : { kind: 'position', ask: false, from: begin, predicate, reported: true };
  const bare =
    !inner || (grade.kind === 'fact' && !inner.passive && inner.use !== 'fact') || inner.tense === 'copula';
  const kind = bare && grade.kind === 'fact' ? 'position' : grade.kind;
  return { ...grade, kind, from: begin, reported: true };
}

/** First word of what was said: after `that`, after a quotation mark, or right after the verb. */
function startOfReported(tokens: readonly Token[], verb: number, to: number): number | null {
  const direct = /^(?:he|she|it|they|we|both|his|her|their)$/.test(tokens[verb + 1]?.low ?? '')
    ? findPredicate(tokens, verb + 1, to)
    : null;
  for (let index = verb + 1; index < Math.min(to, verb + 14); index += 1) {
    const token = tokens[index];
    if (!token) return null;
    if (direct && index > direct.index) return verb + 1;
    if (token.low === 'that' && index + 1 < to) return index + 1;
    if (/[“"]/.test(token.gap)) return index;
  }
  const next = tokens[verb + 1];
  if (
    next &&
    verb + 1 < to &&
    (/^(?:the|its|it|they|he|she|we|their|his|her|both|there|this|these)$/.test(next.low) ||
      PLURAL_SUBJECTS.has(next.low) ||
      isCapital(next))
  ) {
    const inner = findPredicate(tokens, verb + 1, to);
    return inner && inner.index < verb + 14 ? verb + 1 : null;
  }
  return null;
}

/** `adopted a statement in which they V`: the verb after `which`. */
function adoptedStatement(tokens: readonly Token[], predicate: Predicate, to: number): Predicate | null {
  if (!/^(?:adopt|issue|release|sign)$/.test(predicate.lemma) && predicate.use !== 'agreement') return null;
  for (let index = predicate.index + 1; index < Math.min(to - 1, predicate.index + 12); index += 1) {
    if (tokens[index]?.low === 'which' && tokens[index - 1]?.low === 'in')
      return findPredicate(tokens, index + 1, to);
  }
  return null;
}

function gradeVerb(tokens: readonly Token[], from: number, to: number, predicate: Predicate): KindAndAsk {
  const kind = (value: StatementKind, ask = false): KindAndAsk => ({ kind: value, ask });
  const next = tokens[predicate.index + 1];
  if (predicate.helper === 'is-to') return kind(predicate.negated ? 'fact' : 'next-step');
  if (predicate.helper === 'will') return kind(gradeFuture(tokens, from, predicate, to));
  if (predicate.helper === 'would') {
    const tells =
      EFFORT_VERBS.has(predicate.lemma) ||
      (EVENT_VERBS.has(predicate.lemma) && predicate.lemma !== 'welcome');
    if (!tells || predicate.passive || DOUBTFUL.test(predicate.lemma)) return kind('position');
    return kind(gradeFuture(tokens, from, predicate, to));
  }
  if (
    tokens.slice(predicate.groupFrom, predicate.index + 1).some((token) => COMMITTED.test(token.low)) &&
    predicate.use === 'commitment'
  ) {
    return kind(predicate.negated ? 'position' : 'commitment');
  }
  if (predicate.tense === 'copula') return kind(gradeState(tokens, predicate));
  if (predicate.passive) return gradePassive(tokens, predicate);
  if (predicate.helper === 'other')
    return kind(predicate.use === 'agreement' || predicate.negated ? 'fact' : 'position');
  if (
    predicate.negated &&
    (predicate.use === 'agreement' || predicate.use === 'commitment' || predicate.use === 'next-step')
  ) {
    return kind('fact');
  }
  const byObject = gradeByObject(tokens, predicate, next, to);
  // `did not reach agreement`, `did not renew its pledge`: what was not done binds nobody.
  if (byObject && predicate.negated && /^(?:agreement|commitment|next-step|proposal)$/.test(byObject.kind))
    return kind('fact');
  return byObject ?? gradeByUse(predicate);
}

function gradeByUse(predicate: Predicate): KindAndAsk {
  if (predicate.use === null) return { kind: 'fact', ask: false };
  if (predicate.use === 'said') return { kind: 'position', ask: false };
  if (predicate.use === 'asked') return { kind: 'proposal', ask: !predicate.negated };
  return { kind: predicate.use, ask: false };
}

/** `is expected to visit` tells what comes; `is expected to serve as an opportunity` is how the ministry sees it. */
function expectsEvent(tokens: readonly Token[], predicate: Predicate): boolean {
  if (!/^expect/.test(predicate.lemma)) return true;
  const verb = tokens[predicate.index + 2]?.low ?? '';
  return !/^(?:serve|contribute|help|provide|lead|strengthen|deepen|enhance|promote|further|boost|bring|mark|play|give|lay|pave)$/.test(
    verb,
  );
}

function gradePassive(tokens: readonly Token[], predicate: Predicate): KindAndAsk {
  if (predicate.negated) return { kind: 'fact', ask: false };
  if (
    /^(?:expect|plan|schedule|slate|set|intend|due)$/.test(predicate.lemma) ||
    /^(?:expected|planned|scheduled|slated)$/.test(predicate.lemma)
  ) {
    return { kind: expectsEvent(tokens, predicate) ? 'next-step' : 'view', ask: false };
  }
  if (/^(?:seen|see|assess|regard|view|evaluate|observe|recognize|note)$/.test(predicate.lemma))
    return { kind: 'view', ask: false };
  if (predicate.use === 'agreement' && predicate.lemma !== 'finalize')
    return { kind: 'agreement', ask: false };
  const voiced = /^(?:emphasi[sz]e|stress|underline|underscore|highlight)$/.test(predicate.lemma);
  return { kind: voiced || STATES.test(predicate.lemma) ? 'position' : 'fact', ask: false };
}

function gradeState(tokens: readonly Token[], predicate: Predicate): StatementKind {
  if (COMMITTED.test(predicate.lemma)) return predicate.negated ? 'position' : 'commitment';
  if (STATES.test(predicate.lemma)) {
    const view =
      predicate.lemma === 'of' && /^(?:the|same|view)$/.test(tokens[predicate.index + 1]?.low ?? '');
    return view ? 'view' : 'position';
  }
  return 'fact';
}
