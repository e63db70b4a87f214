// Books through the host, on a real disk: opened, made, saved, saved elsewhere, let go; and each file that is no book.

import { readFile, readdir, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeScriptedHost, valueOf } from '../../support/scripted-host.ts';
import type { ScriptedHost } from '../../support/scripted-host.ts';

let host: ScriptedHost;
beforeEach(async () => {
  host = await makeScriptedHost();
});
afterEach(async () => {
  expect(host.answers).toEqual([]);
  await host.remove();
});

const NEW = { template: 'multilateral-retreat', entries: [{ path: 'us', value: 'Mexico' }], release: null };
const make = async () => valueOf(await host.api.createBook(NEW));
const inFolder = (name: string) => join(host.folder, name);

/** A new book, saved under a name. */
async function makeSaved(name: string) {
  const made = await make();
  host.answers = [['saveBookFile', inFolder(name)]];
  return valueOf(await host.api.saveBook(made.handle, made.book));
}

test('a new book has no file until it is saved, and then one with the ending', async () => {
  const made = await make();
  expect(made).toMatchObject({ file: null, readOnly: null, book: { meetingSheet: { us: 'Mexico' } } });
  expect(host.bookOpen).toBe(true);
  host.answers = [['saveBookFile', inFolder('회의')]];
  const saved = valueOf(await host.api.saveBook(made.handle, made.book));
  expect(saved.file).toEqual({ name: '회의.briefing', folder: host.folder });
  expect(host.asked).toEqual([['saveBookFile', expect.stringMatching(/\.briefing$/)]]);
  const again = valueOf(await host.api.saveBook(made.handle, { ...made.book, title: 'Second' }));
  expect(again.book.title).toBe('Second');
  const envelope = JSON.parse(await readFile(inFolder('회의.briefing'), 'utf8')) as { sequence: number };
  expect(envelope.sequence).toBe(2);
  const next = await host.restart();
  const [entry] = valueOf(await next.api.listRecent());
  expect(entry).toMatchObject({
    title: 'Second',
    fileName: '회의.briefing',
    folder: host.folder,
    briefs: made.book.children.length,
  });
  expect(valueOf(await next.api.openRecent(entry?.id ?? '')).book).toEqual(again.book);
});

test('a save dialog that is closed changes nothing', async () => {
  const made = await make();
  host.answers = [['saveBookFile', null]];
  expect(await host.api.saveBook(made.handle, made.book)).toMatchObject({ error: { kind: 'cancelled' } });
  expect((await readdir(host.folder)).filter((name) => name.endsWith('.briefing'))).toEqual([]);
});

test('a name to which the ending was added is asked about where it is taken', async () => {
  await writeFile(inFolder('taken.briefing'), 'what was there');
  const made = await make();
  host.answers = [
    ['saveBookFile', inFolder('taken')],
    ['askToReplace', false],
  ];
  expect(await host.api.saveBook(made.handle, made.book)).toMatchObject({ error: { kind: 'cancelled' } });
  expect(await readFile(inFolder('taken.briefing'), 'utf8')).toBe('what was there');
  // The dialog itself has asked about the name that it returns.
  host.answers = [['saveBookFile', inFolder('taken.briefing')]];
  expect(await host.api.saveBook(made.handle, made.book)).toMatchObject({ ok: true });
});

test('a file that changed since is left as it is, and the book can be saved under another name', async () => {
  const saved = await makeSaved('a.briefing');
  const path = inFolder('a.briefing');
  const others = `${await readFile(path, 'utf8')} `;
  await writeFile(path, others);
  const refused = await host.api.saveBook(saved.handle, saved.book);
  expect(refused).toMatchObject({
    error: { kind: 'changed-on-disk', message: { en: expect.stringContaining('“a.briefing”') } },
  });
  expect(await readFile(path, 'utf8')).toBe(others);
  host.answers = [['saveBookFile', inFolder('b.briefing')]];
  expect(await host.api.saveBookAs(saved.handle, saved.book)).toMatchObject({
    value: { file: { name: 'b.briefing' } },
  });
});

test('two saves at once follow one another', async () => {
  const saved = await makeSaved('a.briefing');
  const results = await Promise.all(
    ['One', 'Two', 'Three'].map((title) => host.api.saveBook(saved.handle, { ...saved.book, title })),
  );
  expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(await readFile(inFolder('a.briefing'), 'utf8')).toContain('"title": "Three"');
});

test('each file that is no book gives its sentence', async () => {
  const saved = await makeSaved('good.briefing');
  const text = await readFile(inFolder('good.briefing'), 'utf8');
  const cases: [string, string | null][] = [
    ['cut-short', text.slice(0, 500)],
    ['invalid', text.replace('"language": "en"', '"language": "xx"')],
    ['not-a-book', '{"format":"other"}'],
    ['empty', ''],
    ['not-found', null],
  ];
  for (const [kind, content] of cases) {
    if (content !== null) await writeFile(inFolder(`${kind}.briefing`), content);
    host.answers = [['openBookFile', inFolder(`${kind}.briefing`)]];
    expect(await host.api.openBook(), kind).toMatchObject({
      ok: false,
      error: { kind, message: { en: expect.stringContaining(`“${kind}.briefing”`) } },
    });
  }
  // Two copies of one name could not be told apart by anybody.
  await writeFile(inFolder('twice.briefing'), text.replace('"name": "press"', '"name": "delegation"'));
  host.answers = [['openBookFile', inFolder('twice.briefing')]];
  expect(await host.api.openBook()).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  expect(saved.notices).toEqual([]);
});

test('a book of a newer version is shown, and neither saved nor exported', async () => {
  await makeSaved('good.briefing');
  const text = await readFile(inFolder('good.briefing'), 'utf8');
  await writeFile(inFolder('newer.briefing'), text.replace('"formatVersion": 1', '"formatVersion": 99'));
  host.answers = [['openBookFile', inFolder('newer.briefing')]];
  const { handle, book, readOnly, notices } = valueOf(await host.api.openBook());
  expect(readOnly).toBe('newer-format');
  expect(notices).toHaveLength(1);
  for (const refused of [
    await host.api.saveBook(handle, book),
    await host.api.saveBookAs(handle, book),
    await host.api.exportCopies({ handle, book, copies: ['press'], issueDate: '2020-05-28' }),
  ])
    expect(refused).toMatchObject({ error: { kind: 'read-only' } });
  expect(await host.api.closeBook(handle, book)).toMatchObject({ ok: true });
});

test('a book that another program changed opens with a notice', async () => {
  await makeSaved('a.briefing');
  const path = inFolder('a.briefing');
  await writeFile(path, (await readFile(path, 'utf8')).replace('Mexico', 'Türkiye'));
  host.answers = [['openBookFile', path]];
  expect(valueOf(await host.api.openBook()).notices).toEqual([
    { en: expect.stringContaining('changed outside'), ko: expect.any(String) },
  ]);
});

test('a vanished file is marked in the list, says so when opened, and can be forgotten', async () => {
  await makeSaved('a.briefing');
  await unlink(inFolder('a.briefing'));
  const [entry] = valueOf(await host.api.listRecent());
  expect(entry?.edited).toBeNull();
  expect(await host.api.openRecent(entry?.id ?? '')).toMatchObject({ error: { kind: 'not-found' } });
  expect(valueOf(await host.api.forgetRecent(entry?.id ?? ''))).toEqual([]);
  expect(await host.api.openRecent(entry?.id ?? '')).toMatchObject({ error: { kind: 'not-listed' } });
});

test('closing asks where something would be lost, and nowhere else', async () => {
  const made = await make();
  host.answers = [['askAboutUnsaved', 'cancel']];
  expect(await host.api.closeBook(made.handle, made.book)).toMatchObject({ error: { kind: 'cancelled' } });
  host.answers = [
    ['askAboutUnsaved', 'save'],
    ['saveBookFile', null],
  ];
  expect(await host.api.closeBook(made.handle, made.book)).toMatchObject({ error: { kind: 'cancelled' } });
  host.answers = [
    ['askAboutUnsaved', 'save'],
    ['saveBookFile', inFolder('a.briefing')],
  ];
  expect(await host.api.closeBook(made.handle, made.book)).toMatchObject({ ok: true });
  expect(host.bookOpen).toBe(false);
  expect(await readdir(host.folder)).toContain('a.briefing');
  expect(await host.api.saveBook(made.handle, made.book)).toMatchObject({ error: { kind: 'not-open' } });

  const saved = await makeSaved('b.briefing');
  expect(await host.api.closeBook(saved.handle, saved.book)).toMatchObject({ ok: true });
  const sample = valueOf(await host.api.openSample());
  expect(sample.file).toBeNull();
  expect(await host.api.closeBook(sample.handle, sample.book)).toMatchObject({ ok: true });
  const changed = valueOf(await host.api.openSample());
  host.answers = [['askAboutUnsaved', 'discard']];
  expect(await host.api.closeBook(changed.handle, { ...changed.book, title: 'Mine' })).toMatchObject({
    ok: true,
  });
});

test('leaving asks about each unsaved book; a save that fails keeps the program', async () => {
  await make();
  await make();
  host.answers = [
    ['askAboutUnsaved', 'discard'],
    ['askAboutUnsaved', 'cancel'],
  ];
  expect(await host.mayLeave()).toBe(false);
  host.answers = [
    ['askAboutUnsaved', 'save'],
    ['saveBookFile', join(host.folder, 'no folder', 'a.briefing')],
    ['showFailure', undefined],
  ];
  expect(await host.mayLeave()).toBe(false);
  host.answers = [
    ['askAboutUnsaved', 'discard'],
    ['askAboutUnsaved', 'discard'],
  ];
  expect(await host.mayLeave()).toBe(true);
});

test('another book is not saved in the place of the one that is open', async () => {
  const first = await makeSaved('a.briefing');
  const second = await make();
  expect(await host.api.saveBook(first.handle, second.book)).toMatchObject({ error: { kind: 'bad-call' } });
});

test('a wrong value for the sheet names its field, an unknown template its choices', async () => {
  const wrong = (path: string, value: string) => host.api.createBook({ ...NEW, entries: [{ path, value }] });
  expect(await wrong('dates.from', 'soon')).toMatchObject({
    error: { kind: 'wrong-entry', path: 'dates.from' },
  });
  expect(await wrong('no.such', 'x')).toMatchObject({ error: { kind: 'wrong-entry', path: 'no.such' } });
  expect(await wrong('marking', 'x')).toMatchObject({ error: { kind: 'wrong-entry', path: 'marking' } });
  expect(await host.api.createBook({ ...NEW, template: 'x' })).toMatchObject({
    error: { kind: 'unknown-template' },
  });
});

test('a book from outside waits for the page, and comes with its start or as an event', async () => {
  await makeSaved('a.briefing');
  const next = await host.restart();
  next.openFromOutside(inFolder('gone.briefing'));
  next.openFromOutside(inFolder('a.briefing'));
  const started = valueOf(await next.api.start());
  expect(started.reopened?.file?.name).toBe('a.briefing');
  expect(started.notices).toEqual([{ en: expect.stringContaining('gone.briefing'), ko: expect.any(String) }]);
  next.openFromOutside(inFolder('a.briefing'));
  await expect.poll(() => next.told).toMatchObject([['bookOpened', { file: { name: 'a.briefing' } }]]);
  next.openFromOutside(inFolder('gone.briefing'));
  await expect.poll(() => next.told.at(-1)).toMatchObject(['openFailed', { kind: 'not-found' }]);
});

test('a page that was lost finds its book again, and says what happened once', async () => {
  const made = await make();
  expect(valueOf(await host.api.start()).notices).toEqual([]);
  host.notePageLost();
  const again = valueOf(await host.api.start());
  expect(again.reopened).toMatchObject({ handle: made.handle, book: made.book });
  expect(again.notices).toHaveLength(1);
  expect(valueOf(await host.api.start()).notices).toEqual([]);
});
