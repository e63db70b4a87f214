// Owns: the release date where the page prints it: a date line above the body, a dateline at its head, or the place and date it is signed off with.
// Promises: a full date or null; of what stands below the body only the lines right under it are looked at.
// Must not: take the event's date for it.

import { findDates, formatIso } from './dates.ts';
import { isFurnitureLine, isPageMark } from './furniture.ts';
import { readLabel, readOccasion } from './labelled.ts';
import { isDateLine, readDateLine } from './labels.ts';
import { datelineLength } from './paragraphs.ts';

const LABEL =
  /^(?:date|posted|released|published|release date|issued|등록일|작성일|배포|보도일시|보도 일시|보도시점|제공일|게시일|입력 ?:|발표일)/i;

/** `No: 118, 5 May 2022, Press Release …`. */
const NUMBERED = /^No[:.]? ?\d{1,4}, ?\d{1,2} [A-Z][a-z]+ \d{4}\b/;

/** The release date printed above the body or in its dateline. */
export function findReleased(above: readonly string[], opening: string): string | null {
  const occasion = readOccasion(above);
  for (const printed of above) {
    const read = readLabel(printed);
    const line = read ? `${read.label}: ${read.words}` : printed;
    // `Date:` beside `Venue:` is the day of the event.
    if (occasion && read && /^(?:date|dates|when)$/.test(read.label)) continue;
    const date = readDateLine(NUMBERED.test(line) ? line.slice(0, 60) : line);
    if (date && NUMBERED.test(line.slice(0, 60))) return date.iso;
    if (date && (LABEL.test(line) || isDateLine(line))) return date.iso;
  }
  const dateline = opening.slice(0, datelineLength(opening));
  const date = findDates(dateline).find((mention) => mention.year !== null && mention.day !== null);
  return date ? formatIso(date.year, date.month, date.day) : null;
}

const CLOSING_LINES = 4;

/** `NEW DELHI` / `15 March 2026` right under the last paragraph: where and when the statement was given out. */
export function findSignedOff(below: readonly string[]): string | null {
  for (const line of below.filter((text) => text !== '' && !isPageMark(text)).slice(0, CLOSING_LINES)) {
    if (isFurnitureLine(line)) return null;
    const date = isDateLine(line) ? readDateLine(line) : null;
    if (date && date.beside.split(' ').length <= 3) return date.iso;
  }
  return null;
}
