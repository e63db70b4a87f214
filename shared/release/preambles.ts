// Owns: paragraphs told by a participle (`RECOGNIZING the role of …;`) and operative ones told by their verb (`Urges all parties to …;`).
// Promises: only verbs of views and positions; null for any other beginning.
// Must not: read a participle that only leads into a sentence (`Noting X, ministers agreed`).

import type { Predicate } from './predicates.ts';
import type { Token } from './tokens.ts';
import { isCapital } from './tokens.ts';
import { isAdverb } from './subjects.ts';
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

const MAY_BE_NOUN =
  /^(?:calls|requests|demands|plans|offers|supports|notes|hopes|appeals|thanks|regrets|pledges|promises|values|views|concerns|protests|objects|commits|stands|invites|aims|remains|reserves|backs|details|voices|signals|credits|honors|honours)$/;
const OBJECT_FOLLOWS =
  /^(?:the|that|with|on|upon|all|its|their|both|any|also|further|once|again|deeply|in|a|an|to|every|each|strongly|those|these)$/;
const LONGEST_OPERATIVE = 60;

/** `Urges all parties to …;`, `Strongly condemns …;`: the act of a body that its statement names once, above. */
export function readOperative(tokens: readonly Token[]): Predicate | null {
  const first = tokens[0];
  if (!isCapital(first)) return null;
  const at = isAdverb(first) || /^(?:again|moreover)$/.test(first?.low ?? '') ? 1 : 0;
  const low = tokens[at]?.text.toLowerCase() ?? '';
  const verb = readVerb(low);
  if (!verb?.tenses.includes('present') || verb.tenses.includes('base')) return null;
  if (!/^(?:asked|view|position|agreement|commitment)$/.test(verb.use)) return null;
  const next = tokens[at + 1]?.low ?? '';
  if (MAY_BE_NOUN.test(low)) {
    if (!OBJECT_FOLLOWS.test(next) && !(low === 'calls' && next === 'for')) return null;
    // `Calls for restraint were made`, `Thanks to their work, trade has grown`.
    if (low === 'thanks' && next === 'to') return null;
    const told = tokens.slice(at + 1, at + LONGEST_OPERATIVE).findIndex(isTold);
    if (told >= 0) return null;
  }
  return {
    groupFrom: at,
    index: at,
    lemma: verb.lemma,
    use: verb.use,
    tense: 'present',
    helper: null,
    passive: false,
    negated: false,
  };
}

const isTold = ({ low }: Token): boolean => /^(?:is|are|was|were|has|have|had|will|would)$/.test(low);
