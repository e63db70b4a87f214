// A book: its meeting sheet, its briefs, the releases it rests on, and the copies made of it.
// Types only; the schema that outside data must pass stands in `schema.ts`.

import type { Brief } from './nodes.ts';
import type { Language, Reader } from './words.ts';

export interface Person {
  name: string;
  /** How to say the name. */
  saidAs: string;
  title: string;
  organization: string;
  /** Ours alone; in no copy. */
  note: string;
}

export interface Delegation {
  country: string;
  people: Person[];
}

export interface SheetSession {
  label: string;
  topic: string;
  /** Local time, HH:MM, or empty. */
  start: string;
  /** Our speaking slot in minutes; null where unknown. */
  minutes: number | null;
  lead: string;
}

export const INTERPRETATIONS = ['none', 'simultaneous', 'consecutive'] as const;
export type Interpretation = (typeof INTERPRETATIONS)[number];

/** What the whole book shares: written once, shown everywhere by fields. An empty string is "not given". */
export interface MeetingSheet {
  us: string;
  event: string;
  kind: string;
  /** YYYY-MM-DD or empty. */
  dates: { from: string; to: string };
  venue: string;
  host: string;
  chair: string;
  principal: { name: string; title: string };
  delegations: Delegation[];
  sessions: SheetSession[];
  languages: string[];
  interpretation: Interpretation | '';
  /** Id of a level of the marking scheme, or empty. */
  marking: string;
}

/** A release the book rests on. Never exported. */
export interface SourceDocument {
  id: string;
  /** SHA-256 of `body` in UTF-8, lowercase hex. */
  hash: string;
  title: string;
  issuer: string;
  /** YYYY-MM-DD, or null where unknown. */
  released: string | null;
  language: string;
  body: string;
}

/** A copy made of the book: for whom, and up to which marking (null: no ceiling). */
export interface CopyDefinition {
  name: string;
  readers: Reader[];
  ceiling: string | null;
}

export interface Book {
  id: string;
  title: string;
  /** Id of the template the book began from. */
  template: string;
  language: Language;
  markingScheme: string;
  meetingSheet: MeetingSheet;
  copies: CopyDefinition[];
  documents: SourceDocument[];
  children: Brief[];
}

/** One picture of a book, by the SHA-256 of its bytes. */
export interface MediaItem {
  /** Media type, e.g. `image/png`. */
  type: string;
  base64: string;
}
export type Media = Record<string, MediaItem>;
