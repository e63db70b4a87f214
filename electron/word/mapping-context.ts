// What the mapping of one copy gathers on its way: notes, lists, warnings, and what waits for the next paragraph.

import type { Copy, CopyBrief } from '../../shared/book/copies.ts';
import type { RunPlan, TextRunPlan } from './page-plan.ts';
import type { ExportWarning, ExportWarningKind, WordOptions } from './word-options.ts';

export interface MappingContext {
  copy: Copy;
  options: WordOptions;
  /** Ids of the blocks that the copy holds. */
  blocks: ReadonlySet<string>;
  notes: TextRunPlan[][];
  warnings: ExportWarning[];
  /** How many lists the document has so far. */
  lists: number;
  /** Where the mapping stands, for warnings. */
  brief: CopyBrief | undefined;
  block: string | undefined;
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
    notes: [],
    warnings: [],
    lists: 0,
    brief: undefined,
    block: undefined,
    breakBefore: false,
    waiting: [],
  };
}

/** Adds a note and gives the reference to it. */
export function addNote(context: MappingContext, ...words: TextRunPlan[]): RunPlan {
  context.notes.push(words);
  return { kind: 'note', note: context.notes.length };
}

/** Begins a list: one `w:num` each, since Word may count on where two lists share one. */
export function startList(context: MappingContext): number {
  context.lists += 1;
  return context.lists;
}

/** Adds a warning that names the brief and block at which the mapping stands, once each. */
export function warnAbout(context: MappingContext, kind: ExportWarningKind): void {
  const warning = { kind, brief: context.brief?.number ?? null, block: context.block ?? null };
  const last = context.warnings.at(-1);
  if (last?.kind === kind && last.block === warning.block && last.brief === warning.brief) return;
  context.warnings.push(warning);
}
