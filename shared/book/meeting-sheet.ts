// The meeting sheet's paths: which there are, how a value is read, set from words, and shown where it is empty.
// Paths are the contract of `--set` and of fields in the text (`venue`, `sessions.0.topic`).

import { err, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { INTERPRETATIONS } from './book.ts';
import type { Delegation, MeetingSheet, Person, SheetSession } from './book.ts';
import { formatDate } from './printed-date.ts';
import { dateSchema } from './schema.ts';
import type { Language, LocalText } from './words.ts';
import { writableLine } from './writable-text.ts';

/** What a path holds: decides which words it takes. */
export type SheetForm = 'text' | 'date' | 'time' | 'minutes' | 'words' | 'interpretation';

export interface SheetPath {
  /** With `N` for a place in a list: `delegations.N.country`. */
  path: string;
  form: SheetForm;
  label: LocalText;
}

/** Every path of the sheet, in the order shown. */
export const SHEET_PATHS: readonly SheetPath[] = [
  { path: 'us', form: 'text', label: { en: 'our side', ko: '우리측' } },
  { path: 'event', form: 'text', label: { en: 'event', ko: '회의명' } },
  { path: 'kind', form: 'text', label: { en: 'kind of meeting', ko: '회의 종류' } },
  { path: 'dates.from', form: 'date', label: { en: 'first day', ko: '시작일' } },
  { path: 'dates.to', form: 'date', label: { en: 'last day', ko: '종료일' } },
  { path: 'venue', form: 'text', label: { en: 'venue', ko: '장소' } },
  { path: 'host', form: 'text', label: { en: 'host', ko: '주최국' } },
  { path: 'chair', form: 'text', label: { en: 'chair', ko: '의장국' } },
  { path: 'principal.name', form: 'text', label: { en: 'principal', ko: '수석대표' } },
  { path: 'principal.title', form: 'text', label: { en: 'principal’s title', ko: '수석대표 직함' } },
  { path: 'delegations.N.country', form: 'text', label: { en: 'country', ko: '국가' } },
  { path: 'delegations.N.people.N.name', form: 'text', label: { en: 'name', ko: '성명' } },
  { path: 'delegations.N.people.N.saidAs', form: 'text', label: { en: 'how to say the name', ko: '발음' } },
  { path: 'delegations.N.people.N.title', form: 'text', label: { en: 'title', ko: '직함' } },
  { path: 'delegations.N.people.N.organization', form: 'text', label: { en: 'organization', ko: '소속' } },
  { path: 'delegations.N.people.N.note', form: 'text', label: { en: 'note', ko: '비고' } },
  { path: 'sessions.N.label', form: 'text', label: { en: 'session', ko: '세션' } },
  { path: 'sessions.N.topic', form: 'text', label: { en: 'topic', ko: '의제' } },
  { path: 'sessions.N.start', form: 'time', label: { en: 'start', ko: '시작 시각' } },
  { path: 'sessions.N.minutes', form: 'minutes', label: { en: 'speaking time', ko: '발언 시간' } },
  { path: 'sessions.N.lead', form: 'text', label: { en: 'lead speaker', ko: '주 발언자' } },
  { path: 'languages', form: 'words', label: { en: 'languages', ko: '언어' } },
  { path: 'interpretation', form: 'interpretation', label: { en: 'interpretation', ko: '통역' } },
  { path: 'marking', form: 'text', label: { en: 'marking', ko: '등급' } },
];

/** Paths that no copy may show. */
const PRIVATE_PATH = /^delegations\.\d+\.people\.\d+\.note$/;

/** More delegations, people or sessions than any meeting has: a typing error, refused. */
const LARGEST_PLACE = 199;

/** The sheet of a book that has been told nothing. */
export function createMeetingSheet(kind: string): MeetingSheet {
  return {
    us: '',
    event: '',
    kind,
    dates: { from: '', to: '' },
    venue: '',
    host: '',
    chair: '',
    principal: { name: '', title: '' },
    delegations: [],
    sessions: [],
    languages: [],
    interpretation: '',
    marking: '',
  };
}

/** The entry of a path as written (`sessions.0.topic`), or undefined where the sheet has no such path. */
export function findSheetPath(path: string): SheetPath | undefined {
  const places = path.match(/(?<=\.)\d+(?=\.)/g) ?? [];
  if (places.some((place) => Number(place) > LARGEST_PLACE)) return undefined;
  const general = path.replace(/\.\d+(?=\.)/g, '.N');
  return path.includes('.N') ? undefined : SHEET_PATHS.find((entry) => entry.path === general);
}

export type SheetFailure =
  | { kind: 'unknown-path'; path: string }
  | { kind: 'wrong-form'; path: string; form: SheetForm; value: string };

/**
 * Sets one value of the sheet from words, as `--set path=value` gives them. Lists grow as far as the path asks.
 * @returns a new sheet; the given one is left as it is
 */
export function setSheetValue(
  sheet: MeetingSheet,
  path: string,
  value: string,
): Result<MeetingSheet, SheetFailure> {
  const entry = findSheetPath(path);
  if (!entry) return err({ kind: 'unknown-path', path });
  const read = readForm(entry.form, writableLine(value).trim());
  if (read === undefined) return err({ kind: 'wrong-form', path, form: entry.form, value });
  const next = structuredCloneJson(sheet);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let place: Record<string, unknown> = next as unknown as Record<string, unknown>;
  steps.forEach((step, index) => {
    const inner = place[step];
    if (Array.isArray(inner)) growList(inner as unknown[], step, Number(steps[index + 1] ?? last));
    place = place[step] as Record<string, unknown>;
  });
  place[last] = read;
  return ok(next);
}

/** The value at a path as words; empty where it is not given or the sheet has no such place. */
export function readSheetValue(sheet: MeetingSheet, path: string): string {
  if (!findSheetPath(path)) return '';
  let value: unknown = sheet;
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return '';
    value = (value as Record<string, unknown>)[step];
  }
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The words a field prints: the sheet's value, or, visibly, that it is not given. Our own notes are never printed. */
export function printField(sheet: MeetingSheet, path: string, language: Language): string {
  const value = PRIVATE_PATH.test(path) ? '' : readSheetValue(sheet, path);
  const entry = findSheetPath(path);
  if (value !== '') return sayValue(value, entry?.form, language);
  const label = entry?.label[language] ?? path;
  switch (language) {
    case 'en':
      return `[${label} not given]`;
    case 'ko':
      return `[${label} 미기재]`;
  }
}

const INTERPRETATION_WORDS: Readonly<Record<string, LocalText>> = {
  none: { en: 'no interpretation', ko: '통역 없음' },
  simultaneous: { en: 'simultaneous interpretation', ko: '동시통역' },
  consecutive: { en: 'consecutive interpretation', ko: '순차통역' },
};

/** A value as a page says it: the file's own forms are for machines. */
function sayValue(value: string, form: SheetForm | undefined, language: Language): string {
  if (form === 'date') return formatDate(value, language);
  if (form === 'interpretation') return INTERPRETATION_WORDS[value]?.[language] ?? value;
  return value;
}

/** The language a book is written in, from the first language named that the program has; undefined where none is. */
export function pickLanguage(languages: readonly string[]): Language | undefined {
  for (const name of languages) {
    // `ko-KR` and `en_GB` name a language and a country.
    const word = (name.trim().toLowerCase().split(/[-_]/)[0] ?? '').trim();
    if (['en', 'english', '영어'].includes(word)) return 'en';
    if (['ko', 'korean', '한국어', '국어'].includes(word)) return 'ko';
  }
  return undefined;
}

function readForm(form: SheetForm, value: string): unknown {
  switch (form) {
    case 'text':
      return value;
    case 'date':
      return value === '' || dateSchema.safeParse(value).success ? value : undefined;
    case 'time':
      return value === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : undefined;
    case 'minutes':
      if (value === '') return null;
      return /^\d{1,4}(\.\d{1,2})?$/.test(value) ? Number(value) : undefined;
    case 'words':
      return value
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '');
    case 'interpretation':
      return value === '' || (INTERPRETATIONS as readonly string[]).includes(value) ? value : undefined;
  }
}

function growList(list: unknown[], name: string, place: number): void {
  while (list.length <= place) list.push(createEntry(name));
}

function createEntry(list: string): Delegation | Person | SheetSession {
  switch (list) {
    case 'delegations':
      return { country: '', people: [] };
    case 'people':
      return { name: '', saidAs: '', title: '', organization: '', note: '' };
    default:
      return { label: '', topic: '', start: '', minutes: null, lead: '' };
  }
}

// The sheet is JSON by its schema, and `structuredClone` belongs to hosts, not to the language.
const structuredCloneJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
