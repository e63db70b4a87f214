// What the officer decides of the seeds of a release: taken or not, as what, and where; every step can be taken back.
// Pure: a state and the state after an act. Decisions are kept by the seed's key, not its place in the list, so that they
// outlive a new reading. Promise: a seed that nobody touched is undecided, and nothing is decided for the officer.

import type { SeedLabel } from '../book/words.ts';
import type { SeedPlace } from './seed-sessions.ts';

export type Verdict = 'accepted' | 'rejected' | 'undecided';

/** What was decided of one seed; what is left out stands as it was derived. */
export interface Decision {
  verdict: Verdict;
  label?: SeedLabel;
  place?: SeedPlace;
}

export type Decisions = ReadonlyMap<string, Decision>;

export interface ReviewState {
  now: Decisions;
  /** What stood before, the latest last. */
  past: readonly Decisions[];
  /** What was taken back, the next one last. */
  future: readonly Decisions[];
}

export type ReviewAct =
  | { kind: 'judge'; keys: readonly string[]; verdict: Verdict }
  /** null: as it was read. */
  | { kind: 'label'; key: string; label: SeedLabel | null }
  /** null: where it was offered. */
  | { kind: 'place'; key: string; place: SeedPlace | null }
  | { kind: 'undo' }
  | { kind: 'redo' };

const UNDECIDED: Decision = { verdict: 'undecided' };

/** Nothing decided yet. */
export const START_OF_REVIEW: ReviewState = { now: new Map(), past: [], future: [] };

/** What was decided of a seed. */
export const decisionOf = (decisions: Decisions, key: string): Decision => decisions.get(key) ?? UNDECIDED;

/** The state after an act; the same state where the act changes nothing. */
export function decide(state: ReviewState, act: ReviewAct): ReviewState {
  switch (act.kind) {
    case 'judge':
      return change(state, act.keys, (decision) => ({ ...decision, verdict: act.verdict }));
    case 'label':
      return change(state, [act.key], ({ verdict, place }) => compose(verdict, act.label, place ?? null));
    case 'place':
      return change(state, [act.key], ({ verdict, label }) => compose(verdict, label ?? null, act.place));
    case 'undo': {
      const before = state.past.at(-1);
      if (!before) return state;
      return { now: before, past: state.past.slice(0, -1), future: [...state.future, state.now] };
    }
    case 'redo': {
      const next = state.future.at(-1);
      if (!next) return state;
      return { now: next, past: [...state.past, state.now], future: state.future.slice(0, -1) };
    }
  }
}

const compose = (verdict: Verdict, label: SeedLabel | null, place: SeedPlace | null): Decision => ({
  verdict,
  ...(label === null ? {} : { label }),
  ...(place === null ? {} : { place }),
});

function change(
  state: ReviewState,
  keys: readonly string[],
  step: (decision: Decision) => Decision,
): ReviewState {
  const now = new Map(state.now);
  let changed = false;
  for (const key of keys) {
    const before = decisionOf(state.now, key);
    const after = step(before);
    if (isSame(before, after)) continue;
    changed = true;
    if (isSame(after, UNDECIDED)) now.delete(key);
    else now.set(key, after);
  }
  return changed ? { now, past: [...state.past, state.now], future: [] } : state;
}

const isSame = (first: Decision, second: Decision): boolean =>
  first.verdict === second.verdict &&
  first.label === second.label &&
  first.place?.brief === second.place?.brief &&
  first.place?.session === second.place?.session &&
  first.place?.section === second.place?.section;

/** How many of some seeds are accepted, rejected and undecided. */
export function countVerdicts(decisions: Decisions, keys: readonly string[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { accepted: 0, rejected: 0, undecided: 0 };
  for (const key of keys) counts[decisionOf(decisions, key).verdict] += 1;
  return counts;
}
