// The catalogs of the two languages: the same keys, the same values to fill in, no empty words, and the style the words keep.
import { describe, expect, it } from 'vitest';
import { CATALOGS } from '../../../renderer/i18n/catalogs.ts';

const namespaces = Object.keys(CATALOGS.en) as (keyof typeof CATALOGS.en)[];
const read = (language: 'en' | 'ko', namespace: keyof typeof CATALOGS.en): Record<string, string> =>
  CATALOGS[language][namespace];
/** Korean has one plural form: the singular of English has no counterpart. */
const withoutSingular = (keys: string[]): string[] => keys.filter((key) => !key.endsWith('_one')).sort();
const fills = (words: string): string[] => [...new Set(words.match(/\{\{[^}]+\}\}/g) ?? [])].sort();

describe.each(namespaces)('%s', (namespace) => {
  const en = read('en', namespace);
  const ko = read('ko', namespace);

  it('has the same keys in both languages', () => {
    expect(Object.keys(ko).sort()).toEqual(withoutSingular(Object.keys(en)));
  });

  it('fills in the same values', () => {
    for (const key of Object.keys(ko)) expect(fills(ko[key] ?? ''), key).toEqual(fills(en[key] ?? ''));
  });

  it('has words everywhere, and none of those we do not use', () => {
    for (const [key, words] of [...Object.entries(en), ...Object.entries(ko)]) {
      expect(words.trim(), key).not.toBe('');
      expect(words, key).not.toMatch(/!|\bplease\b|\.\.\./i);
    }
  });
});
