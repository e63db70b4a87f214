// Pictures are what their bytes say, whatever the book claims.

import { expect, it } from 'vitest';
import { readPicture } from '../../../electron/word/picture.ts';

const read = (bytes: number[]) => {
  const picture = readPicture({ type: 'image/png', base64: Buffer.from(bytes).toString('base64') });
  return picture && [picture.type, picture.width, picture.height];
};
const zeros = (count: number): number[] => new Array<number>(count).fill(0);

it('reads the size of each kind', () => {
  const png = [
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    ...zeros(8),
    0,
    0,
    1,
    0,
    0,
    0,
    0,
    2,
    ...zeros(20),
  ];
  expect(read(png)).toEqual(['png', 256, 2]);
  expect(read([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 3, 0, 4, 0, ...zeros(6)])).toEqual(['gif', 3, 4]);
  expect(read([0x42, 0x4d, ...zeros(16), 5, 0, 0, 0, 0xfa, 0xff, 0xff, 0xff, ...zeros(40)])).toEqual([
    'bmp',
    5,
    6,
  ]);
  const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 9, 9, 0xff, 0xc2, 0, 11, 8, 0, 7, 0, 8, ...zeros(12)];
  expect(read(jpeg)).toEqual(['jpg', 8, 7]);
});

it.each([
  ['nothing', []],
  ['words', [...Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')]],
  ['a cut PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['a JPEG without a frame', [0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xd9]],
  ['a GIF of no width', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, ...zeros(10)]],
])('refuses %s', (_name, bytes) => {
  expect(read(bytes)).toBeUndefined();
});
