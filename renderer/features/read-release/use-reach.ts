// How far a long list is drawn: a part at once, and more as its end comes near, so that no list is longer in the document than
// somebody has looked. Promise: it only grows.
import { useCallback, useRef, useState } from 'react';

/** Rows drawn at first and added each time: somewhat more than two screens. */
const AT_ONCE = 60;

export interface Reach {
  /** The number of rows to draw. */
  reach: number;
  /** For an element after the last row. */
  endRef: (element: HTMLElement | null) => void;
}

/** The reach of a list; `least` rows are drawn whatever was looked at. */
export function useReach(least: number): Reach {
  const [reached, setReached] = useState(AT_ONCE);
  const watching = useRef<IntersectionObserver | null>(null);
  const endRef = useCallback((element: HTMLElement | null) => {
    watching.current?.disconnect();
    watching.current = null;
    if (!element) return;
    watching.current = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setReached((before) => before + AT_ONCE);
        // Told only of changes: an end that is still in view is looked at anew.
        watching.current?.unobserve(element);
        watching.current?.observe(element);
      },
      // The list scrolls in a pane of its own, and a margin counts from the element that scrolls.
      { root: element.closest('[data-pane]'), rootMargin: '800px 0px' },
    );
    watching.current.observe(element);
  }, []);
  return { reach: Math.max(reached, least), endRef };
}
