// Books on a real disk: opened, saved, and each file that is no book.

import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBook } from '../../../shared/book/template.ts';
import { openBook, saveBook } from '../../../electron/files/book-store.ts';
import { newId } from '../../../electron/files/identity.ts';
import { findTemplate } from '../../../electron/files/template-store.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefing-books-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const template = findTemplate('multilateral-retreat');
if (!template) throw new Error('the template is there');
const book = createBook(template, { language: 'ko', sessions: [] }, newId);

test('a saved book opens as it was, and saves again over what was opened', async () => {
  const path = join(folder, '자료집.briefing');
  const first = await saveBook(path, { book, media: {}, sequence: 1 }, 'nothing');
  const opened = await openBook(path);
  if (!opened.ok || !first.ok) throw new Error('it opens');
  expect(opened.value).toMatchObject({
    book,
    sequence: 1,
    readOnly: false,
    warnings: [],
    sha256: first.value,
  });
  const again = await saveBook(path, { book, media: {}, sequence: 2 }, { sha256: opened.value.sha256 });
  expect(again.ok).toBe(true);
  expect(
    await saveBook(path, { book, media: {}, sequence: 3 }, { sha256: opened.value.sha256 }),
  ).toMatchObject({
    error: { kind: 'changed-on-disk' },
  });
});

test('what is no book is refused by kind', async () => {
  const written = async (name: string, content: string | Uint8Array) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const huge = await written('huge', '');
  await truncate(huge, 200 * 1024 * 1024);
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const kinds = await Promise.all(
    [
      join(folder, 'nothing here'),
      folder,
      pipe,
      huge,
      await written('empty', ''),
      await written('document.pdf', '%PDF-1.7\n%\u00e2\u00e3'),
      await written('bytes', Uint8Array.from([0xff, 0xfe, 0x00, 0x9d])),
      await written(
        'hangul-cut',
        Buffer.from('{"format":"briefing-book","book":{"title":"한').subarray(0, -1),
      ),
    ].map(async (path) => {
      const opened = await openBook(path);
      return opened.ok ? 'ok' : opened.error.kind;
    }),
  );
  expect(kinds).toEqual([
    'not-found',
    'not-a-file',
    'not-a-file',
    'too-large',
    'empty',
    'not-a-book',
    'not-a-book',
    'cut-short',
  ]);
});

test('a book that would not open again is never written', () => {
  expect(() =>
    saveBook(join(folder, 'bad'), { book: { ...book, id: 'short' }, media: {}, sequence: 1 }, 'nothing'),
  ).toThrow();
});
