// The contents: each brief's number, title and page, leading to it. Numbers are given, so no field is blank or asks
// to be updated; they are estimates until Word counts for itself.

import { titleOrUntitled } from '../../shared/book/copy-text.ts';
import { nameBriefBookmark } from './bookmarks.ts';
import { LABELS } from './labels.ts';
import type { MappingContext } from './mapping-context.ts';
import { planFrame } from './page-frame.ts';
import { planParagraph, planText } from './page-plan.ts';
import type { PagePart, SectionPlan } from './page-plan.ts';

/**
 * The section of the contents.
 * @param pages the first page of each brief, by its bookmark
 */
export function planContents(
  context: Pick<MappingContext, 'copy' | 'options'>,
  pages: ReadonlyMap<string, number>,
): SectionPlan {
  const { copy } = context;
  const { language } = copy;
  const entries = copy.briefs.map((brief): PagePart => {
    const bookmark = nameBriefBookmark(brief.id);
    return planParagraph('contents-entry', [
      {
        kind: 'inner-link',
        bookmark,
        runs: [
          planText(`${brief.number}.`, language),
          { kind: 'tab' },
          planText(titleOrUntitled(brief.title, language), language),
          { kind: 'tab' },
          { kind: 'page-of', bookmark, page: pages.get(bookmark) ?? 1 },
        ],
      },
    ]);
  });
  return {
    ...planFrame(context, LABELS.contents[language]),
    landscape: false,
    parts: [
      planParagraph('contents-title', [planText(LABELS.contents[language], language)]),
      ...(entries.length > 0
        ? entries
        : [planParagraph('body', [planText(LABELS.nothing[language], language)])]),
    ],
  };
}
