// Tells which brief and section the desk shows, whenever it is scrolled and whenever another block is selected.

import { useCallback, useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { findReachedPlace } from './page-places.ts';
import type { PagePlace } from './page-places.ts';

export interface ReachedPlace {
  /** The desk. */
  canvas: RefObject<HTMLElement | null>;
  /** To be told of its scrolling. */
  watchScroll: () => void;
}

/** @param selected the selected block: as long as it is in sight, the reader is there */
export function useReachedPlace(
  selected: string | undefined,
  onReach: (place: PagePlace) => void,
): ReachedPlace {
  const canvas = useRef<HTMLElement>(null);
  const watchScroll = useCallback(() => {
    const place = canvas.current && findReachedPlace(canvas.current, selected);
    if (place) onReach(place);
  }, [selected, onReach]);
  useEffect(watchScroll, [watchScroll]);
  return { canvas, watchScroll };
}
