// Owns: dates in English and Korean text, with or without a year, absolute or relative, and their ISO form.
// Promises: `iso` is only as precise as the words and the known year allow; the words are kept as printed.
// Must not: choose the event's date (`event.ts`) or infer a year (`years.ts`).

import type { DateMention } from './date-mention.ts';
import { findEnglishDates } from './english-dates.ts';

type Reading = (match: RegExpExecArray) => Partial<DateMention>;

const numberOf = (word: string | undefined): number | null => (word === undefined ? null : Number(word));

const KOREAN_FORMS: [RegExp, Reading][] = [
  [
    /(\d{4})년 ?(\d{1,2})월(?: ?(\d{1,2})일(?: ?\([월화수목금토일]\))?)?/g,
    (m) => ({ year: numberOf(m[1]), month: numberOf(m[2]), day: numberOf(m[3]) }),
  ],
  [
    /(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?(?:\([월화수목금토일]\))?/g,
    (m) => ({ year: numberOf(m[1]), month: numberOf(m[2]), day: numberOf(m[3]) }),
  ],
  [
    // `'25.12.3.(수)`: this century.
    /(?<![\d.])['’‘](\d{2})\. ?(\d{1,2})\. ?(\d{1,2})\.?(?:\([월화수목금토일]\))?/g,
    (m) => ({ year: 2000 + Number(m[1]), month: numberOf(m[2]), day: numberOf(m[3]) }),
  ],
  [
    /(내년|올해|금년|작년|지난해) ?(\d{1,2})월(?: ?(\d{1,2})일)?/g,
    (m) => ({
      month: numberOf(m[2]),
      day: numberOf(m[3]),
      relative: { years: m[1] === '내년' ? 1 : m[1] === '작년' || m[1] === '지난해' ? -1 : 0 },
    }),
  ],
  [
    /(\d{1,2})월 ?(\d{1,2})일(?: ?\([월화수목금토일]\))?/g,
    (m) => ({ month: numberOf(m[1]), day: numberOf(m[2]) }),
  ],
  [
    /(?<![\d.])(\d{1,2})\.(\d{1,2})\.?\((?:[월화수목금토일](?:요일)?(?:, ?(?:현지 ?시간|현지))?|현지 ?시간(?: 기준)?)\)/g,
    (m) => ({ month: numberOf(m[1]), day: numberOf(m[2]) }),
  ],
  [
    // `금일(9.16.)`, `(9.25.~26.)`: in brackets, day and month need no weekday.
    /(?<=\()(\d{1,2})\.(\d{1,2})\.(?=\)| ?[~∼〜–-] ?\d)/g,
    (m) => ({ month: numberOf(m[1]), day: numberOf(m[2]) }),
  ],
  [
    /(내년|올해|금년|작년|지난해)(?: ?(?:상반기|하반기|초|말|중))?/g,
    (m) => ({ relative: { years: m[1] === '내년' ? 1 : m[1] === '작년' || m[1] === '지난해' ? -1 : 0 } }),
  ],
  [
    /(?:오는|지난) (\d{1,2})월(?: ?(\d{1,2})일(?: ?\([월화수목금토일]\))?)?/g,
    (m) => ({ month: numberOf(m[1]), day: numberOf(m[2]) }),
  ],
  [
    // The month is that of the release, or the one beside it (`calendar.ts`).
    /(?:오는|지난) (\d{1,2})일(?: ?\([월화수목금토일]\))?/g,
    (m) => ({ day: numberOf(m[1]), relative: { months: 0 } }),
  ],
  [
    // `26일 오전`; `3일간` and `10일 이내` are lengths of time, `17~19일` and `8월 3일` are told elsewhere.
    /(?<![\d.,월년개제매~∼–-] ?)(\d{1,2})일(?! ?(?:간|동안|이내|내|만|후|뒤|전|째|씩|차|정도|연속|이상|연장))(?: ?\([월화수목금토일]\))?/g,
    (m) => ({ day: numberOf(m[1]) }),
  ],
  [
    // `(15/8)`: only where no other order of day and month can be meant.
    /(?<=\()(1[3-9]|2\d|3[01])\/(\d{1,2})(?=\))|(?<=\()(\d{1,2})\/(1[3-9]|2\d|3[01])(?=\))/g,
    (m) => ({ month: numberOf(m[2] ?? m[3]), day: numberOf(m[1] ?? m[4]) }),
  ],
  [
    /(다음|내|이번|금|지난) ?달/g,
    (m) => ({ relative: { months: /다음|내/.test(m[1] ?? '') ? 1 : /지난/.test(m[1] ?? '') ? -1 : 0 } }),
  ],
  [/(?<![\d.년월])(\d{1,2})월 중/g, (m) => ({ month: numberOf(m[1]) })],
  [/오늘|금일/g, () => ({ relative: { days: 0 } })],
  [/어제|작일|전일(?=\()/g, () => ({ relative: { days: -1 } })],
  [/내일|명일/g, () => ({ relative: { days: 1 } })],
  [/(?<![\d월.])(\d{4})년/g, (m) => ({ year: numberOf(m[1]) })],
];

/** A quick look before the forms are tried: most clauses hold no date. */
const MAY_HOLD_KOREAN =
  /\d\. ?\d|\(\d{1,2}\/|\d일|년|월|달|오늘|금일|어제|작일|전일|내일|명일|올해|작년|지난|오는/;

/** The dates printed in `text`, in order; of two that overlap, the more telling form stays. */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = MAY_HOLD_KOREAN.test(text) ? findKoreanDates(text) : [];
  // The longer words tell more: `early next year` than `next year`, `12 March next year` than `12 March`.
  for (const mention of findEnglishDates(text).sort((a, b) => b.text.length - a.text.length)) {
    found.push(mention);
  }
  if (found.length === 0) return found;
  const taken = new Uint8Array(text.length);
  const kept = found.filter((mention) => {
    const { start, end } = mention;
    if (taken[start] || taken[end - 1] || !isPossible(mention)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

const findKoreanDates = (text: string): DateMention[] =>
  KOREAN_FORMS.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].map((match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      year: null,
      month: null,
      day: null,
      relative: null,
      endOf: false,
      ...read(match as RegExpExecArray),
    })),
  );

const isPossible = (mention: DateMention): boolean =>
  (mention.month === null || (mention.month >= 1 && mention.month <= 12)) &&
  (mention.day === null || (mention.day >= 1 && mention.day <= 31));

const two = (value: number): string => String(value).padStart(2, '0');

/** Writes year, month and day as ISO, as far as each is known. */
export function formatIso(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null) return null;
  const head = String(year).padStart(4, '0');
  if (month === null) return head;
  return day === null ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}

/** The calendar day `days` after an ISO day. */
export function addDays(iso: string, days: number): string | null {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) ? null : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}

/** The last day of a month. */
export const lastDay = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
