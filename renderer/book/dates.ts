// Days as the panes beside the page write them, and how many lie between two. From YYYY-MM-DD, without a clock.

import type { Language } from '../../shared/book/words.ts';
import { formatDay } from '../i18n/format-date.ts';

const DAY = 86_400_000;

/** `28 May 2020`, or `2020.5.28(목)`: as `formatDay`, less the English day of the week. */
export const formatDate = (iso: string, language: Language): string =>
  language === 'en'
    ? formatDay(iso, language).replace(/^[A-Z][a-z]{2} (?=\d)/, '')
    : formatDay(iso, language);

/** How many days from one date to another; undefined where one is no date. */
export function countDays(from: string, to: string): number | undefined {
  const first = readDay(from);
  const last = readDay(to);
  return first === undefined || last === undefined ? undefined : Math.round((last - first) / DAY);
}

/** A moment's day on this computer, YYYY-MM-DD. */
export const readToday = (now: Date): string =>
  [String(now.getFullYear()), pad(now.getMonth() + 1), pad(now.getDate())].join('-');

/** A moment's time on this computer, HH:MM. */
export const readTime = (now: Date): string => `${pad(now.getHours())}:${pad(now.getMinutes())}`;

const pad = (value: number): string => String(value).padStart(2, '0');

function readDay(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time;
}

export interface Age {
  days: number;
  /** Counted to the day of the meeting, which is over; else to today. */
  atMeeting: boolean;
}

/** How old a release is: today, or on the day of the meeting once that is past. */
export function measureAge(released: string | null, meeting: string, today: string): Age | undefined {
  if (released === null) return undefined;
  const toMeeting = countDays(released, meeting);
  const toToday = countDays(released, today);
  if (toToday === undefined || toToday < 0) return undefined;
  if (toMeeting !== undefined && toMeeting >= 0 && toMeeting <= toToday)
    return { days: toMeeting, atMeeting: true };
  return { days: toToday, atMeeting: false };
}
