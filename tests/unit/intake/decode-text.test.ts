// Bytes that are text, and bytes that are not.

import { expect, test } from 'vitest';
import { decodeText } from '../../../electron/intake/decode-text.ts';

const outcome = (bytes: number[] | Buffer) => {
  const decoded = decodeText(Uint8Array.from(bytes));
  return decoded.ok ? decoded.value : decoded.error.kind;
};

test.each([
  ['UTF-8', Buffer.from('한반도 peace'), '한반도 peace'],
  ['UTF-8 with a byte order mark', Buffer.from('\ufeffpeace'), 'peace'],
  ['UTF-16 with a byte order mark', Buffer.from('\ufeff회담', 'utf16le'), '회담'],
  ['CP949', Buffer.from([0xc8, 0xb8, 0xb4, 0xe3, 0x20, 0x31]), '회담 1'],
  ['CP949 beyond EUC-KR', Buffer.from([0xb9, 0xe6, 0x20, 0x8c, 0x63, 0xb0, 0xa2]), '방 똠각'],
  ['nothing', Buffer.from(''), 'empty'],
  ['white space alone', Buffer.from(' \u00a0\n'), 'empty'],
  ['a PDF', Buffer.from('%PDF-1.7 stream'), 'not-text'],
  ['an RTF document', Buffer.from('{\\rtf1 words}'), 'not-text'],
  ['a zip', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]), 'not-text'],
  ['bytes of no encoding', Buffer.from([0xff, 0x81, 0xfe, 0x0d]), 'not-text'],
  ['Western European bytes', Buffer.from([0x54, 0xfc, 0x72, 0x6b]), 'not-text'],
])('%s', (_name, bytes, expected) => {
  expect(outcome(bytes)).toBe(expected);
});
