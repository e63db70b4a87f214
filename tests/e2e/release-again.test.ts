// A second reading into a book: of the same release nothing is offered twice, and what was deleted comes back by one act; another
// release stands beside the first, and the pane of sources shows the one that is spoken of.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { openWindow } from '../support/book-window.ts';
import type { BookWindow } from '../support/book-window.ts';

const SAMPLE = readFileSync(
  fileURLToPath(new URL('../../templates/sample/retreat-release.txt', import.meta.url)),
  'utf8',
);

const OTHER = readFileSync(
  fileURLToPath(new URL('../fixtures/releases/korean-consultation.txt', import.meta.url)),
  'utf8',
);

let open: BookWindow | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** Reads a release by keys. */
async function readAgain({ page }: BookWindow, text = SAMPLE): Promise<void> {
  await page.keyboard.press('Control+r');
  await page.getByRole('textbox', { name: 'Text of the release' }).fill(text);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('tab', { name: 'Seeds' }).waitFor();
}

/** Makes a book of the sample release. */
async function makeBook(opened: BookWindow): Promise<void> {
  await readAgain(opened);
  await opened.page.locator('.seed-row').first().waitFor();
  await opened.page.keyboard.press('Control+Enter');
  await opened.page.locator('.book-editor').waitFor();
}

test('what the book holds is not offered again, and what was deleted from it is', async () => {
  open = await openWindow();
  const { page, errors } = open;
  await makeBook(open);
  const points = page.locator('[data-block]', { hasText: 'Raise again' });
  await expect.poll(() => points.count()).toBeGreaterThan(1);
  const before = await points.count();

  // Everything is in the book: there is nothing to accept, by key or button, and the main button says so.
  await readAgain(open);
  const held = page.getByText(/^\d+ seeds are in the book already and are not offered again\.$/);
  await held.waitFor();
  expect(await page.getByRole('button', { name: /^Accept all/ }).count()).toBe(0);
  expect(await page.locator('.finding-group h2', { hasText: 'Points to make' }).count()).toBe(0);
  expect(
    await page.getByRole('button', { name: 'Add the release alone' }).getAttribute('aria-disabled'),
  ).toBe('true');
  // A new book is offered all of it.
  await page.getByRole('combobox', { name: 'Goes into' }).selectOption('new');
  await page.getByRole('button', { name: /^Accept all \d\d$/ }).waitFor();
  await page.keyboard.press('Escape');

  const last = points.last();
  await last.locator('.block-grip').focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => points.count()).toBe(before - 1);
  await readAgain(open);
  await page.getByRole('button', { name: 'Accept all 1' }).click();
  await page.getByRole('button', { name: 'Add 1 to the book' }).click();
  await expect.poll(() => points.count()).toBe(before);
  await page.locator('.book-editor').press('Control+z');
  await expect.poll(() => points.count()).toBe(before - 1);
  expect(errors).toEqual([]);
});

test('a second release comes up once it is added; a point brings up the one that it rests on', async () => {
  open = await openWindow();
  const { page, errors } = open;
  await makeBook(open);
  await readAgain(open, OTHER);
  await page.getByRole('button', { name: 'Add the release alone' }).click();
  const which = page.getByRole('combobox', { name: 'Which release' });
  const shown = () => page.locator('.source-title').innerText();
  await which.waitFor();
  await expect.poll(shown).toContain('한-칠레');
  const points = page.locator('[data-block]', { hasText: 'Raise again' });
  for (const at of [0, 1]) {
    await points.nth(at).click();
    await expect.poll(shown).toContain('MIKTA');
    await which.selectOption({ index: 1 });
    await expect.poll(shown).toContain('한-칠레');
  }
  expect(errors).toEqual([]);
});
