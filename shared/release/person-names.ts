// Owns: the parts of a printed person: where an office begins, which words are the name, which side stands before.
// Promises: a name is at least two words; an office, a field or a country is never part of it.
// Must not: tie name and office together; `people.ts` does that.

import type { Token } from './tokens.ts';
import { isCapital } from './tokens.ts';
import { skipLetters } from './honorifics.ts';
import { readSideAt } from './sides.ts';
import {
  DOMAIN_WORDS,
  isTitleWord,
  NAME_PARTICLES,
  NEVER_NAMES,
  TITLE_HEADS,
  TITLE_MODIFIERS,
} from './title-words.ts';

export interface PersonMention {
  name: string;
  title: string | null;
  organization: string | null;
  /** English name of the country, where the text ties one to the person. */
  country: string | null;
  /** First and last token of the whole mention. */
  from: number;
  to: number;
}

export interface Range {
  from: number;
  to: number;
}

const LONGEST_TITLE = 12;

export function startOfTitle(tokens: readonly Token[], head: number): number {
  let from = head;
  while (from > Math.max(0, head - LONGEST_TITLE)) {
    const before = tokens[from - 1];
    const here = tokens[from];
    if (!before || here?.gap !== '' || before.possessive) break;
    if (isField(tokens, from - 1) && from === head) {
      from -= 1;
      break;
    }
    if (
      DOMAIN_WORDS.has(before.low) &&
      isCapital(before) &&
      before.gap === '' &&
      TITLE_MODIFIERS.has(tokens[from - 2]?.low ?? '') &&
      isCapital(tokens[from - 2])
    ) {
      // `Senior Arctic Official`: the field between the rank and the office.
      from -= 1;
      continue;
    }
    const ordinal = /^\d(?:st|nd|rd)$/.test(before.low);
    if (!ordinal && !(isCapital(before) && isTitleWord(before.low))) break;
    from -= 1;
  }
  return joinTitles(tokens, from);
}

/** `Immigration Minister`: the field right before the office, where no longer phrase ends with it. */
const isField = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at]) &&
  DOMAIN_WORDS.has(tokens[at]?.low ?? '') &&
  !TITLE_MODIFIERS.has(tokens[at]?.low ?? '') &&
  !TITLE_HEADS.has(tokens[at]?.low ?? '') &&
  !isCapital(tokens[at - 1]) &&
  !/^(?:of|and|for)$/.test(tokens[at - 1]?.low ?? '');

/** `Deputy Prime Minister and Foreign Minister Horvat`: two offices of one person, where no article tells them apart. */
function joinTitles(tokens: readonly Token[], from: number): number {
  const head = tokens[from - 2];
  if (tokens[from - 1]?.low !== 'and' || tokens[from - 1]?.gap !== '' || tokens[from]?.gap !== '')
    return from;
  if (!head || !isCapital(head) || !TITLE_HEADS.has(head.low) || head.possessive) return from;
  let start = from - 2;
  while (
    start > Math.max(0, from - LONGEST_TITLE) &&
    tokens[start]?.gap === '' &&
    isCapital(tokens[start - 1]) &&
    TITLE_MODIFIERS.has(tokens[start - 1]?.low ?? '')
  )
    start -= 1;
  return /^(?:the|of|and|with|by)$/.test(tokens[start - 1]?.low ?? '') ? from : start;
}

/** `Mexican`, `Mexico’s`, `Republic of Korea`, `(Mexico)` right before an office. */
export function sideBefore(tokens: readonly Token[], title: number): string | null {
  for (let back = 1; back <= 6 && title - back >= 0; back += 1) {
    const side = readSideAt(tokens, title - back);
    if (!side || side.to !== title - 1) continue;
    const gap = tokens[title]?.gap ?? '';
    return gap === '' || gap === ')' || gap === ':' ? side.name : null;
  }
  return null;
}

const LONGEST_LIST = 60;

/** `Poland was represented by Minister Wrona, Romania by State Secretary Dragomir`: the side that the person stands for. */
export function sideRepresented(tokens: readonly Token[], person: number): string | null {
  if (tokens[person - 1]?.low !== 'by') return null;
  let last = person - 2;
  const told = tokens[last]?.low === 'represented';
  if (told) last -= /^(?:was|were|is|been)$/.test(tokens[last - 1]?.low ?? '') ? 2 : 1;
  const listed = tokens
    .slice(Math.max(0, person - LONGEST_LIST), person)
    .some((token) => token.low === 'represented');
  if (!told && !listed) return null;
  for (let from = Math.max(0, last - 3); from <= last; from += 1) {
    const side = readSideAt(tokens, from);
    if (side?.to === last && side.kind === 'country' && !side.adjective) return side.name;
  }
  return null;
}

/** The run of capitalized words that is a name, from `start`; null where it is shorter than two words. `freeStart`: what stands before it is no matter. */
export function readName(tokens: readonly Token[], start: number, freeStart = false): Range | null {
  let to = start - 1;
  let counted = 0;
  for (let index = start; index < Math.min(tokens.length, start + 6); index += 1) {
    const token = tokens[index];
    if (!token || (token.gap !== '' && token.gap !== '.' && !(freeStart && index === start))) break;
    if (token.gap === '.' && index === start && !freeStart) break;
    if (NAME_PARTICLES.has(token.low) && !isCapital(token)) {
      const next = tokens[index + 1];
      if (!isCapital(next) && !(NAME_PARTICLES.has(next?.low ?? '') && isCapital(tokens[index + 2]))) break;
      continue;
    }
    if (!isNameWord(tokens, index) || (counted >= 2 && skipLetters(tokens, index) > index)) break;
    counted += 1;
    to = index;
    if (token.possessive) break;
  }
  if (counted === 1 && to === start && isGivenAfterComma(tokens, start))
    return { from: start, to: start + 1 };
  return counted >= 2 ? { from: start, to: withSuffix(tokens, to) } : null;
}

/** `Kang, Kyung-wha had a meeting`: the family name, a comma and a given name of two syllables. */
export function isGivenAfterComma(tokens: readonly Token[], family: number): boolean {
  const given = tokens[family + 1];
  return (
    given?.gap === ',' &&
    !tokens[family]?.possessive &&
    /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(given.text.replace(/[’']s$/, '')) &&
    isNameWord(tokens, family + 1)
  );
}

/** `Ferdinand Marcos, Jr.`: the suffix belongs to the name. */
const withSuffix = (tokens: readonly Token[], to: number): number =>
  !tokens[to]?.possessive &&
  /^(?:Jr|Sr|II|III|IV)$/.test(tokens[to + 1]?.text ?? '') &&
  /^[,.]*$/.test(tokens[to + 1]?.gap ?? '')
    ? to + 1
    : to;

export function isNameWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !isCapital(token) || /\d/.test(token.text)) return false;
  if (NEVER_NAMES.has(token.low) || TITLE_HEADS.has(token.low)) return false;
  if (DOMAIN_WORDS.has(token.low) || /^\p{Lu}{4,}$/u.test(token.text))
    return /^\p{Lu}{4,}$/u.test(token.text) && !readSideAt(tokens, index);
  return readSideAt(tokens, index) === null;
}

/** The words of a range as printed, a final possessive left out. */
export function printRange(text: string, tokens: readonly Token[], range: Range): string {
  const first = tokens[range.from];
  const last = tokens[range.to];
  if (!first || !last) return '';
  const stop = /^(?:Jr|Sr)$/.test(last.text) && text[last.end] === '.' ? 1 : 0;
  return text.slice(first.start, last.end + stop).replace(/[’']s$/, '');
}
