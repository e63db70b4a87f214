// Dates as a book prints them.

import { expect, test } from 'vitest';
import { formatDate, formatDays } from '../../../shared/book/printed-date.ts';

test.each([
  ['2020-05-28', '28 May 2020', '2020.5.28(목)'],
  ['2021-02', 'February 2021', '2021.2월'],
  ['2020', '2020', '2020년'],
  ['soon', 'soon', 'soon'],
])('%s is printed only as precisely as it is known', (iso, en, ko) => {
  expect(formatDate(iso, 'en')).toBe(en);
  expect(formatDate(iso, 'ko')).toBe(ko);
});

test.each([
  ['2026-09-26', '2026-09-28', '26–28 September 2026', '2026.9.26(토)-28(월)'],
  ['2026-09-30', '2026-10-02', '30 September – 2 October 2026', '2026.9.30(수)-10.2(금)'],
  ['2026-12-30', '2027-01-02', '30 December 2026 – 2 January 2027', '2026.12.30(수)-2027.1.2(토)'],
  ['soon', '2027-01-02', 'soon – 2027-01-02', 'soon – 2027-01-02'],
])('from %s to %s', (from, to, en, ko) => {
  expect(formatDays(from, to, 'en')).toBe(en);
  expect(formatDays(from, to, 'ko')).toBe(ko);
});
