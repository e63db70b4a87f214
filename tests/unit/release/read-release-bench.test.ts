// The bench of the reader runs, and a million characters are read without keeping an officer waiting.
import { expect, it } from 'vitest';
import { measureReadRelease } from '../../bench/read-release-bench.ts';

it('measures both lengths', () => {
  // Time of the processor, not of the clock: the machine has other work too.
  const start = process.cpuUsage();
  const figures = measureReadRelease(1);
  const { user } = process.cpuUsage(start);
  expect(Object.keys(figures)).toEqual(['read-release.100k', 'read-release.1m']);
  // Half a second on the machine this was written on; the limit leaves room for a slow one.
  expect(user / 1000).toBeLessThan(6000);
});
