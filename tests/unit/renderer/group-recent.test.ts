// Recent books: their groups, their order, and what a search leaves.
import { describe, expect, it } from 'vitest';
import { filterRecent, formatIsoDay, groupRecent } from '../../../renderer/features/library/group-recent.ts';
import type { RecentBook } from '../../../shared/host/host-api.ts';

const book = (id: string, more: Partial<RecentBook> = {}): RecentBook => ({
  id,
  title: id,
  event: '',
  template: 'multilateral-retreat',
  language: 'en',
  from: '',
  briefs: 1,
  marking: '',
  fileName: `${id}.briefing`,
  folder: '/books',
  edited: null,
  ...more,
});

describe('groupRecent', () => {
  it('puts what comes up first, soonest first, and what is past last, latest first', () => {
    const books = [
      book('past', { from: '2020-01-01' }),
      book('later', { from: '2020-06-01' }),
      book('today', { from: '2020-05-20' }),
      book('yesterday', { from: '2020-05-19' }),
      book('open'),
    ];
    expect(
      groupRecent(books, '2020-05-20').map(({ name, books: found }) => [name, found.map(({ id }) => id)]),
    ).toEqual([
      ['comingUp', ['today', 'later']],
      ['noDate', ['open']],
      ['past', ['yesterday', 'past']],
    ]);
  });

  it('leaves out groups without a book', () => {
    expect(groupRecent([], '2020-05-20')).toEqual([]);
  });
});

describe('filterRecent', () => {
  it('wants every word, in any of title, event, file and folder, in either composition of Hangul', () => {
    const books = [book('믹타 회의', { event: 'MIKTA' }), book('other')];
    expect(filterRecent(books, 'mikta 회의'.normalize('NFD'), null).map(({ id }) => id)).toEqual([
      '믹타 회의',
    ]);
    expect(filterRecent(books, '', 'press-lines')).toEqual([]);
  });
});

it('writes a local day', () => {
  expect(formatIsoDay(new Date(2020, 4, 8, 23, 59))).toBe('2020-05-08');
});
