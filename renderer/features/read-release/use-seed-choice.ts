// Which seed is chosen and what is under the pointer, for both sides: seeds by their key, words of the release by their finding.
// Promise: choosing on one side brings the other into view; pointing moves nothing.
import { useCallback, useMemo, useRef, useState } from 'react';
import type { SeedLinks } from './link-seeds.ts';
import type { PreparedReview } from './prepare-review.ts';
import type { FindingChoice } from './use-finding.ts';

interface Place {
  key: string | null;
  finding: string | null;
}
const NOWHERE: Place = { key: null, finding: null };
const NO_LINKS: SeedLinks = { extra: [], findingOf: new Map(), focusOf: new Map(), seedsOf: new Map() };

export interface SeedChoice {
  /** Key of the chosen seed. */
  chosen: string | null;
  /** True for the seeds that what is pointed at, else what is chosen, belongs to. */
  isNow(key: string): boolean;
  /** The name of a seed's row in the document. */
  rowOf(key: string): string;
  choose(key: string): void;
  point(key: string | null): void;
  showInText(key: string): void;
  showInList(finding: string): void;
  /** The same for the side of the text. */
  text: FindingChoice;
}

/** The chosen seed and the seed or words under the pointer. */
export function useSeedChoice(prepared: PreparedReview | null): SeedChoice {
  const links = prepared?.links ?? NO_LINKS;
  const [chosen, setChosen] = useState<Place>(NOWHERE);
  const last = useRef<Place>(NOWHERE);
  const [pointed, setPointed] = useState<Place>(NOWHERE);
  const rows = useMemo(
    () =>
      new Map(
        [...(prepared?.seeds ?? []), ...(prepared?.sheet ?? [])].map(({ key }, index) => [
          key,
          `row-${String(index)}`,
        ]),
      ),
    [prepared],
  );
  const rowOf = useCallback((key: string) => rows.get(key) ?? '', [rows]);
  const placeOfKey = useCallback(
    (key: string): Place => ({ key, finding: links.findingOf.get(key)?.id ?? null }),
    [links],
  );
  const choose = useCallback(
    (key: string) => {
      if (last.current.key === key) return;
      last.current = placeOfKey(key);
      setChosen(last.current);
      bring('text', links.focusOf.get(key) ?? last.current.finding);
    },
    [links, placeOfKey],
  );
  const point = useCallback(
    (key: string | null) => {
      setPointed(key === null ? NOWHERE : placeOfKey(key));
    },
    [placeOfKey],
  );
  const chooseWords = useCallback(
    (finding: string) => {
      if (last.current.finding === finding) return;
      const key = links.seedsOf.get(finding)?.[0] ?? null;
      last.current = { key, finding };
      setChosen(last.current);
      if (key !== null) bring('list', rowOf(key));
    },
    [links, rowOf],
  );
  const pointWords = useCallback((finding: string | null) => {
    setPointed({ key: null, finding });
  }, []);
  const now = pointed.finding !== null || pointed.key !== null ? pointed : chosen;
  const nowKeys = useMemo(
    () =>
      new Set(
        now.key !== null ? [now.key] : now.finding === null ? [] : (links.seedsOf.get(now.finding) ?? []),
      ),
    [links, now],
  );
  return {
    chosen: chosen.key,
    isNow: (key) => nowKeys.has(key),
    rowOf,
    choose,
    point,
    showInText: (key) => {
      enter('text', links.focusOf.get(key) ?? null);
    },
    showInList: (finding) => {
      const key = links.seedsOf.get(finding)?.[0];
      if (key !== undefined) enter('list', rowOf(key));
    },
    text: {
      chosen: chosen.finding,
      pointed: pointed.finding,
      choose: chooseWords,
      point: pointWords,
      goTo: (side, id) => {
        enter(side, id);
      },
    },
  };
}

type Side = 'text' | 'list';

const findOn = (side: Side, id: string | null): HTMLElement | null =>
  id === null ? null : document.querySelector<HTMLElement>(`[data-${side}-finding="${id}"]`);

function bring(side: Side, id: string | null): void {
  requestAnimationFrame(() => {
    findOn(side, id)?.scrollIntoView({ block: 'nearest' });
  });
}

// The other side may only now come into being, where the window is narrow.
function enter(side: Side, id: string | null): void {
  requestAnimationFrame(() => {
    const target = findOn(side, id);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'center' });
  });
}
