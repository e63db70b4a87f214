// The notes at the foot of a brief: numbered through the brief, as they will be through a document.
// What the copy being shown leaves out has no number, so that the numbers are those of that copy.

import { isLeaf } from '../../shared/book/nodes.ts';
import type { Block, Brief, Footnote, Inline, Leaf, Section } from '../../shared/book/nodes.ts';
import { assertNever } from '../../shared/result.ts';
import type { BriefView } from './book-view.ts';

export interface NoteView {
  number: number;
  words: Leaf[];
}

export interface BriefNotes {
  notes: NoteView[];
  /** The number of the first note in each block that has any. */
  first: ReadonlyMap<string, number>;
}

/** Gathers the notes of a brief. */
export function gatherNotes(brief: BriefView): BriefNotes {
  const notes: NoteView[] = [];
  const first = new Map<string, number>();
  for (const section of brief.sections)
    for (const { block, withheld } of section.blocks) {
      if (withheld !== undefined) continue;
      const found = listLines(block).flatMap((words) =>
        words.flatMap((node) => (!isLeaf(node) && node.type === 'footnote' ? [node.children] : [])),
      );
      if (found.length > 0) first.set(block.id, notes.length + 1);
      for (const words of found) notes.push({ number: notes.length + 1, words });
    }
  return { notes, first };
}

const SECTION_NOTES = new WeakMap<Section, Footnote[]>();

/** The notes of a brief in the order of the page, as the editor has them: each is told by itself, since its block may be written in. */
export function listNotes(brief: Brief): Footnote[] {
  return brief.children.flatMap((section) => {
    const known = SECTION_NOTES.get(section) ?? findNotes(section);
    SECTION_NOTES.set(section, known);
    return known;
  });
}

const findNotes = (section: Section): Footnote[] =>
  section.children.flatMap((block) =>
    listLines(block).flatMap((words) =>
      words.filter((node): node is Footnote => !isLeaf(node) && node.type === 'footnote'),
    ),
  );

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
export const countNotes = (words: readonly Inline[]): number =>
  words.filter((node) => !isLeaf(node) && node.type === 'footnote').length;
