// Owns: telling English and Korean from every other language.
// Promises: by the commonest words alone; `other` where neither is sure.
// Must not: translate.

import { countHangul } from './blocks.ts';

const ENGLISH = new Set(
  'the of and to in for on with that by at as its their an is was were will from has have this they both between agreed discussed exchanged participants ministers'.split(
    ' ',
  ),
);
const ENOUGH = 20_000;

/** The language of the release's paragraphs. */
export function detectLanguage(paragraphs: readonly string[]): 'en' | 'ko' | 'other' {
  const sample = paragraphs.join(' ').slice(0, ENOUGH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters > 0 && countHangul(sample) * 2 > letters) return 'ko';
  const words = sample
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const known = words.filter((word) => ENGLISH.has(word)).length;
  return words.length === 0 || known * 8 >= words.length ? 'en' : 'other';
}
