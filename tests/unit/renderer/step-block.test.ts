// Steps from block to block: by one, to the ends, and not beyond them.
import { expect, test } from 'vitest';
import { stepBlock } from '../../../renderer/features/book/step-block.ts';

test.each([
  ['b', 1, 'c'],
  ['b', -1, 'a'],
  ['a', -1, undefined],
  ['c', 1, undefined],
  ['b', 'first', 'a'],
  ['b', 'last', 'c'],
] as const)('from %s by %s', (from, step, to) => {
  expect(stepBlock(['a', 'b', 'c'], from, step)).toBe(to);
});
