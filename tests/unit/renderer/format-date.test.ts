// Days and times as words in both languages.
import { describe, expect, it } from 'vitest';
import { countDaysTo, formatDay, tellWhenEdited } from '../../../renderer/i18n/format-date.ts';

describe('formatDay', () => {
  it('writes a day in each language', () => {
    expect(formatDay('2020-05-28', 'en')).toBe('Thu 28 May 2020');
    expect(formatDay('2020-05-28', 'ko')).toBe('2020.5.28(목)');
  });

  it('shows no more than is known', () => {
    expect(formatDay('2021-02', 'en')).toBe('February 2021');
    expect(formatDay('2021-02', 'ko')).toBe('2021년 2월');
    expect(formatDay('2021', 'ko')).toBe('2021년');
    expect(formatDay('soon', 'en')).toBe('soon');
  });
});

describe('countDaysTo', () => {
  it('counts from the local day, whatever the hour', () => {
    expect(countDaysTo('2020-05-28', new Date(2020, 4, 20, 23, 30))).toBe(8);
    expect(countDaysTo('2020-05-19', new Date(2020, 4, 20, 0, 5))).toBe(-1);
    expect(countDaysTo('', new Date())).toBeNull();
  });
});

describe('tellWhenEdited', () => {
  const now = new Date(2020, 4, 20, 15, 0);
  const at = (day: number, hour: number) => new Date(2020, 4, day, hour, 32).toISOString();
  it('gets coarser with age', () => {
    expect(tellWhenEdited(at(20, 14), now, 'en')).toEqual({ kind: 'time', words: '14:32' });
    expect(tellWhenEdited(at(19, 23), now, 'ko')).toEqual({ kind: 'yesterday' });
    expect(tellWhenEdited(at(18, 9), now, 'en')).toEqual({ kind: 'day', words: 'Monday' });
    expect(tellWhenEdited(at(5, 9), now, 'ko')).toEqual({ kind: 'day', words: '5.5.' });
    expect(tellWhenEdited(new Date(2019, 1, 9).toISOString(), now, 'en')).toEqual({
      kind: 'day',
      words: '9 Feb 2019',
    });
  });
});
