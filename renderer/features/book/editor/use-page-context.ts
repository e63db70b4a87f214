// What every part of a written page is given, and the same object as long as none of it changed: a new one draws every part again.

import { useMemo } from 'react';
import type { BookView, SectionViewer } from '../../../book/book-view.ts';
import type { KeyedStore } from '../../../book/keyed-store.ts';
import { countNotesBefore } from '../../../book/notes.ts';
import { renameBrief, renameSection } from '../../../../shared/editing/transforms/rename-parts.ts';
import { writeOn } from './block-acts.ts';
import type { PageContextValue } from './editor-context.ts';
import type { PageEditor } from './page-editor.ts';

/** The context of the pages of an editor. */
export function usePageContext(
  editor: PageEditor,
  { banner, copy, briefs }: BookView,
  viewSection: SectionViewer,
  selected: KeyedStore,
): PageContextValue {
  const order = briefs.map(({ id }) => id).join(' ');
  const marked = copy === undefined || copy.marking !== undefined;
  return useMemo(
    () => ({
      viewSection,
      selected,
      banner,
      marked,
      numbers: new Map(order.split(' ').map((id, index) => [id, index + 1])),
      onRenameBrief: (id: string, title: string) => {
        renameBrief(editor, id, title);
      },
      onRenameSection: (id: string, heading: string) => {
        renameSection(editor, id, heading);
      },
      onWrite: (id: string) => {
        requestAnimationFrame(() => {
          writeOn(editor, id);
        });
      },
    }),
    [viewSection, selected, banner, marked, order, editor],
  );
}

/** How many notes stand before each brief. */
export function useNotesBefore({ briefs }: BookView): ReadonlyMap<string, number> {
  const counts = JSON.stringify([...countNotesBefore(briefs)]);
  return useMemo(() => new Map(JSON.parse(counts) as [string, number][]), [counts]);
}
