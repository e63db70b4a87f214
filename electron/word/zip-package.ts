// Parts into a .zip (APPNOTE 6.3.3) by node's zlib: fixed dates, no extra fields, so that the same parts give the same
// bytes. No zip64: a document of four gigabytes is none.

import { constants, crc32, deflateRawSync } from 'node:zlib';
import type { PartBytes } from './package-parts.ts';

/** Level 4: nine tenths of level 6's saving at half its time on a document's XML. */
const LEVEL = 4;
/** How far back deflated data may refer. */
const WINDOW = 32_768;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
const STORED = 0;
/** Pictures are packed already. */
const PACKED = /\.(png|jpg|gif)$/;

/**
 * The bytes of a .zip with the parts in the order given.
 * @param day YYYY-MM-DD, the date of every entry
 */
export function zipPackage(parts: readonly [string, PartBytes][], day: string): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const stamp = ((Math.min(Math.max(year, 1980), 2099) - 1980) << 9) | (month << 5) | date;
  const written: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const name = Buffer.from(path);
    const pieces = piecesOf(content);
    const stored = PACKED.test(path);
    const data = stored ? pieces : deflatePieces(pieces);
    const size = lengthOf(pieces);
    const packed = lengthOf(data);
    const entry = Buffer.alloc(26);
    entry.writeUInt16LE(VERSION, 0);
    entry.writeUInt16LE(UTF8_NAMES, 2);
    entry.writeUInt16LE(stored ? STORED : DEFLATED, 4);
    entry.writeUInt16LE(stamp, 8);
    entry.writeUInt32LE(
      pieces.reduce((sum, piece) => crc32(piece, sum), 0),
      10,
    );
    entry.writeUInt32LE(packed, 14);
    entry.writeUInt32LE(size, 18);
    entry.writeUInt16LE(name.length, 22);
    written.push(signature(LOCAL), entry, name, ...data);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(offset, 10);
    directory.push(signature(CENTRAL), version(), entry, central, name);
    offset += 4 + entry.length + name.length + packed;
  }
  const listed = lengthOf(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listed, 8);
  end.writeUInt32LE(offset, 12);
  const whole = new Uint8Array(offset + listed + 22);
  let place = 0;
  for (const piece of [...written, ...directory, signature(END), end]) {
    whole.set(piece, place);
    place += piece.length;
  }
  return whole;
}

function piecesOf(content: PartBytes): Uint8Array[] {
  if (typeof content === 'string') return [Buffer.from(content)];
  return Array.isArray(content) ? content : [content];
}

/**
 * One stream of deflated data (RFC 1951) from pieces packed one by one, so that a long part is never whole in memory.
 * Each but the last ends in a flush, and looks back into the piece before it as into a dictionary.
 */
function deflatePieces(pieces: readonly Uint8Array[]): Uint8Array[] {
  return pieces.map((piece, index) => {
    const before = pieces[index - 1];
    return deflateRawSync(piece, {
      level: LEVEL,
      finishFlush: index === pieces.length - 1 ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
      ...(before && before.length > 0 ? { dictionary: before.subarray(-WINDOW) } : {}),
    });
  });
}

const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, piece) => sum + piece.length, 0);

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function version(): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(VERSION);
  return bytes;
}
