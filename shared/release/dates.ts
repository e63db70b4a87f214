// Owns: dates in English and Korean text, with or without a year, absolute or relative, and their ISO form.
// Promises: `iso` is only as precise as the words and the known year allow; the words are kept as printed.
// Must not: choose the event's date (`event.ts`) or infer a year (`years.ts`).

export interface DateMention {
  text: string;
  start: number;
  end: number;
  year: number | null;
  /** 1 to 12, null for a bare year. */
  month: number | null;
  day: number | null;
  /** Words that move the date relative to the release: years, months or days; null for absolute dates. */
  relative: { years?: number; months?: number; days?: number } | null;
  /** `by the end of 2021`: the last day of its year or month is meant. */
  endOf: boolean;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const RANGE = '(?: ?(?:-|–|—|to|and) ?\\d{1,2}(?:st|nd|rd|th)?)?';

type Reading = (match: RegExpExecArray) => Partial<DateMention>;

const monthOf = (word: string | undefined): number | null => {
  const index = MONTHS.findIndex((month) =>
    month.startsWith((word ?? '?').toLowerCase().replace('.', '').slice(0, 3)),
  );
  return index < 0 ? null : index + 1;
};
const numberOf = (word: string | undefined): number | null => (word === undefined ? null : Number(word));
const signed = (word = ''): number => (/^next$/i.test(word) ? 1 : /^this$/i.test(word) ? 0 : -1);

const FORMS: [RegExp, Reading][] = [
  [
    /\b(\d{4})-(\d{2})-(\d{2})\b/g,
    (m) => ({ year: numberOf(m[1]), month: numberOf(m[2]), day: numberOf(m[3]) }),
  ],
  [
    /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?!\d)/g,
    (m) => ({ day: numberOf(m[1]), month: numberOf(m[2]), year: numberOf(m[3]) }),
  ],
  [
    // Day and month are certain only where one of them cannot be a month.
    /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?!\d)/g,
    (m) => {
      const [first, second] = [Number(m[1]), Number(m[2])];
      if (first > 12) return { day: first, month: second, year: numberOf(m[3]) };
      return second > 12 || first === second
        ? { day: second, month: first, year: numberOf(m[3]) }
        : { month: 13 };
    },
  ],
  [
    new RegExp(`\\b(${MONTH}) (next|this|last) year\\b`, 'g'),
    (m) => ({ month: monthOf(m[1]), relative: { years: signed(m[2]) } }),
  ],
  [
    new RegExp(`\\b(${MONTH}) (?:of )?(next|this|last) year\\b`, 'g'),
    (m) => ({ month: monthOf(m[1]), relative: { years: signed(m[2]) } }),
  ],
  [
    new RegExp(`\\b(next|this|last) (${MONTH})\\b(?! \\d)`, 'g'),
    (m) => ({ month: monthOf(m[2]), relative: { years: signed(m[1]) } }),
  ],
  [
    new RegExp(
      `\\b${DAY} (${MONTH})(?: ?[-–—] ?| to | and )\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})(?:,? (\\d{4}))?\\b`,
      'g',
    ),
    (m) => ({ day: numberOf(m[1]), month: monthOf(m[2]), year: numberOf(m[3]) }),
  ],
  [
    new RegExp(
      `\\b(${MONTH}) ${DAY}(?: ?[-–—] ?| to | and )(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b`,
      'g',
    ),
    (m) => ({ month: monthOf(m[1]), day: numberOf(m[2]), year: numberOf(m[3]) }),
  ],
  [
    new RegExp(`\\b(${MONTH}) ${DAY}${RANGE}(?:,? (\\d{4}))?\\b`, 'g'),
    (m) => ({ month: monthOf(m[1]), day: numberOf(m[2]), year: numberOf(m[3]) }),
  ],
  [
    new RegExp(`\\b${DAY}${RANGE}(?: of)? (${MONTH})(?:,? (\\d{4}))?\\b`, 'g'),
    (m) => ({ day: numberOf(m[1]), month: monthOf(m[2]), year: numberOf(m[3]) }),
  ],
  [
    new RegExp(`\\b(?:by )?the end of (${MONTH})(?:,? (\\d{4}))?\\b`, 'g'),
    (m) => ({ month: monthOf(m[1]), year: numberOf(m[2]), endOf: true }),
  ],
  [new RegExp(`\\b(${MONTH}),? (\\d{4})\\b`, 'g'), (m) => ({ month: monthOf(m[1]), year: numberOf(m[2]) })],
  [
    new RegExp(`\\b(?<=\\b(?:[Ii]n|[Uu]ntil|[Bb]y|[Ss]ince|early|late|mid) )(${MONTH})\\b(?! \\d)`, 'g'),
    (m) => ({ month: monthOf(m[1]) }),
  ],
  [/\b(?:first|second) half of (\d{4})\b/g, (m) => ({ year: numberOf(m[1]) })],
  [/\b(?:first|second) half of (this|next) year\b/g, (m) => ({ relative: { years: signed(m[1]) } })],
  [/\bend of the year\b/g, () => ({ relative: { years: 0 }, endOf: true })],
  [/\bend of (this|next) year\b/g, (m) => ({ relative: { years: signed(m[1]) }, endOf: true })],
  [/\bend of (\d{4})\b/g, (m) => ({ year: numberOf(m[1]), endOf: true })],
  [
    /\b(?:early|late|mid|the (?:spring|summer|fall|autumn|winter|middle|beginning) of|(?:first|second|third|fourth) quarter of) (next|this|last) year\b/g,
    (m) => ({ relative: { years: signed(m[1]) } }),
  ],
  [/\b(?:later|earlier) this year\b/g, () => ({ relative: { years: 0 } })],
  [/\b(?:later|earlier) this month\b/g, () => ({ relative: { months: 0 } })],
  [/\b(?:next|this|last) (?:spring|summer|fall|autumn|winter)\b/g, () => ({ relative: null })],
  [
    /\b([Nn]ext|[Tt]his|[Ll]ast) (year|month|week)\b/g,
    (m) => ({
      relative:
        m[2] === 'year' ? { years: signed(m[1]) } : m[2] === 'month' ? { months: signed(m[1]) } : null,
    }),
  ],
  [
    /(?<=\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Ss]ince|of|from|for) )((?:19|20)\d{2})\b(?!,? \d|[-–/]\d)/g,
    (m) => ({ year: numberOf(m[1]) }),
  ],
  [/\b(?:first|second|third|fourth) quarter of (\d{4})\b/g, (m) => ({ year: numberOf(m[1]) })],
  [/\b[Tt]oday\b/g, () => ({ relative: { days: 0 } })],
  [/\b[Yy]esterday\b/g, () => ({ relative: { days: -1 } })],
  [/\b[Tt]omorrow\b/g, () => ({ relative: { days: 1 } })],
  [
    /(\d{4})년 ?(\d{1,2})월(?: ?(\d{1,2})일(?: ?\([월화수목금토일]\))?)?/g,
    (m) => ({ year: numberOf(m[1]), month: numberOf(m[2]), day: numberOf(m[3]) }),
  ],
  [
    /(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?(?:\([월화수목금토일]\))?/g,
    (m) => ({ year: numberOf(m[1]), month: numberOf(m[2]), day: numberOf(m[3]) }),
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
    /(?<![\d.])(\d{1,2})\.(\d{1,2})\.?\([월화수목금토일]\)/g,
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
    /(다음|내|이번|금|지난) ?달/g,
    (m) => ({ relative: { months: /다음|내/.test(m[1] ?? '') ? 1 : /지난/.test(m[1] ?? '') ? -1 : 0 } }),
  ],
  [/(?<![\d.년월])(\d{1,2})월 중/g, (m) => ({ month: numberOf(m[1]) })],
  [/오늘|금일/g, () => ({ relative: { days: 0 } })],
  [/어제/g, () => ({ relative: { days: -1 } })],
  [/내일/g, () => ({ relative: { days: 1 } })],
  [/(?<![\d월.])(\d{4})년/g, (m) => ({ year: numberOf(m[1]) })],
];

const NEEDS_FIGURES = new Set(
  FORMS.map(([pattern]) => pattern).filter(
    ({ source }) => source.replaceAll('(?! \\d)', '').includes('\\d') && !/ext|end of/.test(source),
  ),
);

/** One quick look before all the forms are tried: most clauses hold no date. */
const MAY_HOLD_DATE =
  /\d|[Tt]oday|[Yy]esterday|[Tt]omorrow|[Nn]ext|[Tt]his (?:year|month|week|spring|summer|fall|autumn|winter|[A-Z])|[Ll]ast|end of|년|년|달|오늘|금일|어제|내일|올해|작년|지난|(?:[Ii]n|[Uu]ntil|[Bb]y|[Ss]ince|early|late|mid) [JFMASOND]|(?:later|earlier) this/;

/** The dates printed in `text`, in order; of two that overlap, the more telling form stays. */
export function findDates(text: string): DateMention[] {
  if (!MAY_HOLD_DATE.test(text)) return [];
  const figures = /\d/.test(text);
  const found: DateMention[] = [];
  const taken = new Uint8Array(text.length);
  for (const [pattern, read] of FORMS) {
    if (!figures && NEEDS_FIGURES.has(pattern)) continue;
    pattern.lastIndex = 0;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken[start] || taken[end - 1]) continue;
      const mention = {
        text: match[0],
        start,
        end,
        year: null,
        month: null,
        day: null,
        relative: null,
        endOf: false,
        ...read(match as RegExpExecArray),
      };
      if (!isPossible(mention)) continue;
      taken.fill(1, start, end);
      found.push(mention);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

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
