// Which of very many things are chosen: each one hears only of its own change, so that a choice among ten thousand costs two calls.

export interface KeyedStore {
  has: (key: string) => boolean;
  /** Replaces what is chosen. */
  set: (keys: readonly string[]) => void;
  subscribe: (key: string, listener: () => void) => () => void;
}

/** Makes a store in which nothing is chosen. */
export function createKeyedStore(): KeyedStore {
  let chosen: ReadonlySet<string> = new Set();
  const listeners = new Map<string, Set<() => void>>();
  const tell = (key: string): void => {
    for (const listener of [...(listeners.get(key) ?? [])]) listener();
  };
  return {
    has: (key) => chosen.has(key),
    set(keys) {
      const before = chosen;
      chosen = new Set(keys);
      for (const key of before) if (!chosen.has(key)) tell(key);
      for (const key of chosen) if (!before.has(key)) tell(key);
    },
    subscribe(key, listener) {
      const own = listeners.get(key) ?? new Set();
      listeners.set(key, own.add(listener));
      return () => {
        own.delete(listener);
        if (own.size === 0) listeners.delete(key);
      };
    },
  };
}
