// From each older format version to the next. A step takes the whole envelope as parsed and gives the next version's.
// A step is never changed once its version is final; tests/fixtures/books/v*/ holds files of every one.

/** An envelope of some version, before the schema has seen it. */
export type RawEnvelope = Record<string, unknown>;

/** `MIGRATIONS[n]` leads from version n to n + 1. There is only version 1 so far. */
const MIGRATIONS: Readonly<Record<number, (envelope: RawEnvelope) => RawEnvelope>> = {};

/** Leads an envelope from its version up to the newest. */
export function migrateEnvelope(envelope: RawEnvelope, fromVersion: number): RawEnvelope {
  let current = envelope;
  for (let version = fromVersion; ; version += 1) {
    const step = MIGRATIONS[version];
    if (!step) return current;
    current = step(current);
  }
}
