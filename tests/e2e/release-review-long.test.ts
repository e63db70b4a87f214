// The review of a long release: what is done is told step by step and can be cancelled, and only what is looked at is in the
// document. Errors that the page logs and requests for an address fail the test they come in.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { removeFolder } from '../support/launch-app.ts';
import { answerDialogs, chooseFromMenu, openWindow } from '../support/open-window.ts';
import type { TestWindow } from '../support/open-window.ts';

const SAMPLE = fileURLToPath(new URL('../../templates/sample/retreat-release.txt', import.meta.url));
let window: TestWindow;
let page: Page;

beforeAll(async () => {
  window = await openWindow({ settings: { language: 'en' } });
  page = window.page;
});
afterAll(async () => {
  await window.end();
  removeFolder(window.folder);
});
afterEach(() => {
  expect(window.foreign, 'nothing may ask for an address').toEqual([]);
  expect(window.errors, 'the page logs no error').toEqual([]);
});

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const counts = (): Promise<string> => page.locator('.review-counts .numeral').innerText();
const rows = (): Locator => page.locator('[data-list-finding]');

/** A release of so many bytes: the sample, over and over. */
function writeLong(bytes: number): string {
  let long = '';
  const text = readFileSync(SAMPLE, 'utf8');
  while (long.length < bytes) long += `${text}\n`;
  const path = join(window.folder, 'long.txt');
  writeFileSync(path, long);
  return path;
}

test('a long release tells what is done step by step, holds up nothing, and is cancelled at any time', async () => {
  await answerDialogs(window.app, { open: writeLong(2_500_000), button: 1 });
  await chooseFromMenu(window.app, 'read-release');
  await button('Choose a file…').click();
  const progress = page.locator('.progress');
  await progress.getByText(/^Step \d of 4/).waitFor();
  // Main and page both answer while it is read: a dialog comes and goes.
  await chooseFromMenu(window.app, 'shortcuts');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await progress.isVisible()).toBe(true);
  // There is one Cancel: it ends what shows as under way, and the screen stays.
  expect(await page.getByRole('button', { name: 'Cancel' }).count()).toBe(1);
  await button('Cancel').click();
  await progress.waitFor({ state: 'detached' });
  await page.getByRole('textbox', { name: 'Text of the release' }).waitFor();
});

test('of a long release only what is looked at is in the document, and its offer can be given up and asked for again', async () => {
  await answerDialogs(window.app, { open: writeLong(900_000), button: 1 });
  await button('Choose a file…').click();
  await page.locator('.release-text .release-paragraph').first().waitFor();
  const target = page.getByRole('combobox', { name: 'Goes into' });
  if ((await target.count()) > 0) await target.selectOption('new');
  await page.locator('.progress').waitFor();
  await page.keyboard.press('Escape');
  await button('Look for seeds again').click();
  await rows().first().waitFor();
  await expect
    .poll(async () => Number(/(\d+) undecided/.exec((await counts()).replaceAll(',', ''))?.[1]))
    .toBeGreaterThan(5000);
  const drawn = await rows().count();
  expect(drawn).toBeLessThan(400);
  expect(await page.locator('.release-text .release-paragraph').count()).toBeLessThan(1000);
  await rows().first().focus();
  await page.keyboard.press('End');
  await expect.poll(() => rows().count()).toBeGreaterThan(drawn);
  await page.keyboard.press('a');
  await expect.poll(counts).toMatch(/^1 accepted/);
  await page.keyboard.press('Escape');
  await page
    .getByRole('dialog', { name: 'Leave the review?' })
    .getByRole('button', { name: 'Leave' })
    .click();
  await rows().first().waitFor({ state: 'detached' });
});
