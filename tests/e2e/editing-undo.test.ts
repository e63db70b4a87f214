// Undo and redo by key, from the menu and where the system asks for them: always the book's own, whatever has the keyboard.
// And a page that something else broke is made again with every word, and can still be undone.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSampleBook, readBlocks, writeAt } from '../support/book-window.ts';
import type { BookWindow } from '../support/book-window.ts';

const POINT = 'Mexico closed its year';

let open: BookWindow;
beforeEach(async () => {
  open = await openSampleBook();
});
afterEach(async () => {
  await open.close();
});

const words = (): Promise<string[]> => readBlocks(open.page);
const count = (text: string): Promise<number> => open.page.getByText(text).count();

test('the menu undoes what no field of the browser knows of: Enter, a deletion, a use, a selection over briefs', async () => {
  const { page, errors } = open;
  const states = [await words()];
  const note = async (): Promise<void> => {
    states.push(await words());
  };
  await writeAt(page, open.block(POINT));
  await page.keyboard.type(' Written.');
  await page.getByText(' Written.').waitFor();
  await note();
  await page.keyboard.press('Enter');
  await page.keyboard.type('New.');
  await open.block('New.').waitFor();
  await note();
  await page.keyboard.press('Control+3');
  await open.block('New.').getByText('Defensive').waitFor();
  await note();
  await page.keyboard.press('Escape');
  await open.block('New.').locator('.block-grip:focus').waitFor();
  await page.keyboard.press('Delete');
  await expect.poll(() => count('New.')).toBe(0);
  await note();
  await writeAt(page, open.block('Two members would follow'));
  await page.keyboard.down('Shift');
  for (let line = 0; line < 6; line += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Delete');
  await expect.poll(words).not.toEqual(states.at(-1));
  await note();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await expect.poll(() => count('Korea chairs the group')).toBe(0);
  await note();
  for (const state of states.slice(0, -1).reverse()) {
    await open.run('undo');
    // Enter and what was typed after it are two steps.
    if (state === states[1]) await open.run('undo');
    await expect.poll(words).toEqual(state);
  }
  for (const state of states.slice(1)) {
    await open.run('redo');
    if (state === states[2]) await open.run('redo');
    await expect.poll(words).toEqual(state);
  }
  expect(errors).toEqual([]);
});

test('keys and menu undo the meeting sheet and the text as one, in a field of the sheet too', async () => {
  const { page, errors } = open;
  await writeAt(page, open.block(POINT));
  await page.keyboard.type(' Written.');
  await page.getByRole('button', { name: /Meeting sheet/ }).click();
  const venue = page.getByRole('textbox', { name: 'Venue' });
  await venue.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' Hall');
  const value = () => venue.inputValue();
  await expect.poll(value).toBe('Seoul Hall');
  for (const [undo, redo] of [
    [() => open.run('undo'), () => open.run('redo')],
    [() => page.keyboard.press('Control+z'), () => page.keyboard.press('Control+y')],
    [() => page.keyboard.press('Control+z'), () => page.keyboard.press('Control+Shift+z')],
  ] as const) {
    await undo();
    await expect.poll(value).toBe('Seoul');
    await redo();
    await expect.poll(value).toBe('Seoul Hall');
  }
  await open.run('undo');
  await expect.poll(value).toBe('Seoul');
  // The step before lies in the text, which is not on the screen.
  await open.run('undo');
  await page.getByRole('treeitem', { name: /Steering brief/ }).click();
  await page.locator('.book-editor').waitFor();
  await expect.poll(() => count('Written.')).toBe(0);
  await open.run('redo');
  await page.getByText('Written.').waitFor();
  expect(errors).toEqual([]);
});

test('what the system undoes by itself is the book’s too, and can be done again', async () => {
  const { page, app, errors } = open;
  await writeAt(page, open.block(POINT));
  await page.keyboard.type(' Typed.');
  await page.getByText('Typed.').waitFor();
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.undo();
  });
  await expect.poll(() => count('Typed.')).toBe(0);
  await open.run('redo');
  await page.getByText('Typed.').waitFor();
  await page.keyboard.type(' More.');
  await page.getByText('More.').waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(() => count('More.')).toBe(0);
  await expect.poll(() => count('Typed.')).toBe(1);
  expect(errors).toEqual([]);
});

test('a title being renamed keeps its own undo until it is taken', async () => {
  const { page, errors } = open;
  await writeAt(page, open.block(POINT));
  await page.keyboard.type(' Written.');
  await page.locator('.section-words .rename-words').first().click();
  const field = page.getByRole('textbox', { name: 'Heading' });
  await expect.poll(() => field.evaluate((element) => element.matches(':focus'))).toBe(true);
  await page.keyboard.type('Aims');
  await expect.poll(() => field.inputValue()).toBe('Aims');
  await open.run('undo');
  await expect.poll(() => field.inputValue()).not.toBe('Aims');
  await expect.poll(() => count('Written.')).toBe(1);
  await open.run('redo');
  await expect.poll(() => field.inputValue()).toBe('Aims');
  await page.keyboard.press('Enter');
  await page.getByRole('treeitem', { name: /Aims/ }).waitFor();
  await page.keyboard.press('Control+z');
  await page
    .getByRole('treeitem', { name: /Objectives/ })
    .first()
    .waitFor();
  expect(errors).toEqual([]);
});

test('a page in which another program took an element away is made again: all words, caret and undo', async () => {
  const { page, errors } = open;
  const before = await words();
  await writeAt(page, open.block(POINT));
  await page.keyboard.type(' Written.');
  await page.getByText(' Written.').waitFor();
  const written = await words();
  // As extensions and assistive programs do: React looks for the element when its neighbor is drawn.
  await open.block('In February you told').evaluate((block) => {
    block.remove();
  });
  await page.keyboard.press('Enter');
  await page.getByText('In February you told').waitFor();
  await expect.poll(() => errors.some((error) => error.includes('NotFoundError'))).toBe(true);
  errors.length = 0;
  await page.keyboard.type('After it.');
  await page.getByText('After it.').waitFor();
  await expect.poll(() => count('Written.')).toBe(1);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(words).toEqual(written);
  await page.keyboard.press('Control+z');
  await expect.poll(words).toEqual(before);
  expect(errors).toEqual([]);
});
