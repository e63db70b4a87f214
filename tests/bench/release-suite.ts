// The suite of what reading a release costs, for the bench's table.

import type { Suite } from './figure.ts';
import { measureReadRelease } from './read-release-bench.ts';

/** `read-release.100k` and `read-release.1m`. */
export const releaseSuite: Suite = {
  prefix: 'read-release.',
  async *run() {
    for (const [name, { value, against, ratio }] of Object.entries(measureReadRelease()))
      yield [name, { value, unit: 'ms', against, ratio }];
  },
};
