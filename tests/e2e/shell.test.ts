// The program as it starts, is started again, is asked to close, and loses its page; and its command line without a window.

import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Host } from '../../shared/host/host-api.ts';
import { endApp, findElectron, launchApp, launchArguments, removeFolder } from '../support/launch-app.ts';
import { losePage, runInNewPage } from '../support/lost-page.ts';
import { makeMinimalApp } from '../support/minimal-app.ts';

declare const window: { host: Host; opened: Promise<unknown> };

const run = promisify(execFile);
const sample = fileURLToPath(new URL('../../templates/sample/retreat-book.briefing', import.meta.url));
let folder: string;
let userData: string;
let app: ElectronApplication | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefing-shell-'));
  userData = join(folder, 'data');
  makeMinimalApp(folder);
  copyFileSync(sample, join(folder, 'a.briefing'));
});
afterEach(async () => {
  if (app) await endApp(app);
  app = undefined;
  removeFolder(folder);
});

/** Starts the program and waits for its page. */
async function start(...args: string[]): Promise<Page> {
  app = await launchApp({ userData, folder, args });
  const page = await app.firstWindow();
  await page.locator('html[data-ready]').waitFor();
  return page;
}
/** Runs the program with words to its end. */
const runWith = (...args: string[]) => {
  const launch = launchArguments({ userData, folder, args });
  return run(findElectron(), launch.args, { env: launch.env });
};
/** Answers the next questions of the program by the number of the button. */
const answerWith = (...responses: number[]) =>
  app?.evaluate(({ dialog }, numbers) => {
    Object.assign(dialog, {
      showMessageBox: () => Promise.resolve({ response: numbers.shift() ?? -1, checkboxChecked: false }),
      countLeft: () => numbers.length,
    });
  }, responses);
/** How many of those answers are not given yet. */
const countLeft = () =>
  app?.evaluate(({ dialog }) => (dialog as unknown as { countLeft: () => number }).countLeft());
const countWindows = () => app?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

test('a command does its work without a window and ends with its code', async () => {
  const templates = JSON.parse((await runWith('templates', '--json')).stdout) as { id: string }[];
  expect(templates.map(({ id }) => id)).toContain('multilateral-retreat');
  const document = join(folder, 'press.docx');
  await runWith('export', join(folder, 'a.briefing'), '--copy', 'press', '--out', document);
  expect(existsSync(document)).toBe(true);
  await expect(runWith('check', join(folder, 'gone.briefing'))).rejects.toMatchObject({ code: 1 });
  await expect(runWith('export')).rejects.toMatchObject({ code: 2 });
});

test('a file named at the start is there with the page; a second start opens in the first', async () => {
  const page = await start(join(folder, 'a.briefing'));
  const started = await page.evaluate(() => window.host.start());
  expect(started).toMatchObject({
    ok: true,
    value: { reopened: { file: { name: 'a.briefing' } }, notices: [] },
  });
  // Listened for before the second start, else a slow page misses it.
  await page.evaluate(() => {
    window.opened = new Promise((resolve) => {
      window.host.onBookOpened(({ file }) => {
        resolve(file?.name);
      });
    });
  });
  copyFileSync(sample, join(folder, 'b.briefing'));
  await runWith(join(folder, 'b.briefing'));
  expect(await page.evaluate(() => window.opened)).toBe('b.briefing');
  expect(await countWindows()).toBe(1);
});

test('the menu follows the open book and the language', async () => {
  const page = await start();
  const save = () =>
    app?.evaluate(({ Menu }) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById('save');
      return [item?.label, item?.enabled];
    });
  await page.evaluate(() => window.host.saveSettings({ language: 'en', theme: 'dark' }));
  await expect.poll(save).toEqual(['Save', false]);
  await page.evaluate(() => window.host.openSample());
  await expect.poll(save).toEqual(['Save', true]);
  await page.evaluate(() => window.host.saveSettings({ language: 'ko', theme: 'dark' }));
  await expect.poll(save).toEqual(['저장', true]);
  await expect.poll(() => app?.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true);
});

test('closing a window with a book never saved asks; cancel stays, discard leaves', async () => {
  const page = await start();
  await page.evaluate(() =>
    window.host.createBook({ template: 'multilateral-retreat', entries: [], release: null }),
  );
  await answerWith(2, 1);
  const close = () => app?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await close();
  await expect.poll(countLeft).toBe(1);
  expect(await page.evaluate(() => window.host.listRecent())).toMatchObject({ ok: true });
  expect(await countWindows()).toBe(1);
  const ended = app?.waitForEvent('close');
  await close();
  await ended;
});

test('quitting with nothing to lose asks nothing', async () => {
  const page = await start();
  await page.evaluate(() => window.host.openSample());
  await answerWith();
  const ended = app?.waitForEvent('close');
  await app?.evaluate(({ app: running }) => {
    running.quit();
  });
  await ended;
});

test('a page whose process is gone comes back with its book and one sentence', async () => {
  const page = await start();
  const before = await page.evaluate(() => window.host.openSample());
  const handle = before.ok ? before.value.handle : '';
  if (!app) throw new Error('the program runs');
  await losePage(app);
  expect(
    await runInNewPage(
      app,
      'window.host.start().then(({ value }) => [value.reopened.handle, value.notices.length])',
    ),
  ).toEqual([handle, 1]);
});
