// A new book: from a template, the values given for the meeting sheet, and perhaps a release. In memory; nothing is written.
// The command line and the window both come through here.

import type { Book, MeetingSheet } from '../../shared/book/book.ts';
import type { MarkingScheme } from '../../shared/book/marking.ts';
import { createMeetingSheet, pickLanguage, setSheetValue } from '../../shared/book/meeting-sheet.ts';
import type { SheetFailure } from '../../shared/book/meeting-sheet.ts';
import { createBook } from '../../shared/book/template.ts';
import type { Template } from '../../shared/book/template.ts';
import type { LocalText } from '../../shared/book/words.ts';
import { placeAllSeeds, prepareBook } from '../../shared/release/seed-book.ts';
import type { SeedableBook, SeedBookOptions } from '../../shared/release/seed-book.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { hashText, newId } from '../files/identity.ts';
import { findTemplate, listMarkingSchemes, listTemplates } from '../files/template-store.ts';
import type { OpenedRelease } from './open-release.ts';

export interface SheetEntry {
  path: string;
  value: string;
}

export interface CreatedBook {
  book: Book;
  /** What the officer should know: whose side was taken, what was left out. */
  warnings: LocalText[];
}

export type CreateFailure =
  | { kind: 'unknown-template'; id: string; known: string[] }
  | SheetFailure
  | { kind: 'unknown-marking'; value: string; known: string[] };

/** Makes a book and puts every seed in. Values given for the sheet win over what the release says. */
export function createNewBook(
  templateId: string,
  entries: readonly SheetEntry[],
  opened: OpenedRelease | null,
): Result<CreatedBook, CreateFailure> {
  const offered = offerNewBook(templateId, entries, opened);
  return offered.ok ? ok(placeAllSeeds(offered.value)) : offered;
}

/** Makes a book that holds no seed yet, and what the release offers to it. */
export function offerNewBook(
  templateId: string,
  entries: readonly SheetEntry[],
  opened: OpenedRelease | null,
  offering: Pick<SeedBookOptions, 'withoutSessions' | 'onProgress'> = {},
): Result<SeedableBook, CreateFailure> {
  const template = findTemplate(templateId);
  if (!template)
    return err({ kind: 'unknown-template', id: templateId, known: listTemplates().map(({ id }) => id) });
  const marking = findMarking(entries.findLast((entry) => entry.path === 'marking')?.value ?? '');
  if (!marking.ok) return marking;
  const given = applyEntries(createMeetingSheet(template.kind), entries);
  if (!given.ok) return given;
  const { book, seeds, warnings } = opened
    ? prepareFromRelease(template, given.value, opened, offering)
    : createUnseeded(template, given.value);
  const sheet = applyEntries(book.meetingSheet, entries);
  if (!sheet.ok) return sheet;
  const { scheme, level } = marking.value;
  return ok({
    book: {
      ...book,
      markingScheme: scheme?.id ?? book.markingScheme,
      meetingSheet: { ...sheet.value, marking: level },
    },
    seeds,
    warnings,
  });
}

function applyEntries(
  sheet: MeetingSheet,
  entries: readonly SheetEntry[],
): Result<MeetingSheet, SheetFailure> {
  let current = sheet;
  for (const { path, value } of entries) {
    const next = setSheetValue(current, path, value);
    if (!next.ok) return next;
    current = next.value;
  }
  return ok(current);
}

function createUnseeded(template: Template, given: MeetingSheet): SeedableBook {
  const language = pickLanguage(given.languages) ?? 'en';
  const book = createBook(template, { language, sessions: given.sessions }, newId);
  return { book, seeds: [], warnings: [] };
}

function prepareFromRelease(
  template: Template,
  given: MeetingSheet,
  { text, release }: OpenedRelease,
  offering: Pick<SeedBookOptions, 'withoutSessions' | 'onProgress'>,
): SeedableBook {
  const us = given.us === '' ? undefined : given.us;
  const language = pickLanguage(given.languages);
  return prepareBook(template, release, text, { us, language, newId, hashText, ...offering });
}

/** The scheme and level that a marking names, by the level's id or caption. A book without one keeps its template's scheme. */
function findMarking(
  value: string,
): Result<{ scheme: MarkingScheme | undefined; level: string }, CreateFailure> {
  const wanted = value.trim().toLowerCase();
  if (wanted === '') return ok({ scheme: undefined, level: '' });
  const schemes = listMarkingSchemes();
  for (const scheme of schemes) {
    const level = scheme.levels.find(({ id, caption }) => id === wanted || caption.toLowerCase() === wanted);
    if (level) return ok({ scheme, level: level.id });
  }
  const known = schemes.flatMap((scheme) => scheme.levels.map((level) => level.id));
  return err({ kind: 'unknown-marking', value, known });
}
