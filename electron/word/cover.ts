// The cover: what the book is for, when and where, how it is marked, for whom, and the day of issue.

import type { Copy } from '../../shared/book/copies.ts';
import { titleOrUntitled } from '../../shared/book/copy-text.ts';
import { formatDate } from '../../shared/book/printed-date.ts';
import type { LocalText } from '../../shared/book/words.ts';
import type { CoverFacts } from './cover-facts.ts';
import { textHeight } from './house-style.ts';
import type { HouseStyle } from './house-style.ts';
import { LABELS } from './labels.ts';
import { measureHeight } from './page-estimate.ts';
import { planParagraph, planText } from './page-plan.ts';
import type { PagePart, ParagraphPlan } from './page-plan.ts';
import { POINTS_A_MILLIMETER } from './units.ts';
import type { WordOptions } from './word-options.ts';

/** How much of its page a cover may fill, since its height is an estimate. */
const FILLED = 0.95;
/** The same where a ministry's styles decide: their fonts may be wider and higher than any that we know. */
const FILLED_BY_OTHERS = 0.8;
const LEAST_SPACE = 12;

/** The paragraphs of the cover. */
export function planCover(
  copy: Copy,
  facts: CoverFacts,
  { issueDate, houseStyle }: Pick<WordOptions, 'issueDate' | 'houseStyle'>,
): PagePart[] {
  const { language } = copy;
  const row = (label: LocalText, value: string): ParagraphPlan =>
    planParagraph('cover-row', [
      planText(label[language], language, 'label'),
      { kind: 'tab' },
      planText(value, language),
    ]);
  const parts = [
    planParagraph('cover-kicker', [planText(LABELS.kicker[language], language)]),
    planParagraph('cover-title', [planText(titleOrUntitled(copy.title, language), language)]),
    row(LABELS.event, facts.event),
    row(facts.severalDays ? LABELS.dates : LABELS.date, facts.days),
    row(LABELS.venue, facts.venue),
    ...(facts.marking === null ? [] : [row(LABELS.marking, facts.marking)]),
    planParagraph('cover-reader', [planText(facts.reader, language)]),
    ...(issueDate === null ? [] : [row(LABELS.issued, formatDate(issueDate, language))]),
  ];
  fitCover(parts, copy, houseStyle);
  return parts;
}

/** Takes room out of the two wide spaces where the cover would run over its page: a long title, a high letterhead. */
function fitCover(parts: ParagraphPlan[], { language }: Copy, style: HouseStyle): void {
  const frames = style.reference?.frames;
  const filled = style.reference ? FILLED_BY_OTHERS : FILLED;
  const letterhead = (frames?.first?.header?.height ?? 0) - (frames?.rest.header?.height ?? 0);
  const room = (textHeight(style) - Math.max(0, letterhead)) * POINTS_A_MILLIMETER * filled;
  const over = measureHeight(parts, language, style) - room;
  if (over <= 0) return;
  const wide = parts.filter(({ style: name }) => name === 'cover-kicker' || name === 'cover-reader');
  for (const part of wide) {
    const { before } = style.paragraphs[part.style];
    part.before = Math.max(LEAST_SPACE, before - over / wide.length);
  }
}
