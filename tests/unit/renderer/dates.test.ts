// How old a release is said to be: counted to today, or to the meeting once that is past.

import { expect, test } from 'vitest';
import { countDays, formatDate, measureAge, readToday } from '../../../renderer/book/dates.ts';

test('a release is as old as today, until the meeting is past', () => {
  expect(measureAge('2020-02-12', '2020-05-28', '2020-05-20')).toEqual({ days: 98, atMeeting: false });
  expect(measureAge('2020-02-12', '2020-05-28', '2026-11-24')).toEqual({ days: 106, atMeeting: true });
  expect(measureAge('2020-02-12', '', '2020-02-13')).toEqual({ days: 1, atMeeting: false });
});

test('nothing is said of a release without a date, or of one from tomorrow', () => {
  expect(measureAge(null, '2020-05-28', '2020-05-20')).toBeUndefined();
  expect(measureAge('2020-05-21', '2020-05-28', '2020-05-20')).toBeUndefined();
});

test('a release later than the meeting is as old as today', () => {
  expect(measureAge('2020-06-01', '2020-05-28', '2020-06-03')).toEqual({ days: 2, atMeeting: false });
});

test('days are counted over the end of a month and refused where they are none', () => {
  expect(countDays('2020-02-28', '2020-03-01')).toBe(2);
  expect(countDays('2020-02', '2020-03-01')).toBeUndefined();
  expect(countDays('2020-13-40', '2020-13-40')).toBeUndefined();
});

test('a day is written without its English weekday, and with its Korean one', () => {
  expect(formatDate('2020-05-28', 'en')).toBe('28 May 2020');
  expect(formatDate('2020-05-28', 'ko')).toBe('2020.5.28(목)');
  expect(readToday(new Date(2020, 4, 8, 23, 59))).toBe('2020-05-08');
});
