// Owns: telling two names that are one subject (`what Japan and Peru will face`) from the subject of a clause of its own.
// Promises: looks back a bounded number of words.
// Must not: cut; `clauses.ts` does that.

import { findPredicate } from './predicates.ts';
import type { Token } from './tokens.ts';
import { isCapital } from './tokens.ts';
import { readVerb } from './verb-forms.ts';

const LONGEST_SUBJECT = 16;

/** `challenges that Japan and the United States will face`: both names are the subject of one relative clause. */
export function joinsSubjects(tokens: readonly Token[], connector: number): boolean {
  for (let back = connector - 1; back >= Math.max(0, connector - LONGEST_SUBJECT); back -= 1) {
    const token = tokens[back];
    if (!token || token.gap.includes(';')) return false;
    if (!/^(?:that|which|how|what|where|whether)$/.test(token.low)) continue;
    return back < connector - 1 && findPredicate(tokens, back + 1, connector) === null;
  }
  return isBareRelative(tokens, connector);
}

/** `efforts the United States and Japan have made`: no `that`, but two subjects of one relative clause. */
function isBareRelative(tokens: readonly Token[], connector: number): boolean {
  let start = connector - 1;
  while (start > 0 && isCapital(tokens[start]) && tokens[start]?.gap === '') start -= 1;
  const before = tokens[start - 1];
  return (
    start < connector - 1 &&
    tokens[start]?.low === 'the' &&
    tokens[start]?.gap === '' &&
    /^[a-z]+s$/.test(before?.text ?? '') &&
    !/^(?:as|is|was|has|does|this|its|his|across|towards|versus)$/.test(before?.low ?? '') &&
    readVerb(before?.low ?? '')?.tenses.includes('present') !== true
  );
}
