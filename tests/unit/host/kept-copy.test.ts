// What the page holds outlives the page: kept in main, shown again after a loss with what is not saved, asked about at the end.

import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Book } from '../../../shared/book/book.ts';
import { makeScriptedHost, valueOf } from '../../support/scripted-host.ts';
import type { ScriptedHost } from '../../support/scripted-host.ts';

let host: ScriptedHost;
beforeEach(async () => {
  host = await makeScriptedHost();
});
afterEach(async () => {
  await host.remove();
});

const rename = (book: Book, brief: number, title: string): Book => ({
  ...book,
  children: book.children.map((one, index) => (index === brief ? { ...one, title } : one)),
});

test('a page that is lost comes back with what it held, and with the briefs that are not saved', async () => {
  const opened = valueOf(await host.api.openSample());
  host.answers.push(['saveBookFile', join(host.folder, 'a.briefing')]);
  const saved = valueOf(await host.api.saveBook(opened.handle, opened.book));
  expect(saved.unsaved).toBe(false);
  const written = rename(saved.book, 1, 'Another title');
  valueOf(await host.api.keepWorkingCopy(opened.handle, written));
  host.notePageLost();
  const started = valueOf(await host.api.start());
  expect(started.reopened).toMatchObject({ unsaved: true, file: { name: 'a.briefing' } });
  expect(started.reopened?.book).toEqual(written);
  expect(started.notices[0]?.en).toContain('Changes in brief 2 are here and not saved yet');
  expect(started.notices[0]?.ko).toContain('자료 2');
});

test('what was undone to what is saved is no change', async () => {
  const opened = valueOf(await host.api.openSample());
  valueOf(await host.api.keepWorkingCopy(opened.handle, rename(opened.book, 0, 'Written')));
  valueOf(await host.api.keepWorkingCopy(opened.handle, opened.book));
  host.notePageLost();
  expect(valueOf(await host.api.start()).reopened?.unsaved).toBe(false);
});

test('what the page tells again while it is being saved is saved, not a change', async () => {
  const opened = valueOf(await host.api.openSample());
  host.answers.push(['saveBookFile', join(host.folder, 'c.briefing')]);
  const saved = valueOf(await host.api.saveBook(opened.handle, opened.book));
  const written = rename(saved.book, 1, 'Another title');
  const saving = host.api.saveBook(opened.handle, written);
  // By then the file is being written.
  await new Promise((done) => setImmediate(done));
  valueOf(await host.api.keepWorkingCopy(opened.handle, structuredClone(written)));
  expect(valueOf(await saving).unsaved).toBe(false);
  host.notePageLost();
  const { reopened, notices } = valueOf(await host.api.start());
  expect(reopened).toMatchObject({ unsaved: false, book: { children: written.children } });
  expect(notices[0]?.en).not.toContain('not saved yet');
});

test('the end asks for what the page holds at that moment, and saves it', async () => {
  const opened = valueOf(await host.api.openSample());
  valueOf(await host.api.start());
  const path = join(host.folder, 'b.briefing');
  host.answers.push(['askAboutUnsaved', 'save'], ['saveBookFile', path]);
  const leaving = host.mayLeave();
  await Promise.resolve();
  expect(host.told.at(-1)).toEqual(['leaving', null]);
  valueOf(await host.api.keepWorkingCopy(opened.handle, rename(opened.book, 0, 'The last word')));
  expect(await leaving).toBe(true);
  const again = await host.restart();
  again.answers.push(['openBookFile', path]);
  expect(valueOf(await again.api.openBook()).book.children[0]?.title).toBe('The last word');
});

test('another book, or one that is not open, is refused', async () => {
  const opened = valueOf(await host.api.openSample());
  expect(await host.api.keepWorkingCopy('nothing', opened.book)).toMatchObject({
    error: { kind: 'not-open' },
  });
  expect(
    await host.api.keepWorkingCopy(opened.handle, { ...opened.book, id: 'another000000000' }),
  ).toMatchObject({ error: { kind: 'bad-call' } });
});
