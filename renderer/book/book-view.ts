// One open book as the page shows it: outline, numbers, what holds for each block, and what the copy being shown leaves out.
// Promises: pure, one pass over the book; the blocks shown as included are exactly those of `deriveCopy`.
// Must not: know the DOM, React or the host.

import type { Book, CopyDefinition } from '../../shared/book/book.ts';
import { deriveCopy } from '../../shared/book/copies.ts';
import type { Copy, WithheldReason } from '../../shared/book/copies.ts';
import { captionOf, highestMarking } from '../../shared/book/marking.ts';
import type { MarkingScheme } from '../../shared/book/marking.ts';
import type { Block, Brief, Section } from '../../shared/book/nodes.ts';
import { isUnwritten } from '../../shared/book/printed-text.ts';
import { resolveBlocks } from '../../shared/book/readers.ts';
import type { ResolvedBlock } from '../../shared/book/readers.ts';
import type { Template } from '../../shared/book/template.ts';
import { READERS } from '../../shared/book/words.ts';
import type { Reader } from '../../shared/book/words.ts';
import { addLengths, measureBlock } from './lengths.ts';
import type { Length } from './lengths.ts';
import { measureLimit } from './limits.ts';
import type { LimitView } from './limits.ts';
import { createNumbering } from './numbering.ts';
import { tagBlock } from './say-once.ts';
import type { BlockTags } from './say-once.ts';

export interface BlockView {
  id: string;
  block: Block;
  section: string;
  brief: string;
  /** The point it is a sub-point of. */
  parent: BlockView | undefined;
  readers: Reader[];
  marking: string | undefined;
  /** Why the copy being shown leaves it out; undefined where it is in, or the whole book is shown. */
  withheld: WithheldReason | undefined;
  /** `1.`, `o` or `-`; empty for what has no number. */
  number: string;
  /** What stands beside it, since it differs from the level above. */
  tags: BlockTags;
  length: Length;
  /** Nothing was written in it, so that a seed's words or a gap are shown. */
  unwritten: boolean;
}

export interface SectionView {
  id: string;
  section: Section;
  brief: string;
  readers: Reader[];
  blocks: BlockView[];
  /** True where the copy being shown has nothing of it. */
  withheld: boolean;
  /** Points of the first level. */
  points: number;
  /** Points in which nothing is written yet. */
  unwritten: number;
  /** True where nothing at all is written. */
  empty: boolean;
  limit: LimitView | undefined;
  length: Length;
}

export interface BriefView {
  id: string;
  number: number;
  brief: Brief;
  sections: SectionView[];
  withheld: boolean;
  length: Length;
}

export interface BookView {
  book: Book;
  scheme: MarkingScheme;
  /** The copy being shown; undefined: the whole book. */
  copy: Copy | undefined;
  /** What stands at the top of each page; empty where nothing is marked and the whole book is shown. */
  banner: string;
  briefs: BriefView[];
  blocks: ReadonlyMap<string, BlockView>;
  length: Length;
}

export interface ViewOptions {
  scheme: MarkingScheme;
  template: Template | undefined;
  /** Name of the copy to show; undefined: the whole book. */
  copy: string | undefined;
  /** Sections as they were viewed before, where the whole book is shown. */
  known?: SectionViewer;
}

/** Views one section of a brief. */
export type SectionViewer = (brief: string, section: Section) => SectionView;

/** What the views of sections stand on beside the section itself. */
export interface SectionGround extends Pick<Book, 'meetingSheet' | 'language'> {
  scheme: MarkingScheme;
  template: Template | undefined;
}

/**
 * Views sections of a whole book and remembers them: a section that did not change has the same view, and in one that did
 * each block that did not change has the same view, so that a key in a book of ten thousand blocks views one block anew.
 */
export function createSectionViewer(ground: SectionGround): SectionViewer {
  const views = new WeakMap<Section, SectionView>();
  const latest = new Map<string, SectionView>();
  const lengths = new WeakMap<Block, Length>();
  const measure = (block: Block): Length => {
    const known = lengths.get(block) ?? measureBlock(ground, block);
    lengths.set(block, known);
    return known;
  };
  return (brief, section) => {
    const known = views.get(section);
    if (known?.brief === brief) return known;
    const before = latest.get(section.id);
    const view = viewSection(
      brief,
      section,
      { ...ground, copy: undefined },
      NOTHING_WITHHELD,
      measure,
      before,
    );
    views.set(section, view);
    latest.set(section.id, view);
    return view;
  };
}

const NOTHING_WITHHELD: ReadonlyMap<string, WithheldReason> = new Map();

/** The page's view of a book. */
export function viewBook(book: Book, { scheme, template, copy: name, known }: ViewOptions): BookView {
  const derived = name === undefined ? undefined : deriveCopy(book, name, scheme);
  const copy = derived?.ok ? derived.value : undefined;
  const withheld = new Map(copy?.withheld.map(({ block, reason }) => [block, reason]));
  const blocks = new Map<string, BlockView>();
  const briefs = book.children.map((brief, index): BriefView => {
    const sections = brief.children.map((section) => {
      const view =
        copy === undefined && known
          ? known(brief.id, section)
          : viewSection(brief.id, section, { scheme, template, copy: name }, withheld, (block) =>
              measureBlock(book, block),
            );
      for (const block of view.blocks) blocks.set(block.id, block);
      return view;
    });
    return {
      id: brief.id,
      number: index + 1,
      brief,
      sections,
      withheld: copy !== undefined && sections.every((section) => section.withheld),
      length: addLengths(sections.map((section) => section.length)),
    };
  });
  const length = addLengths(briefs.map((brief) => brief.length));
  return { book, scheme, copy, banner: bannerOf(book, scheme, copy, blocks), briefs, blocks, length };
}

function viewSection(
  brief: string,
  section: Section,
  { scheme, template, copy }: ViewOptions,
  withheld: ReadonlyMap<string, WithheldReason>,
  measure: (block: Block) => Length,
  before?: SectionView,
): SectionView {
  const sectionReaders = orderReaders(new Set<Reader>(['principal', ...(section.readers ?? [])]));
  const nextNumber = createNumbering();
  const seen = new Map<ResolvedBlock, BlockView>();
  const earlier = new Map(before?.blocks.map((view) => [view.id, view]));
  const blocks = resolveBlocks(section).map((resolved): BlockView => {
    const { block } = resolved;
    const parent = resolved.parent && seen.get(resolved.parent);
    const reason = withheld.get(block.id);
    const readers = orderReaders(resolved.readers);
    const above = parent ?? { readers: sectionReaders, marking: undefined, block: undefined };
    const made: BlockView = {
      id: block.id,
      block,
      section: section.id,
      brief,
      parent,
      readers,
      marking: resolved.marking,
      withheld: reason,
      number: reason === undefined && block.type === 'point' ? nextNumber(block.level) : '',
      tags: tagBlock({ block, readers, marking: resolved.marking }, above, section, scheme),
      length: measure(block),
      unwritten: isLine(block) && isUnwritten(block.children),
    };
    const old = earlier.get(block.id);
    const view = old && isSameView(old, made) ? old : made;
    seen.set(resolved, view);
    return view;
  });
  const points = blocks.filter(({ block }) => block.type === 'point');
  const length = addLengths(blocks.map((block) => block.length));
  const firstLevel = points.filter(({ block }) => block.type === 'point' && block.level === 1).length;
  const limit = template?.limits.find((candidate) => candidate.section === section.role);
  return {
    id: section.id,
    section,
    brief,
    readers: sectionReaders,
    blocks,
    withheld: copy !== undefined && blocks.every((block) => block.withheld !== undefined),
    points: firstLevel,
    unwritten: points.filter((point) => point.unwritten).length,
    empty: blocks.every((view) => view.unwritten && view.block.seed === undefined),
    limit: limit && measureLimit(limit, length, firstLevel),
    length,
  };
}

/** True where a block is shown as before. */
const isSameView = (old: BlockView, made: BlockView): boolean =>
  old.block === made.block &&
  old.parent === made.parent &&
  old.brief === made.brief &&
  old.section === made.section &&
  old.number === made.number &&
  old.marking === made.marking &&
  old.withheld === made.withheld &&
  old.readers.join() === made.readers.join() &&
  JSON.stringify(old.tags) === JSON.stringify(made.tags);

/** The copies that a view can be of: all but those that only the principal reads, which hold the whole book. */
export const listViews = (book: Book): CopyDefinition[] =>
  book.copies.filter((copy) => copy.readers.some((reader) => reader !== 'principal'));

const orderReaders = (readers: ReadonlySet<Reader>): Reader[] =>
  READERS.filter((reader) => readers.has(reader));

const isLine = (block: Block): block is Extract<Block, { type: 'paragraph' | 'point' | 'agreed-language' }> =>
  block.type === 'paragraph' || block.type === 'point' || block.type === 'agreed-language';

/** A copy's own banner; for the whole book the caption of its highest marking. */
function bannerOf(
  book: Book,
  scheme: MarkingScheme,
  copy: Copy | undefined,
  blocks: ReadonlyMap<string, BlockView>,
): string {
  if (copy) return copy.banner;
  let marking = book.meetingSheet.marking === '' ? undefined : book.meetingSheet.marking;
  for (const block of blocks.values()) marking = highestMarking(scheme, marking, block.marking);
  for (const brief of book.children)
    for (const section of brief.children) marking = highestMarking(scheme, marking, section.marking);
  return marking === undefined ? '' : captionOf(scheme, marking);
}
