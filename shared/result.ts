// What an expected failure looks like everywhere: a value or an error that names its kind.
// Bugs throw; what a user can cause comes back as a Result.

/** Either a value or an error; `error` carries a `kind` that selects its sentence. */
export type Result<Value, Failure extends { kind: string }> =
  { ok: true; value: Value } | { ok: false; error: Failure };

/** A success holding `value`. */
export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

/** A failure holding `error`. */
export const err = <Failure extends { kind: string }>(error: Failure): { ok: false; error: Failure } => ({
  ok: false,
  error,
});

/** Ends every switch over a union: a missing case does not compile, and a foreign value throws. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
