// Owns: placing the dates a release prints on the calendar, from its release date or an inferred year.
// Promises: the original words, the basis and the reason stay beside every ISO date.
// Must not: parse dates (`dates.ts`) or know which of them is the event.

import type { DateMention, RelativeDate } from './date-mention.ts';
import { addDays, formatIso, lastDay } from './dates.ts';
import type { ReleaseDate } from './release.ts';
import type { InferredYear } from './years.ts';

/** What dates are resolved against. */
export interface Calendar {
  /** The release date, where known. */
  released: string | null;
  inferred: InferredYear;
}

/** The release's own year, by which "this year" is meant, and how it is known. */
function baseYear(calendar: Calendar): number | null {
  return calendar.released ? Number(calendar.released.slice(0, 4)) : calendar.inferred.year;
}

/** Resolves one printed date. */
export function resolveDate(mention: DateMention, calendar: Calendar): ReleaseDate {
  const { text } = mention;
  if (mention.year !== null) {
    return { text, iso: isoOf(mention, mention.year), basis: 'stated', reason: 'the year is printed' };
  }
  const { released, inferred } = calendar;
  const year = baseYear(calendar);
  const basis = released ? 'from release date' : 'inferred';
  const why = released ? `counted from the release date ${released}` : inferred.reason;
  const { relative } = mention;
  if (relative && relative.years === undefined) return placeRelative(mention, relative, calendar, why);
  if (year === null) return { text, iso: null, basis: 'inferred', reason: inferred.reason };
  if (relative?.years !== undefined) {
    return { text, iso: isoOf(mention, year + relative.years), basis, reason: why };
  }
  if (mention.month === null && mention.day !== null && released !== null) {
    return { text, iso: nearestDay(mention.day, released), basis, reason: why };
  }
  if (mention.month === null)
    return { text, iso: null, basis, reason: 'the words name no day, month or year' };
  return { text, iso: isoOf(mention, nearestYear(mention, year, released)), basis, reason: why };
}

/** Months, weeks and days are counted from a release date; `this March` needs no more than the year. */
function placeRelative(
  { text, month, day, endOf }: DateMention,
  relative: RelativeDate,
  { released, inferred }: Calendar,
  why: string,
): ReleaseDate {
  if (released === null) {
    return month !== null && relative.turn === 0 && inferred.year !== null
      ? { text, iso: formatIso(inferred.year, month, null), basis: 'inferred', reason: why }
      : { text, iso: null, basis: 'from release date', reason: 'the release date is not known' };
  }
  let iso: string | null = null;
  if (relative.days !== undefined) iso = addDays(released, relative.days);
  else if (relative.months !== undefined)
    iso = monthAway(released, relative.months + monthBeside(text, day, released), day, endOf);
  else if (relative.weekday !== undefined) iso = findWeekday(released, relative.weekday, relative);
  else if (month !== null) iso = findMonth(released, month, relative.turn ?? 0);
  const reason = iso ? why : 'the words can mean more than one day or month';
  return { text, iso, basis: 'from release date', reason };
}

/** `지난 28일` printed on the 3rd is of the month before; `오는 2일` printed on the 30th of the next. */
function monthBeside(text: string, day: number | null, released: string): number {
  const today = Number(released.slice(8, 10));
  if (day === null) return 0;
  if (text.startsWith('지난') && day > today) return -1;
  return text.startsWith('오는') && day < today ? 1 : 0;
}

function monthAway(released: string, months: number, day: number | null, endOf: boolean): string | null {
  const month = Number(released.slice(0, 4)) * 12 + Number(released.slice(5, 7)) - 1 + months;
  const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1];
  const last = lastDay(year, inYear);
  if (day !== null && day > last) return null;
  return formatIso(year, inYear, endOf ? last : day);
}

/** `next March` is next year's; `last March` in October is this year's to some: then it stays words. */
function findMonth(released: string, month: number, turn: number): string | null {
  if (turn < 0 && month < Number(released.slice(5, 7))) return null;
  return formatIso(Number(released.slice(0, 4)) + turn, month, null);
}

/** A weekday of a week named, or the last, this or next one where only one day can be meant. */
function findWeekday(
  released: string,
  weekday: number,
  { weeks, turn = 0, near }: RelativeDate,
): string | null {
  // Weeks begin on Monday.
  const today = (new Date(`${released}T00:00:00Z`).getUTCDay() + 6) % 7;
  const ahead = ((weekday + 6) % 7) - today;
  if (weeks !== undefined) return addDays(released, weeks * 7 + ahead);
  if (near !== undefined) return addDays(released, near * ahead < 0 ? ahead + near * 7 : ahead);
  if (turn === 0) return ahead < 0 ? null : addDays(released, ahead);
  // `next Friday` on a Monday may be of this week or the next; on a Friday it is of the next.
  return turn * ahead > 0 ? null : addDays(released, ahead + turn * 7);
}

/** `on the 3rd`: the one nearest to the release. */
function nearestDay(day: number, released: string): string | null {
  const apart = (iso: string): number => Math.abs(Date.parse(iso) - Date.parse(released));
  const near = [-1, 0, 1].flatMap((months) => monthAway(released, months, day, false) ?? []);
  return near.sort((a, b) => apart(a) - apart(b))[0] ?? null;
}

function isoOf(mention: DateMention, year: number): string | null {
  if (mention.endOf) {
    const month = mention.month ?? 12;
    return formatIso(year, month, lastDay(year, month));
  }
  return formatIso(year, mention.month, mention.day);
}

/** A day without a year is the one nearest to the release date, rather before than after it. */
function nearestYear(mention: DateMention, year: number, released: string | null): number {
  if (released === null || mention.month === null) return year;
  const ahead = mention.month - Number(released.slice(5, 7));
  if (ahead > 7) return year - 1;
  return ahead < -9 ? year + 1 : year;
}
