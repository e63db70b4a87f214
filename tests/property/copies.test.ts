// Who may see what, held for generated books against the rule written out a second time, as a reader would check it by hand.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Book, CopyDefinition } from '../../shared/book/book.ts';
import { deriveCopy } from '../../shared/book/copies.ts';
import type { Copy } from '../../shared/book/copies.ts';
import type { Block, Section } from '../../shared/book/nodes.ts';
import { findMarkingScheme } from '../../electron/files/template-store.ts';
import { arbitraryBook } from '../support/arbitrary-book.ts';

const scheme = findMarkingScheme('three-levels');
const rank = (marking: string | undefined) => scheme.levels.findIndex((level) => level.id === marking) + 1;

function derive(book: Book, definition: CopyDefinition): Copy {
  const copy = deriveCopy(book, definition.name, scheme);
  if (!copy.ok) throw new Error('the copy is there');
  return copy.value;
}

/** The chain from a block up to its section: the points above it that it belongs to. */
function chainOf(section: Section, block: Block): Block[] {
  const chain = [block];
  for (let at = section.children.indexOf(block) - 1; at >= 0; at -= 1) {
    const above = section.children[at];
    const lowest = chain.at(-1);
    if (above?.type === 'point' && lowest?.type === 'point' && above.level < lowest.level) chain.push(above);
  }
  return chain;
}

/** Whether a copy may hold a block: each reader is named on every level that names any, and no level is marked above the ceiling. */
function mayHold(section: Section, block: Block, copy: CopyDefinition): boolean {
  const chain = chainOf(section, block);
  const seen = copy.readers.every(
    (reader) =>
      reader === 'principal' ||
      ((section.readers ?? []).includes(reader) &&
        chain.every((part) => part.readers?.includes(reader) ?? true)),
  );
  if (!seen) return false;
  if (copy.ceiling === null || copy.readers.every((reader) => reader === 'principal')) return true;
  const ceiling = rank(copy.ceiling);
  return [section.marking, ...chain.map((part) => part.marking)].every((marking) => rank(marking) <= ceiling);
}

describe('a copy', () => {
  test('holds exactly the blocks that each of its readers may see, in the order of the book', () => {
    fc.assert(
      fc.property(arbitraryBook, (book) => {
        for (const definition of book.copies) {
          const copy = derive(book, definition);
          const expected = book.children.flatMap((brief) =>
            brief.children.flatMap((section) =>
              section.children
                .filter((block) => mayHold(section, block, definition))
                .map((block) => ({ block: block.id, brief: brief.id })),
            ),
          );
          expect(copy.included).toEqual(expected);
          expect(
            copy.briefs.flatMap((brief) =>
              brief.sections.flatMap((section) => section.blocks.map(({ block }) => block.id)),
            ),
          ).toEqual(expected.map(({ block }) => block));
          const all = book.children.flatMap((brief) => brief.children.flatMap((section) => section.children));
          expect(copy.included.length + copy.withheld.length).toBe(all.length);
        }
      }),
    );
  });

  test('the principal’s copy has all', () => {
    fc.assert(
      fc.property(arbitraryBook, (book) => {
        const principal = book.copies[0];
        if (principal) expect(derive(book, principal).withheld).toEqual([]);
      }),
    );
  });

  test('keeps the book’s numbers of briefs, and has no brief or section without a block', () => {
    fc.assert(
      fc.property(arbitraryBook, (book) => {
        for (const definition of book.copies) {
          for (const brief of derive(book, definition).briefs) {
            expect(book.children[brief.number - 1]?.id).toBe(brief.id);
            expect(brief.sections.every((section) => section.blocks.length > 0)).toBe(true);
            expect(brief.sections.length).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  test('carries the highest marking of what is in it', () => {
    fc.assert(
      fc.property(arbitraryBook, (book) => {
        for (const definition of book.copies) {
          const copy = derive(book, definition);
          const markings = book.children.flatMap((brief) =>
            brief.children.flatMap((section) =>
              section.children
                .filter((block) => copy.included.some((entry) => entry.block === block.id))
                .flatMap((block) => [
                  section.marking,
                  ...chainOf(section, block).map((part) => part.marking),
                ]),
            ),
          );
          const highest = Math.max(0, ...markings.map(rank));
          // A block marked lower than its parent carries its own marking; the parent is in the copy with its own.
          expect(rank(copy.marking)).toBe(highest);
          expect(copy.banner).toBe(highest === 0 ? 'UNMARKED' : scheme.levels[highest - 1]?.caption);
        }
      }),
    );
  });

  test('holds no field that the model does not name, no seed, no guidance and no private note', () => {
    fc.assert(
      fc.property(arbitraryBook, (book) => {
        for (const definition of book.copies) {
          const text = JSON.stringify(derive(book, definition));
          for (const word of ['OfTomorrow', 'guidance', '"seed"', '"sources"', '"readers":', 'OURS ALONE'])
            expect(text).not.toContain(word);
        }
      }),
    );
  });
});
