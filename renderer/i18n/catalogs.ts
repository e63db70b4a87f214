// All catalogs of both languages, one file a namespace. A namespace is added here once for each language.
import { book as enBook } from './en/book.ts';
import { common as enCommon } from './en/common.ts';
import { exportWords as enExport } from './en/export.ts';
import { library as enLibrary } from './en/library.ts';
import { newBook as enNewBook } from './en/new-book.ts';
import { readRelease as enReadRelease } from './en/read-release.ts';
import { review as enReview } from './en/read-release-review.ts';
import { settings as enSettings } from './en/settings.ts';
import { shortcuts as enShortcuts } from './en/shortcuts.ts';
import { book as koBook } from './ko/book.ts';
import { common as koCommon } from './ko/common.ts';
import { exportWords as koExport } from './ko/export.ts';
import { library as koLibrary } from './ko/library.ts';
import { newBook as koNewBook } from './ko/new-book.ts';
import { readRelease as koReadRelease } from './ko/read-release.ts';
import { review as koReview } from './ko/read-release-review.ts';
import { settings as koSettings } from './ko/settings.ts';
import { shortcuts as koShortcuts } from './ko/shortcuts.ts';

export const CATALOGS = {
  en: {
    common: enCommon,
    library: enLibrary,
    newBook: enNewBook,
    readRelease: enReadRelease,
    review: enReview,
    settings: enSettings,
    shortcuts: enShortcuts,
    book: enBook,
    export: enExport,
  },
  ko: {
    common: koCommon,
    library: koLibrary,
    newBook: koNewBook,
    readRelease: koReadRelease,
    review: koReview,
    settings: koSettings,
    shortcuts: koShortcuts,
    book: koBook,
    export: koExport,
  },
} as const;

/** The shape that keys are checked against. */
export type EnglishCatalogs = (typeof CATALOGS)['en'];
