// Files of final versions of the format, which open for ever. They were written once and are never written again.
// A version that changes the format adds a folder and a step in `migrations.ts`; nothing here may be taken away.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { hashText } from '../../../electron/files/identity.ts';
import { readBook } from '../../../electron/files/book-store.ts';
import { serializeBook } from '../../../shared/book/book-file.ts';
import type { Book } from '../../../shared/book/book.ts';
import { briefsOf, createBookEditor } from '../../../shared/editing/create-editor.ts';
import { countIds, SCHEME } from '../../support/tree.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/books', import.meta.url));
const NEWEST = 1;
/** Sound files that another program laid out: opened as any other, and written by us in our own layout. */
const LAID_OUT_ELSEWHERE = ['v1/foreign-layout.briefing'];

const versions = readdirSync(FOLDER).filter((name) => /^v\d+$/.test(name));
const files = versions.flatMap((version) =>
  readdirSync(join(FOLDER, version))
    .filter((name) => name.endsWith('.briefing'))
    .map((name) => `${version}/${name}`),
);
const read = (file: string): Buffer => readFileSync(join(FOLDER, file));
const rawBook = (file: string): Book =>
  (
    JSON.parse(
      read(file)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    ) as { book: Book }
  ).book;

test('no file is taken away or changed, and every file is listed', () => {
  const listed = readFileSync(join(FOLDER, 'sha256.txt'), 'utf8').trim().split('\n');
  const found = files.map((file) => `${createHash('sha256').update(read(file)).digest('hex')}  ${file}`);
  expect(found.toSorted()).toEqual(listed.toSorted());
  expect(files.length).toBeGreaterThanOrEqual(8);
});

test.each(files)('%s opens whole: valid, its hash right, nothing to warn of, to be written in', (file) => {
  const opened = readBook(read(file), file);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  expect(opened.value).toMatchObject({
    formatVersion: Number(/^v(\d+)/.exec(file)?.[1]),
    readOnly: false,
    warnings: [],
  });
});

test.each(files.filter((file) => file.startsWith(`v${NEWEST}/`)))(
  '%s means the same after it was opened, and is written as it was',
  (file) => {
    const opened = readBook(read(file), file);
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    expect(opened.value.book).toEqual(rawBook(file));
    // Nor does the editor change more than how the words are cut into runs.
    const editor = createBookEditor(opened.value.book, {
      newId: countIds('new'),
      now: () => 0,
      markingScheme: SCHEME,
    });
    expect(joinRuns(briefsOf(editor))).toEqual(joinRuns(rawBook(file).children));
    const again = serializeBook(opened.value, hashText);
    if (LAID_OUT_ELSEWHERE.includes(file)) expect(JSON.parse(again)).toEqual(jsonOf(file));
    else expect(again).toBe(read(file).toString('utf8'));
  },
);

test('the files of version 1 hold every block, every attribute and every part of a book', () => {
  const keys = new Set<string>();
  const collect = (value: unknown, type: string): void => {
    if (Array.isArray(value)) for (const item of value) collect(item, type);
    else if (typeof value === 'object' && value !== null) {
      const own = 'type' in value && typeof value.type === 'string' ? value.type : type;
      for (const [key, entry] of Object.entries(value)) {
        keys.add(`${own}.${key}`);
        collect(entry, key === 'children' ? 'leaf' : key);
      }
    }
  };
  for (const file of files.filter((name) => name.startsWith('v1/'))) collect(jsonOf(file), 'file');
  const expected = [
    ...['format', 'formatVersion', 'sequence', 'hash', 'book', 'media'].map((key) => `file.${key}`),
    ...['id', 'title', 'template', 'language', 'markingScheme', 'meetingSheet', 'copies', 'documents'].map(
      (key) => `book.${key}`,
    ),
    ...['id', 'hash', 'title', 'issuer', 'released', 'language', 'body'].map((key) => `documents.${key}`),
    ...['role', 'title', 'originator', 'date', 'landscape'].map((key) => `brief.${key}`),
    ...['role', 'heading', 'guidance', 'landscape', 'readers', 'marking', 'disclosure'].map(
      (key) => `section.${key}`,
    ),
    ...['level', 'use', 'addressee', 'readers', 'marking', 'sources', 'seed', 'topic', 'lang'].map(
      (key) => `point.${key}`,
    ),
    ...['id', 'document', 'address', 'words', 'date'].map((key) => `sources.${key}`),
    ...['label', 'source', 'by', 'due'].map((key) => `seed.${key}`),
    ...['disclosure', 'readers', 'marking', 'sources'].map((key) => `paragraph.${key}`),
    ...['list.ordered', 'list.marking', 'list-item.level', 'table.headerRows', 'table.widths'],
    ...['table-row.children', 'table-cell.children', 'image.media', 'image.alt', 'image.width'],
    ...['agreed-language.children', 'page-break.children', 'link.href', 'field.path', 'footnote.children'],
    ...['text', 'bold', 'italic', 'underline', 'lang'].map((key) => `leaf.${key}`),
    // Fields of tomorrow, at every level.
    ...['file.signature', 'book.fieldOfTomorrow', 'brief.owner', 'section.clearedBy', 'paragraph.clearance'],
    ...['leaf.highlight', 'meetingSheet.dressCode', 'copies.channel', 'documents.archived', 'sources.page'],
  ];
  expect(expected.filter((key) => !keys.has(key))).toEqual([]);
});

function jsonOf(file: string): unknown {
  return JSON.parse(
    read(file)
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  );
}

/** A tree with neighboring runs of one formatting joined, and none that is empty. */
function joinRuns(value: unknown): unknown {
  if (Array.isArray(value)) {
    const joined: unknown[] = [];
    for (const item of value.map(joinRuns)) {
      const last = joined.at(-1);
      if (!isRun(item)) joined.push(item);
      else if (item.text === '') continue;
      else if (isRun(last) && isDeepStrictEqual({ ...last, text: '' }, { ...item, text: '' }))
        joined[joined.length - 1] = { ...last, text: last.text + item.text };
      else joined.push(item);
    }
    return joined;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, joinRuns(entry)]));
}

const isRun = (value: unknown): value is { text: string } =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
