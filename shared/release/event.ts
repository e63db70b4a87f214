// Owns: what met and when, from the sentences that tell of the meeting.
// Promises: only words of the text; the dateline is no event date.
// Must not: look for the place (`venue.ts`), or for host and chair (`offices.ts`).

import type { DateMention } from './date-mention.ts';
import { findDates } from './dates.ts';
import type { Token } from './tokens.ts';
import { readTokens } from './tokens.ts';

/** A sentence with the paragraph it stands in. */
export interface EventSentence {
  text: string;
  paragraph: string;
  tokens: readonly Token[];
}

export const MEETING =
  /\b(?:met|meeting|held|hold|attended|talks|took place|takes place|convened|gathered|visit(?:ed)?|hosted|received|summit|retreat|consultations?|dialogue|phone call|telephone|spoke|conference|forum|paid|signed|launched|issued|announced|released|welcomed|opened|concluded|will travel|travels|traveled|travelled|presided)\b/i;
export const KOREAN_FUTURE = /제안|예정|희망|하기로|요청/;
const KOREAN_NUMBERED =
  /(제 ?\d{1,3}차 [^,.「」]{2,40}?(?:회의|회담|협의회|대화|포럼|총회|위원회|협의|전략대화))/;
export const EVENT_HEADS =
  'Meeting|Retreat|Summit|Conference|Dialogue|Consultations?|Forum|Talks|Session|Assembly|Workshop|Seminar|Symposium|Roundtable|Committee|Commission|Consultation|Council|Ceremony';

/** The name of the event, as printed: in quotation marks, or a capitalized name ending in `Meeting`, `Summit` …; null where none is. */
export function findEventName(sentences: readonly EventSentence[]): string | null {
  const quoted = new RegExp(`[“"]([^“”"]{6,120}(?:${EVENT_HEADS})[^“”"]{0,40})[”"]`);
  const named = new RegExp(
    `\\b(?:attended|hosted|held|convened|organi[sz]ed|chaired|at|of|for|in|during|joined|participated in) (?:the |a |an )((?:\\d{1,3}(?:st|nd|rd|th) |(?:${ORDINALS}) )?(?:\\(?[A-Z][\\w.’'&-]{0,40}\\)?(?: of| and| for| on|,)? ){1,9}(?:${EVENT_HEADS})(?: (?:on|of|for) (?:the )?[A-Z][\\w’'-]{1,20}(?:(?: and| of| the)? [A-Z][\\w’'-]{1,20}){0,6})?)\\b(?! (?:[A-Z][a-z]+ )?(?:Ministers|Leaders|Secretariat|Members|States|Chair|Presidency|Headquarters))`,
    'g',
  );
  const korean =
    /[「『‘“"']([^「」『』‘’“”"']{4,60}(?:회의|회담|포럼|대화|협의회|총회|리트리트|협의|세미나|행사))[」』’”"']/;
  const subject = new RegExp(
    `^(?:The |the )((?:\\d{4} )?(?:\\d{1,3}(?:st|nd|rd|th) |(?:${ORDINALS}) )?(?:\\(?[A-Z][\\w.’'&-]{0,40}\\)?(?: of| and| for| on|,)? ){1,9}(?:${EVENT_HEADS})(?: (?:on|of|for) (?:the )?[A-Z][\\w’'-]{1,20}(?:(?: and| of| the)? [A-Z][\\w’'-]{1,20}){0,6})?)(?: \\([A-Z]{2,9}\\))?(?:,? (?:co-)?(?:chaired|hosted|held) by [^;]{3,160}?,?)? (?:was|were|is|took|takes|convened|concluded|opened|met|will)\\b`,
  );
  for (const [place, sentence] of sentences.slice(0, 6).entries()) {
    const head = sentence.text.slice(0, 600);
    const match =
      quoted.exec(head) ??
      korean.exec(head) ??
      (KOREAN_FUTURE.test(head) || place > 1 ? null : KOREAN_NUMBERED.exec(head)) ??
      subject.exec(head) ??
      (place <= 2 && MEETING.test(head) ? findNamed(named, head) : null);
    if (match?.[1] !== undefined) return match[1].trim();
    const summit = /\bthe (first-ever [a-z-]{2,20} summit of (?:the )?[A-Z]\w{1,20})/.exec(head);
    if (summit?.[1] !== undefined) return summit[1];
  }
  return null;
}

const ORDINALS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|inaugural|annual';
const BESIDE =
  /\b(?:margins?|sidelines?|ahead|advance|office|director|occasion|prior|visit|invitation|members?|ministers|leaders|states?|secretary-general|secretariat|host|preparations?|next|chairs?|president|heads?|sessions?|resolutions?|charter) (?:of|to|for|the) (?:the )?$/i;

/** The first such name that is not only the occasion of the meeting told of (`on the margins of the …`). */
function findNamed(named: RegExp, head: string): RegExpExecArray | null {
  for (const match of head.matchAll(named)) {
    const name = match.index + match[0].lastIndexOf(match[1] ?? '');
    if (!BESIDE.test(head.slice(Math.max(0, name - 40), name))) return match as RegExpExecArray;
  }
  return null;
}

/** The date of the meeting among the dates of the opening sentences: the one beside the verb of meeting. */
export function findEventDate(
  sentences: readonly EventSentence[],
): { mention: DateMention; paragraph: string } | null {
  for (const sentence of sentences.slice(0, 6)) {
    const opening = sentence.text.slice(0, 900);
    const now = sentences.indexOf(sentence) < 3 && /\b[Tt]oday\b|오늘|금일/.test(opening);
    if (
      !now &&
      !MEETING.test(opening) &&
      !/개최|회담|면담|참석|만나|만났|통화|방문|예방|협의|접견|초치|서명|회동|회의|오찬|만찬|조찬|대화|가졌|주재|채택|^일시/.test(
        opening,
      )
    )
      continue;
    const dates = findDates(opening).filter((date) => isDay(date));
    const attended =
      dates.find((date, place) => isDayOfMeeting(opening, date, dates[place - 1])) ??
      dates.find((date) => isHeldOn(opening, date)) ??
      dates[0];
    if (attended) return { mention: attended, paragraph: sentence.paragraph };
  }
  return null;
}

/** `yesterday`, `three days ago`, `this Thursday`; `within 60 days` and `in two weeks` are of what is to follow. */
const isDay = ({ day, relative }: DateMention): boolean =>
  day !== null || relative?.weekday !== undefined || (relative?.days ?? 2) <= 1;

const OCCASION = /\b(?:margins?|sidelines?|fringes|occasion) of\b|\b(?:to attend|attending)\b/;

/** `On the sidelines of the forum held on March 2 and 3, Minister Hale met … on March 3`: the day beside the main verb. */
function isDayOfMeeting(text: string, date: DateMention, before: DateMention | undefined): boolean {
  if (!before || !OCCASION.test(text.slice(0, before.start))) return false;
  return /, [^,]{2,200}\b(?:met|spoke|paid|signed|received|had)\b[^,;]*$/.test(
    text.slice(before.end, date.start),
  );
}

function isHeldOn(text: string, date: DateMention): boolean {
  return (
    /(?:\bon|\bon the|held|met|from|,) ?(?:[A-Z][a-z]+day,? )?$/.test(
      text.slice(Math.max(0, date.start - 24), date.start),
    ) || date.relative?.days !== undefined
  );
}

/** A sentence as the rules of this file take it. */
export const eventSentence = (text: string, paragraph: string): EventSentence => ({
  text,
  paragraph,
  tokens: readTokens(text),
});
