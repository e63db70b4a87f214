// Owns: the English date words that chrono's strict parser leaves out: months and years alone, and words relative to a release.
// Promises: each form is a parser of chrono's own kind; month names count only with a capital, so no verb is a month.
// Must not: know the release date, or read day, month and year together (chrono does).

import { ParsingComponents } from 'chrono-node/en';
import type { Parser, ReferenceWithTimezone } from 'chrono-node/en';
import type { DateMention } from './date-mention.ts';

/** What a form says of its date; what it does not say is null. */
export type DateMeaning = Partial<Pick<DateMention, 'year' | 'month' | 'day' | 'relative' | 'endOf'>>;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})(?![\\d-]|[–/]\\d)';
const TURN = '([Nn]ext|[Tt]his|[Ll]ast)';
const SEASON = '(?:spring|summer|fall|autumn|winter)';
const PART_OF_YEAR = `(?:(?:(?:first|second|latter) half|(?:first|second|third|fourth|last) quarter|(?:the )?(?:${SEASON}|middle|beginning|start)) of |[Ee]arly[ -]|[Ll]ate[ -]|[Mm]id[ -]|${SEASON} (?:of )?)`;
/** `the 2030 Agenda`, `Vision 2045`: a year that is a name. */
const NO_NAME =
  '(?! (?:Agenda|Vision|Strategy|Plan|Work Plan|Action Plan|Roadmap|Framework|Goals|Targets|Summit|Olympics|Expo)\\b)';

const turnOf = (word = ''): number => (/^next$/i.test(word) ? 1 : /^this$/i.test(word) ? 0 : -1);
const numberOf = (word: string | undefined): number | null => (word === undefined ? null : Number(word));
const monthOf = (word = ''): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
const weekdayOf = (word = ''): number => WEEKDAYS.indexOf(word);
const dayOf = (word: string): number => (/^t/i.test(word) ? (/^today/i.test(word) ? 0 : 1) : -1);
const inYear = (turn: string | undefined, year?: string): DateMeaning =>
  year === undefined ? { relative: { years: turnOf(turn) } } : { year: Number(year) };

type Groups = readonly (string | undefined)[];

/** What is told of a weekday, before or after it in its sentence: still to come, or done. */
const TO_COME = /\b(?:will|shall|is to|are to|due to|scheduled to|expected to|plans? to)\b/;
const DONE = /\b(?:met|held|was|were|took|spoke|paid|had|gave|told|said|led|[a-z]{2,}ed)\b/;

function nearOf(before: string, after: string): number | null {
  const said = `${before.slice(before.lastIndexOf('. ') + 1)} ${after.split('. ', 1)[0] ?? ''}`;
  return TO_COME.test(said) ? 1 : DONE.test(said) ? -1 : null;
}

const FORMS: readonly [string, (groups: Groups, before: string, after: string) => DateMeaning | null][] = [
  // `12 March next year`, `February of this year`; `12 March 2021` is chrono's.
  [
    `(?:${DAY}(?: of)? )?${MONTH},?(?: of)? ${TURN} year\\b`,
    ([, day, month, turn]) => ({ day: numberOf(day), month: monthOf(month), ...inYear(turn) }),
  ],
  [
    `${MONTH} ${DAY},?(?: of)? ${TURN} year\\b`,
    ([, month, day, turn]) => ({ day: numberOf(day), month: monthOf(month), ...inYear(turn) }),
  ],
  [
    `${TURN}(?: coming)? ${MONTH}\\b(?! \\d)`,
    ([, turn, month]) => ({ month: monthOf(month), relative: { turn: turnOf(turn) } }),
  ],
  [
    `(?<!\\d(?:st|nd|rd|th)?(?: of)? )${MONTH}(?: of |,? )${YEAR}`,
    ([, month, year]) => ({ month: monthOf(month), year: numberOf(year) }),
  ],
  [
    `(?<=\\b(?:[Ii]n|[Uu]ntil|[Tt]ill|[Bb]y|[Ss]ince|[Bb]efore|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id)[ -])${MONTH}\\b(?! \\d| \\d)`,
    ([, month]) => ({ month: monthOf(month) }),
  ],
  [
    `(?:(?:by )?the )?end of ${MONTH}(?:,? ${YEAR}|(?: of)? ${TURN} year\\b|\\b)`,
    ([, month, year, turn]) => ({
      month: monthOf(month),
      ...(year || turn ? inYear(turn, year) : {}),
      endOf: true,
    }),
  ],
  [`end of (?:${TURN} year\\b|${YEAR})`, ([, turn, year]) => ({ ...inYear(turn, year), endOf: true })],
  ["(?:end of the year\\b|(?:the )?year(?:-|[’']s )end\\b)", () => ({ ...inYear('this'), endOf: true })],
  [
    `end of (?:the|${TURN}) month\\b`,
    ([, turn = 'this']) => ({ relative: { months: turnOf(turn) }, endOf: true }),
  ],
  [`${PART_OF_YEAR}(?:${TURN} year\\b|${YEAR})`, ([, turn, year]) => inYear(turn, year)],
  [`(?:[Ll]ater |[Ee]arlier )?${TURN} year\\b`, ([, turn]) => inYear(turn)],
  [
    `(?:[Ll]ater |[Ee]arlier |[Ee]arly |[Ll]ate )?${TURN} month\\b`,
    ([, turn]) => ({ relative: { months: turnOf(turn) } }),
  ],
  [
    `(?:the )?${DAY} of ${TURN} month\\b`,
    ([, day, turn]) => ({ day: numberOf(day), relative: { months: turnOf(turn) } }),
  ],
  // Weeks and seasons are certain as words and on no calendar of years, months and days.
  [`(?:(?:[Ll]ater |[Ee]arlier |[Ee]arly |[Ll]ate )?${TURN} week|${TURN} ${SEASON})\\b`, () => ({})],
  [
    `(?<=\\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Tt]ill|[Ss]ince|[Bb]efore|[Dd]uring|of|from|for) )${YEAR}(?!,? \\d)${NO_NAME}`,
    ([, year]) => ({ year: numberOf(year) }),
  ],
  ['[Tt]he day after tomorrow\\b', () => ({ relative: { days: 2 } })],
  ['[Tt]he day before yesterday\\b', () => ({ relative: { days: -2 } })],
  ['[Ll]ast (?:evening|night)\\b', () => ({ relative: { days: -1 } })],
  ['[Tt]his (?:morning|afternoon|evening)\\b', () => ({ relative: { days: 0 } })],
  [
    // `on Tuesday`, `on Tuesday (5/5)`; with a day of the month beside it the date is told by that.
    `(?<=\\b[Oo]n )(${WEEKDAYS.join('|')})\\b(?! (?:of )?(?:next|last|this)\\b)(?!,? \\(?(?:the )?\\d{1,2}(?!\\d|/)|,? \\(?${MONTH})(?: \\(\\d{1,2}/\\d{1,2}\\))?`,
    ([, weekday], before, after) => {
      const near = nearOf(before, after);
      return near === null ? null : { relative: { weekday: weekdayOf(weekday), near } };
    },
  ],
  ['([Tt]oday|[Yy]esterday|[Tt]omorrow)\\b', ([, word = '']) => ({ relative: { days: dayOf(word) } })],
  [
    `(${WEEKDAYS.join('|')}),? (?:of )?${TURN} week\\b`,
    ([, weekday, turn]) => ({ relative: { weeks: turnOf(turn), weekday: weekdayOf(weekday) } }),
  ],
  [
    `${TURN} (${WEEKDAYS.join('|')})\\b(?!,? \\d|,? ${MONTH})`,
    ([, turn, weekday]) => ({ relative: { turn: turnOf(turn), weekday: weekdayOf(weekday) } }),
  ],
  // `on the 3rd`: an ordinal that counts nothing.
  [
    '(?<=\\b[Oo]n the )(\\d{1,2})(?:st|nd|rd|th)(?=[.,;:)]|$| (?:in|at|with|by|to|for)\\b)',
    ([, day]) => ({ day: numberOf(day) }),
  ],
];

/** The components of a form of this file; what the words mean goes with them. */
export class WordComponents extends ParsingComponents {
  readonly meaning: DateMeaning;

  constructor(reference: ReferenceWithTimezone, meaning: DateMeaning) {
    super(reference);
    this.meaning = meaning;
  }
}

/** One parser for each form. */
export const WORD_PARSERS: readonly Parser[] = FORMS.map(([source, read]) => {
  const pattern = new RegExp(`\\b${source}`);
  return {
    pattern: () => pattern,
    extract: (context, match) => {
      const at = match.index ?? 0;
      const end = at + match[0].length;
      const meaning = read(
        match,
        context.text.slice(Math.max(0, at - 120), at),
        context.text.slice(end, end + 120),
      );
      return meaning && new WordComponents(context.reference, meaning);
    },
  };
});
