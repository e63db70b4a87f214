// Releases through the host: chosen, dropped, pasted, shipped; and each text that is none.

import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Book } from '../../../shared/book/book.ts';
import { gatherParts } from '../../../shared/host/packed.ts';
import type { Parted } from '../../../shared/host/packed.ts';
import { offerNewBook } from '../../../electron/operations/create-book.ts';
import { openRelease } from '../../../electron/operations/open-release.ts';
import { readRelease } from '../../../shared/release/read-release.ts';
import { placeAllSeeds } from '../../../shared/release/seed-book.ts';
import { makeScriptedHost, valueOf } from '../../support/scripted-host.ts';
import type { ScriptedHost } from '../../support/scripted-host.ts';

const sample = fileURLToPath(new URL('../../../templates/sample/retreat-release.txt', import.meta.url));
let host: ScriptedHost;
beforeAll(async () => {
  host = await makeScriptedHost();
});
afterAll(() => host.remove());

/** A long answer, fetched as the page does it. */
async function gather<Value extends object>(parted: Parted<Value>): Promise<Value> {
  const value = await gatherParts(parted, async (id, part) => valueOf(await host.api.takePart(id, part)));
  if (!value) throw new Error('a long answer has all its parts');
  return value;
}

test('a release reads the same from a file, from words and as the sample', async () => {
  const path = join(host.folder, '보도자료.txt');
  await copyFile(sample, path);
  host.answers = [['openReleaseFile', path]];
  const chosen = valueOf(await host.api.openRelease('2020-02-12'));
  expect(chosen.fileName).toBe('보도자료.txt');
  const shipped = valueOf(await host.api.readSampleRelease());
  expect(shipped.release).toEqual(chosen.release);
  const pasted = valueOf(await host.api.readReleaseText(chosen.text, '2020-02-12'));
  expect(pasted).toEqual({ ...chosen, fileName: null });
  const dropped = await host.api.readReleaseFile(
    'C:\\x\\보도자료.txt',
    Buffer.from(chosen.text),
    '2020-02-12',
  );
  expect(valueOf(dropped)).toEqual(chosen);
});

test('a book is seeded from the text that was read', async () => {
  const { text } = valueOf(await host.api.readSampleRelease());
  const made = valueOf(
    await host.api.createBook({
      template: 'multilateral-retreat',
      entries: [{ path: 'us', value: 'Republic of Korea' }],
      release: { text, released: '2020-02-12' },
    }),
  );
  expect(made.book.documents.map(({ body }) => body)).toEqual([text]);
});

test('what is no release gives its sentence', async () => {
  host.answers = [['openReleaseFile', null]];
  expect(await host.api.openRelease(null)).toMatchObject({ error: { kind: 'cancelled' } });
  host.answers = [['openReleaseFile', join(host.folder, 'gone.txt')]];
  expect(await host.api.openRelease(null)).toMatchObject({ error: { kind: 'not-found' } });
  await writeFile(join(host.folder, 'a.pdf'), '%PDF-1.7');
  host.answers = [['openReleaseFile', join(host.folder, 'a.pdf')]];
  expect(await host.api.openRelease(null)).toMatchObject({
    error: { kind: 'not-text', message: { en: expect.stringContaining('“a.pdf”') } },
  });
  expect(await host.api.readReleaseText(' \n', null)).toMatchObject({ error: { kind: 'no-release-text' } });
  expect(await host.api.readReleaseText('x'.repeat(9 * 1024 * 1024), null)).toMatchObject({
    error: { kind: 'text-too-long' },
  });
  expect(await host.api.readReleaseFile('x.txt', new Uint8Array(9 * 1024 * 1024), null)).toMatchObject({
    error: { kind: 'too-large' },
  });
});

test('what a release offers makes the same book as making it at once, and makes nothing by itself', async () => {
  const { text } = valueOf(await host.api.readSampleRelease());
  const release = { text, released: '2020-02-12' };
  const entries = [{ path: 'us', value: 'Republic of Korea' }];
  const template = 'multilateral-retreat';
  const open = host.bookOpen;
  const offer = await gather(
    valueOf(await host.api.offerSeeds({ release, target: { kind: 'new', template, entries } })),
  );
  if (!offer.book) throw new Error('a new book is offered');
  const blocks = (book: Book): number =>
    book.children.flatMap(({ children }) => children.flatMap((section) => section.children)).length;
  expect(host.bookOpen).toBe(open);
  const { book } = placeAllSeeds({ book: offer.book, seeds: offer.seeds, warnings: [] });
  const held = valueOf(await host.api.holdBook(book));
  expect(held).toMatchObject({ file: null, unsaved: false, book });
  const made = valueOf(await host.api.createBook({ template, entries, release }));
  expect(blocks(made.book)).toBe(blocks(held.book));

  const target = { us: 'Mexico', language: 'en' as const, documents: held.book.documents };
  const again = await gather(
    valueOf(await host.api.offerSeeds({ release, target: { kind: 'open', book: target } })),
  );
  expect(again.book).toBeNull();
  expect(again.document.id).toBe(held.book.documents[0]?.id);
  const unknown = { kind: 'new' as const, template: 'none', entries: [] };
  expect(await host.api.offerSeeds({ release, target: unknown })).toMatchObject({
    ok: false,
    error: { kind: 'unknown-template' },
  });
  expect(
    await host.api.offerSeeds({ release: { text: ' ', released: null }, target: unknown }),
  ).toMatchObject({ ok: false, error: { kind: 'no-release-text' } });
});

test('a long release is read in a worker, the same as a short one, and can be cancelled', async () => {
  const { text } = valueOf(await host.api.readSampleRelease());
  const long = `${text}\n`.repeat(40);
  const read = valueOf(await host.api.readReleaseText(long, '2020-02-12'));
  expect(await gather(read.release)).toEqual(readRelease(read.text, { released: '2020-02-12' }));
  const reading = host.api.readReleaseText(long, null);
  valueOf(await host.api.cancelReading());
  expect(await reading).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
});

test('a long reading tells its steps in their order, and so does what it offers', async () => {
  const { text } = valueOf(await host.api.readSampleRelease());
  const long = `${text}\n`.repeat(60);
  host.told.length = 0;
  const steps = (): string[] =>
    host.told.flatMap(([event, value]) =>
      event === 'readingProgress' ? [(value as { step: string }).step] : [],
    );
  const read = valueOf(await host.api.readReleaseText(long, '2020-02-12'));
  expect([...new Set(steps())]).toEqual(['text', 'paragraphs', 'meaning']);
  host.told.length = 0;
  const target = { kind: 'new' as const, template: 'multilateral-retreat', entries: [] };
  const offer = await gather(
    valueOf(await host.api.offerSeeds({ release: { text: read.text, released: '2020-02-12' }, target })),
  );
  // What was read just now is not read again.
  expect([...new Set(steps())]).toEqual(['seeds']);
  expect(offer.seeds.length).toBeGreaterThan(300);
  expect(offer.document.body).toBe(read.text);
});

test('what is cancelled ends alone: the offer that waits behind it is made', async () => {
  const { text } = valueOf(await host.api.readSampleRelease());
  const long = `${text}\n`.repeat(60);
  const target = { kind: 'new' as const, template: 'multilateral-retreat', entries: [] };
  const first = host.api.readReleaseText(long, null);
  valueOf(await host.api.cancelReading());
  const second = host.api.offerSeeds({ release: { text: long, released: null }, target });
  expect(await first).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  expect((await gather(valueOf(await second))).seeds.length).toBeGreaterThan(300);
});

test('the pieces of an answer that was overtaken are not to be had', async () => {
  const { text } = valueOf(await host.api.readSampleRelease());
  const long = `${text}\n`.repeat(40);
  const { release: old } = valueOf(await host.api.readReleaseText(long, '2020-02-12'));
  expect(old.parts).toBeGreaterThan(1);
  for (let time = 0; time < 4; time += 1)
    valueOf(await host.api.readReleaseText(`${long}${String(time)}`, null));
  expect(await host.api.takePart(old.id, 0)).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
});

test('what a saved page offers is what the command line reads of it, menus and all', async () => {
  const body =
    '1. Mexico asked Australia to open its market by March 2026.\n2. Both sides agreed to meet again.';
  const page = `<html><head><title>Ministers meet</title></head><body><nav><ul><li>Home</li><li>1. Contact</li></ul></nav>
<main><h1>Ministers meet</h1>${body
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</main><footer>1. Site map</footer></body></html>`;
  const bytes = Buffer.from(page);
  const read = valueOf(await host.api.readReleaseFile('page.html', bytes, '2025-10-12'));
  const { text, range } = read;
  const entries = [{ path: 'us', value: 'Mexico' }];
  const target = { kind: 'new' as const, template: 'multilateral-retreat', entries };
  const offered = await gather(
    valueOf(await host.api.offerSeeds({ release: { text, released: '2025-10-12', range }, target })),
  );
  const opened = valueOf(openRelease(bytes, 'page.html', '2025-10-12'));
  const made = valueOf(offerNewBook('multilateral-retreat', entries, opened));
  const rests = (seeds: typeof offered.seeds) =>
    seeds.map(({ block }) => [
      block.seed?.label,
      block.sources?.map(({ address, words }) => [address, words]),
    ]);
  expect(rests(offered.seeds)).toEqual(rests(made.seeds));
  expect((await gather(read.release)).paragraphs).toEqual(opened.release.paragraphs);
});
