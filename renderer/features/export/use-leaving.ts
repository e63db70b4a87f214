// Leaving the dialog: closed first, so that the browser gives focus back to where it was, and taken away once it has faded.

import { useCallback, useEffect, useState } from 'react';

/** The longest of the motion tokens, in ms. */
const FADE = 240;

/** Whether the dialog is still open, and how to leave it; `onGone` is told when nothing of it shows any more. */
export function useLeaving(onGone: () => void): { open: boolean; leave: () => void } {
  const [open, setOpen] = useState(true);
  useEffect(() => {
    if (open) return;
    const timer = setTimeout(onGone, FADE);
    return () => {
      clearTimeout(timer);
    };
  }, [open, onGone]);
  const leave = useCallback(() => {
    setOpen(false);
  }, []);
  return { open, leave };
}
