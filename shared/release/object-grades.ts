// Owns: verbs whose object decides the grade (`share the view`, `reaffirm its commitment`, `raise the idea`, `call on X to`).
// Promises: null where the verb alone decides; in doubt the weaker grade.
// Must not: find the verb, or look at who speaks.

import type { Predicate } from './predicates.ts';
import { findPredicate } from './predicates.ts';
import type { StatementKind } from './release.ts';
import type { Token } from './tokens.ts';
import { readVerb } from './verb-forms.ts';

/** What a verb and its object make of a clause. */
export interface KindAndAsk {
  kind: StatementKind;
  ask: boolean;
}

/** States that are a promise. */
export const COMMITTED = /^(?:committed|dedicated)$/;
const PREPOSITIONS =
  /^(?:of|on|to|in|for|with|that|at|by|from|about|as|over|under|regarding|toward|towards)$/;
const REAFFIRMING =
  /^(?:reaffirm|affirm|reiterate|confirm|reconfirm|underscore|underline|emphasize|emphasise|stress)$/;
const OWN_STAFF =
  /^(?:officials?|staff|teams?|experts?|negotiators|sherpas|directors-general|advisers|advisors)$/;

/** Verbs whose object decides: `share the view`, `reaffirm its commitment`, `raise the idea`. */
export function gradeByObject(
  tokens: readonly Token[],
  predicate: Predicate,
  next: Token | undefined,
  to: number,
): KindAndAsk | null {
  const object = objectWords(tokens, predicate.index, to);
  const has = (pattern: RegExp): boolean => object.some((word) => pattern.test(word));
  const { lemma } = predicate;
  if (REAFFIRMING.test(lemma)) {
    const commits =
      has(/^(?:commitments?|pledges?)$/) && /^(?:reaffirm|affirm|reiterate|reconfirm)$/.test(lemma);
    if (has(/^(?:intention|intent)$/)) return { kind: 'next-step', ask: false };
    return commits || saysCommitted(tokens, predicate.index, to) ? { kind: 'commitment', ask: false } : null;
  }
  switch (lemma) {
    case 'give':
      return has(/^(?:response|reply|assurances?|answer|welcome)$/) ? { kind: 'position', ask: false } : null;
    case 'share':
      if (has(/^(?:view|understanding|recognition|assessment|perception|opinion)$/))
        return { kind: 'view', ask: false };
      return has(/^concerns?$/) ? { kind: 'position', ask: false } : null;
    case 'take':
      return has(/^note$/) ? { kind: 'view', ask: false } : null;
    case 'raise':
    case 'float':
      return has(/^(?:idea|possibility|proposal|option)$/) ? { kind: 'proposal', ask: false } : null;
    case 'reach':
    case 'come':
      return has(/^(?:agreement|consensus)$/) ? { kind: 'agreement', ask: false } : null;
    case 'offer':
      return has(/^(?:condolences|congratulations|thanks|sympathy|sympathies|apologies|views?|assessment)$/)
        ? { kind: 'position', ask: false }
        : null;
    case 'extend':
    case 'convey':
    case 'issue':
    case 'send':
    case 'repeat':
      return has(/^invitations?$/) ? { kind: 'proposal', ask: true } : null;
    case 'renew':
    case 'renewed':
      if (has(/^invitations?$/)) return { kind: 'proposal', ask: true };
      return has(/^(?:commitments?|pledges?)$/) ? { kind: 'commitment', ask: false } : null;
    case 'look':
      return /^(?:back|at|into|over)$/.test(next?.low ?? '') ? { kind: 'fact', ask: false } : null;
    case 'concur':
    case 'consent':
      // Agreed to act; `concurred that` is a view held in common.
      return concursToAct(tokens, predicate.index) ? { kind: 'agreement', ask: false } : null;
    case 'elevate':
    case 'upgrade':
      return has(/^(?:ties|relations|relationship|partnership)$/) ? { kind: 'agreement', ask: false } : null;
    case 'consider':
      // `considered crew conditions`; not `consider these acts a crime`.
      return predicate.tense === 'past' && next?.low !== 'that' && !object.includes('as')
        ? { kind: 'fact', ask: false }
        : null;
    case 'conclude':
      return next?.low === 'that' ? { kind: 'view', ask: false } : null;
    case 'resolve':
    case 'undertake':
      return next?.low === 'to' ? null : { kind: 'fact', ask: false };
    case 'hold':
      return next?.low === 'that' ? { kind: 'position', ask: false } : null;
    case 'accept':
      return { kind: 'position', ask: false };
    case 'pay':
      return has(/^(?:calls?|visits?)$/) ? { kind: 'fact', ask: false } : null;
    case 'seek':
      return next?.low === 'to' ? { kind: 'position', ask: false } : null;
    case 'remain':
    case 'stand':
      if (next?.low === 'at') return { kind: 'fact', ask: false };
      return object.some((word) => COMMITTED.test(word)) ? { kind: 'commitment', ask: false } : null;
    case 'call':
      if (/^(?:for|upon)$/.test(next?.low ?? '')) return null;
      // `called on the Minister` is a visit unless something is asked of him.
      return next?.low === 'on' && hasInfinitive(tokens, predicate.index, to)
        ? null
        : { kind: 'fact', ask: false };
    case 'ask':
    case 'instruct':
    case 'direct':
    case 'task':
    case 'mandate':
    case 'request':
    case 'invite':
      return object.slice(0, 4).some((word) => OWN_STAFF.test(word)) && !has(/^(?:of|from)$/)
        ? { kind: 'next-step', ask: false }
        : null;
    case 'announce':
      return has(/^(?:plans?|intention)$/) ? { kind: 'next-step', ask: false } : null;
    case 'express':
    case 'declare':
    case 'voice':
      if (has(/^(?:intention|intent)$/)) return { kind: 'next-step', ask: false };
      return has(/^(?:view)$/) ? { kind: 'view', ask: false } : null;
    case 'set':
    case 'laid':
    case 'spelled':
    case 'spelt':
      return /^(?:out|forth)$/.test(next?.low ?? '') ? { kind: 'position', ask: false } : null;
    case 'make':
    case 'put':
      if (has(/^clear$/)) return { kind: 'position', ask: false };
      return has(/^proposals?$/) ? { kind: 'proposal', ask: false } : null;
    default:
      return null;
  }
}

/** `concurred to work together`; not `concurred to the proposal`. */
const concursToAct = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb + 1]?.low === 'to' && readVerbLike(tokens[verb + 2]);

const readVerbLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^[a-z]+$/.test(token.text) &&
  !/^(?:the|a|an|this|these|all|its|their)$/.test(token.low);

/** The words of the object up to its first preposition. */
function objectWords(tokens: readonly Token[], verb: number, to: number): string[] {
  const words: string[] = [];
  for (let index = verb + 1; index < Math.min(to, verb + 10); index += 1) {
    const token = tokens[index];
    if (!token || (PREPOSITIONS.test(token.low) && words.length > 0) || /[,;]/.test(token.gap)) break;
    words.push(token.low);
  }
  return words;
}

/** `underscored that the United States is committed to …`. */
function saysCommitted(tokens: readonly Token[], verb: number, to: number): boolean {
  if (tokens[verb + 1]?.low !== 'that') {
    // `reaffirmed the ROK is committed`
    if (!findPredicate(tokens, verb + 1, Math.min(to, verb + 12))) return false;
  }
  const inner = findPredicate(tokens, verb + 2, Math.min(to, verb + 30));
  if (!inner || inner.negated) return false;
  if (/^(?:remain|stand)$/.test(inner.lemma))
    return objectWords(tokens, inner.index, to).some((word) => COMMITTED.test(word));
  if (!inner.passive) return false;
  return inner.lemma === 'commit' || COMMITTED.test(tokens[inner.index]?.low ?? '');
}

function hasInfinitive(tokens: readonly Token[], verb: number, to: number): boolean {
  for (let index = verb + 2; index < Math.min(to - 1, verb + 24); index += 1) {
    const next = tokens[index + 1];
    if (
      tokens[index]?.low === 'to' &&
      next &&
      (readVerb(next.low) !== null || /^[a-z]+$/.test(next.text)) &&
      next.low !== 'the'
    )
      return true;
  }
  return false;
}
