// Owns: facts worth having at hand: anniversaries, figures, documents adopted, courtesy calls, terms of office.
// Promises: an exact run of a paragraph; the date beside a fact is its own (`2024년 기준`), else the event's.
// Must not: judge whether a figure is right.

import { formatIso } from './dates.ts';
import type { ReleaseKeyFact } from './release.ts';

const DAY =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}';

/** Runs that are facts by their form; each takes no more than its own phrase. */
const PHRASES: readonly RegExp[] = [
  /(?:\b[A-Z]\w+, which marks (?:its|the) )?\b\d{1,3}(?:st|nd|rd|th) anniversary(?: of (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,5})?/g,
  new RegExp(`\\b(?:joint )?courtesy call on [^.;]{3,90}? on ${DAY}`, 'g'),
  /\b(?:joint )?courtesy call on [^,.;]{3,90}/g,
  /\b(?:adopted|signed|issued) (?:the |a |an )(?:[\w’'-]+ ){0,8}(?:Communiqu[ée]|Statement|Declaration|Agreement|Memorandum|Treaty|Plan|Roadmap)\b/g,
  /\b(?:serve|serves|served) as (?:the )?[^.;]{3,60} (?:until|from|through) [^.;,]{3,40}/g,
  /[가-힣A-Za-z]{0,12} ?\d{1,3}주년/g,
];
const FIGURE =
  /[$€£¥₩] ?\d|\d[\d,.]* ?(?:percent\b|%|million\b|billion\b|trillion\b|dollars\b|억|만|조|퍼센트)|\bUSD ?\d/;

const AS_OF = /(\d{4})년(?: ?(\d{1,2})월)?(?: ?말)? ?기준/;

/** `2024년 기준`: the figure's own day, as far as it is told. */
function readAsOf(text: string): string | null {
  const match = AS_OF.exec(text.slice(0, 600));
  return match?.[1] === undefined
    ? null
    : formatIso(Number(match[1]), match[2] ? Number(match[2]) : null, null);
}

/** The facts of paragraphs: phrases by form, and whole sentences that hold a figure. */
export function findKeyFacts(
  sentences: readonly { text: string; paragraph: string }[],
  asOf: string | null,
): ReleaseKeyFact[] {
  const facts: ReleaseKeyFact[] = [];
  for (const { text, paragraph } of sentences) {
    if (FIGURE.test(text)) {
      facts.push({ text, asOf: readAsOf(text) ?? asOf, paragraph });
      continue;
    }
    const found = PHRASES.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({ at: match.index, words: match[0].trim() })),
    );
    let end = -1;
    for (const fact of found.sort((a, b) => a.at - b.at || b.words.length - a.words.length)) {
      // Of two phrases that overlap, the one that begins first and runs longest stays.
      if (fact.at < end) continue;
      facts.push({ text: fact.words, asOf, paragraph });
      end = fact.at + fact.words.length;
    }
  }
  return facts;
}
