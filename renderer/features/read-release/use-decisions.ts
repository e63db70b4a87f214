// The decisions of a review and the acts on them, for the chosen seed, its group, or all.
// Promise: what has no place in the book cannot be accepted before it is given one.
import { useMemo, useReducer } from 'react';
import type { Book } from '../../../shared/book/book.ts';
import {
  countVerdicts,
  decide,
  decisionOf,
  START_OF_REVIEW,
} from '../../../shared/release/review-decisions.ts';
import type { ReviewAct, Verdict } from '../../../shared/release/review-decisions.ts';
import { groupSeeds } from '../../../shared/release/review-seeds.ts';
import type { ReviewSeed } from '../../../shared/release/review-seeds.ts';

/** The state of a review of `seeds` for `book`. */
export function useDecisions(book: Book | null, seeds: readonly ReviewSeed[]) {
  const [state, act] = useReducer(decide, START_OF_REVIEW);
  const groups = useMemo(
    () => (book === null ? [] : groupSeeds(book, seeds, state.now)),
    [book, seeds, state.now],
  );
  const placed = useMemo(
    () => groups.flatMap((group) => (group.section === null ? [] : group.seeds.map(({ key }) => key))),
    [groups],
  );
  const counts = useMemo(() => countVerdicts(state.now, placed), [state.now, placed]);
  const mayTake = (keys: readonly string[]) => {
    const known = new Set(placed);
    return keys.filter((key) => known.has(key));
  };
  const groupOf = (key: string): string[] =>
    groups.find((group) => group.seeds.some((one) => one.key === key))?.seeds.map((one) => one.key) ?? [];
  return {
    state,
    act: act as (act: ReviewAct) => void,
    groups,
    placed,
    counts,
    groupOf,
    /** Judges one seed; the same verdict again takes it back. */
    judgeOne(key: string, verdict: Verdict) {
      const same = decisionOf(state.now, key).verdict === verdict;
      act({ kind: 'judge', keys: mayTake([key]), verdict: same ? 'undecided' : verdict });
    },
    judgeAll(keys: readonly string[], verdict: Verdict) {
      act({ kind: 'judge', keys: mayTake(keys), verdict });
    },
  };
}

export type Review = ReturnType<typeof useDecisions>;
