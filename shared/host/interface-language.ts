// The language of the interface: the officer's choice, or the computer's.

import type { Language } from '../book/words.ts';
import type { Settings } from './host-api.ts';

/** The language that words are shown in. */
export const chooseLanguage = (settings: Settings, systemLanguage: Language): Language =>
  settings.language === 'system' ? systemLanguage : settings.language;

/** The first of the computer's languages that the program has; English where it has none of them. */
export function pickSystemLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split(/[-_]/)[0];
    if (language === 'en' || language === 'ko') return language;
  }
  return 'en';
}
