// Warns of a field of the meeting sheet that the template requires and nobody has filled.

import type { Book } from '../book/book.ts';
import { findSheetPath, readSheetValue } from '../book/meeting-sheet.ts';
import type { CheckContext, Rule, RuleFinding } from './finding.ts';

/** One finding for each required path that is empty. */
export const requiredFieldEmpty: Rule = {
  name: 'required-field-empty',
  severity: 'warn',
  find: (book: Book, { template }: CheckContext) =>
    (template?.fields ?? []).flatMap(({ path, required }): RuleFinding[] => {
      if (!required || readSheetValue(book.meetingSheet, path).trim() !== '') return [];
      const label = findSheetPath(path)?.label ?? { en: path, ko: path };
      return [
        {
          brief: null,
          block: null,
          message: {
            en: `In the meeting sheet “${label.en}” is empty (${path}); fill it in.`,
            ko: `회의 개요에 ${label.ko}(${path}) 항목이 비어 있습니다. 내용을 채워야 합니다.`,
          },
        },
      ];
    }),
};
