// The sheet's paths: what each takes, what it refuses, and how a field prints it.

import { describe, expect, test } from 'vitest';
import {
  SHEET_PATHS,
  createMeetingSheet,
  findSheetPath,
  pickLanguage,
  printField,
  readSheetValue,
  setSheetValue,
} from '../../../shared/book/meeting-sheet.ts';

const empty = createMeetingSheet('retreat');
const set = (path: string, value: string) => {
  const result = setSheetValue(empty, path, value);
  return result.ok ? readSheetValue(result.value, path) : result.error.kind;
};

describe('setting', () => {
  test.each([
    ['us', ' Mexico ', 'Mexico'],
    ['venue', 'Room\u0000 1\u0007,\nSeoul\u2028hall\ufeff', 'Room 1, Seoul hall'],
    ['dates.from', '2020-05-28', '2020-05-28'],
    ['dates.from', '28 May', 'wrong-form'],
    ['dates.from', '2020-02-30', 'wrong-form'],
    ['delegations.0.country', 'Mexico', 'Mexico'],
    ['delegations.2.people.1.saidAs', 'kahng', 'kahng'],
    ['sessions.0.start', '09:30', '09:30'],
    ['sessions.0.start', '9.30', 'wrong-form'],
    ['sessions.1.minutes', '4', '4'],
    ['sessions.1.minutes', 'four', 'wrong-form'],
    ['languages', 'Korean, English', 'Korean, English'],
    ['interpretation', 'consecutive', 'consecutive'],
    ['interpretation', 'whispered', 'wrong-form'],
    ['color', 'red', 'unknown-path'],
    ['dates', '2020', 'unknown-path'],
    ['dates.between', '2020', 'unknown-path'],
    ['delegations.N.country', 'Mexico', 'unknown-path'],
    ['delegations.country', 'Mexico', 'unknown-path'],
    ['delegations.1000000.country', 'Mexico', 'unknown-path'],
    ['__proto__.us', 'x', 'unknown-path'],
    ['us.0.x', 'x', 'unknown-path'],
  ])('%s to “%s” gives %s', (path, value, expected) => {
    expect(set(path, value)).toBe(expected);
  });

  test('leaves the sheet that was given as it was, and grows lists only as far as asked', () => {
    const result = setSheetValue(empty, 'delegations.1.country', 'Türkiye');
    expect(empty.delegations).toEqual([]);
    expect(result.ok && result.value.delegations).toEqual([
      { country: '', people: [] },
      { country: 'Türkiye', people: [] },
    ]);
  });
});

describe('a field', () => {
  test('prints the value, or visibly that it is not given, in the language of the book', () => {
    const sheet = { ...empty, venue: 'Seoul' };
    expect(printField(sheet, 'venue', 'en')).toBe('Seoul');
    expect(printField(empty, 'venue', 'en')).toBe('[venue not given]');
    expect(printField(empty, 'venue', 'ko')).toBe('[장소 미기재]');
    expect(printField(empty, 'sessions.3.topic', 'en')).toBe('[topic not given]');
  });

  test('says days and interpretation as a page does', () => {
    const sheet = {
      ...empty,
      dates: { from: '2020-02-11', to: '' },
      interpretation: 'simultaneous' as const,
    };
    expect(printField(sheet, 'dates.from', 'en')).toBe('11 February 2020');
    expect(printField(sheet, 'dates.from', 'ko')).toBe('2020.2.11(화)');
    expect(printField(sheet, 'interpretation', 'en')).toBe('simultaneous interpretation');
    expect(printField(sheet, 'interpretation', 'ko')).toBe('동시통역');
  });

  test('never prints our note on a person', () => {
    const person = { name: 'A', saidAs: '', title: '', organization: '', note: 'vain' };
    const sheet = { ...empty, delegations: [{ country: 'X', people: [person] }] };
    expect(printField(sheet, 'delegations.0.people.0.note', 'en')).toBe('[note not given]');
    expect(printField(sheet, 'delegations.0.people.0.name', 'en')).toBe('A');
  });
});

test.each([
  [['en'], 'en'],
  [['Korean', 'English'], 'ko'],
  [['Spanish', '영어'], 'en'],
  [['ko-KR'], 'ko'],
  [['Spanish'], undefined],
  [[], undefined],
] as const)('the language of %j is %s', (languages, expected) => {
  expect(pickLanguage(languages)).toBe(expected);
});

test('every path has a place in the sheet, and words for it in both languages', () => {
  for (const { path, label } of SHEET_PATHS) {
    const value =
      { 'dates.from': '2020-05-28', 'dates.to': '2020-05-28', interpretation: 'none' }[path] ?? '10:30';
    const place = path.replaceAll('.N', '.1');
    const set = setSheetValue(empty, place, path.endsWith('minutes') ? '4' : value);
    expect(set.ok && readSheetValue(set.value, place), path).not.toBe('');
    expect(label.en !== '' && label.ko !== '').toBe(true);
  }
});

test('a path is found with its places filled in, and only so', () => {
  expect(findSheetPath('sessions.12.topic')?.path).toBe('sessions.N.topic');
  expect(findSheetPath('sessions.12')).toBeUndefined();
});
