// What stands at the head and the foot of every page: the banner, whose pages these are, the page's number.

import type { Copy } from '../../shared/book/copies.ts';
import { printableLine } from '../../shared/book/copy-text.ts';
import { nameCopy } from '../../shared/book/copy-name.ts';
import { planParagraph, planText } from './page-plan.ts';
import type { ParagraphPlan, RunPlan, SectionPlan } from './page-plan.ts';

/** What the head of a page can show of a title beside the copy's name. */
const LONGEST_HEADING = 64;

/** Head and foot of a section. Without a heading there is no line below the banner and no page number: a cover. */
export function planFrame(copy: Copy, heading: string | null): Pick<SectionPlan, 'header' | 'footer'> {
  // Without a marking the banner is a name, which needs no color of alarm.
  const tone = copy.marking === undefined ? 'quiet-banner' : 'banner';
  const banner = (): RunPlan => planText(printableLine(copy.banner), copy.language, tone);
  const name = nameCopy(copy.name, copy.language);
  const header: ParagraphPlan[] = [planParagraph('banner', [banner()])];
  if (heading !== null)
    header.push(
      planParagraph('page-header', [
        planText(shorten(printableLine(heading)), copy.language),
        { kind: 'tab' },
        // Where the banner is the copy's name, the name is not said twice.
        ...(name === copy.banner ? [] : [planText(printableLine(name), copy.language)]),
      ]),
    );
  const footer = planParagraph('page-footer', [
    { kind: 'tab' },
    banner(),
    ...(heading === null ? [] : [{ kind: 'tab' as const }, { kind: 'page-number' as const }]),
  ]);
  return { header, footer: [footer] };
}

function shorten(heading: string): string {
  const characters = [...heading];
  if (characters.length <= LONGEST_HEADING) return heading;
  return `${characters.slice(0, LONGEST_HEADING).join('').trimEnd()}…`;
}
