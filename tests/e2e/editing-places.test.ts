// Where the keyboard and the words are when something else is done in between: another view, a save, a name half written, Esc.
// Promise of each: nothing that stands on the screen is lost, and no key goes nowhere or where nobody meant it.

import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSampleBook, readBlocks, selectBlock, writeAt } from '../support/book-window.ts';
import type { BookWindow } from '../support/book-window.ts';

let open: BookWindow;
beforeEach(async () => {
  open = await openSampleBook();
});
afterEach(async () => {
  await open.close();
});

const words = (): Promise<string[]> => readBlocks(open.page);
const focused = (): Promise<string> =>
  open.page.evaluate(() => document.activeElement?.className.split(' ')[0] ?? '');

test('another view shows the same place and keeps the keyboard there; back again it is in the words', async () => {
  const { page, errors } = open;
  const block = page.locator('.book-editor .point-1').nth(12);
  await block.scrollIntoViewIfNeeded();
  const id = await block.getAttribute('data-block');
  const place = () =>
    page.locator(`[data-block="${id}"]`).evaluate((element) => element.getBoundingClientRect().top);
  await writeAt(page, block);
  await page.keyboard.type(' Written.');
  await block.getByText(' Written.').waitFor();
  const top = await place();
  for (const view of ['2', '4', '3']) {
    await page.keyboard.press(`Control+Shift+${view}`);
    await page.locator('.book-editor').waitFor({ state: 'detached' });
    await expect.poll(async () => Math.abs((await place()) - top)).toBeLessThan(4);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(`block-${id}`);
  }
  await page.keyboard.press('Control+Shift+1');
  await page.locator('.book-editor').waitFor();
  await expect.poll(async () => Math.abs((await place()) - top)).toBeLessThan(4);
  await expect.poll(focused).toBe('book-editor');
  await page.keyboard.type(' On.');
  await expect.poll(() => page.locator(`[data-block="${id}"]`).textContent()).toContain(' Written. On.');
  expect(errors).toEqual([]);
});

test('a syllable that is being composed stays when the view changes, and undo still works', async () => {
  const { page, errors } = open;
  const before = await words();
  const cell = page.locator('.block-table th').first();
  await cell.scrollIntoViewIfNeeded();
  await cell.click();
  await page.keyboard.press('End');
  const session = await page.context().newCDPSession(page);
  for (const text of ['ㅎ', '하', '한'])
    await session.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
  await expect.poll(() => cell.textContent()).toContain('한');
  // From the menu: a key would end the syllable first.
  await open.run('view-delegation');
  await page.locator('.book-editor').waitFor({ state: 'detached' });
  await open.run('view-everyone');
  await page.locator('.book-editor').waitFor();
  await expect.poll(() => cell.textContent()).toContain('한');
  await open.run('undo');
  await expect.poll(words).toEqual(before);
  expect(errors).toEqual([]);
});

test('a name half written is taken by a save, by another view and by closing the book', async () => {
  const { page, errors, folder } = open;
  const file = join(folder, 'named.briefing');
  const heading = page.locator('.section-heading [data-rename]').first();
  const name = async (text: string): Promise<void> => {
    await heading.click();
    await page.locator('.section-heading .rename-field:focus').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
  };
  await open.saveTo(file);
  await name('Saved name');
  await page.keyboard.press('Control+s');
  await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8').includes('Saved name')).toBe(true);
  await expect.poll(focused).not.toBe('');
  await name('Viewed name');
  await page.keyboard.press('Control+Shift+2');
  await page.getByRole('heading', { name: 'Viewed name' }).waitFor();
  await page.keyboard.press('Control+Shift+1');
  await page.locator('.book-editor').waitFor();
  await page.keyboard.press('Control+s');
  await expect.poll(() => readFileSync(file, 'utf8').includes('Viewed name')).toBe(true);
  await page
    .getByText(/^Saved/)
    .first()
    .waitFor();
  await name('Closed name');
  // The first button of the question saves.
  await open.answer(0);
  await page.keyboard.press('Control+w');
  await page.locator('.library-page').waitFor();
  await expect.poll(() => readFileSync(file, 'utf8').includes('Closed name')).toBe(true);
  expect(errors).toEqual([]);
});

test('Enter after a name goes on to the words below it, Esc stays at the name', async () => {
  const { page, errors } = open;
  const heading = page.locator('.section-heading [data-rename]').first();
  const field = page.locator('.section-heading .rename-field:focus');
  await heading.click();
  await field.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('rename-words');
  await page.keyboard.press('Enter');
  await field.waitFor();
  await page.keyboard.type('Aims');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('book-editor');
  await page.keyboard.type(' Below.');
  const section = page.locator('.page-section').first();
  await expect.poll(() => section.locator('[data-block]').first().textContent()).toContain(' Below.');
  await expect.poll(() => heading.textContent()).toBe('Aims');
  expect(errors).toEqual([]);
});

test('a topic is taken when its form is left by a click, and not after Esc', async () => {
  const { page, errors } = open;
  const point = page.locator('.book-editor .point-1').first();
  const ask = async (text: string): Promise<void> => {
    await selectBlock(page, point);
    await page.keyboard.press('o');
    await page.getByRole('textbox', { name: 'Topic' }).fill(text);
  };
  await ask('Kept');
  await page
    .locator('.brief-title')
    .first()
    .click({ position: { x: 2, y: 2 } });
  await page.locator('.popover').waitFor({ state: 'detached' });
  await ask('Not kept');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('block-grip');
  await page.keyboard.press('o');
  await expect.poll(() => page.getByRole('textbox', { name: 'Topic' }).inputValue()).toBe('Kept');
  expect(errors).toEqual([]);
});

test('while a block is selected as a whole no key writes or deletes words, whatever was selected before', async () => {
  const { page, errors } = open;
  await writeAt(page, open.block('Mexico closed its year'));
  const before = await words();
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('block-grip');
  await page.keyboard.type('xyz');
  await page.keyboard.press('Control+Backspace');
  await page.keyboard.press('Control+Delete');
  await page.keyboard.insertText('한');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('book-editor');
  await expect.poll(words).toEqual(before);
  expect(errors).toEqual([]);
});

test('what was said of a refused save goes with the next answer: another refusal, or the book saved', async () => {
  const { page, errors, folder } = open;
  const refused = page.getByRole('alert').filter({ hasText: 'There is no folder for' });
  for (const folderName of ['missing', 'missing too']) {
    await open.saveTo(join(folder, folderName, 'book.briefing'));
    await open.run('save');
    await refused.filter({ hasText: `“${folderName}”` }).waitFor();
    await expect.poll(() => refused.count()).toBe(1);
  }
  mkdirSync(join(folder, 'there'));
  await open.saveTo(join(folder, 'there', 'book.briefing'));
  await open.run('save');
  await page
    .getByText(/^Saved/)
    .first()
    .waitFor();
  await refused.waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
});
