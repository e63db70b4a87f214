// Changes of the meeting sheet that are no single field: delegations, people and sessions that come and go.
// Pure: the sheet that comes in stays as it is.

import type { Delegation, MeetingSheet, Person, SheetSession } from '../../../shared/book/book.ts';

const PERSON: Person = { name: '', saidAs: '', title: '', organization: '', note: '' };
const SESSION: SheetSession = { label: '', topic: '', start: '', minutes: null, lead: '' };

/** The place of our own delegation, or -1. */
export const findOurs = (sheet: MeetingSheet): number =>
  sheet.delegations.findIndex(({ country }) => country !== '' && country === sheet.us);

/** A new delegation at the end, without people. */
export const addDelegation = (sheet: MeetingSheet): MeetingSheet => ({
  ...sheet,
  delegations: [...sheet.delegations, { country: '', people: [] }],
});

export const removeDelegation = (sheet: MeetingSheet, place: number): MeetingSheet => ({
  ...sheet,
  delegations: sheet.delegations.filter((_, index) => index !== place),
});

/** A new person of a delegation; of ours, which is made where it is not there yet. */
export function addPerson(sheet: MeetingSheet, place: number): MeetingSheet {
  if (place < 0)
    return {
      ...sheet,
      delegations: [{ country: sheet.us, people: [PERSON] }, ...sheet.delegations],
    };
  return changeDelegation(sheet, place, (delegation) => ({
    ...delegation,
    people: [...delegation.people, PERSON],
  }));
}

export const removePerson = (sheet: MeetingSheet, place: number, person: number): MeetingSheet =>
  changeDelegation(sheet, place, (delegation) => ({
    ...delegation,
    people: delegation.people.filter((_, index) => index !== person),
  }));

export const addSession = (sheet: MeetingSheet): MeetingSheet => ({
  ...sheet,
  sessions: [...sheet.sessions, SESSION],
});

export const removeSession = (sheet: MeetingSheet, place: number): MeetingSheet => ({
  ...sheet,
  sessions: sheet.sessions.filter((_, index) => index !== place),
});

const changeDelegation = (
  sheet: MeetingSheet,
  place: number,
  change: (delegation: Delegation) => Delegation,
): MeetingSheet => ({
  ...sheet,
  delegations: sheet.delegations.map((delegation, index) =>
    index === place ? change(delegation) : delegation,
  ),
});
