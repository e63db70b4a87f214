// The whole program with its window, for tests that write a book as a person does: keys, clicks, native dialogs that answer.
// A page that logs an error fails the test that looks at `errors`.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from 'playwright-core';
import type { CommandId } from '../../shared/host/commands.ts';
import { endApp, launchApp, removeFolder } from './launch-app.ts';

export interface BookWindow {
  app: ElectronApplication;
  page: Page;
  folder: string;
  errors: string[];
  /** Starts an act of the command table, as its menu entry does. */
  run: (id: CommandId) => Promise<void>;
  /** What the next save dialog gives. */
  saveTo: (path: string) => Promise<void>;
  /** What the next open dialog gives. */
  openFrom: (path: string) => Promise<void>;
  /** Which buttons the next questions get. */
  answer: (...buttons: number[]) => Promise<void>;
  /** The words of a block on the page. */
  block: (words: string | RegExp) => Locator;
  close: () => Promise<void>;
}

/** Starts the program on a folder of its own. */
export async function openWindow(language: 'en' | 'ko' = 'en'): Promise<BookWindow> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-editing-'));
  const app = await launchApp({ userData: join(folder, 'data') });
  const page = await app.firstWindow();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.locator('main').first().waitFor();
  if (language === 'ko') {
    await page.evaluate(() =>
      (
        window as unknown as { host: { saveSettings: (settings: object) => Promise<unknown> } }
      ).host.saveSettings({
        language: 'ko',
        theme: 'light',
      }),
    );
    await page.reload();
    await page.locator('main').first().waitFor();
  }
  return {
    app,
    page,
    folder,
    errors,
    run: (id) =>
      app.evaluate(({ Menu }, item) => {
        Menu.getApplicationMenu()?.getMenuItemById(item)?.click();
      }, id),
    saveTo: (path) =>
      app.evaluate(({ dialog }, filePath) => {
        Object.assign(dialog, { showSaveDialog: () => Promise.resolve({ canceled: false, filePath }) });
      }, path),
    openFrom: (path) =>
      app.evaluate(({ dialog }, filePath) => {
        Object.assign(dialog, {
          showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [filePath] }),
        });
      }, path),
    answer: (...buttons) =>
      app.evaluate(({ dialog }, numbers) => {
        Object.assign(dialog, {
          showMessageBox: () => Promise.resolve({ response: numbers.shift() ?? -1, checkboxChecked: false }),
        });
      }, buttons),
    block: (words) => page.locator('.block').filter({ hasText: words }).first(),
    async close() {
      await endApp(app);
      removeFolder(folder);
    },
  };
}

/** Starts the program with the sample book open to be written. */
export async function openSampleBook(language: 'en' | 'ko' = 'en'): Promise<BookWindow> {
  const window = await openWindow(language);
  await window.run('open-sample');
  await window.page.locator('.book-editor').waitFor();
  return window;
}

/** What the page shows of each block, with the tags beside it; counts and panes follow only after a pause. */
export const readBlocks = (page: Page): Promise<string[]> =>
  page
    .locator('.book-editor [data-block]')
    .evaluateAll((blocks) => blocks.map((block) => (block.textContent ?? '').replaceAll('\ufeff', '')));

/** The words that are written in each block, and nothing that stands beside them. */
export const readWords = (page: Page): Promise<string[]> =>
  page
    .locator('.book-editor [data-block]')
    .evaluateAll((blocks) =>
      blocks.map((block) =>
        [...block.querySelectorAll('[data-slate-string]')].map((run) => run.textContent).join(''),
      ),
    );

/** What is written in a block or cell, without Slate's places for the caret. */
export const readPlace = (place: Locator): Promise<string> =>
  place.evaluate((element) => (element.textContent ?? '').replaceAll('\ufeff', ''));

/** Puts the caret at the end of a block's words, and waits until the browser has it there: only then a key is written there. */
export async function writeAt(page: Page, block: Locator): Promise<void> {
  const id = await block.getAttribute('data-block');
  await block.locator('.block-grip').evaluate((grip: { focus: () => void }) => {
    grip.focus();
  });
  await block.locator('.block-grip').press('Enter');
  await page.waitForFunction((wanted) => {
    const node = document.getSelection()?.focusNode;
    const at = node instanceof Element ? node : node?.parentElement;
    return (
      document.activeElement?.classList.contains('book-editor') &&
      at?.closest('[data-block]')?.getAttribute('data-block') === wanted
    );
  }, id);
}

/** Selects a block as a whole, and waits until it has the keyboard: focus comes with the next frame. */
export async function selectBlock(page: Page, block: Locator): Promise<void> {
  const id = await block.getAttribute('data-block');
  await writeAt(page, block);
  await page.keyboard.press('Escape');
  await page.locator(`[data-block="${String(id)}"] .block-grip:focus`).waitFor();
}
