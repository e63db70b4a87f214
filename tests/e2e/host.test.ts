// The page's calls through the whole way (preload, channels, native dialogs) to files on the disk and back.
// What each call does is tested in tests/unit/host; here only that nothing is lost between the page and the host.

import { existsSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExportProgress, Host } from '../../shared/host/host-api.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeMinimalApp } from '../support/minimal-app.ts';

declare const window: { host: Host };

let folder: string;
let app: ElectronApplication;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefing-calls-'));
  makeMinimalApp(folder);
  app = await launchApp({ userData: join(folder, 'data'), folder });
  page = await app.firstWindow();
  await page.locator('html[data-ready]').waitFor();
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Answers the next dialogs of each kind; a path is null where the user chooses nothing. */
const answerDialogs = (paths: { open?: string | null; save?: string | null; button?: number }) =>
  app.evaluate(({ dialog }, { open, save, button }) => {
    Object.assign(dialog, {
      showOpenDialog: () =>
        Promise.resolve({ canceled: open === null, filePaths: typeof open === 'string' ? [open] : [] }),
      showSaveDialog: () => Promise.resolve({ canceled: save === null, filePath: save ?? '' }),
      showMessageBox: () => Promise.resolve({ response: button ?? -1, checkboxChecked: false }),
    });
  }, paths);

test('a release becomes a book, the book a file, the file a document with its receipt', async () => {
  const bookPath = join(folder, '회의 자료.briefing');
  await answerDialogs({ save: bookPath });
  const saved = await page.evaluate(async () => {
    const read = await window.host.readSampleRelease();
    if (!read.ok) return read;
    const made = await window.host.createBook({
      template: 'multilateral-retreat',
      entries: [{ path: 'us', value: 'Republic of Korea' }],
      release: { text: read.value.text, released: '2020-02-12' },
    });
    if (!made.ok) return made;
    const kept = await window.host.saveBook(made.value.handle, made.value.book);
    return kept.ok ? window.host.closeBook(kept.value.handle, kept.value.book) : kept;
  });
  expect(saved).toEqual({ ok: true, value: null });
  expect(existsSync(bookPath)).toBe(true);

  const document = join(folder, 'delegation.docx');
  await answerDialogs({ save: document });
  const exported = await page.evaluate(async () => {
    const list = await window.host.listRecent();
    const opened = await window.host.openRecent(list.ok ? (list.value[0]?.id ?? '') : '');
    if (!opened.ok) return { opened };
    const progress: ExportProgress[] = [];
    const stop = window.host.onExportProgress((step) => progress.push(step));
    const { handle, book } = opened.value;
    const result = await window.host.exportCopies({
      handle,
      book,
      copies: ['delegation'],
      issueDate: '2020-05-28',
    });
    stop();
    const shown = result.ok ? await window.host.showInFolder(result.value[0]?.id ?? '') : null;
    return { progress, result, shown };
  });
  expect(exported).toMatchObject({ result: { ok: true }, shown: { ok: true } });
  expect(exported.progress?.length).toBeGreaterThan(0);
  expect(readFileSync(document).subarray(0, 2).toString()).toBe('PK');
  expect(JSON.parse(readFileSync(join(folder, 'delegation-receipt.json'), 'utf8'))).toMatchObject({
    copy: 'delegation',
    file: { name: 'delegation.docx' },
  });
});

test('a broken, a newer and a vanished file each give their sentence', async () => {
  const good = readFileSync(join(folder, '회의 자료.briefing'), 'utf8');
  const broken = join(folder, 'broken.briefing');
  writeFileSync(broken, good.slice(0, 1000));
  await answerDialogs({ open: broken });
  expect(await page.evaluate(() => window.host.openBook())).toMatchObject({ error: { kind: 'cut-short' } });
  const newer = join(folder, 'newer.briefing');
  writeFileSync(newer, good.replace('"formatVersion": 1', '"formatVersion": 9'));
  await answerDialogs({ open: newer });
  expect(await page.evaluate(() => window.host.openBook())).toMatchObject({
    value: { readOnly: 'newer-format', notices: [{ en: expect.stringContaining('newer version') }] },
  });
  const gone = join(folder, 'gone.briefing');
  writeFileSync(gone, good);
  await answerDialogs({ open: gone });
  await page.evaluate(() => window.host.openBook());
  unlinkSync(gone);
  const again = await page.evaluate(async () => {
    const list = await window.host.listRecent();
    return window.host.openRecent(list.ok ? (list.value[0]?.id ?? '') : '');
  });
  expect(again).toMatchObject({ error: { kind: 'not-found', message: { ko: expect.any(String) } } });
  await answerDialogs({ open: null });
  expect(await page.evaluate(() => window.host.openBook())).toMatchObject({ error: { kind: 'cancelled' } });
});

test('bytes of a dropped file are read, and a book never saved asks before it is let go', async () => {
  const read = await page.evaluate(() =>
    window.host.readReleaseFile(
      'dropped.txt',
      new TextEncoder().encode('Ministers met.\n\n1. They agreed to meet again.'),
      null,
    ),
  );
  expect(read).toMatchObject({ ok: true, value: { fileName: 'dropped.txt' } });
  await answerDialogs({ button: 2 });
  const close = () =>
    page.evaluate(async () => {
      const made = await window.host.createBook({
        template: 'multilateral-retreat',
        entries: [],
        release: null,
      });
      return made.ok ? window.host.closeBook(made.value.handle, made.value.book) : made;
    });
  expect(await close()).toMatchObject({ error: { kind: 'cancelled' } });
  await answerDialogs({ button: 1 });
  expect(await close()).toMatchObject({ ok: true });
  expect(await page.evaluate(() => window.host.setZoom(1.5))).toEqual({ ok: true, value: 1.5 });
});
