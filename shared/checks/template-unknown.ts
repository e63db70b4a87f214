// Warns where the book's template is not among those of this version: what the template requires could then not be looked at.

import type { Book } from '../book/book.ts';
import type { CheckContext, Rule } from './finding.ts';

/** One finding, or none. */
export const templateUnknown: Rule = {
  name: 'template-unknown',
  severity: 'warn',
  find: (book: Book, { template }: CheckContext) =>
    template
      ? []
      : [
          {
            brief: null,
            block: null,
            message: {
              en: `This version has no template “${book.template}”, so what it requires was not looked at; check the meeting sheet by hand.`,
              ko: `이 버전에는 서식 ‘${book.template}’이(가) 없어 필수 항목을 점검하지 못했습니다. 회의 개요를 직접 확인해야 합니다.`,
            },
          },
        ],
};
