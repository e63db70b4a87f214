// Keys at borders, as a person in haste presses them: between sections, into tables, over fields, with much selected.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSampleBook, readBlocks, readPlace, writeAt } from '../support/book-window.ts';
import type { BookWindow } from '../support/book-window.ts';

let open: BookWindow;
beforeEach(async () => {
  open = await openSampleBook();
});
afterEach(async () => {
  await open.close();
});

const words = (): Promise<string[]> => readBlocks(open.page);

test('no key at the border of a section joins it with another', async () => {
  const { page, errors } = open;
  const before = await words();
  await writeAt(page, open.block('Leave Seoul with each'));
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Backspace');
  await writeAt(page, open.block('Acceptable: a sentence'));
  await page.keyboard.press('Delete');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Backspace');
  expect(await words()).toEqual(before);
  // Before a table the caret goes in, and nothing is lost.
  await writeAt(page, open.block('In protocol order'));
  await page.keyboard.press('Delete');
  await page.keyboard.type('x');
  await expect
    .poll(() => readPlace(page.getByRole('columnheader', { name: /Country/ }).first()))
    .toBe('xCountry');
  await page.keyboard.press('Control+z');
  await expect.poll(words).toEqual(before);
  expect(errors).toEqual([]);
});

test('Tab and Shift+Tab go from cell to cell, and Enter in a cell makes a line', async () => {
  const { page, errors } = open;
  const table = page.locator('.block-table').first();
  await table.scrollIntoViewIfNeeded();
  await table.locator('th').first().click();
  await page.keyboard.press('Tab');
  await page.keyboard.type('second');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('first');
  await page.keyboard.press('Enter');
  await page.keyboard.type('line');
  await expect.poll(() => readPlace(table.locator('th').nth(0))).toBe('first\nline');
  await expect.poll(() => readPlace(table.locator('th').nth(1))).toBe('second');
  expect(errors).toEqual([]);
});

test('beside a field that fills its cell there is room to write, and arrows cross it in one step', async () => {
  const { page, errors } = open;
  const cell = page.locator('.block-table').first().locator('td').last();
  await cell.scrollIntoViewIfNeeded();
  await cell.click();
  await page.keyboard.type(' and');
  await expect.poll(() => readPlace(cell)).toBe('Director-General Yoon and');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('With ');
  await expect.poll(() => readPlace(cell)).toBe('With Director-General Yoon and');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type(',');
  await expect.poll(() => readPlace(cell)).toBe('With Director-General Yoon, and');
  expect(errors).toEqual([]);
});

test('everything is selected and deleted: sections stay to be written in, and one undo brings all back', async () => {
  const { page, errors } = open;
  const before = await words();
  await writeAt(page, open.block('Leave Seoul with each'));
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect.poll(() => page.getByText('Leave Seoul with each').count()).toBe(0);
  await expect.poll(() => page.locator('.brief-page').count()).toBe(8);
  await page.keyboard.type('A new beginning.');
  await page.getByText('A new beginning.').waitFor();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(words).toEqual(before);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('x');
  await expect.poll(words).not.toEqual(before);
  await page.keyboard.press('Control+z');
  await expect.poll(words).toEqual(before);
  expect(errors).toEqual([]);
});

test('Shift+Tab at level 1 makes a point a paragraph, Tab a point again, Enter twice leaves the points', async () => {
  const { page, errors } = open;
  const id = await open.block('Mexico closed its year').getAttribute('data-block');
  const kind = () =>
    page
      .locator(`[data-block="${id}"]`)
      .evaluate((block) => /point-\d|block-paragraph/.exec(block.className)?.[0]);
  await writeAt(page, open.block('Mexico closed its year'));
  await page.keyboard.press('Tab');
  await expect.poll(kind).toBe('point-2');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect.poll(kind).toBe('block-paragraph');
  await page.keyboard.press('Tab');
  await expect.poll(kind).toBe('point-1');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Out of the points.');
  await expect
    .poll(() => open.block('Out of the points.').getAttribute('class'))
    .toContain('block-paragraph');
  expect(errors).toEqual([]);
});

test('the list of keys names the editor’s own, and they do as it says', async () => {
  const { page, errors } = open;
  await open.run('shortcuts');
  const group = (title: string) =>
    page.locator('.shortcut-group').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  const list = async (title: string): Promise<string[]> =>
    (await group(title).locator('.shortcut-row').allInnerTexts()).map((row) => row.replaceAll(/\s+/g, ' '));
  await expect
    .poll(() => list('Writing'))
    .toEqual(expect.arrayContaining(['New line in it Shift Enter', 'One level deeper, next cell Tab']));
  await expect
    .poll(() => list('On a selected block'))
    .toEqual(
      expect.arrayContaining([
        'Next, previous block ↓ ↑',
        'Use of a point 1 2 3 4',
        'Readers R',
        'Select nothing Esc',
      ]),
    );
  // Every group is below or beside another, none out of sight at the right.
  const sideways = await page
    .locator('.shortcut-list')
    .evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(sideways).toBe(0);
  await page.keyboard.press('Escape');
  await page.locator('.shortcut-group').first().waitFor({ state: 'detached' });
  await writeAt(page, open.block('Mexico closed its year'));
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Second line.');
  const point = open.block('Mexico closed its year');
  await expect.poll(() => point.innerText()).toContain('Second line.');
  await page.keyboard.press('Escape');
  await point.locator('.block-grip:focus').waitFor();
  await page.keyboard.press('4');
  await point.getByText('Do not raise').waitFor();
  await page.keyboard.press('r');
  await page.getByRole('dialog', { name: 'Readers' }).waitFor();
  expect(errors).toEqual([]);
});
