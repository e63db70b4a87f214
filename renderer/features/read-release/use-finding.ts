// Which finding is chosen and which is under the pointer, for both sides at once.
// Promise: choosing on one side brings the other into view; pointing moves nothing.
import { useCallback, useRef, useState } from 'react';

export interface FindingChoice {
  chosen: string | null;
  pointed: string | null;
  choose(id: string): void;
  point(id: string | null): void;
  /** Moves focus to the finding on the given side. */
  goTo(side: 'text' | 'list', id: string): void;
}

/** Chosen and pointed-at finding. */
export function useFinding(): FindingChoice {
  const [chosen, setChosen] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const last = useRef<string | null>(null);
  const choose = useCallback((id: string) => {
    if (last.current === id) return;
    last.current = id;
    setChosen(id);
    requestAnimationFrame(() => {
      for (const side of ['text', 'list'] as const) findOn(side, id)?.scrollIntoView({ block: 'nearest' });
    });
  }, []);
  const goTo = useCallback((side: 'text' | 'list', id: string) => {
    last.current = id;
    setChosen(id);
    // The other side may only now come into being, where the window is narrow.
    requestAnimationFrame(() => {
      const target = findOn(side, id);
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: 'center' });
    });
  }, []);
  return { chosen, pointed, choose, point: setPointed, goTo };
}

const findOn = (side: 'text' | 'list', id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-${side}-finding="${id}"]`);
