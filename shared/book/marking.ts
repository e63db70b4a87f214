// Markings: a scheme's ordered levels, and which marking holds for a block or a copy.
// A scheme is data (templates/marking-schemes). Captions are the scheme's own and are never translated.

import { z } from 'zod';
import type { LocalText } from './words.ts';

export interface MarkingLevel {
  id: string;
  /** What stands top and bottom of each page, e.g. `RESTRICTED`. */
  caption: string;
  /** What stands before a paragraph, e.g. `(R)`. */
  portionMark: string;
}

export interface MarkingScheme {
  id: string;
  name: LocalText;
  /** Lowest first. */
  levels: MarkingLevel[];
  /** The banner of a copy in which nothing is marked; null: the copy's name. */
  unmarkedCaption: string | null;
}

/** A marking scheme from outside. */
export const markingSchemeSchema: z.ZodType<MarkingScheme> = z.strictObject({
  id: z.string(),
  name: z.strictObject({ en: z.string(), ko: z.string() }),
  levels: z.array(z.strictObject({ id: z.string(), caption: z.string(), portionMark: z.string() })),
  unmarkedCaption: z.string().nullable(),
});

/**
 * How high a marking stands: 0 unmarked, 1 the lowest level, and so on.
 * A marking that the scheme does not have stands above all of its levels, so that it is never let out by mistake.
 */
export function rankMarking(scheme: MarkingScheme, marking: string | undefined | null): number {
  if (marking === undefined || marking === null || marking === '') return 0;
  const index = scheme.levels.findIndex((level) => level.id === marking);
  return index < 0 ? scheme.levels.length + 1 : index + 1;
}

/** How high a copy's ceiling stands; a ceiling that the scheme does not have lets only unmarked blocks in. */
export const rankCeiling = (scheme: MarkingScheme, ceiling: string): number =>
  isKnownMarking(scheme, ceiling) ? rankMarking(scheme, ceiling) : 0;

/** True where the scheme has the marking, or nothing is marked. */
export const isKnownMarking = (scheme: MarkingScheme, marking: string | undefined | null): boolean =>
  rankMarking(scheme, marking) <= scheme.levels.length;

/** The higher of two markings; undefined is unmarked. */
export function highestMarking(
  scheme: MarkingScheme,
  first: string | undefined,
  second: string | undefined,
): string | undefined {
  return rankMarking(scheme, second) > rankMarking(scheme, first) ? second : first;
}

/** The caption of a marking; a marking that the scheme does not have is shown as it is written. */
export const captionOf = (scheme: MarkingScheme, marking: string): string =>
  scheme.levels.find((level) => level.id === marking)?.caption ?? marking;
