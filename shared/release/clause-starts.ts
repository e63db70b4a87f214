// Owns: telling whether a clause of its own begins at a word: a subject and its verb, after a connector or a comma.
// Promises: looks ahead a bounded number of words.
// Must not: cut; `clauses.ts` does that.

import type { Token } from './tokens.ts';
import { isCapital } from './tokens.ts';
import { skipAdverbs } from './asides.ts';
import { isHelper, isNoun, readPredicate } from './predicates.ts';
import { PLURAL_SUBJECTS } from './subjects.ts';

export const CONNECTORS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas', 'then']);
const SUBJECT_STARTS: ReadonlySet<string> = new Set(
  'they he she it we i both the their our his her its all each this these those no participants ministers leaders members officials delegates parties'.split(
    ' ',
  ),
);
/** `while others preferred`: who they are stands before. */
const SOME_OF_THEM = /^(?:others|some|many|several)$/;
const SUBJECT_STOPS: ReadonlySet<string> = new Set(
  'to that which who how in on at with by as than through including into about over such'.split(' '),
);
const LONGEST_SUBJECT = 16;

export function hasComplement(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (/^(?:that|which|how|who|whether|what)$/.test(tokens[index]?.low ?? '')) return true;
  }
  return false;
}

export const skipLead = (tokens: readonly Token[], index: number): number =>
  CONNECTORS.has(tokens[index]?.low ?? '') ? index + 1 : index;

/** Whether a subject and its verb begin at `from`: a listed verb of speech or meeting, or a helper verb. */
export function beginsWithSubject(tokens: readonly Token[], from: number): 'speech' | 'helper' | null {
  let start = skipAdverbs(tokens, from);
  const first = tokens[start];
  if (!first) return null;
  if (first.gap.includes(',') && start > from) start = from;
  if (/^(?:in|on|at|for|during|to|as)$/.test(first.low)) {
    // `and, in response, participants noted …`
    let comma = start + 1;
    while (comma < start + 10 && comma < tokens.length && !tokens[comma]?.gap.includes(',')) comma += 1;
    if (!first.gap.includes(',') || !tokens[comma]?.gap.includes(',')) return null;
    start = comma;
  }
  const head = tokens[start];
  if (!head) return null;
  const apart = /^(?:while|whereas|but)$/.test(tokens[from - 1]?.low ?? '') && SOME_OF_THEM.test(head.low);
  if (!SUBJECT_STARTS.has(head.low) && !isCapital(head) && !apart) return null;
  for (let index = start; index < Math.min(tokens.length, start + LONGEST_SUBJECT); index += 1) {
    const token = tokens[index];
    if (!token) return null;
    if (index > start) {
      if (/[,;:—]/.test(token.gap) || SUBJECT_STOPS.has(token.low)) return null;
      if (isNoun(tokens, index, start)) continue;
      if (isHelper(token.low)) return 'helper';
      const verb = readPredicate(tokens, index, start, tokens.length);
      if (verb) return verb.use === null ? 'helper' : 'speech';
    }
    if (
      CONNECTORS.has(token.low) &&
      !isCapital(tokens[index + 1]) &&
      !/^(?:the|his|her|their)$/.test(tokens[index + 1]?.low ?? '')
    )
      return null;
    if (PLURAL_SUBJECTS.has(token.low) && index > start && tokens[index - 1]?.possessive) continue;
  }
  return null;
}
