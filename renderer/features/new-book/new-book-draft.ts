// A new book's form as plain data: what is filled in, what is wrong with it, what is still needed, and what is asked of the host.
// Promise: an entry is judged by the same rule as on the command line; empty is never wrong.
import type { NewBookRequest, ReadRelease, SheetEntry } from '../../../shared/host/host-api.ts';
import {
  createMeetingSheet,
  findSheetPath,
  pickLanguage,
  setSheetValue,
} from '../../../shared/book/meeting-sheet.ts';
import type { SheetForm } from '../../../shared/book/meeting-sheet.ts';
import type { Template } from '../../../shared/book/template.ts';
import type { Language } from '../../../shared/book/words.ts';
import { nameCountry } from '../../../shared/release/match-sides.ts';
import { LANGUAGE_NAMES } from '../../book/language-names.ts';

export interface NewBookDraft {
  template: string;
  language: Language;
  /** By path of the meeting sheet; a path without a value is not given. */
  values: Readonly<Record<string, string>>;
}

/** Which sentence says what is wrong with an entry. */
export type EntryProblem = 'wrongDate' | 'wrongTime' | 'wrongMinutes' | 'datesTurned';

export interface FormField {
  path: string;
  form: SheetForm;
  required: boolean;
}

/** A form with nothing in it. */
export const createDraft = (template: string, language: Language): NewBookDraft => ({
  template,
  language,
  values: {},
});

/** The fields of a template's form: the needed ones, then those of the sheet that are no lists. The book's language is asked for by itself. */
export function listFormFields(template: Template): FormField[] {
  return template.fields.flatMap(({ path, required }) => {
    const entry = findSheetPath(path);
    if (!entry || path === 'languages' || (!required && /\.\d+\./.test(path))) return [];
    return [{ path, form: entry.form, required }];
  });
}

/** What is wrong with the entries, by path. */
export function findProblems(
  fields: readonly FormField[],
  draft: NewBookDraft,
): Record<string, EntryProblem> {
  const problems: Record<string, EntryProblem> = {};
  const sheet = createMeetingSheet('');
  for (const { path, form } of fields) {
    const value = (draft.values[path] ?? '').trim();
    if (value !== '' && !setSheetValue(sheet, path, value).ok) problems[path] = PROBLEMS[form] ?? 'wrongDate';
  }
  const from = (draft.values['dates.from'] ?? '').trim();
  const to = (draft.values['dates.to'] ?? '').trim();
  if (from !== '' && to !== '' && to < from && !problems['dates.from'] && !problems['dates.to'])
    problems['dates.to'] = 'datesTurned';
  return problems;
}

const PROBLEMS: Partial<Record<SheetForm, EntryProblem>> = {
  date: 'wrongDate',
  time: 'wrongTime',
  minutes: 'wrongMinutes',
};

/** How many needed entries are still empty. */
export const countEmpty = (fields: readonly FormField[], draft: NewBookDraft): number =>
  fields.filter(({ path, required }) => required && (draft.values[path] ?? '').trim() === '').length;

/** What is asked of the host: the entries that are given, the book's language first among its languages, and the release. */
export function makeRequest(
  fields: readonly FormField[],
  draft: NewBookDraft,
  release: ReadRelease | null,
): NewBookRequest {
  const given: SheetEntry[] = fields.flatMap(({ path }) => {
    const value = (draft.values[path] ?? '').trim();
    return value === '' ? [] : [{ path, value }];
  });
  return {
    template: draft.template,
    entries: [...given, { path: 'languages', value: LANGUAGE_NAMES[draft.language] }],
    release: release ? { text: release.text, released: release.release.released } : null,
  };
}

/** Fills what the release tells into entries that are still empty; the language follows a release that is in one of ours. */
export function fillFromRelease(draft: NewBookDraft, read: ReadRelease): NewBookDraft {
  const { release } = read;
  const language = pickLanguage([release.language]) ?? draft.language;
  const { country } = release.issuer;
  const told: Record<string, string | null> = {
    us: country === null ? null : nameCountry(country, language),
  };
  const values = { ...draft.values };
  for (const [path, value] of Object.entries(told)) {
    if (value !== null && (values[path] ?? '') === '') values[path] = value;
  }
  return { ...draft, values, language };
}
