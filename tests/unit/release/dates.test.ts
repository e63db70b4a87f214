// Dates: words in, ISO out, against a release date or an inferred year.
import { describe, expect, it } from 'vitest';
import { resolveDate } from '../../../shared/release/calendar.ts';
import { findDates } from '../../../shared/release/dates.ts';
import { inferYear } from '../../../shared/release/years.ts';

const none = { year: null, reason: 'nothing tells' };
const isosOf = (text: string, released: string | null): (string | null)[] =>
  findDates(text).map((mention) => resolveDate(mention, { released, inferred: none }).iso);

describe('resolveDate', () => {
  it.each<[string, string | null, (string | null)[]]>([
    ['on March 12, 2021', null, ['2021-03-12']],
    ['on 12 March 2021', null, ['2021-03-12']],
    ['on 12-13 March 2021', null, ['2021-03-12']],
    ['on February 11', '2020-02-12', ['2020-02-11']],
    ['on December 30', '2020-01-02', ['2019-12-30']],
    ['on February 11', null, [null]],
    ['until February next year', '2020-02-12', ['2021-02']],
    ['by the end of 2021', '2021-03-12', ['2021-12-31']],
    ['today', '2022-09-29', ['2022-09-29']],
    ['yesterday', '2022-03-01', ['2022-02-28']],
    ['next month', '2022-12-05', ['2023-01']],
    ['this year', '2020-02-12', ['2020']],
    ['we may meet', '2020-02-12', []],
    ['9.26(목) 회의', '2024-09-27', ['2024-09-26']],
    ['2024년 9월 26일', null, ['2024-09-26']],
    ['내년 2월까지', '2024-09-27', ['2025-02']],
    ['내년 상반기에', '2024-09-27', ['2025']],
    ['다음 달에', '2024-12-27', ['2025-01']],
    ['오는 9월', '2024-05-02', ['2024-09']],
    ['지난 3월 4일', '2024-05-02', ['2024-03-04']],
    ['2022. 3. 15.(화)', null, ['2022-03-15']],
    ['from 30 May to 1 June 2018', null, ['2018-05-30']],
    ['from April 11 to 13, 2016', null, ['2016-04-11']],
    ['05.11.2024', null, ['2024-11-05']],
    ['24/06/2024', null, ['2024-06-24']],
    ['03/04/2024', null, []],
    ['later this year', '2024-02-21', ['2024']],
    ['in the second half of next year', '2024-02-21', ['2025']],
    ['next spring', '2024-02-21', [null]],
    ['the Work Plan for 2020-2024', null, []],
  ])('%s (%s)', (text, released, isos) => {
    expect(isosOf(text, released)).toEqual(isos);
  });
});

describe('inferYear', () => {
  it.each<[string, number | null]>([
    ['in the year of the 75th anniversary of the UN', 2020],
    ['with the 75th anniversary of the UN, and this autumn the 25th anniversary of the WTO', 2020],
    ['with the 75th anniversary of the UN, and this autumn the 26th anniversary of the WTO', null],
    ['MIKTA, which marks its 7th anniversary, meets', 2020],
    ['the 30th anniversary of their ties', null],
  ])('%s', (text, year) => {
    const inferred = inferYear(text);
    expect(inferred.year).toBe(year);
    expect(inferred.reason).not.toBe('');
  });
});
