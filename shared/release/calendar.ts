// Owns: placing the dates a release prints on the calendar, from its release date or an inferred year.
// Promises: the original words, the basis and the reason stay beside every ISO date.
// Must not: parse dates (`dates.ts`) or know which of them is the event.

import type { DateMention } from './dates.ts';
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
  const year = baseYear(calendar);
  const basis = calendar.released ? 'from release date' : 'inferred';
  const why = calendar.released
    ? `counted from the release date ${calendar.released}`
    : calendar.inferred.reason;
  if (mention.relative?.days !== undefined) {
    const iso = calendar.released ? addDays(calendar.released, mention.relative.days) : null;
    return { text, iso, basis: 'from release date', reason: iso ? why : 'the release date is not known' };
  }
  if (year === null) return { text, iso: null, basis: 'inferred', reason: calendar.inferred.reason };
  if (mention.relative?.years !== undefined) {
    return { text, iso: isoOf(mention, year + mention.relative.years), basis, reason: why };
  }
  if (mention.relative?.months !== undefined) {
    const month = calendar.released ? Number(calendar.released.slice(5, 7)) + mention.relative.months : null;
    if (month === null)
      return { text, iso: null, basis: 'from release date', reason: 'the release date is not known' };
    return {
      text,
      iso: formatIso(year + Math.floor((month - 1) / 12), ((month + 11) % 12) + 1, null),
      basis,
      reason: why,
    };
  }
  if (mention.month === null)
    return { text, iso: null, basis, reason: 'the words name no day, month or year' };
  return { text, iso: isoOf(mention, nearestYear(mention, year, calendar.released)), basis, reason: why };
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
