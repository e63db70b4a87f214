// Warns of a block that rests on words which a newer version of their release no longer has.

import type { Book } from '../book/book.ts';
import { findOutdatedSources } from '../book/document-versions.ts';
import type { Rule, RuleFinding } from './finding.ts';
import { shorten } from './name-place.ts';

/** One finding for each block, however many of its sources are outdated. */
export const sourceOutdated: Rule = {
  name: 'source-outdated',
  severity: 'warn',
  find: (book: Book) => {
    const seen = new Set<string>();
    return findOutdatedSources(book).flatMap(({ brief, block, source, newer }): RuleFinding[] => {
      if (seen.has(block)) return [];
      seen.add(block);
      const of = newer.released ?? '';
      const words = shorten(source.words);
      return [
        {
          brief,
          block,
          message: {
            en: `This rests on older words (${source.address}: “${words}”) which the newer version of the release${of === '' ? '' : `, of ${of},`} no longer has; compare the two, then keep or rewrite it.`,
            ko: `이전 판의 문구(${source.address}: “${words}”)에 근거한 내용입니다. 보도자료의 새 판${of === '' ? '' : `(${of})`}에는 없는 문구이니 두 판을 비교하여 유지하거나 고쳐 써야 합니다.`,
          },
        },
      ];
    });
  },
};
