// The contents: each brief's number, title and page, leading to it. Numbers are given, so no field is blank or asks
// to be updated; they are estimates until Word counts for itself.

import type { Copy } from '../../shared/book/copies.ts';
import { printableLine } from '../../shared/book/copy-text.ts';
import type { LocalText } from '../../shared/book/words.ts';
import { nameBriefBookmark } from './bookmarks.ts';
import { planFrame } from './page-frame.ts';
import { planParagraph, planText } from './page-plan.ts';
import type { PagePart, SectionPlan } from './page-plan.ts';

const CONTENTS: LocalText = { en: 'Contents', ko: '차례' };
const NOTHING: LocalText = {
  en: 'This book holds nothing for the readers of this copy.',
  ko: '이 사본의 독자에게 공개되는 내용이 없습니다.',
};

/**
 * The section of the contents.
 * @param pages the first page of each brief, in order
 */
export function planContents(copy: Copy, pages: readonly number[]): SectionPlan {
  const { language } = copy;
  const entries = copy.briefs.map((brief, index): PagePart => {
    const bookmark = nameBriefBookmark(brief.id);
    return planParagraph('contents-entry', [
      {
        kind: 'inner-link',
        bookmark,
        runs: [
          planText(`${brief.number}.`, language),
          { kind: 'tab' },
          planText(printableLine(brief.title), language),
          { kind: 'tab' },
          { kind: 'page-of', bookmark, page: pages[index] ?? 1 },
        ],
      },
    ]);
  });
  return {
    ...planFrame(copy, CONTENTS[language]),
    parts: [
      planParagraph('contents-title', [planText(CONTENTS[language], language)]),
      ...(entries.length > 0 ? entries : [planParagraph('body', [planText(NOTHING[language], language)])]),
    ],
  };
}
