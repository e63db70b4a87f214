// Owns: releases printed in two languages, one after the other: which paragraphs are Korean and which English.
// Promises: each paragraph is read by the rules of its own language; the order stays that of the page.
// Must not: match a sentence with its translation.

import { countHangul } from './blocks.ts';
import { detectLanguage } from './languages.ts';
import type { ReadParagraph } from './paragraphs.ts';
import type { ReleasePoint } from './release.ts';

export interface LanguageParts {
  /** The language of the release: that of its first paragraph where it is printed in two. */
  language: 'en' | 'ko' | 'other';
  /** The paragraphs of that language, in order. */
  own: ReadParagraph[];
  /** Those of the other one. */
  others: ReadParagraph[];
}

/** English prints hardly a Hangul syllable; Korean prints names and titles of others in Latin letters. */
const isKorean = ({ flat: { text } }: ReadParagraph): boolean => {
  const head = text.slice(0, 400);
  return countHangul(head) * 6 > (head.match(/\p{L}/gu)?.length ?? 0);
};

/** Parts the paragraphs of a release by language. */
export function partLanguages(paragraphs: readonly ReadParagraph[]): LanguageParts {
  const texts = (part: readonly ReadParagraph[]): string[] => part.map(({ flat }) => flat.text);
  const korean = paragraphs.filter(isKorean);
  const latin = paragraphs.filter((paragraph) => !isKorean(paragraph));
  if (korean.length === 0 || latin.length === 0 || detectLanguage(texts(latin)) === 'other')
    return { language: detectLanguage(texts(paragraphs)), own: [...paragraphs], others: [] };
  const first = paragraphs[0];
  return first && isKorean(first)
    ? { language: 'ko', own: korean, others: latin }
    : { language: 'en', own: latin, others: korean };
}

/** The points of both languages in the order of the page. */
export function joinPoints(
  paragraphs: readonly ReadParagraph[],
  parts: readonly (readonly ReleasePoint[])[],
): ReleasePoint[] {
  const filled = parts.filter((points) => points.length > 0);
  if (filled.length < 2) return [...(filled[0] ?? [])];
  const byAddress = new Map<string, ReleasePoint[]>();
  for (const point of filled.flat()) {
    const beside = byAddress.get(point.paragraph);
    if (beside) beside.push(point);
    else byAddress.set(point.paragraph, [point]);
  }
  return paragraphs.flatMap(({ address }) => byAddress.get(address) ?? []);
}
