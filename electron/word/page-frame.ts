// What stands at the head and the foot of every page: the banner, a ministry's own head or foot, whose pages these are,
// the page's number. The banner is outermost, so that nothing stands above or below a marking.

import { printableLine } from '../../shared/book/copy-text.ts';
import { nameCopy } from '../../shared/book/copy-name.ts';
import { LABELS } from './labels.ts';
import type { MappingContext } from './mapping-context.ts';
import { planParagraph, planText } from './page-plan.ts';
import type { ParagraphPlan, RunPlan, SectionPlan } from './page-plan.ts';

/** What the head of a page can show of a title beside the copy's name. */
const LONGEST_HEADING = 64;

/** Head and foot of a section. Without a heading there is no line below the banner and no page number: a cover. */
export function planFrame(
  { copy, options }: Pick<MappingContext, 'copy' | 'options'>,
  heading: string | null,
): Pick<SectionPlan, 'header' | 'footer'> {
  const frames = options.houseStyle.reference?.frames;
  const frame = (heading === null ? frames?.first : null) ?? frames?.rest;
  // Without a marking the banner is a name, which needs no color of alarm.
  const tone = copy.marking === undefined ? 'quiet-banner' : 'banner';
  const banner = (): RunPlan => planText(printableLine(copy.banner), copy.language, tone);
  const name = nameCopy(copy.name, copy.language);
  const watermark: RunPlan[] = options.draft
    ? [{ kind: 'watermark', text: LABELS.draft[copy.language] }]
    : [];
  const line: ParagraphPlan[] =
    heading === null
      ? []
      : [
          planParagraph('page-header', [
            planText(shorten(printableLine(heading)), copy.language),
            { kind: 'tab' },
            // Where the banner is the copy's name, the name is not said twice.
            ...(name === copy.banner ? [] : [planText(printableLine(name), copy.language)]),
          ]),
        ];
  const numbered = heading !== null && frame?.footer?.numbersPages !== true;
  return {
    header: {
      above: [planParagraph('banner', [...watermark, banner()])],
      reference: frame?.header ?? null,
      below: line,
    },
    footer: {
      above: [],
      reference: frame?.footer ?? null,
      below: [
        planParagraph('page-footer', [
          { kind: 'tab' },
          banner(),
          ...(numbered ? [{ kind: 'tab' as const }, { kind: 'page-number' as const }] : []),
        ]),
      ],
    },
  };
}

/** A heading that is not longer than a line; cut between words, for half a word says something else. */
function shorten(heading: string): string {
  const characters = [...heading];
  if (characters.length <= LONGEST_HEADING) return heading;
  const start = characters.slice(0, LONGEST_HEADING).join('');
  const space = start.lastIndexOf(' ');
  return `${(space > LONGEST_HEADING / 2 ? start.slice(0, space) : start).trimEnd()}…`;
}
