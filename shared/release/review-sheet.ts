// What a release says for the meeting sheet: event, day, venue, host, chair, people, sessions, each to be accepted or rejected.
// Promises: a value stands in the release; what the sheet holds already is not offered again; the sheet is of the next meeting
// and the release of the last, so that nothing but the sessions goes onto it without being accepted.

import type { Delegation, MeetingSheet, SheetSession } from '../book/book.ts';
import { formatDate } from '../book/printed-date.ts';
import { dateSchema } from '../book/schema.ts';
import type { Language } from '../book/words.ts';
import { nameCountry, sameSide } from './match-sides.ts';
import type { Release, ReleasePerson } from './release.ts';
import { createSheetSessions } from './seed-agenda.ts';
import type { Quotation } from './seed-candidate.ts';
import { findParagraph } from './seed-sessions.ts';

export type SheetValue =
  | { kind: 'event' | 'venue' | 'host' | 'chair' | 'day'; value: string }
  | { kind: 'person'; country: string; name: string; title: string; organization: string }
  | { kind: 'session'; place: number; session: SheetSession };

/** One value offered to the meeting sheet. */
export interface SheetSeed {
  key: string;
  gives: SheetValue;
  /** As it is shown, in the language of the book where it is ours to word. */
  words: string;
  /** The release's own words for a day, where the day was worked out from them. */
  printed: string | null;
  /** The words of the release it rests on; null where they stand in no paragraph, as in a title. */
  source: Quotation | null;
}

/**
 * What a release offers to a sheet.
 * @param body the text that `release` was read from
 * @param sheet the sheet of an open book; null: a new book, whose sheet the release's sessions are on already
 */
export function listSheetSeeds(
  release: Release,
  body: string,
  language: Language,
  sheet: MeetingSheet | null,
): SheetSeed[] {
  const find = (words: string, near?: RegExp): Quotation | null => findWords(release, body, words, near);
  const { eventName, eventDate, venue, host, chair } = release;
  const single = (kind: 'event' | 'venue' | 'host' | 'chair', value: string | null): SheetSeed[] =>
    value === null || value === '' || sheet?.[kind] === value
      ? []
      : [
          {
            key: keyOf(kind, value),
            gives: { kind, value },
            words: value,
            printed: null,
            source: find(value, OFFICES[kind]),
          },
        ];
  const day = eventDate?.iso ?? '';
  const days: SheetSeed[] =
    eventDate !== null && dateSchema.safeParse(day).success && sheet?.dates.from !== day
      ? [
          {
            ...{ key: keyOf('day', day), gives: { kind: 'day', value: day } },
            ...{ words: formatDate(day, language), printed: eventDate.text, source: find(eventDate.text) },
          },
        ]
      : [];
  const people = release.people.flatMap((person): SheetSeed[] => {
    const gives = toDelegate(person, release, language);
    if (sheet?.delegations.some((one) => one.people.some(({ name }) => name === gives.name))) return [];
    const { name, title, organization, paragraph } = person;
    return [
      {
        ...{ key: keyOf('person', name, paragraph), gives, printed: null },
        words: [name, title, organization].filter((part) => part !== null && part !== '').join(', '),
        source: findIn(release, body, paragraph, name),
      },
    ];
  });
  const sessions = createSheetSessions(release).flatMap((session, place): SheetSeed[] => {
    const { label = '', paragraph = '' } = release.sessions[place] ?? {};
    if (sheet?.sessions.some((one) => isSame(one, session))) return [];
    return [
      {
        ...{ key: keySession(label, place), gives: { kind: 'session', place, session } },
        words: [session.label, session.topic].filter((part) => part !== '').join(': '),
        ...{ printed: null, source: findIn(release, body, paragraph, label) },
      },
    ];
  });
  return [
    ...single('event', eventName),
    ...days,
    ...single('venue', venue),
    ...single('host', host),
    ...single('chair', chair),
    ...people,
    ...sessions,
  ];
}

/** The key of a session of a release. */
export const keySession = (label: string, place: number): string => keyOf('session', label, String(place));

/** The sheet with the values that were accepted. The given one is left as it is. */
export function giveToSheet(sheet: MeetingSheet, values: readonly SheetValue[]): MeetingSheet {
  return values.reduce((given, value) => give(given, value), sheet);
}

function give(sheet: MeetingSheet, value: SheetValue): MeetingSheet {
  switch (value.kind) {
    case 'event':
    case 'venue':
    case 'host':
    case 'chair':
      return { ...sheet, [value.kind]: value.value };
    case 'day': {
      const { to } = sheet.dates;
      // A meeting does not end before it begins.
      return { ...sheet, dates: { from: value.value, to: to !== '' && to < value.value ? '' : to } };
    }
    case 'person':
      return { ...sheet, delegations: addDelegate(sheet.delegations, value) };
    case 'session': {
      const held = sheet.sessions.some((one) => isSame(one, value.session));
      return held ? sheet : { ...sheet, sessions: [...sheet.sessions, value.session] };
    }
  }
}

type Delegate = Extract<SheetValue, { kind: 'person' }>;

function addDelegate(delegations: readonly Delegation[], delegate: Delegate): Delegation[] {
  const { country, name, title, organization } = delegate;
  const person = { name, saidAs: '', title, organization, note: '' };
  const own = delegations.findIndex((one) => one.country === country || sameSide(one.country, country));
  if (own < 0) return [...delegations, { country, people: [person] }];
  return delegations.map((one, place) => (place === own ? { ...one, people: [...one.people, person] } : one));
}

/** A person as a delegation has one; the country stays empty where the release does not tell it. */
function toDelegate(person: ReleasePerson, release: Release, language: Language): Delegate {
  const { name, title, organization } = person;
  const { ministry, country: issuing } = release.issuer;
  const office = organization ?? '';
  if (isCountry(office))
    return {
      kind: 'person',
      country: nameCountry(office, language),
      name,
      title: title ?? '',
      organization: '',
    };
  const ours = office !== '' && office === ministry && issuing !== null;
  return {
    ...{ kind: 'person', country: ours ? nameCountry(issuing, language) : '' },
    ...{ name, title: title ?? '', organization: office },
  };
}

/** A country has a name in each language; anything else keeps its own in both. */
const isCountry = (name: string): boolean => nameCountry(name, 'en') !== nameCountry(name, 'ko');

const isSame = (one: SheetSession, other: SheetSession): boolean =>
  one.label === other.label && one.topic === other.topic;

const keyOf = (...parts: string[]): string => JSON.stringify(['sheet', ...parts]);

/** What a paragraph says where it names the host or the chair: a country is named in many. */
const OFFICES: Readonly<Record<string, RegExp>> = { host: /\bhost|주최|개최국/i, chair: /\bchair|의장/i };

/** Words in the first paragraph that has them, of those that speak of `near` if any does. */
function findWords(release: Release, body: string, words: string, near?: RegExp): Quotation | null {
  let first: Quotation | null = null;
  for (const { address, start, end } of release.paragraphs) {
    const run = body.slice(start, end);
    if (!run.includes(words)) continue;
    first ??= { address, words };
    if (near === undefined) return first;
    if (near.test(run)) return { address, words };
  }
  return first;
}

/** Words in a paragraph; where they are not there as they are, the paragraph. */
function findIn(release: Release, body: string, address: string, words: string): Quotation | null {
  const paragraph = findParagraph(release, address);
  if (!paragraph) return null;
  const run = body.slice(paragraph.start, paragraph.end);
  // `First session` as a label is `the first session` in its sentence.
  const at = words === '' ? -1 : run.toLowerCase().indexOf(words.toLowerCase());
  return { address, words: at < 0 ? run.trim() : run.slice(at, at + words.length) };
}
