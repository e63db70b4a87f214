// Files dropped on the window as a hand drops them: what cannot be a release is one sentence, and nothing that was there is lost.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { RELEASE_LIMIT } from '../../shared/release/release-limit.ts';
import { removeFolder } from '../support/launch-app.ts';
import { chooseFromMenu, openWindow } from '../support/open-window.ts';
import type { TestWindow } from '../support/open-window.ts';

let window: TestWindow;
let session: CDPSession;
beforeAll(async () => {
  window = await openWindow({ settings: { language: 'en' } });
  session = await window.page.context().newCDPSession(window.page);
});
afterAll(async () => {
  await window.end();
  removeFolder(window.folder);
});
afterEach(() => {
  expect(window.foreign).toEqual([]);
  expect(window.errors).toEqual([]);
});

const place = (name: string): string => join(window.folder, name);

async function drop(...names: string[]): Promise<void> {
  const data = { items: [], files: names.map(place), dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data });
}
const alerts = () => window.page.getByRole('alert').allInnerTexts();

test('one sentence for each file that is no release, in the place of the one before; it goes with the screen', async () => {
  const { page, app } = window;
  mkdirSync(place('a folder'));
  writeFileSync(place('picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2]));
  writeFileSync(place('retreat.briefing'), '{}');
  writeFileSync(place('long.txt'), Buffer.alloc(RELEASE_LIMIT + 1, 'a'));
  writeFileSync(place('good.txt'), 'The ministers met in Seoul on 3 March 2020.\n');
  const words = page.getByRole('textbox', { name: 'Text of the release' });

  // On the library: what reads releases comes up and says it.
  await drop('a folder');
  await words.waitFor();
  await expect
    .poll(alerts)
    .toEqual([expect.stringContaining('“a folder” cannot be read, since it is a folder')]);
  await words.fill('What was pasted stays.');
  for (const [name, sentence] of [
    ['picture.png', '“picture.png” is not a text file'],
    ['retreat.briefing', '“retreat.briefing” is a briefing book, not a release'],
    ['long.txt', '“long.txt” has 8 MB and the limit is 8 MB'],
  ] as const) {
    await drop(name);
    await expect.poll(alerts).toEqual([expect.stringContaining(sentence)]);
  }
  await drop('good.txt', 'long.txt');
  await expect.poll(alerts).toEqual([expect.stringContaining('These are 2 files, and none was read')]);
  expect(await words.inputValue()).toBe('What was pasted stays.');

  await page.keyboard.press('Escape');
  await page.locator('.library-page').waitFor();
  await expect.poll(alerts).toEqual([]);
  // An open book takes no file, and stays.
  await chooseFromMenu(app, 'open-sample');
  await page.locator('.book-editor').waitFor();
  await drop('good.txt');
  await chooseFromMenu(app, 'read-release');
  await words.waitFor();
  await drop('good.txt');
  await page.locator('.release-text', { hasText: 'The ministers met in Seoul' }).waitFor();
});
