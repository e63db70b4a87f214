// The review of a release as an officer does it: seeds decided on by keys and by mouse, a book made of them, and a newer
// version of the release added to that book. Errors that the page logs and requests for an address fail the test they come in.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { answerDialogs, chooseFromMenu, openWindow, removeFolder } from '../support/open-window.ts';
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
const focused = (): Locator => page.locator('[data-list-finding]:focus');

async function readPasted(text: string): Promise<void> {
  await chooseFromMenu(window.app, 'read-release');
  await page.getByRole('textbox', { name: 'Text of the release' }).fill(text);
  await page.keyboard.press('Control+Enter');
  await rows().first().waitFor();
}

test('seeds stand under the sections of the book to be made, and each shows its words in the text', async () => {
  await chooseFromMenu(window.app, 'read-release');
  await button('sample release').click();
  await rows().first().waitFor();
  expect(await page.getByRole('heading', { name: /Steering brief: Points to make/ }).count()).toBe(0);
  await page.locator('.finding-group h2', { hasText: 'Points to make' }).first().waitFor();
  const row = page.getByRole('option', { name: /^Raise again/ }).first();
  await row.hover();
  const words = page.locator('.release-text .statement-now').first();
  expect(await row.innerText()).toContain((await words.innerText()).trim().slice(0, 30));
  await words.hover();
  expect(await page.locator('.seed-row-now').count()).toBeGreaterThan(0);
});

test('by keys alone: accept, reject, the group, kind, place, and every step taken back', async () => {
  const row = page.getByRole('option', { name: /^Raise again/ }).first();
  await row.focus();
  const total = /0 accepted, 0 rejected, (\d+) undecided/.exec(await counts())?.[1];
  await page.keyboard.press('a');
  expect(await counts()).toContain('1 accepted, 0 rejected');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('r');
  expect(await counts()).toContain('1 accepted, 1 rejected');
  expect(await page.locator('.seed-rejected').count()).toBe(1);
  await page.keyboard.press('Control+z');
  expect(await counts()).toContain('1 accepted, 0 rejected');
  await page.keyboard.press('Control+Shift+z');
  expect(await counts()).toContain('1 accepted, 1 rejected');
  await page.keyboard.press('Shift+A');
  expect(Number(/^(\d+) accepted, 0 rejected/.exec(await counts())?.[1])).toBeGreaterThan(1);
  await page.keyboard.press('Control+z');

  await page.keyboard.press('k');
  await page.getByRole('dialog', { name: 'What is it?' }).waitFor();
  await page.getByRole('radio', { name: 'Our proposal' }).check();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused().innerText()).toContain('Our proposal');
  expect(await focused().innerText()).toContain('read as');

  await page.keyboard.press('m');
  await page.getByRole('dialog', { name: 'Where does it go?' }).waitFor();
  await page.getByRole('radio', { name: 'Background' }).first().check();
  await page.keyboard.press('Enter');
  await page.locator('.seed-changed', { hasText: 'moved' }).waitFor();
  await expect.poll(() => focused().innerText()).toContain('moved');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
  expect(await counts()).toBe(`0 accepted, 0 rejected, ${total ?? ''} undecided`);
  expect(await page.locator('.seed-changed').count()).toBe(0);
});

test('axe finds nothing, on the list and in the dialog', async () => {
  const look = async () =>
    (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`,
    );
  expect(await look()).toEqual([]);
  await rows().nth(6).click();
  await button('Accept').click();
  expect(await counts()).toContain('1 accepted');
  await button('Move…').click();
  await page.getByRole('dialog').waitFor();
  await expect
    .poll(() => page.getByRole('dialog').evaluate((one) => getComputedStyle(one).opacity))
    .toBe('1');
  expect(await look()).toEqual([]);
  await page.keyboard.press('Escape');
});

test('the book holds what was not rejected, and nothing else', async () => {
  const row = page.getByRole('option', { name: /^Raise again/ }).first();
  const clause = /“(.{10,40})/.exec(await row.innerText())?.[1] ?? 'none';
  await row.click();
  await page.keyboard.press('r');
  await button(/^Make the book with \d+$/).click();
  await page.getByRole('heading', { name: 'Steering brief' }).waitFor();
  const points = await page.locator('[data-block]', { hasText: 'Raise again' }).allInnerTexts();
  expect(points.filter((text) => text.includes(clause))).toEqual([]);
  await page.keyboard.press('Control+s');
});

test('a newer version is added to the open book, and what rests on words it no longer has is flagged', async () => {
  await answerDialogs(window.app, { save: join(window.folder, 'kept.briefing') });
  await page.keyboard.press('Control+s');
  const newer = readFileSync(SAMPLE, 'utf8').replaceAll('consultative body', 'standing forum');
  await readPasted(newer);
  expect(await page.getByRole('combobox', { name: 'Goes into' }).inputValue()).toBe('open');
  await button('Add the release alone').waitFor();
  await rows().first().focus();
  await page.keyboard.press('a');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Steering brief' }).waitFor();
  await page.getByRole('alert').filter({ hasText: 'newer version' }).waitFor();
  await page.getByRole('tab', { name: /^Checks/ }).click();
  await page.locator('.check-row', { hasText: 'older words' }).first().click();
  await page.getByRole('tab', { name: /^Source/ }).click();
  await page.getByText('Rests on older words').waitFor();
});

test('a long release is read without holding up the window, and can be cancelled', async () => {
  let long = '';
  const text = readFileSync(SAMPLE, 'utf8');
  while (long.length < 1_000_000) long += `${text}\n`;
  const path = join(window.folder, 'long.txt');
  writeFileSync(path, long);
  await answerDialogs(window.app, { open: path });
  await chooseFromMenu(window.app, 'read-release');
  await button('Choose a file…').click();
  await page.getByText('Reading the release').waitFor();
  // Main still answers while the release is read.
  const asked = Date.now();
  await window.app.evaluate(() => 1);
  expect(Date.now() - asked).toBeLessThan(300);
  await page.locator('.progress').getByRole('button', { name: 'Cancel' }).click();
  await page.locator('.progress').waitFor({ state: 'detached' });
  expect(await page.getByRole('textbox', { name: 'Text of the release' }).isVisible()).toBe(true);
});
