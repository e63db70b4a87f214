// Owns: words put in between a subject and its verb: adverbs (`also`, `in turn`) and participles between commas.
// Promises: where they begin and where the verb's own part goes on; a bounded look ahead.
// Must not: cut clauses, or name a speaker.

import { findPredicate } from './predicates.ts';
import { isAdverb } from './subjects.ts';
import type { Token } from './tokens.ts';
import { isCapital } from './tokens.ts';
import { readVerb } from './verb-forms.ts';

const LONGEST_ASIDE = 60;
const LONGEST_SUBJECT = 16;

/** `The ministers, sharing the view that …, agreed to …`: the participle after the subject, and the comma before its own verb. */
export function findAside(tokens: readonly Token[], subject: number): { at: number; end: number } | null {
  let at = subject + 1;
  const last = Math.min(tokens.length, subject + LONGEST_SUBJECT);
  while (at < last && !tokens[at]?.gap.includes(',')) at += 1;
  const participle = tokens[skipAdverbs(tokens, at)];
  if (at >= last || !participle || isCapital(participle) || !/[a-z]{3}ing$/.test(participle.low)) return null;
  if (findPredicate(tokens, subject, at) !== null) return null;
  for (let index = at + 1; index < Math.min(tokens.length, at + LONGEST_ASIDE); index += 1) {
    if (!tokens[index]?.gap.includes(',')) continue;
    const own = skipAdverbs(tokens, index);
    const verb = readVerb(tokens[own]?.low ?? '');
    if (verb?.tenses.includes('past') && !verb.tenses.includes('base') && tokens[own + 1]?.low !== 'by')
      return { at, end: index };
  }
  return null;
}

/** The first token at or after `from` that is no adverb and no phrase such as `in turn`. */
export function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isAdverb(tokens[at]) && tokens[at]?.low !== 'both') at += 1;
  if (
    tokens[at]?.low === 'in' &&
    /^(?:addition|turn|particular|response|return)$/.test(tokens[at + 1]?.low ?? '')
  )
    at += 2;
  if (
    tokens[at]?.low === 'in' &&
    /^(?:this|that)$/.test(tokens[at + 1]?.low ?? '') &&
    /^(?:regard|context|connection|respect|vein|spirit)$/.test(tokens[at + 2]?.low ?? '')
  )
    at += 3;
  return at;
}
