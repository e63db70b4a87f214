// Owns: paragraphs told by a participle before the operative ones: `RECOGNIZING the role of …;`.
// Promises: only verbs of views and positions; null for any other beginning.
// Must not: read a participle that only leads into a sentence (`Noting X, ministers agreed`).

import type { Predicate } from './predicates.ts';
import type { Token } from './tokens.ts';
import { isCapital } from './tokens.ts';
import { readVerb } from './verb-forms.ts';

/** `Recognising the need, ministers …`: the participle of a view or a position at the head. */
export function isPreamble(tokens: readonly Token[], from: number): boolean {
  const low = tokens[from]?.text.toLowerCase() ?? '';
  const use = low.endsWith('ing') && isCapital(tokens[from]) ? readVerb(low)?.use : undefined;
  return use === 'view' || use === 'position';
}

/** `RECOGNIZING the role of …`: a paragraph before the operative ones, told by its participle. */
export function readPreamble(tokens: readonly Token[]): Predicate | null {
  const at = tokens[0]?.low.toLowerCase() === 'further' ? 1 : 0;
  const low = tokens[at]?.text.toLowerCase() ?? '';
  const verb = low.endsWith('ing') && isCapital(tokens[0]) ? readVerb(low) : null;
  if (!verb || (verb.use !== 'view' && verb.use !== 'position') || verb.lemma === 'aim') return null;
  return {
    groupFrom: at,
    index: at,
    lemma: verb.lemma,
    use: verb.use,
    tense: 'participle',
    helper: null,
    passive: false,
    negated: false,
  };
}
