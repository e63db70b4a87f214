// What the reader makes of a press release: the contract printed by `read-release --json`.
// Every item carries the address of its paragraph and exact words; what the text does not say is null.
// Addresses and kinds are defined in the reader's rule files; nothing here computes.

/** The grade of a statement, by its main verb and never by its topic. */
export type StatementKind =
  'agreement' | 'commitment' | 'next-step' | 'proposal' | 'view' | 'position' | 'fact';

/** How a date was come by. */
export type DateBasis = 'stated' | 'from release date' | 'inferred';

/** A date as printed (`text`) and, only as precisely as known, in ISO form (`2020`, `2021-02`, `2020-02-11`). */
export interface ReleaseDate {
  text: string;
  iso: string | null;
  basis: DateBasis;
  /** Why `iso` is what it is, or why it is null; one plain English sentence. */
  reason: string;
}

/** Somebody who took part, was called on, or is to be met. */
export interface ReleasePerson {
  name: string;
  title: string | null;
  organization: string | null;
  paragraph: string;
}

/** A session of the meeting, in the order printed. */
export interface ReleaseSession {
  label: string;
  topic: string | null;
  paragraph: string;
}

/** One clause: one speaker, one main verb. */
export interface ReleasePoint {
  /** `sourceText` without markup, line breaks and dropped lines; nothing added. */
  text: string;
  kind: StatementKind;
  /** The side that says or does it, shortest form the release uses (`ROK`, `participants`); null where unsaid. */
  by: string | null;
  to: string | null;
  /** True where something is requested of others. */
  ask: boolean;
  topic: string | null;
  due: { text: string; iso: string | null } | null;
  paragraph: string;
  /** An exact run of the release as it was given. */
  sourceText: string;
}

/** A fact worth having at hand, with the date it was true. */
export interface ReleaseKeyFact {
  text: string;
  asOf: string | null;
  paragraph: string;
}

/** A paragraph of the release: what a source's address leads to. */
export interface ReleaseParagraph {
  address: string;
  /** The paragraph without its marker, lines joined by single spaces. */
  text: string;
  /** Where the paragraph (marker included) stands in the release as given: UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
}

/** Who published the release, as far as the text tells. */
export interface ReleaseIssuer {
  /** As printed, e.g. `Ministry of Foreign Affairs`; null where the text names none. */
  ministry: string | null;
  /** The ministry's country, in the short form of `side-names.ts` in English (`Republic of Korea`, `Mexico`). */
  country: string | null;
  /** Why this country was taken: one plain English sentence. */
  reason: string;
}

/** A press release, read. The keys of the JSON contract, then what only this program uses. */
export interface Release {
  title: string | null;
  eventName: string | null;
  venue: string | null;
  host: string | null;
  chair: string | null;
  eventDate: ReleaseDate | null;
  dates: ReleaseDate[];
  people: ReleasePerson[];
  mentioned: ReleasePerson[];
  sessions: ReleaseSession[];
  points: ReleasePoint[];
  keyFacts: ReleaseKeyFact[];
  dropped: string[];
  warnings: string[];
  issuer: ReleaseIssuer;
  /** The release date: given by the caller, else read off the text (dateline, front matter), else null. */
  released: string | null;
  language: 'en' | 'ko' | 'other';
  paragraphs: ReleaseParagraph[];
}
