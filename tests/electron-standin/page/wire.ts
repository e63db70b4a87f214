// Owns how a value crosses between Node and the page as text: what structured clone keeps (Map, Date, typed arrays,
// undefined, cycles) survives, what it refuses (functions, symbols, promises) throws Electron's sentence.
// Promises that both functions stand alone: their source text is injected into the page. Must not use Node or the DOM.
type Wire = string | number | boolean | null | [string, ...unknown[]];

export function encode(root: unknown): string {
  const nodes: unknown[] = [];
  const seen = new Map<object, number>();
  const base64 = (bytes: Uint8Array): string => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 32768)
      text += String.fromCharCode(...bytes.subarray(at, at + 32768));
    return btoa(text);
  };
  const body = (value: object): unknown => {
    if (Array.isArray(value)) return ['a', Array.from(value, visit)];
    if (value instanceof Map) return ['m', [...value].map(([key, item]) => [visit(key), visit(item)])];
    if (value instanceof Set) return ['s', [...value].map(visit)];
    if (value instanceof Date) return ['d', visit(value.getTime())];
    if (value instanceof RegExp) return ['x', value.source, value.flags];
    if (value instanceof Error) return ['e', value.name, value.message, value.stack ?? ''];
    if (value instanceof ArrayBuffer) return ['B', 'ArrayBuffer', base64(new Uint8Array(value))];
    if (ArrayBuffer.isView(value)) {
      const kind = Object.prototype.toString.call(value).slice(8, -1);
      return ['B', kind, base64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))];
    }
    if (Object.prototype.toString.call(value) !== '[object Object]')
      throw new Error('An object could not be cloned.');
    return ['o', Object.entries(value).map(([key, item]) => [key, visit(item)])];
  };
  const visit = (value: unknown): Wire => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') {
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : ['n', Object.is(value, -0) ? '-0' : String(value)];
    }
    if (value === undefined) return ['u'];
    if (typeof value === 'bigint') return ['b', String(value)];
    if (typeof value !== 'object') throw new Error('An object could not be cloned.');
    const known = seen.get(value);
    if (known !== undefined) return ['r', known];
    const index = nodes.push(null) - 1;
    seen.set(value, index);
    nodes[index] = body(value);
    return ['r', index];
  };
  const met = new Set<unknown>();
  /** Nothing that JSON would lose: the common case, and several times faster. */
  const isJson = (value: unknown): boolean => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
    if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
    if (typeof value !== 'object' || met.has(value)) return false;
    met.add(value);
    if (Array.isArray(value)) return Array.from(value).every(isJson);
    return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isJson);
  };
  if (isJson(root)) return `[${JSON.stringify(root)}]`;
  const first = visit(root);
  return JSON.stringify([first, nodes]);
}

export function decode(text: string): unknown {
  const [first, nodes] = JSON.parse(text) as [Wire, [string, ...unknown[]][]?];
  if (nodes === undefined) return first; // plain JSON
  const made: unknown[] = [];
  const bytes = (base64: string): ArrayBuffer =>
    Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)).buffer;
  const binary = (kind: string, data: ArrayBuffer): unknown => {
    if (kind === 'ArrayBuffer') return data;
    const known = {
      DataView,
      Int8Array,
      Uint8ClampedArray,
      Int16Array,
      Uint16Array,
      Int32Array,
      Uint32Array,
    } as const;
    const more = { Float32Array, Float64Array, BigInt64Array, BigUint64Array, Uint8Array } as const;
    const all: Record<string, new (buffer: ArrayBuffer) => unknown> = { ...known, ...more };
    return new (all[kind] ?? Uint8Array)(data);
  };
  const build = (index: number): unknown => {
    const [tag, a, b, c] = nodes[index] ?? [];
    const keep = <T>(value: T): T => (made[index] = value);
    if (tag === 'a') {
      const list = keep<unknown[]>([]);
      for (const item of a as Wire[]) list.push(read(item));
    } else if (tag === 'o') {
      const object = keep<Record<string, unknown>>({});
      for (const [key, item] of a as [string, Wire][]) {
        Object.defineProperty(object, key, {
          value: read(item),
          enumerable: true,
          writable: true,
          configurable: true,
        });
      }
    } else if (tag === 'm') {
      const map = keep(new Map<unknown, unknown>());
      for (const [key, item] of a as [Wire, Wire][]) map.set(read(key), read(item));
    } else if (tag === 's') {
      const set = keep(new Set<unknown>());
      for (const item of a as Wire[]) set.add(read(item));
    } else if (tag === 'd') keep(new Date(read(a as Wire) as number));
    else if (tag === 'x') keep(new RegExp(a as string, b as string));
    else if (tag === 'e')
      keep(Object.assign(new Error(b as string), { name: a as string, stack: c as string }));
    else keep(binary(a as string, bytes(b as string)));
    return made[index];
  };
  const read = (wire: Wire): unknown => {
    if (!Array.isArray(wire)) return wire;
    const [tag, value] = wire;
    if (tag === 'u') return undefined;
    if (tag === 'n') return Number(value);
    if (tag === 'b') return BigInt(value as string);
    const index = value as number;
    return index in made ? made[index] : build(index);
  };
  return read(first);
}
