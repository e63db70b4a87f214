// Owns what happened that no window shows: calls to the desktop, and every request that was not the application's own.
// Promises that tests read it as `globalThis.electronStandin` through `electronApp.evaluate`.
// Must not be read by tests that also run on real Electron; those watch the same things by Electron's own API.
interface RecordedCall {
  name: string;
  args: unknown[];
}
interface ForeignRequest {
  url: string;
  method: string;
  resourceType: string;
}

const calls: RecordedCall[] = [];
export const foreignRequests: ForeignRequest[] = [];

Object.assign(globalThis, { electronStandin: { calls, foreignRequests } });

export function record(name: string, ...args: unknown[]): void {
  calls.push({ name, args });
}

/** A method that exists, does nothing and remembers that it was called. */
export function recorded<T = void>(name: string, result?: T): (...args: unknown[]) => T {
  return (...args) => {
    record(name, ...args);
    return result as T;
  };
}
