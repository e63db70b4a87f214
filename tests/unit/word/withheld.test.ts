// What a copy withholds stands nowhere in its document: no part, no property, no attribute, no piece split over runs.

import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/book/words.ts';
import { exportSample } from '../../support/export-sample.ts';
import type { DocxParts } from '../../support/read-docx.ts';
import { createSampleBook } from '../../support/sample-book.ts';
import { DELEGATION_SECRETS, NEVER_PRINTED, PRINCIPAL_SECRETS } from '../../support/sample-secrets.ts';

const SECRETS: Readonly<Record<string, readonly string[]>> = {
  principal: [],
  delegation: PRINCIPAL_SECRETS,
  interpreter: [...PRINCIPAL_SECRETS, 'driftwood'],
  press: [...PRINCIPAL_SECRETS, ...DELEGATION_SECRETS],
};

function findWords(parts: DocxParts, words: readonly string[]): string[] {
  return [...parts].flatMap(([name, part]) => {
    // With its tags, for attributes; without them, for words that stand in several runs.
    const places = [name, part, part.replace(/<[^>]*>/g, '')].map((place) => place.toLowerCase());
    return words
      .filter((word) => places.some((place) => place.includes(word)))
      .map((word) => `${word} in ${name}`);
  });
}

describe.each(['en', 'ko'] as Language[])('the sample in %s', (language) => {
  it.each(Object.keys(SECRETS))('keeps withheld words out of the copy of the %s', async (name) => {
    const { parts } = await exportSample(name, language);
    expect(findWords(parts, [...(SECRETS[name] ?? []), ...NEVER_PRINTED])).toEqual([]);
  });

  it('has them in the copy of the principal, so that the search is one', async () => {
    const { parts } = await exportSample('principal', language);
    const words = [...PRINCIPAL_SECRETS, ...DELEGATION_SECRETS];
    for (const word of words) expect(findWords(parts, [word])).not.toEqual([]);
    expect(JSON.stringify(createSampleBook(language))).toContain('privatenote');
  });

  it('gives no id of a withheld block away', async () => {
    const { copy, parts } = await exportSample('press', language);
    expect(copy.withheld.length).toBeGreaterThan(10);
    expect(
      findWords(
        parts,
        copy.withheld.map(({ block }) => block),
      ),
    ).toEqual([]);
  });
});
