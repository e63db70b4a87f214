// The parts of a .zip of our own making, read back by its directory (APPNOTE 6.3.3, 4.3.12) with node's zlib.
// For finished documents only: what comes from outside is opened by reference-package.ts, which trusts nothing.

import { crc32, inflateRawSync } from 'node:zlib';

const DIRECTORY_END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;

export interface ZipEntry {
  name: string;
  /** Unpacks it; throws where its checksum is wrong. */
  read: () => Buffer;
}

/** The entries in order; throws where this is no .zip or one cut short. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Ours has no comment at its end: the directory's end is the last thing in it.
  const end = buffer.length - 22;
  if (end < 0 || buffer.readUInt32LE(end) !== DIRECTORY_END) throw new Error('not a whole zip');
  const entries: ZipEntry[] = [];
  let place = buffer.readUInt32LE(end + 16);
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (buffer.readUInt32LE(place) !== ENTRY) throw new Error('a broken directory');
    const method = buffer.readUInt16LE(place + 10);
    const checksum = buffer.readUInt32LE(place + 16);
    const packed = buffer.readUInt32LE(place + 20);
    const nameLength = buffer.readUInt16LE(place + 28);
    const local = buffer.readUInt32LE(place + 42);
    const name = buffer.toString('utf8', place + 46, place + 46 + nameLength);
    entries.push({
      name,
      read: () => {
        const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
        const data = buffer.subarray(start, start + packed);
        const content = method === STORED ? data : inflateRawSync(data);
        if (crc32(content) !== checksum) throw new Error(`${name} is not what was written`);
        return content;
      },
    });
    place += 46 + nameLength + buffer.readUInt16LE(place + 30) + buffer.readUInt16LE(place + 32);
  }
  return entries;
}
