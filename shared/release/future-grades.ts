// Owns: what `will` (or a reported `would`) announces: an effort promised, an event or a body, or how the world goes.
// Promises: an unnamed or lifeless subject promises nothing; in doubt it is a next step.
// Must not: find the verb.

import type { Predicate } from './predicates.ts';
import type { StatementKind } from './release.ts';
import { readSideAt } from './sides.ts';
import { PLURAL_SUBJECTS } from './subjects.ts';
import type { Token } from './tokens.ts';
import { CARRIER_VERBS, EFFORT_VERBS, EVENT_VERBS } from './verb-words.ts';

export const DOUBTFUL = /^(?:study|consider|examine|review|look|think|explore|reflect|like|see|weigh|await)$/;

const OF_THE_WORLD =
  /^(?:aggravate|worsen|remain|threaten|undermine|destabili[sz]e|escalate|increase|cause|lead|deepen|harm|isolate)$/;

/** The subject is a pronoun for a thing. */
const isThing = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from &&
  tokens
    .slice(from, to)
    .every((token) => /^(?:it|this|that|these|those|such|which|only|also|further)$/.test(token.low));

/** What `will` (or a reported `would`) announces. */
export function gradeFuture(
  tokens: readonly Token[],
  from: number,
  predicate: Predicate,
  to: number,
): StatementKind {
  if (predicate.passive || predicate.negated) return 'next-step';
  const weighs =
    DOUBTFUL.test(predicate.lemma) ||
    (/^(?:give|take|pay)$/.test(predicate.lemma) &&
      tokens
        .slice(predicate.index + 1, predicate.index + 5)
        .some((token) => /^(?:consideration|thought|look|account)$/.test(token.low)));
  // `It will aggravate tensions`, `It will remain a priority`: how the world goes, no promise.
  if (OF_THE_WORLD.test(predicate.lemma) && isThing(tokens, from, predicate.groupFrom)) return 'fact';
  if (
    predicate.lemma === 'make' &&
    tokens
      .slice(predicate.index + 1, predicate.index + 4)
      .some((token) => /^(?:assessments?|visits?|announcements?|decisions?)$/.test(token.low))
  )
    return 'next-step';
  // `will give its answer`: what the answer is stays open.
  if (
    predicate.lemma === 'give' &&
    tokens
      .slice(predicate.index + 1, predicate.index + 4)
      .some((token) => /^(?:answer|reply|response|decision)$/.test(token.low))
  )
    return 'next-step';
  if (weighs) return predicate.helper === 'would' ? 'position' : 'next-step';
  let lemma = predicate.lemma;
  let at = predicate.index;
  if (CARRIER_VERBS.has(lemma)) {
    const carried = tokens[at + 1]?.low === 'to' ? tokens[at + 2] : undefined;
    if (carried) {
      lemma = carried.low;
      at += 2;
    } else if (
      /^(?:discussion|discussions|consultation|consultations|talks|dialogue|communication)$/.test(
        tokens[at + 1]?.low ?? '',
      )
    ) {
      return 'next-step';
    }
  }
  if (lemma === 'do') {
    const wholly = tokens
      .slice(at + 1, at + 5)
      .some((token) => /^(?:best|utmost|part|everything|share)$/.test(token.low));
    return wholly && isActor(tokens, from, predicate.groupFrom) ? 'commitment' : 'next-step';
  }
  if (lemma === 'take' && /^(?:place|office|over)$/.test(tokens[at + 1]?.low ?? '')) return 'next-step';
  if (EVENT_VERBS.has(lemma) || !EFFORT_VERBS.has(lemma) || at >= to) return 'next-step';
  return isActor(tokens, from, predicate.groupFrom) ? 'commitment' : 'next-step';
}

/** Whether the words before the verb name a side that can promise. */
function isActor(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (!token) return false;
    if (PLURAL_SUBJECTS.has(token.low) && !/^(?:you|officials)$/.test(token.low)) return true;
    if (
      /^(?:government|side|he|she|it|two|minister|president|secretary|union|commission|alliance|i)$/.test(
        token.low,
      )
    )
      return true;
    const side = readSideAt(tokens, index);
    if (side && !side.adjective && !tokens[side.to]?.possessive) return true;
  }
  return from === to;
}
