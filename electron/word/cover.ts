// The cover: what the book is for, when and where, for whom, and the day of issue.
// Values come from the meeting sheet; what is not given is visibly not given.

import { printableLine } from '../../shared/book/copy-text.ts';
import type { Copy } from '../../shared/book/copies.ts';
import type { MeetingSheet } from '../../shared/book/book.ts';
import { printField } from '../../shared/book/meeting-sheet.ts';
import { nameCopy } from '../../shared/book/copy-name.ts';
import type { Language, LocalText } from '../../shared/book/words.ts';
import { formatDate, formatDays } from '../../shared/book/printed-date.ts';
import { planParagraph, planText } from './page-plan.ts';
import type { PagePart, ParagraphPlan } from './page-plan.ts';

const KICKER: LocalText = { en: 'Briefing book', ko: '자료집' };
const EVENT: LocalText = { en: 'Event', ko: '회의명' };
const DATES: LocalText = { en: 'Dates', ko: '일자' };
const DATE: LocalText = { en: 'Date', ko: '일자' };
const VENUE: LocalText = { en: 'Venue', ko: '장소' };
const ISSUED: LocalText = { en: 'Issued', ko: '발행일' };
const UNTITLED: LocalText = { en: '[title not given]', ko: '[제목 미기재]' };

/** The paragraphs of the cover. */
export function planCover(copy: Copy, issueDate: string | null): PagePart[] {
  const { language, meetingSheet } = copy;
  const title = printableLine(copy.title).trim();
  const days = meetingSheet.dates;
  const row = (label: LocalText, value: string): ParagraphPlan =>
    planParagraph('cover-row', [
      planText(label[language], language, 'label'),
      { kind: 'tab' },
      planText(printableLine(value), language),
    ]);
  return [
    planParagraph('cover-kicker', [planText(KICKER[language], language)]),
    planParagraph('cover-title', [planText(title === '' ? UNTITLED[language] : title, language)]),
    row(EVENT, printField(meetingSheet, 'event', language)),
    row(days.to !== '' && days.to !== days.from ? DATES : DATE, printDays(meetingSheet, language)),
    row(VENUE, printField(meetingSheet, 'venue', language)),
    planParagraph('cover-reader', [planText(printableLine(nameCopy(copy.name, language)), language)]),
    ...(issueDate === null ? [] : [row(ISSUED, formatDate(issueDate, language))]),
  ];
}

function printDays(sheet: MeetingSheet, language: Language): string {
  const { from, to } = sheet.dates;
  if (from === '') return printField(sheet, 'dates.from', language);
  return to === '' || to === from ? formatDate(from, language) : formatDays(from, to, language);
}
