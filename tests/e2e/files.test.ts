// What the window says of files that are broken, newer or gone, in both languages; and of files that come from outside.
// The sentences themselves stand in shared/host: here only that the right one reaches the page and can be sent away.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findElectron, launchArguments, removeFolder } from '../support/launch-app.ts';
import {
  answerDialogs,
  chooseFromMenu,
  listDialogs,
  openWindow,
  SAMPLE_BOOK,
} from '../support/open-window.ts';
import type { TestWindow } from '../support/open-window.ts';

const run = promisify(execFile);
let window: TestWindow;
let page: Page;
const at = (name: string): string => join(window.folder, name);
const good = readFileSync(SAMPLE_BOOK, 'utf8');

beforeAll(async () => {
  window = await openWindow({
    settings: { language: 'ko' },
    books: [{ file: 'gone.briefing', title: '사라진 자료집', language: 'ko', edited: null }],
  });
  page = window.page;
});
afterAll(async () => {
  await window.end();
  removeFolder(window.folder);
});
afterEach(() => {
  expect(window.foreign).toEqual([]);
  expect(window.errors).toEqual([]);
});

const open = async (path: string): Promise<void> => {
  await answerDialogs(window.app, { open: path });
  await page.keyboard.press('Control+o');
};
/** The language of the interface, changed where a user does it. */
async function setLanguage(from: string, name: string): Promise<void> {
  await chooseFromMenu(window.app, 'settings');
  await page.getByRole('combobox', { name: from }).selectOption({ label: name });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('a broken and a vanished file each give their sentence, which follows the language', async () => {
  writeFileSync(at('half.briefing'), good.slice(0, 2000));
  await open(at('half.briefing'));
  const notice = page.getByRole('alert');
  await expect
    .poll(() => notice.textContent())
    .toBe('“half.briefing”이(가) 중간에서 끊겨 자료집의 일부가 없습니다. 이전에 보관한 사본을 열면 됩니다.');
  await page.getByRole('row', { name: '사라진 자료집' }).click();
  await notice.filter({ hasText: 'gone.briefing' }).waitFor();
  await expect.poll(() => notice.count()).toBe(2);

  await setLanguage('언어', 'English');
  await expect.poll(() => notice.first().textContent()).toContain('“half.briefing” ends in the middle');
  await expect.poll(() => notice.last().textContent()).toContain('There is no file “gone.briefing”');
  await page.getByRole('button', { name: 'Dismiss' }).first().click();
  await expect.poll(() => notice.count()).toBe(1);
  await expect.poll(() => page.getByRole('row', { name: '사라진 자료집' }).count()).toBe(1);
});

test('a book of a newer version opens to be read, says so, and is neither saved nor exported', async () => {
  writeFileSync(at('newer.briefing'), good.replace('"formatVersion": 1', '"formatVersion": 9'));
  await open(at('newer.briefing'));
  await page.getByRole('heading', { name: 'Steering brief' }).waitFor();
  await expect
    .poll(() => page.getByRole('alert').allTextContents())
    .toEqual([expect.stringContaining('newer version of Briefing Book')]);
  await expect.poll(() => page.getByRole('contentinfo').textContent()).toContain('Read only');
  await expect
    .poll(() => page.getByRole('button', { name: 'Export…' }).getAttribute('aria-disabled'))
    .toBe('true');
  await page.keyboard.press('Control+e');
  // What the key before it would have opened is there by the time this one is answered.
  await page.keyboard.press('Control+s');
  await page
    .getByRole('alert')
    .filter({ hasText: /not saved|cannot be saved|saved/ })
    .last()
    .waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(readFileSync(at('newer.briefing'), 'utf8')).toContain('"formatVersion": 9');
});

test('a file that another program changed is not overwritten', async () => {
  copyFileSync(SAMPLE_BOOK, at('shared.briefing'));
  await open(at('shared.briefing'));
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor();
  writeFileSync(at('shared.briefing'), `${good}\n`);
  await page.keyboard.press('Control+s');
  await page.getByRole('alert').filter({ hasText: 'shared.briefing' }).waitFor();
  expect(readFileSync(at('shared.briefing'), 'utf8')).toBe(`${good}\n`);
});

test('a second start shows its file in the first window', async () => {
  copyFileSync(SAMPLE_BOOK, at('from the desktop.briefing'));
  writeFileSync(
    at('from the desktop.briefing'),
    good.replace('MIKTA Vice-Ministerial Retreat, Seoul', 'From the desktop'),
  );
  const second = launchArguments({ userData: at('data'), args: [at('from the desktop.briefing')] });
  await run(findElectron(), second.args, { env: second.env });
  await page.getByRole('heading', { name: 'From the desktop' }).first().waitFor();
  expect(window.app.windows()).toHaveLength(1);
  // A changed text no longer fits its fingerprint: the book opens, and that is said.
  await expect
    .poll(() => page.getByRole('alert').allTextContents())
    .toEqual([expect.stringContaining('outside Briefing Book')]);

  const missing = launchArguments({ userData: at('data'), args: [at('nothing.briefing')] });
  await run(findElectron(), missing.args, { env: missing.env });
  await page.getByRole('alert').filter({ hasText: 'nothing.briefing' }).waitFor();
  await page.getByRole('heading', { name: 'From the desktop' }).first().waitFor();
});

test('the window closes only after it has asked about a book never saved', async () => {
  await chooseFromMenu(window.app, 'new');
  await page.getByRole('button', { name: 'Make the book' }).click();
  await page.getByRole('status').filter({ hasText: 'Not saved yet' }).waitFor();
  const close = () =>
    window.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.close();
    });
  await answerDialogs(window.app, { button: 2 });
  await close();
  await expect.poll(() => listDialogs(window.app)).toHaveLength(1);
  await page.getByRole('heading', { name: 'Steering brief' }).waitFor();

  await answerDialogs(window.app, { button: 0, save: at('kept.briefing') });
  const ended = window.app.waitForEvent('close');
  await close();
  await ended;
  expect(existsSync(at('kept.briefing'))).toBe(true);
});
