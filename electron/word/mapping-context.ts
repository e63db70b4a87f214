// What the mapping of one copy gathers on its way: notes, lists, warnings, and what waits for the next paragraph.
// Notes are held for one brief only: what is written is let go, so that a thousand pages need no more room than ten.

import type { Copy, CopyBrief } from '../../shared/book/copies.ts';
import type { ExportWarning, ExportWarningKind } from './export-warnings.ts';
import type { NumberingName } from './house-style.ts';
import type { RunPlan, TextRunPlan } from './page-plan.ts';
import type { WordOptions } from './word-options.ts';

/** A block of the document, and what its words come to (hash-words.ts). */
export interface BlockTrace {
  block: string;
  hash: string;
}

/** The notes of the brief in hand; their numbers count through the document. */
export interface NoteShelf {
  /** Notes of earlier briefs. */
  before: number;
  notes: TextRunPlan[][];
}

export interface MappingContext {
  copy: Copy;
  options: WordOptions;
  /** Ids of the blocks that the copy holds. */
  blocks: ReadonlySet<string>;
  shelf: NoteShelf;
  warnings: ExportWarning[];
  /** Which numbering each list of the document has, in order. */
  lists: NumberingName[];
  traces: BlockTrace[];
  /** Where the mapping stands, for warnings. */
  brief: CopyBrief | undefined;
  block: string | undefined;
  /** The page is turned sideways. */
  landscape: boolean;
  /** The next paragraph begins a page. */
  breakBefore: boolean;
  /** Bookmarks of blocks that left nothing on the page; the next paragraph takes them. */
  waiting: string[];
}

/** A context at the beginning of a copy. */
export function createMappingContext(copy: Copy, options: WordOptions): MappingContext {
  return {
    copy,
    options,
    blocks: new Set(copy.included.map(({ block }) => block)),
    shelf: { before: 0, notes: [] },
    warnings: [],
    lists: [],
    traces: [],
    brief: undefined,
    block: undefined,
    landscape: false,
    breakBefore: false,
    waiting: [],
  };
}

/** Adds a note and gives the reference to it. */
export function addNote({ shelf }: MappingContext, ...words: TextRunPlan[]): RunPlan {
  shelf.notes.push(words);
  return { kind: 'note', note: shelf.before + shelf.notes.length };
}

/** Takes the notes gathered so far off the shelf; the next are counted on. */
export function takeNotes(context: MappingContext): NoteShelf {
  const taken = context.shelf;
  context.shelf = { before: taken.before + taken.notes.length, notes: [] };
  return taken;
}

/** Begins a list: one `w:num` each, since Word may count on where two lists share one. */
export function startList(context: MappingContext, name: NumberingName): number {
  return context.lists.push(name);
}

/** Adds a warning that names the brief and block at which the mapping stands, once each. */
export function warnAbout(context: MappingContext, kind: ExportWarningKind): void {
  const warning = { kind, brief: context.brief?.number ?? null, block: context.block ?? null };
  const last = context.warnings.at(-1);
  if (last?.kind === kind && last.block === warning.block && last.brief === warning.brief) return;
  context.warnings.push(warning);
}
