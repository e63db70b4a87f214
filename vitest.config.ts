// How the tests run: two workers (the machine the project is held to has two cores), no retries, no watch.
import { defineConfig } from 'vitest/config';

// eslint-disable-next-line no-restricted-syntax -- Vitest reads its configuration from the default export
export default defineConfig({
  test: {
    include: ['tests/{unit,property,e2e,electron-standin}/**/*.test.ts'],
    maxWorkers: 2,
    // Generous, for a busy machine: a test that fails does so by what it expects, not by the clock.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
