// Dates: words in, ISO out, against a release date or an inferred year.
import { describe, expect, it, vi } from 'vitest';
import { resolveDate } from '../../../shared/release/calendar.ts';
import { findDates } from '../../../shared/release/dates.ts';
import { findDue } from '../../../shared/release/due.ts';
import { eventSentence, findEventDate } from '../../../shared/release/event.ts';
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
    ['지난 3일', '2024-05-06', ['2024-05-03']],
    ['지난 28일', '2024-05-06', ['2024-04-28']],
    ['오는 2일', '2024-12-30', ['2025-01-02']],
    ['지난 3일', null, [null]],
    ['7.18(현지시간)', '2019-07-20', ['2019-07-18']],
    ['7.18(목, 현지시간)', '2019-07-20', ['2019-07-18']],
    ['2022. 3. 15.(화)', null, ['2022-03-15']],
    ["'25.12.3.(수)", null, ['2025-12-03']],
    ['면담 결과(9.25.)', '2025-09-26', ['2025-09-25']],
    ['방문(12.3.~5.)', '2025-12-06', ['2025-12-03']],
    ['작일', '2025-07-23', ['2025-07-22']],
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

// Released on a Wednesday.
const RELEASED = '2024-09-04';

describe('words relative to a release date', () => {
  it.each<[string, string, string | null]>([
    ['The ministers met today.', 'today', '2024-09-04'],
    ['They spoke last evening.', 'last evening', '2024-09-03'],
    ['She saw him this morning.', 'this morning', '2024-09-04'],
    ['The ministers met on Monday in Oslo.', 'Monday', '2024-09-02'],
    ['On Thursday, the ministers met in Oslo.', 'Thursday', '2024-08-29'],
    ['The ministers met on Wednesday (4/9).', 'Wednesday (4/9)', '2024-09-04'],
    ['The ministers will meet on Monday.', 'Monday', '2024-09-09'],
    ['They spoke yesterday.', 'yesterday', '2024-09-03'],
    ['Talks go on tomorrow.', 'tomorrow', '2024-09-05'],
    ['They leave the day after tomorrow.', 'the day after tomorrow', '2024-09-06'],
    ['They met three days ago in Lima.', 'three days ago', '2024-09-01'],
    ['The pact was signed two years ago.', 'two years ago', '2022'],
    ['It opened a month ago.', 'a month ago', '2024-08'],
    ['The groups will meet in two weeks.', 'in two weeks', '2024-09-18'],
    ['The groups will meet in two weeks’ time.', 'in two weeks’ time', '2024-09-18'],
    ['They will report in three months.', 'in three months', '2024-12'],
    ['A review takes place three months from now.', 'three months from now', '2024-12'],
    ['Members are to reply within 60 days.', 'within 60 days', '2024-11-03'],
    ['submit the draft within six months', 'within six months', '2025-03'],
    ['They will return next month.', 'next month', '2024-10'],
    ['The visit is set for early next month.', 'early next month', '2024-10'],
    ['They meet again later this month.', 'later this month', '2024-09'],
    ['It began last month.', 'last month', '2024-08'],
    ['by the end of the month', 'end of the month', '2024-09-30'],
    ['by the end of next month', 'end of next month', '2024-10-31'],
    ['by year-end', 'year-end', '2024-12-31'],
    ['by the end of the year', 'end of the year', '2024-12-31'],
    ['by the end of May next year', 'by the end of May next year', '2025-05-31'],
    ['in the second half of next year', 'second half of next year', '2025'],
    ['in the first quarter of next year', 'first quarter of next year', '2025'],
    ['a summit in spring next year', 'spring next year', '2025'],
    ['earlier this year', 'earlier this year', '2024'],
    ['on 12 March next year', '12 March next year', '2025-03-12'],
    ['on March 12 of this year', 'March 12 of this year', '2024-03-12'],
    ['in March', 'March', '2024-03'],
    ['until next March', 'next March', '2025-03'],
    ['on the 3rd', '3rd', '2024-09-03'],
    ['on the 30th, in Oslo', '30th', '2024-08-30'],
    ['on the 7th of next month', 'the 7th of next month', '2024-10-07'],
    ['They sign this Thursday.', 'this Thursday', '2024-09-05'],
    ['They met last Thursday.', 'last Thursday', '2024-08-29'],
    ['They meet next Tuesday.', 'next Tuesday', '2024-09-10'],
    ['They meet on Tuesday of next week.', 'Tuesday of next week', '2024-09-10'],
    ['지난 3일 서울에서 만났다.', '지난 3일', '2024-09-03'],
    ['지난 28일 서울에서 만났다.', '지난 28일', '2024-08-28'],
    ['오는 2일 만날 예정이다.', '오는 2일', '2024-10-02'],
    // Two days or months can be meant, or none that the calendar has a name for: the words alone stay.
    ['They meet next Friday.', 'next Friday', null],
    ['They met last Monday.', 'last Monday', null],
    ['since last March', 'last March', null],
    ['They meet next week.', 'next week', null],
    ['They meet later this week.', 'later this week', null],
    ['They meet next spring.', 'next spring', null],
  ])('%s', (text, words, iso) => {
    const [mention, ...others] = findDates(text);
    if (!mention) throw new Error('no date was found');
    expect(others).toEqual([]);
    expect(text.slice(mention.start, mention.end)).toBe(words);
    expect(resolveDate(mention, { released: RELEASED, inferred: none })).toMatchObject({ text: words, iso });
  });

  it.each([
    'in two weeks’ time',
    'three months from now',
    'this Thursday',
    'on the 3rd',
    'next year',
    'in March',
  ])('%s stays words without a release date', (text) => {
    const resolved = findDates(text).map((mention) =>
      resolveDate(mention, { released: null, inferred: none }),
    );
    expect(resolved).toMatchObject([{ iso: null }]);
  });
});

describe('dates in print', () => {
  it.each<[string, string[], (string | null)[]]>([
    ['from 3 to 5 May 2023', ['3 to 5 May 2023'], ['2023-05-03']],
    ['on 12 and 13 March 2021', ['12 and 13 March 2021'], ['2021-03-12']],
    ['March 30 – April 2, 2021', ['March 30 – April 2, 2021'], ['2021-03-30']],
    ['30 December to 2 January 2019', ['30 December to 2 January 2019'], ['2018-12-30']],
    ['3 May 2020 and 4 June 2021', ['3 May 2020', '4 June 2021'], ['2020-05-03', '2021-06-04']],
    ['Thursday, 12 March 2021', ['12 March 2021'], ['2021-03-12']],
    ['on the third of May 2022', ['third of May 2022'], ['2022-05-03']],
    ['2021/03/12', ['2021/03/12'], ['2021-03-12']],
    ['SEOUL, 12 MARCH 2021', ['12 MARCH 2021'], ['2021-03-12']],
    ['29 February', ['29 February'], [null]],
    ['mid-2025', ['mid-2025'], ['2025']],
    ['in early 2025', ['early 2025'], ['2025']],
    // A number after the day is a year only where it can be one.
    ['On 12 March, 30 ministers met', ['12 March'], [null]],
    ['On 12 March 1500 people came', ['12 March'], [null]],
    ['March 3, 10 a.m.', ['March 3'], [null]],
    ['12 March at 10:30', ['12 March'], [null]],
  ])('%s', (text, words, isos) => {
    expect(findDates(text).map((mention) => mention.text)).toEqual(words);
    expect(isosOf(text, null)).toEqual(isos);
  });

  it('are found in long paragraphs, wherever they stand', () => {
    const text =
      'Members spoke of trade and of ports, and of what both need, on 12 March 2021 and in May 2022. '.repeat(
        50,
      );
    expect(new Set(findDates(text).map((mention) => mention.text))).toEqual(
      new Set(['12 March 2021', 'May 2022']),
    );
    expect(findDates(text)).toHaveLength(100);
  });
});

describe('what is no date', () => {
  it.each([
    'they may meet again',
    'she may 5 times over',
    'the march on parliament',
    '12 march columns',
    'a March 5 per cent rise',
    'the second March of the veterans',
    'second to none',
    'the first May concert',
    'Sun Microsystems and Mon Repos',
    'the Dec. declaration',
    'a majority of 2/3 and a half, 1/2',
    '3.5 million people',
    '3.5.2 of the annex',
    'at 10:30 a.m.',
    'the G20 2020 agenda',
    'for the 2030 Agenda',
    'work on 2030 Agenda goals, in 2030 Agenda terms',
    'paragraph 5 and 6',
    'MIKTA 5 met',
    'on the 5th anniversary',
    'on the 3rd floor',
    'one day all will be well',
    'now is the time',
    'over the past years',
    'in recent years',
    'in the years ahead',
    'in a year marking peace',
    'for three years',
    'over the next two years',
    'the first visit in ten years',
    'trade grew by 5% in two years',
    'two days after the summit',
    'two years earlier',
    'within 60 days of the signing',
    'in a few months',
    'several weeks ago',
    'in 2 hours',
    'the 1980s',
    '9/11',
    '03/04/2024 and 03-04-2024',
    '24/06/24',
    'resolution 2/2021 and No. 03/2021',
    '1990 12 10',
    '+82-2-2100-7000',
    '192.168.10.12',
    'statements-releases/2021/03/12/leaders',
    '31 June 2021',
    '2021-13-45',
    'on Thursday',
    'May Day',
    'COVID-19',
    'the 2020-2024 plan',
  ])('%s', (text) => {
    expect(findDates(text).map((mention) => mention.text)).toEqual([]);
  });
});

describe('findDates', () => {
  it('looks at no clock', () => {
    const text = 'on 12 March, today, in two weeks’ time, 29 February and three months from now';
    const found = ['1999-01-31', '2025-06-30'].map((day) => {
      vi.useFakeTimers({ now: new Date(`${day}T23:30:00Z`), toFake: ['Date'] });
      const dates = findDates(text);
      vi.useRealTimers();
      return dates;
    });
    expect(found[0]).toHaveLength(5);
    expect(found[1]).toEqual(found[0]);
  });

  it.each([
    '3 days before ',
    '1/',
    '1.1.',
    'jan ',
    'next ',
    '9',
    '2021-',
    '12 and ',
    'about a ',
    'within 3 ',
  ])('comes through 400,000 characters of “%s” to the date behind them', (unit) => {
    const found = findDates(`${unit.repeat(400_000 / unit.length)}: 12 March 2021`);
    expect(found.map((mention) => mention.text)).toEqual(['12 March 2021']);
  });
});

describe('due dates and events', () => {
  const calendar = { released: RELEASED, inferred: none };
  it.each<[string, string | null, string | null]>([
    ['will reply within 60 days', 'within 60 days', '2024-11-03'],
    ['will meet again in two weeks’ time', 'in two weeks’ time', '2024-09-18'],
    ['will meet tomorrow', 'tomorrow', '2024-09-05'],
    ['will sign this Thursday', 'this Thursday', '2024-09-05'],
    ['will conclude by the end of the month', 'by the end of the month', '2024-09-30'],
    ['will prepare the session, which is to open in early 2025', null, null],
    ['will build on what was agreed two years ago', null, null],
  ])('%s', (text, words, iso) => {
    expect(findDue(text, 'next-step', calendar)).toEqual(words === null ? null : { text: words, iso });
  });

  it.each<[string, string | null]>([
    ['The ministers met this Tuesday in Oslo.', 'this Tuesday'],
    [
      'On the sidelines of the Arctic Forum, held on March 2 and 3, Minister Hale met with Minister Lind on March 3.',
      'March 3',
    ],
    ['Secretary Hale will travel December 5-11 to Peru.', 'December 5-11'],
    ['조 차관은 26일 신임 대사와 면담하였다.', '26일'],
    ['조 차관은 3일간 대사와 면담하였다.', null],
    ['Minister Hale met Minister Lind (15/8).', '15/8'],
    ['Minister Hale met Minister Lind (5/8).', null],
    ['The ministers met and agreed to reply within 60 days.', null],
  ])('%s', (text, words) => {
    expect(findEventDate([eventSentence(text, '1')])?.mention.text ?? null).toBe(words);
  });
});

describe('inferYear', () => {
  it.each<[string, number | null]>([
    ['in the year of the 75th anniversary of the UN', 2020],
    ['with the 75th anniversary of the UN, and this autumn the 25th anniversary of the WTO', 2020],
    ['with the 75th anniversary of the UN, and this autumn the 26th anniversary of the WTO', null],
    ['MIKTA, which marks its 7th anniversary, meets', 2020],
    ['a session that brings the UN its 75th anniversary', 2020],
    ['the spring gives MIKTA its 7th anniversary', 2020],
    ['on the UN’s 75th anniversary', 2020],
    ['brings the town its 75th anniversary', null],
    ['the 30th anniversary of their ties', null],
    ['met on the sidelines of the 71st session of the UN General Assembly on September 22', 2016],
    ['a vote in the 71st session of the UN General Assembly in May', null],
  ])('%s', (text, year) => {
    const inferred = inferYear(text);
    expect(inferred.year).toBe(year);
    expect(inferred.reason).not.toBe('');
  });
});
