// Owns: the sessions of a meeting: `In the first session, …`, `Session 2 (trade)`, `제1세션`.
// Promises: label and topic are words of the text; a courtesy call or a dinner without "session" is none.
// Must not: number sessions that the text does not number.

import type { ReleaseSession } from './release.ts';
import { pickTopic } from './topics.ts';

const HEADING =
  /^((?:Session|Panel|Segment) (?:\d{1,2}|One|Two|Three|Four|Five|[IVX]{1,4})|(?:First|Second|Third|Fourth|Fifth|Opening|Closing|Plenary|Retreat|Working|Final|1st|2nd|3rd|4th|5th)(?: (?:plenary|working))? [Ss]ession|제 ?\d{1,2} ?세션|세션 ?\d{1,2}|(?:개회|폐회|오전|오후) ?세션)(?: ?[:(–—-] ?|: ?| ?$)(.{0,120}?)\)?$/i;

/** A session printed as a heading over its paragraphs: `Session I: Flood warning`. */
export function readSessionHeading(heading: string, paragraph: string): ReleaseSession | null {
  const match = HEADING.exec(heading.replace(/^["“‘「[<(]+|[\]>]+$/g, ''));
  if (match?.[1] === undefined) return null;
  const topic = (match[2] ?? '').replace(/^[“"‘「]+|[”"’」]+$/g, '').trim();
  return { label: match[1], topic: topic === '' ? null : topic, paragraph };
}

/** A sentence's first clause and where it stands. */
export interface SessionInput {
  /** The whole sentence. */
  sentence: string;
  /** The first clause, cut where the speaker or main verb changes. */
  clause: string;
  paragraph: string;
}

const ORDER =
  'first|second|third|fourth|fifth|sixth|last|final|opening|closing|morning|afternoon|plenary|retreat|main|1st|2nd|3rd|4th|5th|luncheon|working';
const LABEL = new RegExp(
  `\\b(?:[Ii]n|[Aa]t|[Dd]uring|[Tt]hrough|[Ii]n the course of) the ((?:${ORDER})(?: (?:plenary|working|and final))? session)\\b`,
);
const NUMBERED =
  /\b(Session (?:\d{1,2}|One|Two|Three|Four|I{1,3}|IV)|(?<=\b[Ii]n )session (?:\d{1,2}|one|two|three|four|I{1,3}|IV))\b/;
const EXPLICIT =
  /^(?:,? (?:on|dedicated to|devoted to|entitled|titled|under the (?:theme|title) of|focused on|focusing on)| ?[(:–—-]) ?(?:the (?:theme|topic|subject) of )?[“"]?([^“”",.();:]{4,120})/;
const KOREAN = /((?:제 ?\d{1,2}|첫 번째|두 번째|세 번째|네 번째|마지막|오전|오후|\d) ?세션)/;

/** `제1세션(기후변화)에서`, `제1세션에서는 기후변화에 대해`. */
const KOREAN_EXPLICIT =
  /^(?: ?[(:‘“「] ?|에서는? )([가-힣A-Z·0-9 ]{2,40}?)(?:[)’”」]|에 대|을 |를 |과 관련| 관련)/;

/** The sessions told of by these sentences, in order, each once. */
export function findSessions(
  inputs: readonly SessionInput[],
  headings: readonly ReleaseSession[] = [],
): ReleaseSession[] {
  const sessions: ReleaseSession[] = [...headings];
  for (const { sentence, clause, paragraph } of inputs) {
    const head = sentence.slice(0, 300);
    const match = LABEL.exec(head) ?? NUMBERED.exec(head) ?? KOREAN.exec(head);
    const printed = match?.[1];
    if (!match || printed === undefined) continue;
    const label = printed.charAt(0).toUpperCase() + printed.slice(1);
    if (sessions.some((session) => session.label.toLowerCase() === label.toLowerCase())) continue;
    const after = head.slice(match.index + match[0].length);
    const korean = /[가-힣]/.test(printed);
    const explicit = (korean ? KOREAN_EXPLICIT : EXPLICIT).exec(after)?.[1]?.trim();
    sessions.push({ label, topic: explicit ?? (korean ? null : pickTopic(clause, 12)), paragraph });
  }
  return sessions;
}
