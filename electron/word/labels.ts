// Every word that a document brings by itself, beside the copy's own: in one place, so that the inspection of a
// finished document knows them. A word printed from anywhere else would be found there and stop the export.

import { UNTITLED } from '../../shared/book/copy-text.ts';
import type { LocalText } from '../../shared/book/words.ts';

export const LABELS = {
  kicker: { en: 'Briefing book', ko: '자료집' },
  event: { en: 'Event', ko: '회의명' },
  dates: { en: 'Dates', ko: '일자' },
  date: { en: 'Date', ko: '일자' },
  venue: { en: 'Venue', ko: '장소' },
  marking: { en: 'Marking', ko: '등급' },
  issued: { en: 'Issued', ko: '발행일' },
  untitled: UNTITLED,
  contents: { en: 'Contents', ko: '차례' },
  nothing: {
    en: 'This book holds nothing for the readers of this copy.',
    ko: '이 사본의 독자에게 공개되는 내용이 없습니다.',
  },
  brief: { en: 'Brief', ko: '의제별 자료' },
  noPicture: { en: '[picture missing]', ko: '[그림 없음]' },
  draft: { en: 'DRAFT', ko: '초안' },
} as const satisfies Record<string, LocalText>;

/** Who a document says has made it: never a person. */
export const CREATOR = 'Briefing Book';
