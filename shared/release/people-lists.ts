// Owns: persons printed several at once: by the countries they come from, or in a list with the country in brackets.
// Promises: as many names as countries, or none.
// Must not: read a single person with an office; `people.ts` does that.

import type { PersonMention, Range } from './person-names.ts';
import { printRange, readName, sideBefore, startOfTitle } from './person-names.ts';
import type { Token } from './tokens.ts';
import { isCapital } from './tokens.ts';
import { readSideAt } from './sides.ts';
import { TITLE_HEADS } from './title-words.ts';

const PLURAL_HEADS = /^(?:ministers|presidents|secretaries|ambassadors|envoys|leaders|chancellors|premiers)$/;
const MOST_SIDES = 12;

/** `the Foreign Ministers of Peru and Portugal, Lucia Paredes and Nuno Falcao`. */
export function readSeveral(text: string, tokens: readonly Token[], head: number): PersonMention[] {
  const token = tokens[head];
  if (!token || !isCapital(token) || !PLURAL_HEADS.test(token.low) || tokens[head + 1]?.low !== 'of')
    return [];
  const { sides, next } = readSides(tokens, head + 2);
  if (sides.length < 2 || tokens[next]?.gap !== ',') return [];
  const names = readNames(tokens, next, sides.length);
  const from = startOfTitle(tokens, head);
  const singular = token.text.replace(/ies$/, 'y').replace(/s$/, '');
  const title = from < head ? `${printRange(text, tokens, { from, to: head - 1 })} ${singular}` : singular;
  return names.map((name, index) => ({
    name: printRange(text, tokens, name),
    title,
    organization: sides[index] ?? null,
    country: sides[index] ?? null,
    from,
    to: name.to,
  }));
}

function readSides(tokens: readonly Token[], start: number): { sides: string[]; next: number } {
  const sides: string[] = [];
  let at = start;
  while (at < tokens.length && sides.length < MOST_SIDES) {
    if (/^(?:the|and)$/.test(tokens[at]?.low ?? '')) {
      at += 1;
      continue;
    }
    const side = readSideAt(tokens, at);
    if (!side || side.adjective) break;
    sides.push(side.name);
    at = side.to + 1;
  }
  return { sides, next: at };
}

/** `Ambassadors Ann Hale to China, Bo Lind to Japan and Cy Roe to the UN`: each with the post after the name. */
export function readPosted(text: string, tokens: readonly Token[], head: number): PersonMention[] {
  const token = tokens[head];
  if (!token || !isCapital(token) || !/^(?:ambassadors|consuls|representatives|envoys)$/.test(token.low))
    return [];
  const found: PersonMention[] = [];
  let at = head + 1;
  while (found.length < MOST_SIDES) {
    if (tokens[at]?.low === 'and') at += 1;
    const name = readName(tokens, at, true);
    if (!name || !/^(?:to|in)$/.test(tokens[name.to + 1]?.low ?? '')) break;
    const post = tokens[name.to + 2]?.low === 'the' ? name.to + 3 : name.to + 2;
    const side = readSideAt(tokens, post);
    if (!side) break;
    const office = printRange(text, tokens, { from: name.to + 1, to: side.to });
    found.push({
      name: printRange(text, tokens, name),
      title: `${token.text.replace(/s$/, '')} ${office}`,
      organization: null,
      country: null,
      from: head,
      to: side.to,
    });
    at = side.to + 1;
  }
  return found.length > 1 ? found : [];
}

/** Exactly as many names as asked for, else none. */
function readNames(tokens: readonly Token[], start: number, count: number): Range[] {
  const names: Range[] = [];
  let at = start;
  while (names.length < count) {
    if (tokens[at]?.low === 'and') at += 1;
    const name = readName(tokens, at, true);
    if (!name) return [];
    names.push(name);
    at = name.to + 1;
  }
  return names;
}

/** The bracket before stands at the head, or after a colon or a comma. */
function isListed(tokens: readonly Token[], index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - 5); back -= 1) {
    const gap = tokens[back]?.gap ?? '';
    if (gap.includes('(')) return back === 0 || /[:,;]\($/.test(gap);
  }
  return false;
}

/** `(Finland) Senior Arctic Official Aino Lehtonen` in a list: the last two words are the name where no office is known. */
export function readBracketed(text: string, tokens: readonly Token[], index: number): PersonMention | null {
  if (tokens[index]?.gap !== ')' || !isCapital(tokens[index]) || !isListed(tokens, index)) return null;
  const country = sideBefore(tokens, index);
  if (country === null) return null;
  let to = index;
  while (to < index + 8 && isCapital(tokens[to + 1]) && tokens[to + 1]?.gap === '') to += 1;
  const words = tokens.slice(index, to + 1);
  if (words.length < 2 || words.some((word) => TITLE_HEADS.has(word.low))) return null;
  const title = words.length > 2 ? printRange(text, tokens, { from: index, to: to - 2 }) : null;
  const name = printRange(text, tokens, { from: to - 1, to });
  return { name, title, organization: country, country, from: index, to };
}
