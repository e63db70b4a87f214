// A length in the unit that a language counts by: words in English, characters in Korean.

import type { TFunction } from 'i18next';
import type { Language } from '../../../shared/book/words.ts';
import type { Length } from '../../book/lengths.ts';

/** `214 words`, or `612 characters` of a Korean text. */
export function describeLength(length: Length, language: Language, t: TFunction<'book'>): string {
  switch (language) {
    case 'en':
      return t('words', { count: length.words });
    case 'ko':
      return t('characters', { count: length.characters });
  }
}
