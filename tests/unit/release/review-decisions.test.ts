// Deciding on seeds: each act alone, and steps taken back.

import { expect, test } from 'vitest';
import {
  countVerdicts,
  decide,
  decisionOf,
  START_OF_REVIEW,
} from '../../../shared/release/review-decisions.ts';

const place = { brief: 'steering', session: null, section: 'background' };

test('a verdict is given to one, to several, and taken back', () => {
  const one = decide(START_OF_REVIEW, { kind: 'judge', keys: ['a'], verdict: 'accepted' });
  const more = decide(one, { kind: 'judge', keys: ['b', 'c'], verdict: 'rejected' });
  expect(countVerdicts(more.now, ['a', 'b', 'c', 'd'])).toEqual({ accepted: 1, rejected: 2, undecided: 1 });
  const back = decide(more, { kind: 'undo' });
  expect(back.now).toBe(one.now);
  expect(decide(back, { kind: 'redo' }).now).toBe(more.now);
});

test('kind and place stand beside the verdict, and null takes them back', () => {
  let state = decide(START_OF_REVIEW, { kind: 'label', key: 'a', label: 'our-ask' });
  state = decide(state, { kind: 'place', key: 'a', place });
  state = decide(state, { kind: 'judge', keys: ['a'], verdict: 'accepted' });
  expect(decisionOf(state.now, 'a')).toEqual({ verdict: 'accepted', label: 'our-ask', place });
  state = decide(state, { kind: 'label', key: 'a', label: null });
  state = decide(state, { kind: 'place', key: 'a', place: null });
  expect(decisionOf(state.now, 'a')).toEqual({ verdict: 'accepted' });
});

test('what changes nothing is no step', () => {
  const one = decide(START_OF_REVIEW, { kind: 'judge', keys: ['a'], verdict: 'accepted' });
  expect(decide(one, { kind: 'judge', keys: ['a'], verdict: 'accepted' })).toBe(one);
  expect(decide(one, { kind: 'label', key: 'b', label: null })).toBe(one);
  expect(decide(START_OF_REVIEW, { kind: 'undo' })).toBe(START_OF_REVIEW);
  expect(decide(one, { kind: 'redo' })).toBe(one);
});

test('a new step after one taken back ends what could be done again', () => {
  let state = decide(START_OF_REVIEW, { kind: 'judge', keys: ['a'], verdict: 'accepted' });
  state = decide(state, { kind: 'undo' });
  state = decide(state, { kind: 'judge', keys: ['b'], verdict: 'rejected' });
  expect(state.future).toEqual([]);
  expect(decisionOf(state.now, 'a').verdict).toBe('undecided');
});
