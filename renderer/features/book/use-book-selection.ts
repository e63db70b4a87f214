// What is selected on the page: one block, or the several that rest on the same words. And where the page was left for the keyboard.

import { useCallback, useState } from 'react';

export interface BookSelection {
  /** The block that panes speak of; undefined where nothing is selected. */
  primary: string | undefined;
  ids: readonly string[];
}

const NOTHING: BookSelection = { primary: undefined, ids: [] };

/** The selection, and how to change it. */
export function useBookSelection() {
  const [selection, setSelection] = useState<BookSelection>(NOTHING);
  /** Selects one block. */
  const select = useCallback((id: string) => {
    setSelection((current) =>
      current.primary === id && current.ids.length === 1 ? current : { primary: id, ids: [id] },
    );
  }, []);
  /** Selects all of several; asked again for the same ones, the next of them is the one spoken of. */
  const selectAll = (ids: readonly string[]): string | undefined => {
    const same = selection.primary !== undefined && selection.ids.join() === ids.join();
    const primary = ids[same ? (ids.indexOf(selection.primary ?? '') + 1) % ids.length : 0];
    setSelection({ primary, ids });
    return primary;
  };
  const clear = useCallback(() => {
    setSelection(NOTHING);
  }, []);
  return { selection, select, selectAll, clear };
}
