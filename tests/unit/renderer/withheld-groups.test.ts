// What a copy leaves out, as it is told: grouped by section and reason, and never a block more or less than was withheld.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMarkingScheme } from '../../../electron/files/template-store.ts';
import { groupWithheld } from '../../../renderer/book/withheld-groups.ts';
import { deriveCopy } from '../../../shared/book/copies.ts';
import { arbitraryBook } from '../../support/arbitrary-book.ts';

const scheme = findMarkingScheme('three-levels');

describe('the groups of what was withheld', () => {
  test('hold each withheld block once', () => {
    fc.assert(
      fc.property(arbitraryBook, (book) => {
        for (const { name } of book.copies) {
          const copy = deriveCopy(book, name, scheme);
          if (!copy.ok) throw new Error('the copy is there');
          const groups = groupWithheld(book, copy.value.withheld);
          expect(groups.flatMap(({ blocks }) => blocks).sort()).toEqual(
            copy.value.withheld.map(({ block }) => block).sort(),
          );
          for (const group of groups) expect(group.count).toBe(group.blocks.length);
        }
      }),
      { numRuns: 40 },
    );
  });
});
