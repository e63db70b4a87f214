// Dates as a book prints them: `11 February 2020`, `2020.2.11(화)`; only as precise as they are known.

import { assertNever } from '../result.ts';
import type { Language } from './words.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const WEEKDAYS = [...'일월화수목금토'];

/** An ISO date of a day, a month or a year in words; anything else as it stands. */
export function formatDate(iso: string, language: Language): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  if (year === '') return iso;
  switch (language) {
    case 'en':
      return [day && Number(day), month && MONTHS[Number(month) - 1], year]
        .filter((part) => part !== undefined && part !== '')
        .join(' ');
    case 'ko': {
      if (month === undefined) return `${year}년`;
      if (day === undefined) return `${year}.${Number(month)}월`;
      const weekday = WEEKDAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()];
      return `${year}.${Number(month)}.${Number(day)}(${weekday})`;
    }
    default:
      return assertNever(language);
  }
}

/**
 * A range of days, as short as it can be: `26–28 September 2026`, `2026.9.26(토)-28(월)`.
 * @param from first day, YYYY-MM-DD
 * @param to last day, YYYY-MM-DD
 */
export function formatDays(from: string, to: string, language: Language): string {
  const first = DAY.exec(from);
  const last = DAY.exec(to);
  if (!first || !last) return `${from} – ${to}`;
  const [sameYear, sameMonth] = [from.slice(0, 4) === to.slice(0, 4), from.slice(0, 7) === to.slice(0, 7)];
  const [start, end] = [formatDate(from, language), formatDate(to, language)];
  switch (language) {
    case 'en': {
      if (sameMonth) return `${Number(first[3])}–${end}`;
      return `${sameYear ? start.slice(0, -' 2026'.length) : start} – ${end}`;
    }
    case 'ko': {
      const parts = end.split('.');
      return `${start}-${parts.slice(sameMonth ? 2 : sameYear ? 1 : 0).join('.')}`;
    }
    default:
      return assertNever(language);
  }
}
