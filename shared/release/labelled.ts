// Owns: lines that a page prints as a label and its words: `[Title] …`, `Venue: Seoul`, `Date: 21-22 September 2026`.
// Promises: words of the line only; a date beside a venue is that of the event, else the page's own.
// Must not: drop lines, or choose among headlines that bear no label.

import type { DateMention } from './date-mention.ts';
import { findDates } from './dates.ts';

const LABELLED = /^(?:\[([A-Z][A-Za-z ]{2,24})\] ?:? ?|([A-Z][a-z]{3,8}(?: [a-z]{3,8})?) ?: )(?=\S)/;

/** The label of a line in small letters and the words after it; null where the line has none. */
export function readLabel(line: string): { label: string; words: string } | null {
  const match = LABELLED.exec(line.slice(0, 60));
  const label = match?.[1] ?? match?.[2];
  return match && label !== undefined
    ? { label: label.toLowerCase(), words: line.slice(match[0].length).trim() }
    : null;
}

/** `[Title] Second Vice-Minister Meets Ambassador`: the headline without its label. */
export function readLabelledTitle(line: string): string | null {
  const read = readLabel(line);
  return read && /^(?:title|headline)$/.test(read.label) && read.words.includes(' ') ? read.words : null;
}

/** `Venue: Seoul` above the body, and the date printed beside it; null where no line says where. */
export function readOccasion(above: readonly string[]): { venue: string; date: DateMention | null } | null {
  let venue: string | null = null;
  let date: DateMention | null = null;
  for (const line of above) {
    const read = line.length <= 120 ? readLabel(line) : null;
    if (!read) continue;
    if (/^(?:venue|place|location)$/.test(read.label)) venue ??= read.words.replace(/[.;,]$/, '');
    else if (/^(?:date|dates|when)$/.test(read.label))
      date ??= findDates(read.words).find((mention) => mention.day !== null) ?? null;
  }
  return venue === null ? null : { venue, date };
}
