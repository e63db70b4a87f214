// Each kind of the file door, from a file that shows it.

import { describe, expect, test } from 'vitest';
import { hashBook, parseBook, serializeBook } from '../../../shared/book/book-file.ts';
import { createBook } from '../../../shared/book/template.ts';
import { findTemplate } from '../../../electron/files/template-store.ts';
import { hashText, newId } from '../../../electron/files/identity.ts';

const template = findTemplate('multilateral-retreat');
if (!template) throw new Error('the template is there');
const book = createBook(template, { language: 'en', sessions: [] }, newId);
const whole = serializeBook({ book, media: {}, sequence: 7 }, hashText);
type Envelope = Record<string, unknown> & { book: Record<string, unknown> };
const change = (edit: (envelope: Envelope) => void): string => {
  const envelope = JSON.parse(whole) as Envelope;
  edit(envelope);
  return JSON.stringify(envelope);
};
const kindOf = (text: string): string => {
  const read = parseBook(text, hashText);
  return read.ok ? 'ok' : read.error.kind;
};

describe('a text is judged', () => {
  test.each([
    ['as empty', '', 'empty'],
    ['as empty where there is only white space', ' \n\t', 'empty'],
    ['as no book where it is not JSON', 'Dear colleague,', 'not-a-book'],
    ['as no book where it is other JSON', '{"format":"tldraw"}', 'not-a-book'],
    ['as no book where it is a JSON list', '[1,2]', 'not-a-book'],
    ['as cut short', whole.slice(0, 500), 'cut-short'],
    ['as cut short after one character', '{', 'cut-short'],
    [
      'as damaged where the JSON is broken inside',
      whole.replace('"sequence": 7', '"sequence": 7 7'),
      'invalid',
    ],
    [
      'as damaged where an id stands twice',
      change(({ book }) => (book['children'] = [...(book['children'] as []), ...(book['children'] as [])])),
      'invalid',
    ],
    [
      'as damaged where a copy has no reader',
      change(({ book }) => (book['copies'] = [{ name: 'all', readers: [], ceiling: null }])),
      'invalid',
    ],
    [
      'as damaged where the version is no version',
      change((envelope) => (envelope['formatVersion'] = 'two')),
      'invalid',
    ],
    [
      'as newer where it cannot be shown',
      change((envelope) => ((envelope['formatVersion'] = 2), (envelope.book['children'] = 'a new shape'))),
      'newer-format',
    ],
    ['as a book', whole, 'ok'],
    ['as a book behind a byte order mark', `\ufeff${whole}`, 'ok'],
  ])('%s', (_name, text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test('as a newer book that is shown read-only, its unknown blocks held as they are', () => {
    const original = { type: 'hologram', id: 'h'.repeat(16), depth: 3 };
    const text = change((envelope) => {
      envelope['formatVersion'] = 2;
      const brief = (envelope.book['children'] as { children: { children: unknown[] }[] }[])[0];
      brief?.children[0]?.children.push(original);
    });
    const read = parseBook(text, hashText);
    if (!read.ok) throw new Error('it opens');
    expect(read.value.readOnly).toBe(true);
    expect(read.value.book.children[0]?.children[0]?.children.at(-1)).toEqual({
      type: 'unknown',
      id: original.id,
      original,
      children: [{ text: '' }],
    });
  });

  test('with a warning where the words were changed outside', () => {
    const read = parseBook(
      change(({ book }) => (book['title'] = 'Another title')),
      hashText,
    );
    expect(read.ok && read.value.warnings).toEqual(['changed-outside']);
    expect(read.ok && read.value.book.title).toBe('Another title');
  });

  test('version before hash: a wrong hash on a newer file is not what is said about it', () => {
    const read = parseBook(
      change((envelope) => ((envelope['formatVersion'] = 3), (envelope['hash'] = 'x'))),
      hashText,
    );
    expect(read.ok && { readOnly: read.value.readOnly, warnings: read.value.warnings }).toEqual({
      readOnly: true,
      warnings: [],
    });
  });
});

test('the hash is that of the canonical JSON, whatever the order of the keys', () => {
  const reversed = Object.fromEntries(Object.entries(book).reverse()) as unknown as typeof book;
  expect(hashBook(reversed, hashText)).toBe(hashBook(book, hashText));
  expect(hashBook({ ...book, title: 'x' }, hashText)).not.toBe(hashBook(book, hashText));
});

test('the file begins with its format and version, and can be read line by line', () => {
  expect(whole.split('\n').slice(0, 4)).toEqual([
    '{',
    ' "format": "briefing-book",',
    ' "formatVersion": 1,',
    ' "sequence": 7,',
  ]);
});

test('a link that is no page on the web, no address and no place in the book is refused', () => {
  const withLink = (href: string) =>
    change((envelope) => {
      const brief = (
        envelope.book['children'] as { children: { children: { children: unknown[] }[] }[] }[]
      )[0];
      const block = brief?.children[0]?.children[0];
      if (block) block.children = [{ type: 'link', href, children: [{ text: 'here' }] }];
    });
  expect(['https://example.org', 'mailto:a@example.org', '#x'].map((href) => kindOf(withLink(href)))).toEqual(
    ['ok', 'ok', 'ok'],
  );
  expect(
    ['javascript:alert(1)', 'file:///etc/passwd', 'http://example.org'].map((href) => kindOf(withLink(href))),
  ).toEqual(['invalid', 'invalid', 'invalid']);
});
