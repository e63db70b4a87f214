// What lies on the clipboard, as another program puts it there and reads it: by the browser's own copy and paste.
// Promise: what is pasted afterwards goes the way of every paste, through a real event.

import type { Page } from 'playwright-core';

declare global {
  interface Window {
    pasted: Promise<Record<string, string>>;
    filled: Promise<void>;
  }
}

/** Puts data on the clipboard, by type. */
export async function fillClipboard(page: Page, data: Record<string, string>): Promise<void> {
  await page.evaluate((entries) => {
    window.filled = new Promise((resolve) => {
      const fill = (event: ClipboardEvent): void => {
        for (const [type, value] of Object.entries(entries)) event.clipboardData?.setData(type, value);
        event.preventDefault();
        event.stopImmediatePropagation();
        resolve();
      };
      window.addEventListener('copy', fill, { once: true, capture: true });
    });
  }, data);
  await page.keyboard.press('ControlOrMeta+c');
  await page.evaluate(() => window.filled);
}

/** What a program that is pasted into would get, by type. */
export async function readClipboard(page: Page): Promise<Record<string, string>> {
  // Listened for before the key is pressed, else a slow page misses it.
  await page.evaluate(() => {
    window.pasted = new Promise((resolve) => {
      const take = (event: ClipboardEvent): void => {
        const types = event.clipboardData?.types ?? [];
        resolve(Object.fromEntries(types.map((type) => [type, event.clipboardData?.getData(type) ?? ''])));
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      window.addEventListener('paste', take, { once: true, capture: true });
    });
  });
  await page.keyboard.press('ControlOrMeta+v');
  return page.evaluate(() => window.pasted);
}
