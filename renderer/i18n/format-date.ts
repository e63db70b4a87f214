// Days and times as words, in both languages: "Thu 28 May 2020" and "2020.5.28(목)".
// Promises: a date known only to its month or year is shown no more precisely; what is no date is shown as it is.
// Must not look at a clock: now is passed in.
import type { Language } from '../../shared/book/words.ts';

const ENGLISH_DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const KOREAN_DAYS = ['일', '월', '화', '수', '목', '금', '토'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const FULL_MONTHS =
  'January February March April May June July August September October November December'.split(' ');

const DAY_MS = 86_400_000;

/** A day, month or year in ISO form (`2020-05-28`, `2021-02`, `2020`) as words. */
export function formatDay(iso: string, language: Language): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!match) return iso;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (match[2] === undefined) return language === 'ko' ? `${String(year)}년` : String(year);
  if (match[3] === undefined) {
    return language === 'ko'
      ? `${String(year)}년 ${String(month)}월`
      : `${FULL_MONTHS[month - 1] ?? ''} ${String(year)}`;
  }
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return language === 'ko'
    ? `${String(year)}.${String(month)}.${String(day)}(${KOREAN_DAYS[weekday] ?? ''})`
    : `${ENGLISH_DAYS[weekday] ?? ''} ${String(day)} ${MONTHS[month - 1] ?? ''} ${String(year)}`;
}

/** Whole days from the local day of `now` to an ISO day; negative where it is past, null where it is no day. */
export function countDaysTo(iso: string, now: Date): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const then = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(then)) return null;
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((then - today) / DAY_MS);
}

export type WhenEdited =
  { kind: 'time'; words: string } | { kind: 'yesterday' } | { kind: 'day'; words: string };

/** When something was last written: the time today, "yesterday", the weekday within a week, else the day. */
export function tellWhenEdited(iso: string, now: Date, language: Language): WhenEdited {
  const then = new Date(iso);
  if (Number.isNaN(then.getTime())) return { kind: 'day', words: iso };
  const startOfToday = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const startOfThen = new Date(then.getFullYear(), then.getMonth(), then.getDate());
  const days = Math.round((startOfToday.getTime() - startOfThen.getTime()) / DAY_MS);
  if (days === 0) return { kind: 'time', words: `${pad(then.getHours())}:${pad(then.getMinutes())}` };
  if (days === 1) return { kind: 'yesterday' };
  if (days > 1 && days < 7) return { kind: 'day', words: nameWeekday(then.getDay(), language) };
  const sameYear = then.getFullYear() === now.getFullYear();
  return { kind: 'day', words: formatShortDay(then, sameYear, language) };
}

function nameWeekday(day: number, language: Language): string {
  const full = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  return language === 'ko' ? `${KOREAN_DAYS[day] ?? ''}요일` : (full[day] ?? '');
}

function formatShortDay(date: Date, sameYear: boolean, language: Language): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  if (language === 'ko') return `${sameYear ? '' : `${String(year)}.`}${String(month + 1)}.${String(day)}.`;
  return `${String(day)} ${MONTHS[month] ?? ''}${sameYear ? '' : ` ${String(year)}`}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');
