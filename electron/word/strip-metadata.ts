// What a picture is without what its camera or program wrote beside it: no EXIF, XMP, IPTC, comments, thumbnails, color
// profiles with names in them, nothing after its end. Keeps known pieces, drops all others; undefined where it is broken.

/** Rebuilds a PNG from the chunks that draw it (PNG specification, chapter 11). */
export function stripPng(bytes: Uint8Array): Uint8Array | undefined {
  const kept = ['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs', 'IDAT', 'IEND'];
  const view = viewOf(bytes);
  const pieces = [bytes.subarray(0, 8)];
  for (let place = 8; place + 12 <= bytes.length;) {
    const end = place + 12 + view.getUint32(place);
    if (end > bytes.length) return undefined;
    const name = latin(bytes.subarray(place + 4, place + 8));
    if (kept.includes(name)) pieces.push(bytes.subarray(place, end));
    if (name === 'IEND') return Buffer.concat(pieces);
    place = end;
  }
  return undefined;
}

/** Rebuilds a JPEG from its tables, frames and scans; of the application's own segments only JFIF's and Adobe's heads. */
export function stripJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const pieces = [bytes.subarray(0, 2)];
  let place = 2;
  while (place + 2 <= bytes.length) {
    if (bytes[place] !== 0xff) return undefined;
    const marker = bytes[place + 1] ?? 0;
    if (marker === 0xff) {
      place += 1;
      continue;
    }
    if (marker === 0xd9) return Buffer.concat([...pieces, bytes.subarray(place, place + 2)]);
    if (place + 4 > bytes.length) return undefined;
    const end = place + 2 + view.getUint16(place + 2);
    if (end > bytes.length) return undefined;
    const segment = bytes.subarray(place, end);
    if (marker === 0xe0 && latin(segment.subarray(4, 8)) === 'JFIF') pieces.push(plainJfif(segment));
    else if (marker === 0xee && latin(segment.subarray(4, 9)) === 'Adobe') pieces.push(segment);
    else if (marker < 0xe0) pieces.push(segment);
    place = end;
    if (marker !== 0xda) continue;
    const scan = endOfScan(bytes, place);
    pieces.push(bytes.subarray(place, scan));
    place = scan;
  }
  return undefined;
}

/** JFIF's head without its thumbnail. */
function plainJfif(segment: Uint8Array): Uint8Array {
  const head = new Uint8Array(18);
  head.set(segment.subarray(0, 16));
  head.set([0, 16], 2);
  return head;
}

/** A scan ends at the first marker that is no stuffed byte (00) and no restart (D0 to D7). */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let place = from; place + 1 < bytes.length; place += 1) {
    if (bytes[place] !== 0xff) continue;
    const next = bytes[place + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return place;
  }
  return bytes.length;
}

/** Rebuilds a GIF from its images, their timing and its looping (GIF89a, appendix A); comments and the rest are dropped. */
export function stripGif(bytes: Uint8Array): Uint8Array | undefined {
  const tableSize = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let place = 13 + tableSize(bytes[10] ?? 0);
  const pieces = [bytes.subarray(0, place)];
  while (place < bytes.length) {
    const start = place;
    const kind = bytes[place];
    if (kind === 0x3b) return Buffer.concat([...pieces, bytes.subarray(place, place + 1)]);
    const label = bytes[place + 1];
    if (kind === 0x21) place += 2;
    else if (kind === 0x2c) place += 11 + tableSize(bytes[place + 9] ?? 0);
    else return undefined;
    const loops = label === 0xff && latin(bytes.subarray(place + 1, place + 12)) === 'NETSCAPE2.0';
    while (place < bytes.length && bytes[place] !== 0) place += 1 + (bytes[place] ?? 0);
    place += 1;
    if (kind === 0x2c || label === 0xf9 || loops) pieces.push(bytes.subarray(start, place));
  }
  return undefined;
}

/** A bitmap up to the end of its pixels; a color profile, which may be a path, is declared the common one. */
export function stripBitmap(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const header = view.getUint32(14, true);
  const rows = Math.abs(view.getInt32(22, true));
  const width = Math.ceil((view.getInt32(18, true) * view.getUint16(28, true)) / 32) * 4;
  const packed = view.getUint32(30, true) !== 0 ? view.getUint32(34, true) : 0;
  const end = view.getUint32(10, true) + (packed > 0 ? packed : width * rows);
  if (end > bytes.length || header > end) return undefined;
  const kept = new Uint8Array(bytes.subarray(0, end));
  const written = viewOf(kept);
  written.setUint32(2, end, true);
  written.setUint32(6, 0, true);
  // BITMAPV5HEADER: bV5CSType, and where a profile lies. `sRGB` reads backwards as a number.
  if (header >= 108) written.setUint32(14 + 56, 0x73524742, true);
  if (header >= 124) for (const field of [112, 116]) written.setUint32(14 + field, 0, true);
  return kept;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
