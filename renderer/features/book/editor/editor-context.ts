// What the parts of an editable page share: how sections are viewed, what is selected, the numbers of briefs and notes.
// Each context changes only when its own ground does, so that a key draws again no more than its block.

import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Block, Footnote, ListItem, TableRow } from '../../../../shared/book/nodes.ts';
import type { BlockView, SectionViewer } from '../../../book/book-view.ts';
import type { KeyedStore } from '../../../book/keyed-store.ts';

export interface PageContextValue {
  viewSection: SectionViewer;
  selected: KeyedStore;
  banner: string;
  /** False where the banner marks nothing. */
  marked: boolean;
  numbers: ReadonlyMap<string, number>;
  onRenameBrief: (id: string, title: string) => void;
  onRenameSection: (id: string, heading: string) => void;
  /** Puts the keyboard into the words of a block, once what is under way is drawn. */
  onWrite: (id: string) => void;
}

export const PageContext = createContext<PageContextValue | null>(null);

/** The page around a part of it. */
export function usePage(): PageContextValue {
  const value = useContext(PageContext);
  if (!value) throw new Error('a part of a page stands inside an editor');
  return value;
}

export const BriefIdContext = createContext('');
export const BlockViewsContext = createContext<ReadonlyMap<string, BlockView>>(new Map());
/** How many notes stand before each brief, by its id; behind the keys by a pause, as the panes are. */
export const NotesBeforeContext = createContext<ReadonlyMap<string, number>>(new Map());
export const NoteNumbersContext = createContext<ReadonlyMap<Footnote, number>>(new Map());
export const ListMarksContext = createContext<ReadonlyMap<ListItem, string>>(new Map());
export const HeaderRowsContext = createContext<ReadonlySet<TableRow>>(new Set());
/** What to write in an empty section, and the block in which it is shown until something is. */
export const GuidanceContext = createContext<{ block: string; words: string } | undefined>(undefined);
export const HeaderCellContext = createContext(false);

/** The view of a block on an editable page; undefined for the moment in which its section is still to be drawn. */
export const useBlockView = (block: Block): BlockView | undefined =>
  useContext(BlockViewsContext).get(block.id);

/** True while a block is selected. */
export function useSelected(id: string): boolean {
  const { selected } = usePage();
  return useSyncExternalStore(
    useCallback((listener) => selected.subscribe(id, listener), [selected, id]),
    () => selected.has(id),
  );
}
