// Stops where the meeting sheet is marked above the ceiling of a copy: the sheet is in every copy, so that copy would be wrong.

import type { Book } from '../book/book.ts';
import { captionOf, isKnownMarking, rankCeiling, rankMarking } from '../book/marking.ts';
import type { CheckContext, Rule, RuleFinding } from './finding.ts';

/** One finding for each copy. The principal's copy has all, whatever its ceiling. */
export const sheetAboveCeiling: Rule = {
  name: 'sheet-above-ceiling',
  severity: 'stop',
  find: (book: Book, { scheme }: CheckContext) =>
    book.copies.flatMap(({ name, readers, ceiling }): RuleFinding[] => {
      const { marking } = book.meetingSheet;
      if (ceiling === null || readers.every((reader) => reader === 'principal')) return [];
      // What the scheme does not have is another rule's finding.
      if (!isKnownMarking(scheme, marking) || !isKnownMarking(scheme, ceiling)) return [];
      if (rankMarking(scheme, marking) <= rankCeiling(scheme, ceiling)) return [];
      const [sheet, most] = [captionOf(scheme, marking), captionOf(scheme, ceiling)];
      return [
        {
          brief: null,
          block: null,
          message: {
            en: `The meeting sheet is marked ${sheet} and stands in every copy, but the ceiling of the copy “${name}” is ${most}; lower the marking or raise the ceiling.`,
            ko: `회의 개요는 모든 배포본에 들어가며 등급은 ${sheet}이지만 배포본 ‘${name}’의 상한은 ${most}입니다. 등급이나 상한을 조정해야 합니다.`,
          },
        },
      ];
    }),
};
