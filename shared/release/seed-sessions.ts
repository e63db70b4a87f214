// Where a paragraph of a release is, and which brief of a book it belongs to: its session's, else the steering brief.
// Promises: a paragraph under two sessions at once belongs to neither.

import type { Release, ReleaseParagraph } from './release.ts';

/** Where a block is offered to, by the template's roles. */
export interface SeedPlace {
  /** Role of the brief, e.g. `steering`. */
  brief: string;
  /** Which of the release's sessions, from 0, where the brief is a session's; else null. */
  session: number | null;
  /** Role of the section, e.g. `points-to-make`. */
  section: string;
}

/** The session that a paragraph belongs to, from 0; null where it belongs to none, or to several alike. */
export function findSession(release: Release, address: string): number | null {
  let best: number | null = null;
  let length = -1;
  release.sessions.forEach(({ paragraph }, index) => {
    if (address !== paragraph && !address.startsWith(`${paragraph}/`)) return;
    if (paragraph.length > length) {
      best = index;
      length = paragraph.length;
    } else if (paragraph.length === length) best = null;
  });
  return best;
}

/** The place of a section in the brief that a paragraph belongs to. */
export function placeInBook(release: Release, address: string, section: string): SeedPlace {
  const session = findSession(release, address);
  return { brief: session === null ? 'steering' : 'session', session, section };
}

/** The number or glyph an address begins with. */
export const topOf = (address: string): string => address.split('/', 1)[0] ?? address;

const PARAGRAPHS = new WeakMap<Release, Map<string, ReleaseParagraph>>();

/** The paragraph at an address, without going through all of them each time. */
export function findParagraph(release: Release, address: string): ReleaseParagraph | undefined {
  const known = PARAGRAPHS.get(release);
  if (known) return known.get(address);
  const made = new Map(release.paragraphs.map((paragraph) => [paragraph.address, paragraph]));
  PARAGRAPHS.set(release, made);
  return made.get(address);
}
