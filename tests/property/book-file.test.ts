// What must hold for every book and for every file, whatever it holds.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBook, serializeBook } from '../../shared/book/book-file.ts';
import { hashText } from '../../electron/files/identity.ts';
import { readBook } from '../../electron/files/book-store.ts';
import { arbitraryBook } from '../support/arbitrary-book.ts';

const KINDS = ['empty', 'not-a-book', 'cut-short', 'invalid', 'newer-format', 'not-text'];

describe('a book file', () => {
  test('gives back the very book that was written, unknown fields included', () => {
    fc.assert(
      fc.property(arbitraryBook, fc.nat(), fc.jsonValue(), (book, sequence, value) => {
        const tomorrow = JSON.parse(JSON.stringify(value)) as unknown;
        const text = serializeBook({ book, media: {}, sequence, unknownFields: { tomorrow } }, hashText);
        expect(parseBook(text, hashText)).toEqual({
          ok: true,
          value: {
            book: JSON.parse(JSON.stringify(book)) as unknown,
            media: {},
            sequence,
            unknownFields: { tomorrow },
            formatVersion: 1,
            readOnly: false,
            warnings: [],
          },
        });
      }),
    );
  });

  test('cut anywhere is a cut book or still whole, and never throws', () => {
    fc.assert(
      fc.property(arbitraryBook, fc.double({ min: 0, max: 1, noNaN: true }), (book, share) => {
        const bytes = Buffer.from(serializeBook({ book, media: {}, sequence: 1 }, hashText));
        const cut = bytes.subarray(0, Math.floor(bytes.length * share));
        const read = readBook(cut, 'cut.briefing');
        if (read.ok) expect(cut.length).toBeGreaterThanOrEqual(bytes.length - 1);
        else expect(read.error.kind).toBe(cut.toString().trim() === '' ? 'empty' : 'cut-short');
      }),
    );
  });

  test('with one byte changed opens as it was, opens with a warning, or is refused by kind', () => {
    fc.assert(
      fc.property(arbitraryBook, fc.nat(), fc.nat({ max: 255 }), (book, at, byte) => {
        const bytes = Buffer.from(serializeBook({ book, media: {}, sequence: 1 }, hashText));
        bytes[at % bytes.length] = byte;
        const read = readBook(bytes, 'changed.briefing');
        if (!read.ok) expect(KINDS).toContain(read.error.kind);
        else if (JSON.stringify(read.value.book) !== JSON.stringify(book))
          expect(read.value.readOnly || read.value.warnings.includes('changed-outside')).toBe(true);
      }),
    );
  });

  test('that is any text or any JSON is refused by kind', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"format":"briefing-book",${json}`),
        ),
        (text) => {
          const read = parseBook(text, hashText);
          expect(read.ok ? 'ok' : read.error.kind).not.toBe('ok');
          if (!read.ok) expect(KINDS).toContain(read.error.kind);
        },
      ),
    );
  });

  test('that is any bytes is refused by kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const read = readBook(bytes, 'any');
        expect(read.ok).toBe(false);
        if (!read.ok) expect(KINDS).toContain(read.error.kind);
      }),
    );
  });
});
