// What stands at the head and the foot of every page: the banner, a ministry's own head or foot, whose pages these are,
// the page's number. The banner is outermost, so that nothing stands above or below a marking.

import { printableLine } from '../../shared/book/copy-text.ts';
import { nameCopy } from '../../shared/book/copy-name.ts';
import { textWidth } from './house-style.ts';
import type { HouseStyle, ReferenceFrame } from './house-style.ts';
import { LABELS } from './labels.ts';
import { measureText } from './line-measure.ts';
import type { MappingContext } from './mapping-context.ts';
import { planParagraph, planText } from './page-plan.ts';
import type { ParagraphPlan, RunPlan, SectionPlan, SheetFrame } from './page-plan.ts';
import { POINTS_A_MILLIMETER } from './units.ts';

/** What the head of a page can show of a title beside the copy's name: so many letters, where they have the room. */
const LONGEST_HEADING = 64;
/** How much of a line is counted on where a ministry's styles decide: its face may be wider than any that we know. */
const FILLED_BY_OTHERS = 0.85;

/** Head and foot of a section. Without a heading there is no line below the banner and no page number: a cover. */
export function planFrame(
  context: Pick<MappingContext, 'copy' | 'options'>,
  heading: string | null,
): Pick<SectionPlan, 'header' | 'footer' | 'even'> {
  const frames = context.options.houseStyle.reference?.frames;
  const first = heading === null ? frames?.first : null;
  const rest = frameSheet(context, heading, first ?? frames?.rest);
  return frames?.even ? { ...rest, even: frameSheet(context, heading, first ?? frames.even) } : rest;
}

function frameSheet(
  { copy, options }: Pick<MappingContext, 'copy' | 'options'>,
  heading: string | null,
  frame: ReferenceFrame | undefined,
): SheetFrame {
  // Without a marking the banner is a name, which needs no color of alarm.
  const tone = copy.marking === undefined ? 'quiet-banner' : 'banner';
  const banner = (): RunPlan => planText(printableLine(copy.banner), copy.language, tone);
  // Where the banner is the copy's name, the name is not said twice.
  const name = nameCopy(copy.name, copy.language);
  const named = name === copy.banner ? '' : printableLine(name);
  const fits = fitBeside(named, options.houseStyle);
  const watermark: RunPlan[] = options.draft
    ? [{ kind: 'watermark', text: LABELS.draft[copy.language] }]
    : [];
  const line: ParagraphPlan[] =
    heading === null
      ? []
      : [
          planParagraph('page-header', [
            planText(shorten(printableLine(heading), fits), copy.language),
            { kind: 'tab' },
            ...(named === '' ? [] : [planText(named, copy.language)]),
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

/** Whether a heading has room on an upright page whose head names the copy too: Hangul is twice as wide as Latin letters. */
function fitBeside(name: string, style: HouseStyle): (heading: string) => boolean {
  const look = style.paragraphs['page-header'];
  const filled = style.reference ? FILLED_BY_OTHERS : 1;
  // Two letters' room keep them apart.
  const room =
    textWidth(style) * POINTS_A_MILLIMETER * filled - measureText(name, look, style) - 2 * look.size;
  return (heading) => measureText(heading, look, style) <= room;
}

/** A heading that is not longer than a line; cut between words, for half a word says something else. */
function shorten(heading: string, fits: (text: string) => boolean): string {
  const characters = [...heading];
  if (characters.length <= LONGEST_HEADING && fits(heading)) return heading;
  let length = Math.min(characters.length, LONGEST_HEADING);
  while (length > 1 && !fits(`${characters.slice(0, length).join('')}…`)) length -= 1;
  const start = characters.slice(0, length).join('');
  const space = start.lastIndexOf(' ');
  return `${(space > start.length / 2 ? start.slice(0, space) : start).trimEnd()}…`;
}
