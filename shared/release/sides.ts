// Owns: finding the sides named in running text, and the short form a release uses for each.
// Promises: a longer name wins over a shorter one (`North Korea` is no `Korea`); places named after a side are none.
// Must not: decide who speaks; `speakers.ts` does that.

import type { Token } from './tokens.ts';
import { readTokens } from './tokens.ts';
import { BODIES, COUNTRIES } from './side-names.ts';

export interface SideMention {
  /** English name of the country, or the short form of a body. */
  name: string;
  short: string;
  kind: 'country' | 'body';
  /** Index of the first and the last token. */
  from: number;
  to: number;
  adjective: boolean;
}

interface Entry {
  words: string[];
  name: string;
  short: string;
  kind: 'country' | 'body';
  adjective: boolean;
}

const ENTRIES = new Map<string, Entry[]>();
/** Words that turn a country's name into that of a place. */
const PLACE_WORDS = new Set('peninsula city sea strait embassy airport language ocean'.split(' '));

const addEntry = (printed: string, rest: Omit<Entry, 'words'>): void => {
  const words = readTokens(printed).map((token) => token.low);
  const first = words[0];
  if (first === undefined) return;
  ENTRIES.set(
    first,
    [...(ENTRIES.get(first) ?? []), { words, ...rest }].sort((a, b) => b.words.length - a.words.length),
  );
};
for (const country of COUNTRIES) {
  const rest = { name: country.name, short: country.short, kind: 'country' as const };
  for (const printed of country.names) addEntry(printed, { ...rest, adjective: false });
  for (const printed of country.adjectives) addEntry(printed, { ...rest, adjective: true });
}
for (const group of BODIES) {
  for (const printed of group.names) {
    addEntry(printed, { name: group.short, short: group.short, kind: 'body', adjective: false });
  }
}

const FORMAL =
  /^(?:republic|kingdom|state|states|commonwealth|federation|sultanate|principality|union|federal|federative|democratic|people's|peoples|people|islamic|socialist|oriental|plurinational|co-operative|cooperative|arab|bolivarian|hashemite|independent|grand|duchy)$/;

/** `the Republic of Senegal`: the formal name of a country that is listed by its short one. */
function readFormalSide(tokens: readonly Token[], index: number): SideMention | null {
  let at = index;
  while (at < index + 4 && FORMAL.test(tokens[at]?.low ?? '') && (at === index || tokens[at]?.gap === ''))
    at += 1;
  if (at === index || tokens[at]?.low !== 'of') return null;
  const inner = readListedSide(tokens, tokens[at + 1]?.low === 'the' ? at + 2 : at + 1);
  return inner?.kind === 'country' && !inner.adjective ? { ...inner, from: index } : null;
}

/** The side whose name begins at `tokens[index]`, if any. */
export function readSideAt(tokens: readonly Token[], index: number): SideMention | null {
  const token = tokens[index];
  if (!token || !/^\p{Lu}/u.test(token.text)) return null;
  return readListedSide(tokens, index) ?? (FORMAL.test(token.low) ? readFormalSide(tokens, index) : null);
}

/** The side listed by the words that begin at `tokens[index]`. */
function readListedSide(tokens: readonly Token[], index: number): SideMention | null {
  const token = tokens[index];
  if (!token || !/^\p{Lu}/u.test(token.text)) return null;
  if (token.low === 'america' && /^(?:central|latin|north|south|of)$/.test(tokens[index - 1]?.low ?? ''))
    return null;
  for (const entry of ENTRIES.get(token.low) ?? []) {
    if (!entry.words.every((word, step) => tokens[index + step]?.low === word)) continue;
    const to = index + entry.words.length - 1;
    if (PLACE_WORDS.has(tokens[to + 1]?.low ?? '') && tokens[to + 1]?.gap === '') return null;
    return {
      name: entry.name,
      short: entry.short,
      kind: entry.kind,
      from: index,
      to,
      adjective: entry.adjective,
    };
  }
  return null;
}

/** Every side named among the tokens, in order. */
export function findSides(tokens: readonly Token[], from = 0, to = tokens.length): SideMention[] {
  const found: SideMention[] = [];
  for (let index = from; index < to; index += 1) {
    const side = readSideAt(tokens, index);
    if (!side || side.to >= to) continue;
    found.push(side);
    index = side.to;
  }
  return found;
}

/** The country of a web address of a government, if known. */
export function countryOfAddress(address: string): string | null {
  const host = /^https?:\/\/([^/]+)/.exec(address)?.[1] ?? '';
  const known = COUNTRIES.find((country) =>
    country.domains.some((domain) => host === domain || host.endsWith(`.${domain}`) || host.endsWith(domain)),
  );
  return known?.name ?? null;
}

/** The short form of a country's English name (`Republic of Korea` gives `ROK`). */
export const shortSide = (name: string): string =>
  COUNTRIES.find((country) => country.name === name)?.short ?? name;

/** The Korean short name of a country by its English name. */
export const shortKoreanSide = (name: string): string =>
  COUNTRIES.find((country) => country.name === name)?.korean[0] ?? name;
