// Foreign bytes to text: UTF-8 (with or without a byte order mark), UTF-16 with one, and Korean CP949.
// Never guesses: bytes that are none of these are `not-text`.

import iconv from 'iconv-lite';
import type { TextFailure } from '../../shared/host/failures.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';

/** Decodes the bytes of a text file; the byte order mark is dropped. */
export function decodeText(bytes: Uint8Array): Result<string, TextFailure> {
  if (bytes.length === 0) return err({ kind: 'empty' });
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text =
    decodeStrictly(bytes, utf16 ? 'utf-16le' : 'utf-8') ?? (utf16 ? undefined : decodeCp949(bytes));
  if (text === undefined || !isText(text)) return err({ kind: 'not-text' });
  return text.trim() === '' ? err({ kind: 'empty' }) : ok(text);
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/**
 * CP949 by a library: Node's own decoder stops at EUC-KR and drops the first byte of the other 8,822 syllables in silence.
 * In text that is not UTF-8, only Hangul makes it certain that it is CP949.
 */
function decodeCp949(bytes: Uint8Array): string | undefined {
  const text = iconv.decode(Buffer.from(bytes), 'cp949');
  return !text.includes('\ufffd') && /[\uac00-\ud7a3]{2}/.test(text) ? text : undefined;
}

/** Documents of other programs can decode by chance; their control characters give them away. */
function isText(text: string): boolean {
  if (text.startsWith('%PDF-') || text.startsWith('{\\rtf')) return false;
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
}
