// What the outline knows: which brief and section the page shows, which briefs are folded, which row the keyboard is on.

import { useCallback, useState } from 'react';

export interface ReachedPlace {
  brief: string;
  section: string | undefined;
}

export interface OutlineState {
  reached: ReachedPlace;
  reach: (place: ReachedPlace) => void;
  isFolded: (brief: string) => boolean;
  setFolded: (brief: string, folded: boolean) => void;
  /** Unfolds the brief that was gone to, and folds the one that was unfolded so before. */
  follow: (brief: string) => void;
  followed: string | undefined;
  focused: string | undefined;
  setFocused: (row: string | undefined) => void;
}

/** The outline of a book, begun at the given brief, which alone is unfolded. */
export function useOutline(first: string): OutlineState {
  const [reached, setReached] = useState<ReachedPlace>({ brief: first, section: undefined });
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(() => new Set([first]));
  const [followed, setFollowed] = useState<string | undefined>(first);
  const [focused, setFocused] = useState<string>();
  const reach = useCallback((place: ReachedPlace) => {
    setReached((current) =>
      current.brief === place.brief && current.section === place.section ? current : place,
    );
  }, []);
  const follow = (brief: string): void => {
    setFollowed(brief);
    setUnfolded((current) => {
      if (followed === brief) return current;
      const next = new Set(current).add(brief);
      if (followed !== undefined) next.delete(followed);
      return next;
    });
  };
  const setFolded = (brief: string, folded: boolean): void => {
    // What was unfolded or folded on purpose stays so.
    if (followed === brief) setFollowed(undefined);
    setUnfolded((current) => {
      const next = new Set(current);
      if (folded) next.delete(brief);
      else next.add(brief);
      return next;
    });
  };
  return {
    reached,
    reach,
    follow,
    followed,
    isFolded: (brief) => !unfolded.has(brief),
    setFolded,
    focused,
    setFocused,
  };
}
