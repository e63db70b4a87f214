// Where what is withheld would stand: beside the page and the line of the last block before it that the copy has.
// Rests on ids and bookmarks alone, never on withheld words.

import { groupWithheld } from '../../book/withheld-groups.ts';
import type { WithheldGroup } from '../../book/withheld-groups.ts';
import type { Book } from '../../../shared/book/book.ts';

export interface PlacedGroup {
  group: WithheldGroup;
  /** Place of the page, from 0. */
  page: number;
  /** How far down on it, as the page tells it. */
  down: number;
}

/** The groups of what a copy leaves out, each with its place among the pages. */
export function placeWithheld(
  book: Book,
  withheld: readonly { block: string; reason: string }[],
  pages: readonly { places: ReadonlyMap<string, number> }[],
): PlacedGroup[] {
  const places = new Map<string, { page: number; down: number }>();
  pages.forEach((page, index) => {
    for (const [name, down] of page.places) places.set(name, { page: index, down });
  });
  const groups = new Map(groupWithheld(book, withheld).map((group) => [group.blocks[0] ?? '', group]));
  const placed: PlacedGroup[] = [];
  let last = { page: 0, down: 0 };
  for (const brief of book.children) {
    last = places.get(`brief_${brief.id}`) ?? last;
    for (const section of brief.children)
      for (const block of section.children) {
        last = places.get(`bp_${block.id}`) ?? last;
        const group = groups.get(block.id);
        if (group) placed.push({ group, ...last });
      }
  }
  return placed;
}

/** Which brief stands on a page: the last that begins on it or before it. */
export function briefOnPage(
  pages: readonly { places: ReadonlyMap<string, number> }[],
  page: number,
): string | undefined {
  return pages
    .slice(0, page + 1)
    .flatMap(({ places }) => [...places.keys()])
    .findLast((name) => name.startsWith('brief_'))
    ?.slice('brief_'.length);
}

/** The page on which a brief begins; undefined where the copy does not have it. */
export function pageOfBrief(
  pages: readonly { places: ReadonlyMap<string, number> }[],
  brief: string,
): number | undefined {
  const page = pages.findIndex(({ places }) => places.has(`brief_${brief}`));
  return page < 0 ? undefined : page;
}
