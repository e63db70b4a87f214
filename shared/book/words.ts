// The closed vocabularies of a book: readers, uses, disclosure, languages.
// Everything that switches over one of these lists ends in `assertNever`.

/** Who a copy can be for. The order is the order shown. */
export const READERS = ['principal', 'delegation', 'interpreter', 'press'] as const;
export type Reader = (typeof READERS)[number];

/** What a point is for. */
export const USES = ['raise', 'if-raised', 'defensive', 'do-not-raise'] as const;
export type Use = (typeof USES)[number];

/** What background may be used for. */
export const DISCLOSURES = ['may-be-used', 'not-for-disclosure'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

/** The languages a book's own texts come in. */
export const LANGUAGES = ['en', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text that the program itself brings, in both languages. */
export interface LocalText {
  en: string;
  ko: string;
}

/** Why a seeded block is here. */
export const SEED_LABELS = [
  'raise-again',
  'our-ask',
  'our-proposal',
  'our-commitment',
  'their-commitment',
  'their-ask',
  'their-proposal',
  'their-position',
  'agreement',
  'agreed-language',
  'background',
  'last-met',
  'already-public',
  'check-still-in-post',
] as const;
export type SeedLabel = (typeof SEED_LABELS)[number];
