// Exports by keys: the dialog begins where Enter exports; asked for while the last receipt still fades it comes, and stays.

import { afterEach, expect, test } from 'vitest';
import { openWindow } from '../support/book-window.ts';
import type { BookWindow } from '../support/book-window.ts';

let open: BookWindow | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** Opens the sample with a folder for whatever is exported. */
async function openSample(): Promise<BookWindow> {
  const opened = await openWindow();
  await opened.run('open-sample');
  await opened.page.locator('.book-editor').waitFor();
  await opened.app.evaluate(({ dialog }, path) => {
    Object.assign(dialog, {
      showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [path] }),
      showMessageBox: () => Promise.resolve({ response: 0, checkboxChecked: false }),
    });
  }, opened.folder);
  return opened;
}

test('the key of the export, then Enter, exports what is ticked; Space before it changes what that is', async () => {
  open = await openSample();
  const { page, errors } = open;
  const begun = page.locator('.copy-row-on input:focus');
  await page.keyboard.press('ControlOrMeta+e');
  await begun.waitFor();
  await page.keyboard.press('Enter');
  // Making two documents takes its time on a machine that has other work.
  await page.locator('.receipt-document').nth(1).waitFor();
  expect(await page.locator('.receipt-document').count()).toBe(2);
  await page.keyboard.press('Escape');
  await page.locator('.dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('ControlOrMeta+e');
  await begun.waitFor();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Export 1 copy…' }).waitFor();
  expect(errors).toEqual([]);
});

test('three times in haste, each left by Esc', async () => {
  open = await openSample();
  const { page, errors } = open;
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
