// The bench of the reader runs, and a million characters are read without keeping an officer waiting.
import { expect, it } from 'vitest';
import { measureReadRelease } from '../../bench/read-release-bench.ts';

it('measures both lengths', () => {
  const figures = measureReadRelease(3);
  expect(Object.keys(figures)).toEqual(['read-release.100k', 'read-release.1m']);
  // Half a second on the machine this was written on; the limit leaves room for a busy one.
  expect(figures['read-release.1m']?.value).toBeLessThan(6000);
});
