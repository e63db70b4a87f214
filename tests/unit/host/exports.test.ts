// Exports through the host, with the real worker: one copy, several, refused, cancelled, and never over what was not confirmed.

import { mkdir, readFile, readdir, unlink, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OpenBook } from '../../../shared/host/host-api.ts';
import { makeScriptedHost, valueOf } from '../../support/scripted-host.ts';
import type { ScriptedHost } from '../../support/scripted-host.ts';

let host: ScriptedHost;
let opened: OpenBook;
let folder: string;
beforeEach(async () => {
  host = await makeScriptedHost();
  opened = valueOf(await host.api.openSample());
  folder = join(host.folder, 'out');
  await mkdir(folder);
});
afterEach(async () => {
  expect(host.answers).toEqual([]);
  await host.remove();
});

const exportCopies = (...copies: string[]) =>
  host.api.exportCopies({ handle: opened.handle, book: opened.book, copies, issueDate: '2020-05-28' });

test('one copy goes where the dialog says, with its receipt beside it', async () => {
  host.answers = [['saveDocumentFile', join(folder, 'for them.docx')]];
  const [file] = valueOf(await exportCopies('delegation'));
  expect(host.asked).toEqual([
    ['saveDocumentFile', expect.stringMatching(/^2020-05-28 .*\(delegation\)\.docx$/)],
  ]);
  expect((await readdir(folder)).toSorted()).toEqual(['for them-receipt.json', 'for them.docx']);
  const bytes = await readFile(join(folder, 'for them.docx'));
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(file).toMatchObject({
    copy: 'delegation',
    fileName: 'for them.docx',
    folder,
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  const receipt = JSON.parse(await readFile(join(folder, 'for them-receipt.json'), 'utf8')) as object;
  expect(receipt).toMatchObject({
    bookId: opened.book.id,
    copy: 'delegation',
    file: { name: 'for them.docx', sha256: file?.sha256 },
    included: file?.included,
    withheld: file?.withheld,
  });
  // The page hears of each brief, one after the other.
  const total = new Set(file?.included.map(({ brief }) => brief)).size;
  expect(host.told).toEqual(
    Array.from({ length: total }, (_, index) => [
      'exportProgress',
      { copy: 'delegation', done: index + 1, total },
    ]),
  );

  expect(await host.api.showInFolder(file?.id ?? '')).toMatchObject({ ok: true });
  expect(host.shownInFolder).toEqual([join(folder, 'for them.docx')]);
  expect(await host.api.showInFolder('no-such-id')).toMatchObject({ error: { kind: 'not-listed' } });
  expect(await host.api.openDocument(file?.id ?? '')).toMatchObject({ ok: true });
  expect(host.openedDocuments).toEqual([join(folder, 'for them.docx')]);
  for (const no of ['no-such-id', join(folder, 'for them.docx')])
    expect(await host.api.openDocument(no)).toMatchObject({ error: { kind: 'not-listed' } });
  host.opensDocuments = false;
  expect(await host.api.openDocument(file?.id ?? '')).toMatchObject({ error: { kind: 'not-opened' } });
  await unlink(join(folder, 'for them.docx'));
  expect(await host.api.showInFolder(file?.id ?? '')).toMatchObject({ error: { kind: 'not-found' } });
  expect(await host.api.openDocument(file?.id ?? '')).toMatchObject({ error: { kind: 'not-found' } });
  expect(host.openedDocuments).toHaveLength(2);
});

test('several copies go to one folder; what is there is asked about by name and left when refused', async () => {
  host.answers = [['chooseFolder', folder]];
  const files = valueOf(await exportCopies('delegation', 'press'));
  const names = (await readdir(folder)).toSorted();
  expect(names).toHaveLength(4);
  expect(files.map(({ copy }) => copy)).toEqual(['delegation', 'press']);
  const before = await readFile(join(folder, files[0]?.fileName ?? ''));
  host.answers = [
    ['chooseFolder', folder],
    ['askToReplace', false],
  ];
  expect(await exportCopies('delegation', 'press')).toMatchObject({ error: { kind: 'cancelled' } });
  expect((host.asked.at(-1)?.[1] as string[]).toSorted()).toEqual(names);
  expect(await readFile(join(folder, files[0]?.fileName ?? ''))).toEqual(before);
  host.answers = [
    ['chooseFolder', folder],
    ['askToReplace', true],
  ];
  expect(await exportCopies('delegation', 'press')).toMatchObject({ ok: true });
});

test('a receipt that is there is not replaced unasked', async () => {
  await writeFile(join(folder, 'a-receipt.json'), 'kept');
  host.answers = [
    ['saveDocumentFile', join(folder, 'a')],
    ['askToReplace', false],
  ];
  expect(await exportCopies('press')).toMatchObject({ error: { kind: 'cancelled' } });
  expect(host.asked.at(-1)).toEqual(['askToReplace', ['a-receipt.json']]);
  expect(await readdir(folder)).toEqual(['a-receipt.json']);
});

test('closed dialogs, unknown copies and a vanished folder write nothing', async () => {
  host.answers = [['saveDocumentFile', null]];
  expect(await exportCopies('press')).toMatchObject({ error: { kind: 'cancelled' } });
  host.answers = [['chooseFolder', null]];
  expect(await exportCopies('press', 'principal')).toMatchObject({ error: { kind: 'cancelled' } });
  expect(await exportCopies('press', 'nobody')).toMatchObject({ error: { kind: 'unknown-copy' } });
  host.answers = [['saveDocumentFile', join(folder, 'gone', 'a.docx')]];
  expect(await exportCopies('press')).toMatchObject({ error: { kind: 'not-found' } });
  expect(await readdir(folder)).toEqual([]);
});

test('where the second of two cannot be written, the first is taken back', async () => {
  // The receipt's place is a folder: it cannot be replaced by a file, even where the user said so.
  await mkdir(join(folder, 'a-receipt.json'));
  host.answers = [
    ['saveDocumentFile', join(folder, 'a.docx')],
    ['askToReplace', true],
  ];
  expect(await exportCopies('press')).toMatchObject({ error: { kind: 'not-a-file' } });
  expect(await readdir(folder)).toEqual(['a-receipt.json']);
});

test('where one of several cannot be written, the files that were there stay as they were', async () => {
  host.answers = [['chooseFolder', folder]];
  const files = valueOf(await exportCopies('delegation', 'press'));
  const names = (await readdir(folder)).toSorted();
  const last = files[1]?.fileName.replace('.docx', '-receipt.json') ?? '';
  await unlink(join(folder, last));
  await mkdir(join(folder, last));
  for (const name of names) if (name !== last) await writeFile(join(folder, name), `old ${name}`);
  host.answers = [
    ['chooseFolder', folder],
    ['askToReplace', true],
  ];
  expect(await exportCopies('delegation', 'press')).toMatchObject({ error: { kind: 'not-a-file' } });
  expect((await readdir(folder)).toSorted()).toEqual(names);
  for (const name of names)
    if (name !== last) expect(await readFile(join(folder, name), 'utf8')).toBe(`old ${name}`);
});

test('an export whose page is lost on the way is told to the page that comes back, until it was seen', async () => {
  valueOf(await host.api.start());
  host.answers = [['saveDocumentFile', join(folder, 'a.docx')]];
  const running = exportCopies('press');
  host.notePageLost();
  const files = valueOf(await running);
  expect(host.told.filter(([event]) => event === 'exportEnded')).toEqual([]);
  const exported = { book: opened.book.id, issueDate: '2020-05-28', files };
  expect(valueOf(await host.api.start())).toMatchObject({ exported });
  // Lost again before anybody had looked.
  host.notePageLost();
  expect(valueOf(await host.api.start())).toMatchObject({ exported });
  await host.api.dismissReceipts();
  expect(valueOf(await host.api.start())).toMatchObject({ exported: null });
});

test('a page that is back before its export ends hears of the end, good or bad', async () => {
  const loseAndComeBack = async (running: Promise<unknown>): Promise<void> => {
    host.notePageLost();
    valueOf(await host.api.start());
    await running;
  };
  host.answers = [['saveDocumentFile', join(folder, 'a.docx')]];
  await loseAndComeBack(exportCopies('press'));
  expect(host.told.at(-1)).toMatchObject(['exportEnded', { value: { files: [{ copy: 'press' }] } }]);
  host.answers = [['saveDocumentFile', join(folder, 'gone', 'a.docx')]];
  await loseAndComeBack(exportCopies('press'));
  expect(host.told.at(-1)).toMatchObject(['exportEnded', { error: { kind: 'not-found' } }]);
  // Bad, and nobody there at all: told once with the next start.
  host.answers = [['saveDocumentFile', join(folder, 'gone', 'a.docx')]];
  const running = exportCopies('press');
  host.notePageLost();
  await running;
  const heard = async () =>
    valueOf(await host.api.start())
      .notices.map(({ en }) => en)
      .join(' ');
  expect(await heard()).toContain('There is no folder for');
  expect(await heard()).not.toContain('There is no folder for');
});

test('a receipt goes to the clipboard in plain words', async () => {
  await host.api.copyReceipt('Delegation’s copy');
  expect(host.clipboard).toBe('Delegation’s copy');
});

test('a running export is cancelled without a trace, and refuses another beside it', async () => {
  host.answers = [['chooseFolder', folder]];
  const running = exportCopies('principal', 'delegation', 'interpreter', 'press');
  expect(await exportCopies('press')).toMatchObject({ error: { kind: 'export-running' } });
  await expect.poll(() => host.asked.length).toBe(1);
  await host.api.cancelExport();
  expect(await running).toMatchObject({ error: { kind: 'cancelled' } });
  expect(await readdir(folder)).toEqual([]);
  expect(await host.api.cancelExport()).toMatchObject({ ok: true });
});

test('an export that is cancelled leaves the files of the one before it as they were', async () => {
  const all = ['principal', 'delegation', 'interpreter', 'press'];
  host.answers = [['chooseFolder', folder]];
  valueOf(await exportCopies(...all));
  const names = (await readdir(folder)).toSorted();
  for (const name of names) await writeFile(join(folder, name), `old ${name}`);
  host.answers = [
    ['chooseFolder', folder],
    ['askToReplace', true],
  ];
  host.told.length = 0;
  const running = exportCopies(...all);
  // In the middle: a brief is done, and others are not.
  await expect.poll(() => host.told.length, { interval: 1 }).toBeGreaterThan(0);
  await host.api.cancelExport();
  expect(await running).toMatchObject({ error: { kind: 'cancelled' } });
  expect((await readdir(folder)).toSorted()).toEqual(names);
  for (const name of names) expect(await readFile(join(folder, name), 'utf8')).toBe(`old ${name}`);
});

test('copies whose names differ only in what no file name may hold go to files of their own', async () => {
  const [first, ...others] = opened.book.copies;
  if (!first) throw new Error('the sample has copies');
  const named = ['Seoul: A/B', 'Seoul: A?B', 'seoul: a*b'].map((name) => ({ ...first, name }));
  const book = { ...opened.book, copies: [first, ...others, ...named] };
  host.answers = [['chooseFolder', folder]];
  const files = valueOf(
    await host.api.exportCopies({
      ...{ handle: opened.handle, book, issueDate: '2020-05-28' },
      copies: named.map(({ name }) => name),
    }),
  );
  expect(new Set(files.map(({ fileName }) => fileName.toLowerCase())).size).toBe(3);
  expect((await readdir(folder)).filter((name) => name.endsWith('.docx'))).toHaveLength(3);
  for (const { fileName, copy } of files) {
    const receipt = await readFile(join(folder, fileName.replace('.docx', '-receipt.json')), 'utf8');
    expect(JSON.parse(receipt)).toMatchObject({ copy, file: { name: fileName } });
  }
});

test('what is exported is what the page holds', async () => {
  host.answers = [['saveDocumentFile', join(folder, 'a.docx')]];
  const book = { ...opened.book, children: opened.book.children.slice(0, 1) };
  const request = { handle: opened.handle, book, copies: ['principal'], issueDate: '2020-05-28' };
  const [file] = valueOf(await host.api.exportCopies(request));
  expect(new Set(file?.included.map(({ brief }) => brief))).toEqual(new Set([book.children[0]?.id]));
});
