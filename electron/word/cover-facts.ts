// What the cover and the properties say, read from the copy's meeting sheet before the worker starts: the sheet brings its
// schemas along, which a worker that only writes would load in vain.

import type { MeetingSheet } from '../../shared/book/book.ts';
import { nameCopy } from '../../shared/book/copy-name.ts';
import { printableLine } from '../../shared/book/copy-text.ts';
import type { Copy } from '../../shared/book/copies.ts';
import { captionOf } from '../../shared/book/marking.ts';
import type { MarkingScheme } from '../../shared/book/marking.ts';
import { printField } from '../../shared/book/meeting-sheet.ts';
import { formatDate, formatDays } from '../../shared/book/printed-date.ts';
import type { Language } from '../../shared/book/words.ts';

/** Each on one line, with characters that can be printed; what is not given is visibly not given. */
export interface CoverFacts {
  event: string;
  /** One day or several. */
  days: string;
  severalDays: boolean;
  venue: string;
  /** The caption of the copy's marking; null: nothing in it is marked. */
  marking: string | null;
  /** For whom it is. */
  reader: string;
}

/** Reads the facts of a copy's cover. */
export function readCoverFacts(copy: Copy, scheme: MarkingScheme): CoverFacts {
  const { language, meetingSheet: sheet } = copy;
  const { from, to } = sheet.dates;
  return {
    event: printableLine(printField(sheet, 'event', language)),
    days: printableLine(printDays(sheet, language)),
    severalDays: to !== '' && to !== from,
    venue: printableLine(printField(sheet, 'venue', language)),
    marking: copy.marking === undefined ? null : printableLine(captionOf(scheme, copy.marking)),
    reader: printableLine(nameCopy(copy.name, language)),
  };
}

function printDays(sheet: MeetingSheet, language: Language): string {
  const { from, to } = sheet.dates;
  if (from === '') return printField(sheet, 'dates.from', language);
  return to === '' || to === from ? formatDate(from, language) : formatDays(from, to, language);
}
