// Owns: by when something is to be done, where a clause says so.
// Promises: the words as printed with their preposition; a day already past is no due date.
// Must not: give a due date to what is only told or held.

import type { Calendar } from './calendar.ts';
import { resolveDate } from './calendar.ts';
import type { DateMention } from './date-mention.ts';
import { findDates } from './dates.ts';
import type { StatementKind } from './release.ts';

const FORWARD: ReadonlySet<StatementKind> = new Set(['next-step', 'commitment', 'agreement', 'proposal']);
const DEADLINE = /(?:until|by|before|within|no later than|till) (?:the )?(?:early |late |mid-)?$/;
const WHEN = /(?:in|on|at|during|from|starting|beginning|later|for) (?:the )?(?:early |late |mid-)?$/;
/** `to prepare the next session, which is to meet in early 2024`: the date is that of the session. */
const ASIDE = /, (?:which|who|where|whose) [^,;]*$/;
/** `adopted at the meeting held on 22 January`: when it was adopted. */
const HELD = /\bheld (?:on|from|in|at) [^;]{0,60}$/;
const LONGEST_ASIDE = 160;

/** The due date of a forward-looking clause, or null. */
export function findDue(
  text: string,
  kind: StatementKind,
  calendar: Calendar,
): { text: string; iso: string | null } | null {
  if (!FORWARD.has(kind)) return null;
  for (const mention of findDates(text)) {
    const before = text.slice(Math.max(0, mention.start - 24), mention.start);
    if (ASIDE.test(text.slice(Math.max(0, mention.start - LONGEST_ASIDE), mention.start))) continue;
    if (kind === 'agreement' && HELD.test(text.slice(Math.max(0, mention.start - 80), mention.start)))
      continue;
    const korean = /^ ?(?:까지|중|에|경|내|초|말)/.test(text.slice(mention.end, mention.end + 3));
    const planned = kind === 'next-step' && /[가-힣]/.test(mention.text);
    const deadline = /^(?:by|within) /.test(mention.text) ? ['', ''] : DEADLINE.exec(before);
    const when =
      korean ||
      planned ||
      isVague(mention) ||
      WHEN.test(before) ||
      (mention.relative !== null && (mention.relative.days ?? 1) > 0);
    if (!deadline && (kind === 'proposal' || !when)) continue;
    const { iso } = resolveDate(mention, calendar);
    if (isPast(iso, calendar.released)) continue;
    const particle = /^(?:까지| 중| 내)/.exec(text.slice(mention.end, mention.end + 2))?.[0] ?? '';
    return { text: `${deadline?.[0] ?? ''}${mention.text}${particle}`, iso };
  }
  return null;
}

/** `next week`, `next spring`: certain as words, on no calendar. */
const isVague = (mention: DateMention): boolean =>
  mention.year === null && mention.month === null && mention.relative === null && /^next/i.test(mention.text);

const isPast = (iso: string | null, released: string | null): boolean =>
  iso !== null && released !== null && iso < released.slice(0, iso.length);
