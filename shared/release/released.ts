// Owns: the release date where the page prints it: a date line above the body, or a dateline at its head.
// Promises: a full date or null; what stands below the body is never looked at.
// Must not: take the event's date for it.

import { findDates, formatIso } from './dates.ts';
import { isDateLine, readDateLine } from './labels.ts';
import { datelineLength } from './paragraphs.ts';

const LABEL = /^(?:date|posted|released|published|release date|issued|등록일|작성일|배포일시?|보도일시)/i;

/** `No: 118, 5 May 2022, Press Release …`. */
const NUMBERED = /^No[:.]? ?\d{1,4}, ?\d{1,2} [A-Z][a-z]+ \d{4}\b/;

/** The release date printed above the body or in its dateline. */
export function findReleased(above: readonly string[], opening: string): string | null {
  for (const line of above) {
    const date = readDateLine(NUMBERED.test(line) ? line.slice(0, 60) : line);
    if (date && NUMBERED.test(line.slice(0, 60))) return date.iso;
    if (date && (LABEL.test(line) || isDateLine(line))) return date.iso;
  }
  const dateline = opening.slice(0, datelineLength(opening));
  const date = findDates(dateline).find((mention) => mention.year !== null && mention.day !== null);
  return date ? formatIso(date.year, date.month, date.day) : null;
}
