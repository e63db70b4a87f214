// Whatever an officer does in whatever order: every step can be taken back and done again, and nothing is decided unasked.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countVerdicts, decide, START_OF_REVIEW } from '../../shared/release/review-decisions.ts';
import type { ReviewAct, ReviewState } from '../../shared/release/review-decisions.ts';

const KEYS = ['a', 'b', 'c', 'd'];
const key = fc.constantFrom(...KEYS);
const place = fc.record({
  brief: fc.constantFrom('steering', 'session'),
  session: fc.constantFrom(null, 0, 1),
  section: fc.constantFrom('background', 'points-to-make'),
});
const change: fc.Arbitrary<ReviewAct> = fc.oneof(
  fc.record({
    kind: fc.constant('judge' as const),
    keys: fc.array(key),
    verdict: fc.constantFrom('accepted' as const, 'rejected' as const, 'undecided' as const),
  }),
  fc.record({
    kind: fc.constant('label' as const),
    key,
    label: fc.constantFrom(null, 'our-ask' as const, 'agreement' as const),
  }),
  fc.record({ kind: fc.constant('place' as const), key, place: fc.option(place) }),
);
const step = fc.oneof(
  { weight: 3, arbitrary: change },
  { weight: 1, arbitrary: fc.constantFrom<ReviewAct>({ kind: 'undo' }, { kind: 'redo' }) },
);
const run = (acts: readonly ReviewAct[], from: ReviewState = START_OF_REVIEW): ReviewState =>
  acts.reduce(decide, from);

test('taking back every step leads to the beginning, and doing all again leads back', () => {
  fc.assert(
    fc.property(fc.array(change), (acts) => {
      const end = run(acts);
      const steps = end.past.length;
      const start = run(
        Array.from({ length: steps }, (): ReviewAct => ({ kind: 'undo' })),
        end,
      );
      expect(start.now).toEqual(START_OF_REVIEW.now);
      const again = run(
        Array.from({ length: steps }, (): ReviewAct => ({ kind: 'redo' })),
        start,
      );
      expect(again.now).toEqual(end.now);
    }),
  );
});

test('what was not touched is undecided, every seed counts once, and a state never changes', () => {
  fc.assert(
    fc.property(fc.array(step), step, (acts, last) => {
      const state = run(acts);
      const before = structuredClone(state);
      const after = decide(state, last);
      expect(state).toEqual(before);
      const counts = countVerdicts(after.now, KEYS);
      expect(counts.accepted + counts.rejected + counts.undecided).toBe(KEYS.length);
      const touched = new Set(
        [...acts, last].flatMap((act) => ('keys' in act ? act.keys : 'key' in act ? [act.key] : [])),
      );
      expect([...after.now.keys()].every((known) => touched.has(known))).toBe(true);
    }),
  );
});
