// Everything that is wrong with a book before it goes out: all rules, in the order they are listed.
// A rule is one file and one line here.

import type { Book } from '../book/book.ts';
import type { CheckContext, Finding, Rule } from './finding.ts';
import { markingUnknown } from './marking-unknown.ts';
import { pointUnwritten } from './point-unwritten.ts';
import { readersNeverSet } from './readers-never-set.ts';
import { requiredFieldEmpty } from './required-field-empty.ts';
import { sheetAboveCeiling } from './sheet-above-ceiling.ts';
import { sourceOutdated } from './source-outdated.ts';
import { templateUnknown } from './template-unknown.ts';
import { withheldByCeiling } from './withheld-by-ceiling.ts';

export const RULES: readonly Rule[] = [
  markingUnknown,
  sheetAboveCeiling,
  templateUnknown,
  requiredFieldEmpty,
  readersNeverSet,
  pointUnwritten,
  sourceOutdated,
  withheldByCeiling,
];

/** Checks a book. What stops an export comes first. */
export function checkBook(book: Book, context: CheckContext): Finding[] {
  return RULES.flatMap(({ name, severity, find }) =>
    find(book, context).map(({ brief, block, message }): Finding => ({
      rule: name,
      severity,
      brief,
      block,
      message: message[context.language],
    })),
  );
}
