// The pages of the preview against those of LibreOffice, which were recorded (tests/fixtures/pages): each brief begins on the
// same one. And a long book, which shows its first page while the others are still laid out.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashText } from '../../electron/files/identity.ts';
import { serializeBook } from '../../shared/book/book-file.ts';
import { createBenchBook } from '../bench/bench-book.ts';
import { removeFolder } from '../support/launch-app.ts';
import { answerDialogs, chooseFromMenu, openWindow } from '../support/open-window.ts';
import type { TestWindow } from '../support/open-window.ts';

const { pages: recorded } = JSON.parse(
  readFileSync(new URL('../fixtures/pages/libreoffice.json', import.meta.url), 'utf8'),
) as { pages: Record<string, number[]> };

declare const window: { statuses?: string[] };
declare const document: {
  querySelector(css: string): { textContent: string } | null;
  querySelectorAll(css: string): { click(): void }[];
  body: object;
};
declare const MutationObserver: new (told: () => void) => { observe(node: object, what: object): void };

let shown: TestWindow;
beforeAll(async () => {
  shown = await openWindow({ settings: { language: 'en' } });
});
afterAll(async () => {
  await shown.end();
  removeFolder(shown.folder);
});

const whole = () => shown.page.locator('.export-preview[aria-busy=false] .docpage-sheet');
/** Turns through all pages and notes the first of each brief, by the head of the page. */
const findFirstPages = (): Promise<number[]> =>
  shown.page.evaluate(async () => {
    const textOf = (css: string): string => document.querySelector(css)?.textContent ?? '';
    const turn = async (button: number): Promise<void> => {
      document.querySelectorAll('.export-preview-head button')[button]?.click();
      await new Promise((resolve) => setTimeout(resolve));
    };
    const [, at, total] = /page (\d+) of (\d+)$/.exec(textOf('.export-preview-head [role=status]')) ?? [];
    for (let page = Number(at); page > 1; page -= 1) await turn(0);
    const first = new Map<string, number>();
    for (let page = 1; page <= Number(total); page += 1) {
      if (!textOf('.export-preview-head [role=status]').endsWith(`page ${String(page)} of ${String(total)}`))
        return [];
      const brief = /Brief (\d+) ·/.exec(textOf('.docpage-frame'))?.[1];
      if (brief !== undefined && !first.has(brief)) first.set(brief, page);
      await turn(1);
    }
    return [...first.values()];
  });

test('each brief of the sample begins on the page on which LibreOffice has it, in every house style', async () => {
  const { app, page } = shown;
  await chooseFromMenu(app, 'open-sample');
  await page.locator('.shell-screen [data-pane="page"]').first().waitFor();
  await chooseFromMenu(app, 'export');
  const copies = ['principal', 'delegation', 'interpreter', 'press'];
  for (const style of ['plain', 'handbook', 'korean-official']) {
    await page.getByLabel('House style').selectOption(style);
    for (const copy of ['principal', 'delegation', 'press']) {
      await page
        .locator('.copy-row')
        .nth(copies.indexOf(copy))
        .click({ position: { x: 200, y: 40 } });
      await whole().waitFor();
      await expect
        .poll(findFirstPages, { message: `${style}, ${copy}` })
        .toEqual(recorded[`shipped ${copy} ${style}`]);
    }
  }
  // How many pages each has was counted meanwhile, also of the copy that was not looked at.
  await expect
    .poll(() =>
      page
        .locator('.copy-row')
        .filter({ hasText: /, \d+ page/ })
        .count(),
    )
    .toBe(4);
  await expect.poll(() => page.locator('.copy-row').first().innerText()).toContain(', 19 pages');
  await page.keyboard.press('Escape');
});

test('a book of a hundred pages shows its first before the last is laid out, and turns where LibreOffice does', async () => {
  const { app, page, folder } = shown;
  const book = createBenchBook(100);
  const path = join(folder, 'long.briefing');
  writeFileSync(path, serializeBook({ sequence: 1, book, media: {} }, hashText));
  await answerDialogs(app, { open: path, button: 1 });
  await chooseFromMenu(app, 'open');
  await expect.poll(() => page.title()).toContain(book.title);
  await page.evaluate(() => {
    const statuses: string[] = [];
    window.statuses = statuses;
    new MutationObserver(() => {
      const words = document.querySelector('.export-preview-head [role=status]')?.textContent;
      if (words !== undefined && statuses.at(-1) !== words) statuses.push(words);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await chooseFromMenu(app, 'export');
  await whole().waitFor();
  const readStatuses = async (): Promise<string[]> => (await page.evaluate(() => window.statuses)) ?? [];
  await expect.poll(async () => (await readStatuses()).at(-1)).toMatch(/page \d+ of 96$/);
  const statuses = await readStatuses();
  expect(statuses.findIndex((words) => /page \d+$/.test(words))).toBeGreaterThanOrEqual(0);
  await expect.poll(findFirstPages).toEqual(recorded['long plain']);
});
