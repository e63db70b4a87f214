// Owns: what stands before a verb: adverbs, plural and singular subjects, lists of names, subjects that deny.
// Promises: looks back a bounded number of words.
// Must not: find verbs; `predicates.ts` does that.

import type { Token } from './tokens.ts';
import { isCapital } from './tokens.ts';
import { findSides } from './sides.ts';

const ADVERBS: ReadonlySet<string> = new Set(
  'also then further both all once again jointly always still already likewise together thus therefore so well now each today yesterday accordingly meanwhile moreover furthermore additionally instead again first next hereby not never'.split(
    ' ',
  ),
);
/** Pronouns and plural nouns that take a verb in its base form. */
export const PLURAL_SUBJECTS: ReadonlySet<string> = new Set(
  'we they both participants ministers leaders members sides countries governments delegates delegations officials parties representatives states secretaries presidents partners nations allies economies principals counterparts co-chairs chairs heads envoys ambassadors advisors advisers directors deputies sherpas NSAs signatories institutions two three four you i'.split(
    ' ',
  ),
);
const SINGULAR_SUBJECTS: ReadonlySet<string> = new Set(
  'it he she government side minister president secretary quad meeting statement ministry council union commission board assembly committee group forum association secretariat delegation summit alliance partnership community organization bloc text agreement memorandum office spokesperson chair'.split(
    ' ',
  ),
);
/** True for words that may stand between a subject and its verb. */
export const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (ADVERBS.has(token.low) || (/[a-z]ly$/.test(token.low) && token.low !== 'family' && token.low !== 'italy'));

export function hasNoBefore(tokens: readonly Token[], from: number, index: number): boolean {
  const first = tokens[from]?.low;
  return /^(?:no|neither|none|nothing|nobody)$/.test(first ?? '') || tokens[index - 1]?.low === 'never';
}

/** `We, the ministers of A and B, condemn`: the verb stands after the comma that closes the list. */
export function isFarPlural(tokens: readonly Token[], index: number, from: number): boolean {
  const first = tokens[from];
  const named = first && /^(?:we|they)$/.test(first.low) && tokens[from + 1]?.gap.includes(',');
  if (!named && !isGroupOf(tokens, from)) return false;
  let at = index;
  while (at > from + 1 && tokens[at]?.gap === '' && isAdverb(tokens[at - 1])) at -= 1;
  return at > from + 1 && tokens[at]?.gap.includes(',') === true && /^[a-z]/.test(tokens[index]?.text ?? '');
}

/** `The Foreign Ministers of A, B and C`: who speaks, before the list of them. */
function isGroupOf(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + 5; index += 1) {
    const low = tokens[index]?.low ?? '';
    if (tokens[index + 1]?.low === 'of' && PLURAL_SUBJECTS.has(low)) return true;
    if (low !== 'the' && !isCapital(tokens[index])) return false;
  }
  return false;
}

export function subjectBefore(
  tokens: readonly Token[],
  index: number,
  from: number,
): 'plural' | 'singular' | null {
  let before = index - 1;
  while (before >= from && isAdverb(tokens[before]) && tokens[before]?.low !== 'both') before -= 1;
  const token = before >= from ? tokens[before] : undefined;
  if (!token || token.possessive) return null;
  if (isCoordinate(tokens, before, from)) return 'plural';
  if (token.low === 'states' && tokens[before - 1]?.low === 'united') return 'singular';
  if (PLURAL_SUBJECTS.has(token.low)) return 'plural';
  if (SINGULAR_SUBJECTS.has(token.low) || (/^\p{Lu}/u.test(token.text) && before > from)) return 'singular';
  if (!/^\p{Lu}/u.test(token.text)) return null;
  const sides = findSides(tokens, Math.max(from, before - 5), before + 1);
  return sides.some((side) => side.to === before && !side.adjective) ? 'singular' : null;
}

const LONGEST_SUBJECT = 24;

/** `President Ruiz and President Soto`, `Japan and the Philippines`: names joined by `and` take the plural. */
function isCoordinate(tokens: readonly Token[], last: number, from: number): boolean {
  if (!isCapital(tokens[last])) return false;
  for (let index = last - 1; index > Math.max(from, last - LONGEST_SUBJECT); index -= 1) {
    const token = tokens[index];
    if (!token) return false;
    if (token.low === 'and') return endsName(tokens, index - 1, from);
    if (!isCapital(token) && !/^(?:of|the|for|de|al|its)$/.test(token.low)) return false;
    if (/[;:]/.test(token.gap)) return false;
  }
  return false;
}

/** A capitalized word that is no part of a phrase such as `on Trade`. */
function endsName(tokens: readonly Token[], last: number, from: number): boolean {
  if (!isCapital(tokens[last])) return false;
  for (let index = last; index >= Math.max(from, last - LONGEST_SUBJECT); index -= 1) {
    const token = tokens[index];
    if (!token) return false;
    if (index === from || token.gap.includes(',')) return true;
    if (!isCapital(token) && !/^(?:of|the|for|de|al|both)$/.test(token.low)) return token.low === 'and';
  }
  return false;
}
