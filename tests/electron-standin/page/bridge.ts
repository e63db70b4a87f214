// Owns how values pass between the page's world and the preload's: what contextBridge does in Electron.
// Promises synchronous calls both ways, structured clones, functions and promises as proxies, errors as errors.
// Must stand alone (its source text is injected into both worlds) and leave nothing on `window` for the page to find.
type Packed = { v: unknown } | { f: number } | { p: number } | { a: Packed[] } | { o: [string, Packed][] };
type Callable = (...args: unknown[]) => unknown;
type BridgeMessage =
  | { op: 'call'; call: number; id: number; args: Packed[] }
  | { op: 'returned'; call: number; value?: Packed; error?: Packed }
  | { op: 'settled'; id: number; value?: Packed; error?: Packed };
export interface Bridge {
  /** Functions the other side may call by number; the low numbers are agreed between the two world scripts. */
  functions: Map<number, Callable>;
  call: (id: number, args: unknown[]) => unknown;
}

export function createBridge(secret: string, side: 'page' | 'preload'): Bridge {
  const functions = new Map<number, Callable>();
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>();
  const returned = new Map<number, { value?: Packed; error?: Packed }>();
  const promises = { last: 0 };
  const calls = { last: 0 };
  const names = { page: `${secret}-page`, preload: `${secret}-preload` };
  // Kept from before the page's own code runs, so that the page cannot put itself between the two.
  const Message = CustomEvent;
  const dispatch = window.dispatchEvent.bind(window);
  const clone = structuredClone.bind(window);
  const tagOf = Object.prototype.toString;

  // `detail` of one event object is cloned by Chromium when the other world reads it.
  const tell = (message: BridgeMessage): void => {
    dispatch(new Message(side === 'page' ? names.preload : names.page, { detail: message }));
  };

  const unclonable = (cause?: unknown): Error => new Error('An object could not be cloned.', { cause });
  /** Whether it crosses as it is; only values that hold functions or promises are taken apart (and may have no cycles). */
  const isCloneable = (root: unknown): boolean => {
    const seen = new Set<unknown>();
    let hasProxies = false;
    const visit = (value: unknown): void => {
      if (typeof value === 'symbol') throw unclonable();
      if (typeof value === 'function' || value instanceof Promise) hasProxies = true;
      else if (typeof value === 'object' && value !== null && !seen.has(value)) {
        seen.add(value);
        if (Array.isArray(value)) value.forEach(visit);
        else if (tagOf.call(value) === '[object Object]') Object.values(value).forEach(visit);
        else requireCloneable(value);
      }
    };
    visit(root);
    return !hasProxies;
  };
  /** Throws where Chromium, reading the event in the other world, would pass null. */
  const requireCloneable = (value: object): void => {
    try {
      clone(value);
    } catch (error) {
      throw unclonable(error);
    }
  };

  const pack = (value: unknown, depth = 0): Packed => {
    if (depth > 1000) throw new Error('Nested objects deeper than 1000 are not supported.');
    if (typeof value === 'function') {
      const id = functions.size + 100;
      functions.set(id, value as Callable);
      return { f: id };
    }
    if (typeof value === 'symbol') throw unclonable();
    if (typeof value !== 'object' || value === null) return { v: value };
    if (value instanceof Promise) {
      const id = ++promises.last;
      value
        .then((result: unknown) => ({ value: pack(result) }))
        .catch((error: unknown) => ({ error: packError(error) }))
        .then((outcome) => tell({ op: 'settled', id, ...outcome }), reportError);
      return { p: id };
    }
    if (depth === 0 && isCloneable(value)) return { v: value };
    if (Array.isArray(value)) return { a: value.map((item) => pack(item, depth + 1)) };
    if (tagOf.call(value) !== '[object Object]') return { v: value };
    return { o: Object.entries(value).map(([key, item]) => [key, pack(item, depth + 1)]) };
  };

  const packError = (error: unknown): Packed => {
    try {
      return pack(error);
    } catch (failure) {
      return { v: failure };
    }
  };

  const unpack = (packed: Packed): unknown => {
    if ('f' in packed) return (...args: unknown[]) => call(packed.f, args);
    if ('p' in packed) return new Promise((resolve, reject) => waiting.set(packed.p, { resolve, reject }));
    if ('a' in packed) return packed.a.map(unpack);
    if ('o' in packed) return Object.fromEntries(packed.o.map(([key, item]) => [key, unpack(item)]));
    return packed.v;
  };

  const call = (id: number, args: unknown[]): unknown => {
    const number = ++calls.last;
    tell({ op: 'call', call: number, id, args: args.map((arg) => pack(arg)) });
    const outcome = returned.get(number) ?? {};
    returned.delete(number);
    if (outcome.error) throw unpack(outcome.error);
    return outcome.value && unpack(outcome.value);
  };

  const receive = (message: BridgeMessage): void => {
    if (message.op === 'returned') {
      returned.set(message.call, message);
    } else if (message.op === 'settled') {
      const promise = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error) promise?.reject(unpack(message.error));
      else promise?.resolve(message.value && unpack(message.value));
    } else {
      let outcome: { value?: Packed; error?: Packed };
      try {
        outcome = { value: pack(functions.get(message.id)?.(...message.args.map(unpack))) };
      } catch (error) {
        outcome = { error: packError(error) };
      }
      tell({ op: 'returned', call: message.call, ...outcome });
    }
  };
  window.addEventListener(
    names[side],
    (event) => receive((event as CustomEvent<BridgeMessage>).detail),
    true,
  );
  return { functions, call };
}
