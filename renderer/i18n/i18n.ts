// The words of the interface: i18next over the bundled catalogs, with keys checked by the compiler.
// Must not fetch anything: both languages are in the bundle.
import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../shared/book/words.ts';
import { CATALOGS } from './catalogs.ts';
import type { EnglishCatalogs } from './catalogs.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    keySeparator: false;
    resources: EnglishCatalogs;
  }
}

/** Sets the words up in a language, at once. */
export function createWords(language: Language): i18n {
  const words = createInstance();
  void words.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: ['en', 'ko'],
    defaultNS: 'common',
    ns: Object.keys(CATALOGS.en),
    resources: CATALOGS,
    keySeparator: false,
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return words;
}
