// An export right after the one before: the dialog that is asked for while the last receipt still fades comes, and stays.

import { afterEach, expect, test } from 'vitest';
import { openWindow } from '../support/book-window.ts';
import type { BookWindow } from '../support/book-window.ts';

let open: BookWindow | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

test('three times in haste, each left by Esc', async () => {
  open = await openWindow();
  const { app, page, folder, errors } = open;
  await open.run('open-sample');
  await page.locator('.book-editor').waitFor();
  await app.evaluate(({ dialog }, path) => {
    Object.assign(dialog, {
      showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [path] }),
      showMessageBox: () => Promise.resolve({ response: 0, checkboxChecked: false }),
    });
  }, folder);
  for (let time = 0; time < 3; time += 1) {
    await page.keyboard.press('ControlOrMeta+e');
    await page.locator('.export-choices').waitFor();
    // The receipt that fades is not the next one.
    await page.locator('.receipt').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Export 2 copies/ }).click();
    await page.locator('.receipt').waitFor();
    await page.keyboard.press('Escape');
  }
  await page.locator('.dialog').waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
});
