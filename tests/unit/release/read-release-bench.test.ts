// The bench of the reader runs, and a million characters are read without keeping an officer waiting.
import { expect, it } from 'vitest';
import { measureReadRelease } from '../../bench/read-release-bench.ts';

it('measures both lengths', () => {
  // Time of this thread's processor, not of the clock: what else runs on the machine does not count.
  const { user, system } = process.threadCpuUsage();
  const figures = measureReadRelease(1);
  const spent = process.threadCpuUsage();
  expect(Object.keys(figures)).toEqual(['read-release.100k', 'read-release.1m']);
  // Half a second on the machine this was written on; the limit leaves room for a slower one.
  expect((spent.user + spent.system - user - system) / 1000).toBeLessThan(6000);
});
