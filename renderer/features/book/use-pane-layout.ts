// Which side panes show: both where the window holds them, and where it becomes too narrow they make way for the page.

import { useEffect, useState } from 'react';

/** Below this many pixels a pane lies over the page instead of beside it. */
const WIDTHS = { outline: 860, side: 1100 } as const;
const queryOf = (pane: keyof typeof WIDTHS): string => `(min-width: ${WIDTHS[pane] + 1}px)`;

/** Whether a pane shows, and how to change it. */
export function usePaneOpen(pane: keyof typeof WIDTHS): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(() => matchMedia(queryOf(pane)).matches);
  useEffect(() => {
    const query = matchMedia(queryOf(pane));
    const follow = (): void => {
      setOpen(query.matches);
    };
    query.addEventListener('change', follow);
    return () => {
      query.removeEventListener('change', follow);
    };
  }, [pane]);
  return [open, setOpen];
}
