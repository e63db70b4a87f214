// Owns: what a date printed in a release is: the words, their place, and what the words themselves say.
// Promises: a year, month or day stands only where the words say it; what moves with the release stays `relative`.
// Must not: find dates (`dates.ts`) or place them on the calendar (`calendar.ts`).

/** How the words move a date away from the day of the release. */
export interface RelativeDate {
  years?: number;
  months?: number;
  weeks?: number;
  days?: number;
  /** 0 for Sunday to 6; with `weeks` in that week, with `turn` the last, this or next one. */
  weekday?: number;
  /** A weekday alone: the last one up to the release (-1), or the first one from it on (1), as the words around it tell. */
  near?: number;
  /** `last` (-1), `this` (0) or `next` (1) of the month or weekday named. */
  turn?: number;
}

export interface DateMention {
  text: string;
  start: number;
  end: number;
  year: number | null;
  /** 1 to 12, null where none is named. */
  month: number | null;
  day: number | null;
  /** Words that move the date relative to the release; null for absolute dates and for words on no calendar. */
  relative: RelativeDate | null;
  /** `by the end of 2021`: the last day of its year or month is meant. */
  endOf: boolean;
}
