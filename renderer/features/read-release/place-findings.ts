// Where in the text each finding of a release stands: in its paragraph, by its exact words.
// Promise: words that are not found there leave the finding with its paragraph alone; no place is guessed.
import type { Release, ReleaseParagraph } from '../../../shared/release/release.ts';
import { findHue } from './statement-hue.ts';
import type { StatementHue } from './statement-hue.ts';

export type FindingKind = 'statement' | 'person' | 'session' | 'date' | 'fact' | 'seed';

/** Something read, with its place in the text. */
export interface PlacedFinding {
  id: string;
  kind: FindingKind;
  hue: StatementHue | null;
  /** Address of its paragraph; null where it stands in none. */
  address: string | null;
  /** UTF-16 offsets in the text; equal where its words are not found. */
  start: number;
  end: number;
}

/** Every finding with its place, in the order of the release's lists. */
export function placeFindings(text: string, release: Release): PlacedFinding[] {
  const byAddress = new Map(release.paragraphs.map((paragraph) => [paragraph.address, paragraph]));
  const known = new Map<string, ReleaseParagraph | undefined>();
  const findWith = (words: string): ReleaseParagraph | undefined => {
    if (!known.has(words)) known.set(words, findParagraphWith(text, release.paragraphs, words));
    return known.get(words);
  };
  const place = (
    id: string,
    kind: FindingKind,
    hue: StatementHue | null,
    address: string | null,
    words: string,
  ): PlacedFinding => {
    const paragraph = address === null ? findWith(words) : byAddress.get(address);
    const none = paragraph?.start ?? 0;
    // In its paragraph alone: a search on to the end for each finding would grow with the square of the text.
    const inside = paragraph && words !== '' ? text.slice(none, paragraph.end).indexOf(words) : -1;
    const found = inside >= 0;
    const start = none + inside;
    return {
      id,
      kind,
      hue,
      address: paragraph?.address ?? null,
      start: found ? start : none,
      end: found ? start + words.length : none,
    };
  };
  return [
    ...release.points.map((point, index) =>
      place(`statement-${String(index)}`, 'statement', findHue(point), point.paragraph, point.sourceText),
    ),
    ...[...release.people, ...release.mentioned].map((person, index) =>
      place(`person-${String(index)}`, 'person', null, person.paragraph, person.name),
    ),
    ...release.sessions.map((session, index) =>
      place(`session-${String(index)}`, 'session', null, session.paragraph, session.label),
    ),
    ...[release.eventDate, ...release.dates].flatMap((date, index) =>
      date ? [place(`date-${String(index)}`, 'date', null, null, date.text)] : [],
    ),
    ...release.keyFacts.map((fact, index) =>
      place(`fact-${String(index)}`, 'fact', null, fact.paragraph, fact.text),
    ),
  ];
}

const findParagraphWith = (
  text: string,
  paragraphs: readonly ReleaseParagraph[],
  words: string,
): ReleaseParagraph | undefined =>
  words === '' ? undefined : paragraphs.find(({ start, end }) => text.slice(start, end).includes(words));
