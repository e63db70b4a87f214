// Where in the text each finding of a release stands: in its paragraph, by its exact words.
// Promise: words that are not found there leave the finding with its paragraph alone; no place is guessed.
import type { Release, ReleaseParagraph } from '../../../shared/release/release.ts';
import { findHue } from '../../book/statement-hue.ts';
import type { StatementHue } from '../../book/statement-hue.ts';
import type { Steps } from '../../host/in-steps.ts';

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

/** Every finding with its place, in the order of the release's lists. Hands back now and then: there can be thousands. */
export function* placeFindings(text: string, release: Release): Steps<PlacedFinding[]> {
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
  const placed: PlacedFinding[] = [];
  for (const [index, point] of release.points.entries()) {
    if (index % STEP === STEP - 1) yield index / release.points.length;
    placed.push(
      place(`statement-${String(index)}`, 'statement', findHue(point), point.paragraph, point.sourceText),
    );
  }
  for (const [index, person] of [...release.people, ...release.mentioned].entries())
    placed.push(place(`person-${String(index)}`, 'person', null, person.paragraph, person.name));
  for (const [index, session] of release.sessions.entries())
    placed.push(place(`session-${String(index)}`, 'session', null, session.paragraph, session.label));
  for (const [index, date] of [release.eventDate, ...release.dates].entries())
    if (date) placed.push(place(`date-${String(index)}`, 'date', null, null, date.text));
  for (const [index, fact] of release.keyFacts.entries()) {
    if (index % STEP === STEP - 1) yield 1;
    placed.push(place(`fact-${String(index)}`, 'fact', null, fact.paragraph, fact.text));
  }
  return placed;
}

/** Findings between two hand-backs. */
const STEP = 200;

const findParagraphWith = (
  text: string,
  paragraphs: readonly ReleaseParagraph[],
  words: string,
): ReleaseParagraph | undefined =>
  words === '' ? undefined : paragraphs.find(({ start, end }) => text.slice(start, end).includes(words));
