// What follows from the decisions of a review: the seeds in their groups, how many go in, and the acts on one, a group, or all.
// Promises: what has no place in the book cannot be accepted before it is given one; an act on all leaves what the release says
// for the meeting sheet alone, since it is of the last meeting.
import { useMemo } from 'react';
import type { Book } from '../../../shared/book/book.ts';
import { countVerdicts, decisionOf } from '../../../shared/release/review-decisions.ts';
import type { ReviewAct, ReviewState, Verdict } from '../../../shared/release/review-decisions.ts';
import { groupSeeds } from '../../../shared/release/review-seeds.ts';
import type { ReviewSeed } from '../../../shared/release/review-seeds.ts';
import type { SheetSeed } from '../../../shared/release/review-sheet.ts';

interface Reviewed {
  state: ReviewState;
  act: (act: ReviewAct) => void;
  book: Book | null;
  seeds: readonly ReviewSeed[];
  sheet: readonly SheetSeed[];
  into: 'new' | 'open';
}

/** True where a new book takes it without being told to. */
const goesByItself = ({ gives }: SheetSeed): boolean => gives.kind === 'session';

/** The state of a review and its acts. */
export function useDecisions({ state, act, book, seeds, sheet, into }: Reviewed) {
  const { now } = state;
  const groups = useMemo(() => (book === null ? [] : groupSeeds(book, seeds, now)), [book, seeds, now]);
  const sheetKeys = useMemo(() => sheet.map(({ key }) => key), [sheet]);
  /** What goes into the book as the command line makes it, and what an act on all is on. */
  const all = useMemo(
    () => [
      ...groups.flatMap((group) => (group.section === null ? [] : group.seeds.map(({ key }) => key))),
      ...(into === 'new' ? sheet.filter(goesByItself).map(({ key }) => key) : []),
    ],
    [groups, sheet, into],
  );
  const placed = useMemo(() => new Set([...all, ...sheetKeys]), [all, sheetKeys]);
  const counts = useMemo(() => countVerdicts(now, [...placed]), [now, placed]);
  const taken = useMemo(
    () => counts.accepted + (into === 'new' ? countVerdicts(now, all).undecided : 0),
    [all, counts, into, now],
  );
  const mayTake = (keys: readonly string[]) => keys.filter((key) => placed.has(key));
  return {
    ...{ state, act, groups, placed, counts, taken, all },
    groupOf: (key: string): readonly string[] =>
      sheetKeys.includes(key)
        ? sheetKeys
        : (groups.find((group) => group.seeds.some((one) => one.key === key))?.seeds.map((one) => one.key) ??
          []),
    /** Judges one seed; the same verdict again takes it back. */
    judgeOne(key: string, verdict: Verdict) {
      const same = decisionOf(now, key).verdict === verdict;
      act({ kind: 'judge', keys: mayTake([key]), verdict: same ? 'undecided' : verdict });
    },
    judgeAll(keys: readonly string[], verdict: Verdict) {
      act({ kind: 'judge', keys: mayTake(keys), verdict });
    },
  };
}

export type Review = ReturnType<typeof useDecisions>;
