// A long answer on its way to the page. Every border between main and page copies a value field by field and holds both up
// while it does, and a long release has hundreds of thousands of fields: packed it is some strings, made where it was read, and
// the page fetches them one at a time.
// Promise: what is gathered equals what was packed, as JSON has it. Only lists of the value itself are cut.

declare const packs: unique symbol;

/** A value as JSON: the first piece has what is short, each further one a part of one of its lists. */
export interface Packed<Value> {
  pieces: string[];
  readonly [packs]?: Value;
}

/** What the page is given of a packed value: its first piece, and how to ask for the others. */
export interface Parted<Value> {
  first: string;
  /** Names the value to `takePart`. */
  id: string;
  /** How many further pieces there are. */
  parts: number;
  readonly [packs]?: Value;
}

/** Items of a list in one piece. */
const ITEMS = 300;

/** Packs a value. */
export function pack<Value extends object>(value: Value): Packed<Value> {
  const short: Record<string, unknown> = {};
  const pieces: string[] = [];
  for (const [key, field] of Object.entries(value)) {
    const list: unknown = field;
    if (!Array.isArray(list) || list.length <= ITEMS) {
      short[key] = list;
      continue;
    }
    short[key] = [];
    for (let from = 0; from < list.length; from += ITEMS)
      pieces.push(JSON.stringify([key, list.slice(from, from + ITEMS)]));
  }
  return { pieces: [JSON.stringify(short), ...pieces] };
}

/** Opens a packed value. */
export function unpack<Value extends object>({ pieces: [first = '{}', ...rest] }: Packed<Value>): Value {
  const value = JSON.parse(first) as Record<string, unknown[]>;
  for (const piece of rest) addPiece(value, piece);
  return value as Value;
}

/**
 * Gathers a value from its pieces.
 * @param take fetches a piece by its number, from 0; null where it is not to be had any more
 * @returns null where a piece was not to be had
 */
export async function gatherParts<Value extends object>(
  { first, id, parts }: Parted<Value>,
  take: (id: string, part: number) => Promise<string | null>,
): Promise<Value | null> {
  const value = JSON.parse(first) as Record<string, unknown[]>;
  for (let part = 0; part < parts; part += 1) {
    const piece = await take(id, part);
    if (piece === null) return null;
    addPiece(value, piece);
  }
  return value as Value;
}

function addPiece(value: Record<string, unknown[]>, piece: string): void {
  const [key, items] = JSON.parse(piece) as [string, unknown[]];
  const list = (value[key] ??= []);
  for (const item of items) list.push(item);
}
