// A picture of the book's media as Word takes it: its bytes, kind and size in pixels, read from the picture itself.
// The type that the media claims is not trusted (Word refuses a document in which it is wrong), and nothing leaves but
// what draws the picture.

import type { MediaItem } from '../../shared/book/book.ts';
import { stripBitmap, stripGif, stripJpeg, stripPng } from './strip-metadata.ts';

export interface Picture {
  type: 'png' | 'jpg' | 'gif' | 'bmp';
  bytes: Uint8Array;
  /** Pixels. */
  width: number;
  height: number;
}

/** Reads a picture of a book's media, or undefined where it is of no kind that Word shows everywhere. */
export const readPicture = (item: MediaItem): Picture | undefined =>
  readPictureBytes(new Uint8Array(Buffer.from(item.base64, 'base64')));

/** Reads a picture from its bytes; what was written beside the picture itself is left out. */
export function readPictureBytes(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const picture =
    readPng(bytes, view) ?? readJpeg(bytes, view) ?? readGif(bytes, view) ?? readBitmap(bytes, view);
  if (!picture || picture.width <= 0 || picture.height <= 0) return undefined;
  const plain = STRIPPERS[picture.type](bytes);
  return plain && { ...picture, bytes: plain };
}

/**
 * The kind of a drawing made of lines, which is not carried over: an EMF or WMF may hold what nobody sees of it, an SVG
 * may fetch and run, and neither is shown everywhere. Word keeps a PNG beside an SVG, and that one is taken.
 */
export function nameVectorKind(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [1, 0, 0, 0]) && startsWith(bytes.subarray(40), [0x20, 0x45, 0x4d, 0x46]))
    return 'EMF';
  if (startsWith(bytes, [0xd7, 0xcd, 0xc6, 0x9a]) || startsWith(bytes, [1, 0, 9, 0])) return 'WMF';
  return /<svg[\s>]/.test(Buffer.from(bytes.subarray(0, 4096)).toString('latin1')) ? 'SVG' : undefined;
}

const STRIPPERS = { png: stripPng, jpg: stripJpeg, gif: stripGif, bmp: stripBitmap } as const;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

function readPng(bytes: Uint8Array, view: DataView): Picture | undefined {
  if (bytes.length < 33 || !startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    return undefined;
  return { type: 'png', bytes, width: view.getUint32(16), height: view.getUint32(20) };
}

function readGif(bytes: Uint8Array, view: DataView): Picture | undefined {
  if (bytes.length < 13 || !startsWith(bytes, [0x47, 0x49, 0x46, 0x38])) return undefined;
  return { type: 'gif', bytes, width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function readBitmap(bytes: Uint8Array, view: DataView): Picture | undefined {
  if (bytes.length < 54 || !startsWith(bytes, [0x42, 0x4d])) return undefined;
  // A negative height stands for rows from the top down.
  return { type: 'bmp', bytes, width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}

function readJpeg(bytes: Uint8Array, view: DataView): Picture | undefined {
  if (!startsWith(bytes, [0xff, 0xd8, 0xff])) return undefined;
  let place = 2;
  while (place + 9 <= bytes.length && bytes[place] === 0xff) {
    const marker = bytes[place + 1] ?? 0;
    // Start of frame: C0 to CF, save C4 (Huffman tables), C8 (reserved) and CC (arithmetic conditioning).
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { type: 'jpg', bytes, height: view.getUint16(place + 5), width: view.getUint16(place + 7) };
    place += 2 + view.getUint16(place + 2);
  }
  return undefined;
}
