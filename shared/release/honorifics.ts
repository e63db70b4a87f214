// Owns: forms of address before a name (`H.E. Dr.`, `Dato’ Seri`, `Rt Hon`) and letters after it (`MP`, `TD`).
// Promises: a bounded look ahead; a word that may be a name counts only beside the form it goes with.
// Must not: hold offices; those are in `title-words.ts`.

import type { Token } from './tokens.ts';
import { isCapital } from './tokens.ts';

const ADDRESSES: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr h.e HE sir dame madam prof professor excellency amb cardinal archbishop baroness viscount dato datuk datin
  YAB YB YABhg YAM shri smt hon honourable honorable rt reverend rev dom`.split(/\s+/),
);
/** `Tan Sri`, `Dato’ Seri`, `Pehin Dato`, `Datuk Haji`: a second word that may be a name elsewhere. */
const PAIRED: readonly [first: RegExp, second: RegExp][] = [
  [/^(?:dato|datuk|datin|pehin)$/, /^(?:sri|seri|paduka|haji|hajah|wira|setia)$/],
  [/^tan$/, /^sri$/],
  [/^toh$/, /^puan$/],
];
const MOST_ADDRESSES = 6;
const LETTERS = /^(?:MP|TD|MEP|KC|QC|CBE|OBE|MBE|KCMG|DCMG|GCMG|CMG|MLA|MSP|MHA|MNA|MPP|PhD|AO|AC|QSO)$/;

const plain = (token: Token | undefined): string => (token?.low ?? '').replace(/['.]+$/, '');

/** True for a form of address that stands alone. */
export const isAddress = (token: Token | undefined): boolean =>
  isCapital(token) && ADDRESSES.has(plain(token));

/** The first token after the forms of address that begin at `start`. */
export function skipAddresses(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at < start + MOST_ADDRESSES) {
    const low = plain(tokens[at]);
    const next = plain(tokens[at + 1]);
    const pair = PAIRED.some(([first, second]) => first.test(low) && second.test(next));
    if (at > start && !/^[’'.]*$/.test(tokens[at]?.gap ?? '')) break;
    if (pair && isCapital(tokens[at])) at += 2;
    else if (isAddress(tokens[at])) at += 1;
    else break;
  }
  return at;
}

/** The first token after the letters that follow a name. */
export function skipLetters(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at < start + 3 && LETTERS.test(tokens[at]?.text ?? '')) at += 1;
  return at;
}
