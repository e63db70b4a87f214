// Owns: finding the dates of English text: chrono's strict parser, our own parsers beside it, and what neither may take for a date.
// Promises: no clock and no time zone; the same text gives the same dates; what is refused is refused before chrono merges it, which keeps it linear.
// Must not: place a date on the calendar; what chrono guesses (a year not printed) is left out.

import { Chrono, strict } from 'chrono-node/en';
import type { ParsedResult, Refiner } from 'chrono-node/en';
import type { DateMention, RelativeDate } from './date-mention.ts';
import { WORD_PARSERS, WordComponents } from './english-date-words.ts';

/** Any day would do: nothing that depends on it is kept. A leap year's, so that 29 February is a day. */
const REFERENCE = new Date(2000, 5, 15, 12);

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const MAY_HOLD_FIGURES = new RegExp(
  `\\d[-./]\\d{1,2}[-./]\\d|\\d ?(?:st|nd|rd|th)?(?: of)?[ -]?${MONTH}|${MONTH}\\.?,? ?\\d|(?:th|st|nd|rd) of ${MONTH}|\\bago\\b|from now\\b|\\b(?:[Ii]n|[Ww]ithin) [\\da-z]+ (?:day|week|month|year)`,
  'i',
);
const MAY_HOLD_WORDS =
  /(?:19|20)\d\d|[Tt]oday|[Yy]esterday|[Tt]omorrow|[Nn]ext |[Tt]his |[Ll]ast |end of|[Yy]ear(?:-|['’]s )end|(?:[Ii]n|[Uu]ntil|[Tt]ill|[Bb]y|[Ss]ince|[Bb]efore|[Dd]uring|early|late|mid)[ -][JFMASOND]|n the \d|n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/;

/** A month's name counts with a capital only: `12 march on parliament` is none. */
const CAPITAL_MONTH = new RegExp(`(?<![A-Za-z])${MONTH}|(?<![A-Za-z])${MONTH.toUpperCase()}`);
const NUMBER = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|an?)';
const SPAN = `(?:about )?${NUMBER} (?:day|week|month|year)s?(?: and ${NUMBER} (?:day|week|month)s?)?`;
/** Spans that are counted from the release; `two days later` is counted from something else in the text. */
const COUNTED = new RegExp(`^(?:(in|within) ${SPAN}|${SPAN} (?:ago|from now))$`, 'i');
/** `within 60 days of the signing`: counted from the signing. */
const FROM_ELSEWHERE = /^ (?:of|from|after|before|following|since|to come|ahead)\b/;
const IN_TIME = /^['’]s? time\b/;
const AHEAD = /\b(?:will|shall|must|should|would|to|due|can|let)\b[^.;]{0,80}$/;
const BEHIND = /\b(?:was|were|has|have|had|been|[a-z]{2,}ed|grew|rose|fell)\b[^,.;]{0,80}$/;
const RECORD = /\b(?:first|only|time|highest|lowest|largest|most)\b[^,.;]{0,40}$/i;
const MEASURE = /^(?: ?(?:%|per ?cent|million|billion|trillion)|[.,:]\d)/;

const refuse: Refiner = {
  refine: (context, results) =>
    results.filter(({ index, text, start }) => {
      if (start.isCertain('hour') || !(start.isCertain('year') || start.isCertain('month'))) return false;
      const before = context.text.slice(Math.max(0, index - 120), index);
      const after = context.text.slice(index + text.length, index + text.length + 12);
      // Chrono takes the place where it last stopped for the beginning of a word.
      if (/[\p{L}\d]$/u.test(before) || /\d[.,/-]$/.test(before)) return false;
      const words = text.trim();
      if (start.tags().has('result/relativeDate')) return isCounted(words, before, after);
      if (/[a-z]/i.test(words)) return isNamed(words, after);
      // Of an address of a page the figures are no date of the text.
      return isFigures(words) && !before.endsWith('/') && !after.startsWith('/');
    }),
};

function isCounted(words: string, before: string, after: string): boolean {
  const span = COUNTED.exec(words);
  if (!span || FROM_ELSEWHERE.test(after)) return false;
  if (span[1] === undefined || IN_TIME.test(after)) return true;
  // `held in a year marking …`, `in one day`: a length of time.
  if (/^in (?:an?|one) (?!week|month)/i.test(words)) return false;
  return !RECORD.test(before) && (AHEAD.test(before) || !BEHIND.test(before));
}

/** `12 March 2021`, `the third of May`; no `second March`, and not `March 5 per cent`. */
function isNamed(words: string, after: string): boolean {
  if (!CAPITAL_MONTH.test(words) || (/\d{1,2}$/.test(words) && MEASURE.test(after))) return false;
  if (/^\d{4}\b/.test(words)) return /^\d{4} [A-Z][a-z]+ \d{1,2}$/.test(words);
  return /\d/.test(words) || / of /.test(words);
}

/** Figures alone are a date with a year in full and where no other order of day and month can be meant. */
function isFigures(words: string): boolean {
  if (/^(?:19|20)\d{2}([-./])\d{1,2}\1\d{1,2}$/.test(words)) return true;
  const [, first, sign, second] = /^(\d{1,2})([-./])(\d{1,2})\2(?:19|20)\d{2}$/.exec(words) ?? [];
  if (first === undefined) return false;
  return sign === '.' ? Number(second) <= 12 : Number(first) > 12 || Number(second) > 12 || first === second;
}

const printedDates = new Chrono({ parsers: [...strict.parsers], refiners: [refuse, ...strict.refiners] });
const dateWords = new Chrono({ parsers: [...WORD_PARSERS], refiners: [] });

/** The dates of English text, in no order; some may overlap. */
export function findEnglishDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  if (MAY_HOLD_FIGURES.test(text)) {
    for (const result of printedDates.parse(joinRanges(text), REFERENCE))
      found.push(readResult(result, text));
  }
  if (!MAY_HOLD_WORDS.test(text)) return found;
  for (const { index, text: printed, start } of dateWords.parse(text, REFERENCE)) {
    if (start instanceof WordComponents) found.push(mention(printed, index, start.meaning));
  }
  return found;
}

const mention = (text: string, start: number, meaning: Partial<DateMention>): DateMention => ({
  year: null,
  month: null,
  day: null,
  relative: null,
  endOf: false,
  ...meaning,
  text,
  start,
  end: start + text.length,
});

/** The same text, letter for letter as long, with every sign between two days written as chrono's range. */
const joinRanges = (text: string): string =>
  text.replace(/[–—\u00a0]/g, (sign) => (sign === '\u00a0' ? ' ' : '-')).replace(JOINED, ' to  ');
const JOINED = new RegExp(
  ` and (?=\\d{1,2}(?!\\d)|${MONTH})(?<=(?:(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?|${MONTH}\\.?) and )`,
  'g',
);

function readResult({ index, text, start, end }: ParsedResult, source: string): DateMention {
  const lead = /^on\s+/i.exec(text)?.[0].length ?? 0;
  let length = text.trimEnd().length;
  const [year, month, day] = [start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0];
  if (start.tags().has('result/relativeDate')) {
    length += IN_TIME.exec(source.slice(index + length, index + length + 12))?.[0].length ?? 0;
    const relative: RelativeDate = start.isCertain('day')
      ? { days: Math.round((Date.UTC(year, month - 1, day) - Date.UTC(2000, 5, 15)) / 86_400_000) }
      : start.isCertain('month')
        ? { months: (year - 2000) * 12 + month - 6 }
        : { years: year - 2000 };
    return mention(source.slice(index, index + length), index, { relative });
  }
  const printed = source.slice(index + lead, index + length);
  const dotted = /^(\d{1,2})\.(\d{1,2})\./.exec(printed);
  if (dotted)
    return mention(printed, index + lead, { year, month: Number(dotted[2]), day: Number(dotted[1]) });
  // Of `12 March, 30 ministers` and `12 March 1500 people` the second number is no year.
  const certain = start.isCertain('year') || end?.isCertain('year') === true;
  const stray = certain && !/(?:19|20)\d{2}/.test(printed) ? /[,\s/-]+\d+\s*\p{L}*$/u.exec(printed) : null;
  return mention(stray ? printed.slice(0, stray.index) : printed, index + lead, {
    year: certain && !stray ? year : null,
    month,
    day: start.isCertain('day') ? day : null,
  });
}
