// The notes at the foot of a brief: numbered through the whole book, as Word counts them through a document.
// What the copy being shown leaves out has no number, nor has a note without words, which no document prints.
// The numbers are those of a document without notes for its sources: where these are printed too they stand between, and
// the page, which does not show them, would count with gaps that nobody could explain. Which it is, only the export decides.

import { isLeaf } from '../../shared/book/nodes.ts';
import type { Block, Brief, Footnote, Inline, Leaf, Section } from '../../shared/book/nodes.ts';
import { assertNever } from '../../shared/result.ts';
import { isUnwritten } from '../../shared/book/printed-text.ts';
import type { BriefView, SectionView } from './book-view.ts';

export interface NoteView {
  number: number;
  words: Leaf[];
}

export interface BriefNotes {
  notes: NoteView[];
  /** The number of the first note in each block that has any. */
  first: ReadonlyMap<string, number>;
}

/** Gathers the notes of a brief; `before` is how many stand before it. */
export function gatherNotes(brief: BriefView, before: number): BriefNotes {
  const notes: NoteView[] = [];
  const first = new Map<string, number>();
  for (const section of brief.sections)
    for (const { block, withheld } of section.blocks) {
      if (withheld !== undefined) continue;
      const found = findNotes(block);
      if (found.length > 0) first.set(block.id, before + notes.length + 1);
      for (const note of found) notes.push({ number: before + notes.length + 1, words: note.children });
    }
  return { notes, first };
}

const SECTION_COUNTS = new WeakMap<SectionView, number>();

/** How many notes stand before each brief, by its id. */
export function countNotesBefore(briefs: readonly BriefView[]): ReadonlyMap<string, number> {
  const before = new Map<string, number>();
  let count = 0;
  for (const brief of briefs) {
    before.set(brief.id, count);
    for (const section of brief.sections) count += countInSection(section);
  }
  return before;
}

function countInSection(section: SectionView): number {
  const known = SECTION_COUNTS.get(section);
  if (known !== undefined) return known;
  let count = 0;
  for (const { block, withheld } of section.blocks)
    if (withheld === undefined) count += findNotes(block).length;
  SECTION_COUNTS.set(section, count);
  return count;
}

const SECTION_NOTES = new WeakMap<Section, Footnote[]>();

/** The notes of a brief in the order of the page, as the editor has them: each is told by itself, since its block may be written in. */
export function listNotes(brief: Brief): Footnote[] {
  return brief.children.flatMap((section) => {
    const known = SECTION_NOTES.get(section) ?? section.children.flatMap(findNotes);
    SECTION_NOTES.set(section, known);
    return known;
  });
}

const findNotes = (block: Block): Footnote[] => listLines(block).flatMap((words) => words.filter(isNote));

/** True for a note that has a number. */
export const isNote = (node: Inline): node is Footnote =>
  !isLeaf(node) && node.type === 'footnote' && !isUnwritten(node.children);

/** The lines of words in a block, in the order of the page. */
export function listLines(block: Block): Inline[][] {
  switch (block.type) {
    case 'paragraph':
    case 'point':
    case 'agreed-language':
      return [block.children];
    case 'list':
      return block.children.map((item) => item.children);
    case 'table':
      return block.children.flatMap((row) => row.children.map((cell) => cell.children));
    case 'image':
    case 'page-break':
    case 'unknown':
      return [];
    default:
      return assertNever(block);
  }
}

/** The number of the first note in each of several lines, from the number of the first of all; undefined where none is numbered. */
export function placeNotes(
  lines: readonly (readonly Inline[])[],
  first: number | undefined,
): (number | undefined)[] {
  let next = first;
  return lines.map((words) => {
    const own = next;
    if (next !== undefined) next += countNotes(words);
    return own;
  });
}

/** How many notes a line of words holds. */
export const countNotes = (words: readonly Inline[]): number => words.filter(isNote).length;
