// Pictures are what their bytes say, whatever the book claims, and leave without what was written beside them.

import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../electron/word/picture.ts';

const readBytes = (bytes: number[] | Uint8Array) =>
  readPicture({ type: 'image/png', base64: Buffer.from(bytes).toString('base64') });
const read = (bytes: number[] | Uint8Array) => {
  const picture = readBytes(bytes);
  return picture && [picture.type, picture.width, picture.height];
};
const zeros = (count: number): number[] => new Array<number>(count).fill(0);
const SECRET = [...Buffer.from('GPS 37.5665 N, taken by Somebody')];

const chunk = (name: string, data: number[] | Uint8Array): number[] => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return [...length, ...Buffer.from(name), ...data, ...zeros(4)];
};
const png = (...extra: number[][]): number[] => [
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ...chunk('IHDR', [0, 0, 1, 0, 0, 0, 0, 2, 8, 2, 0, 0, 0]),
  ...extra.flat(),
  ...chunk('IDAT', deflateSync(Buffer.alloc(10))),
  ...chunk('IEND', []),
];
const segment = (marker: number, data: number[]): number[] => [
  0xff,
  marker,
  (data.length + 2) >> 8,
  (data.length + 2) & 0xff,
  ...data,
];
const SCAN = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56];
const jpeg = (...extra: number[][]): number[] => [
  ...[0xff, 0xd8],
  ...segment(0xe0, [...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 1, 1, 7, 7, 7]),
  ...extra.flat(),
  ...segment(0xc2, [8, 0, 7, 0, 8, 1, 1, 0x11, 0]),
  ...SCAN,
  ...[0xff, 0xd9],
];
const gif = (...extra: number[][]): number[] => [
  ...Buffer.from('GIF89a'),
  ...[3, 0, 4, 0, 0x80, 0, 0],
  ...zeros(6),
  ...extra.flat(),
  ...[0x21, 0xf9, 4, 0, 0, 0, 0, 0],
  ...[0x2c, 0, 0, 0, 0, 3, 0, 4, 0, 0, 2, 2, 0x4c, 0x01, 0],
  0x3b,
];
const bitmap = (): number[] => {
  const bytes = Buffer.alloc(14 + 124 + 6 * 16);
  bytes.write('BM');
  bytes.writeUInt32LE(14 + 124, 10);
  bytes.writeUInt32LE(124, 14);
  bytes.writeInt32LE(5, 18);
  bytes.writeInt32LE(-6, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  bytes.write('LINK', 14 + 56);
  return [...bytes];
};

it('reads the size of each kind', () => {
  expect(read(png())).toEqual(['png', 256, 2]);
  expect(read(gif())).toEqual(['gif', 3, 4]);
  expect(read(bitmap())).toEqual(['bmp', 5, 6]);
  expect(read(jpeg())).toEqual(['jpg', 8, 7]);
});

describe('what was written beside a picture', () => {
  it.each([
    ['text in a PNG', png(chunk('tEXt', SECRET), chunk('eXIf', SECRET), chunk('iCCP', SECRET)), png()],
    ['what follows a PNG', [...png(), ...SECRET], png()],
    ['a comment in a GIF', gif([0x21, 0xfe, SECRET.length, ...SECRET, 0]), gif()],
    [
      'an application’s block in a GIF',
      gif([0x21, 0xff, 11, ...Buffer.from('XMP DataXMP'), SECRET.length, ...SECRET, 0]),
      gif(),
    ],
    ['what follows a GIF', [...gif(), ...SECRET], gif()],
  ])('is left out: %s', (_name, written, plain) => {
    expect([...(readBytes(written)?.bytes ?? [])]).toEqual(plain);
  });

  it('is left out of a JPEG: EXIF, profiles, IPTC, comments, thumbnails, what follows', () => {
    const spoiled = [
      ...jpeg(segment(0xe1, SECRET), segment(0xe2, SECRET), segment(0xed, SECRET), segment(0xfe, SECRET)),
      ...SECRET,
    ];
    const bytes = Buffer.from(readBytes(spoiled)?.bytes ?? []);
    expect(bytes.toString('latin1')).not.toContain('Somebody');
    expect(bytes.subarray(-SCAN.length - 2)).toEqual(Buffer.from([...SCAN, 0xff, 0xd9]));
    expect(bytes.includes(Buffer.from([7, 7, 7]))).toBe(false);
    expect(read(bytes)).toEqual(['jpg', 8, 7]);
  });

  it('is left out of a bitmap: a profile that is a path, and what follows', () => {
    const bytes = Buffer.from(readBytes([...bitmap(), ...SECRET])?.bytes ?? []);
    expect(bytes).toHaveLength(bitmap().length);
    expect(bytes.toString('latin1')).not.toContain('LINK');
  });
});

it.each([
  ['nothing', []],
  ['words', [...Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')]],
  ['a cut PNG', png().slice(0, 60)],
  ['a JPEG without a frame', [0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xd9]],
  ['a cut JPEG', jpeg().slice(0, -3)],
  ['a GIF of no width', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, ...zeros(10)]],
  ['a cut GIF', gif().slice(0, 30)],
  ['a cut bitmap', bitmap().slice(0, 200)],
])('refuses %s', (_name, bytes) => {
  expect(read(bytes)).toBeUndefined();
});
