// What is chosen in the export dialog against the command line: the same choices give the same bytes. And an export that
// is cancelled in its middle leaves the files that were there.

import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { hashText } from '../../electron/files/identity.ts';
import { serializeBook } from '../../shared/book/book-file.ts';
import { createBenchBook } from '../bench/bench-book.ts';
import { removeFolder } from '../support/launch-app.ts';
import { answerDialogs, chooseFromMenu, openWindow } from '../support/open-window.ts';
import type { TestWindow } from '../support/open-window.ts';
import { openDocx, partOf } from '../support/read-docx.ts';
import { runCommandLine } from '../support/run-command-line.ts';

/** A book with markings, notes and pictures. */
const MARKED = fileURLToPath(
  new URL('../fixtures/books/v1/every-block-and-attribute.briefing', import.meta.url),
);

declare const window: { steps: string[] };
declare const document: {
  querySelector(css: string): { textContent: string; click(): void } | null;
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
afterEach(() => {
  expect(shown.foreign).toEqual([]);
  expect(shown.errors).toEqual([]);
});

/** Opens a book and its export dialog, with the first copy looked at. */
async function openExport(path: string, title: string): Promise<void> {
  const { app, page } = shown;
  await answerDialogs(app, { open: path, button: 1 });
  await chooseFromMenu(app, 'open');
  await expect.poll(() => page.title()).toContain(title);
  await chooseFromMenu(app, 'export');
  await page.locator('.copy-row').first().waitFor();
}
const preview = () => shown.page.locator('.export-preview[aria-busy=false] .docpage-sheet');
/** The words of the page that shows, once the newest pages are there. */
const readShown = async (): Promise<string> => (await preview().textContent()) ?? '';

test('a marked book shows its portion marks until they are switched off, and all choices are those of the command line', async () => {
  const { app, page, folder } = shown;
  copyFileSync(MARKED, join(folder, 'marked.briefing'));
  await openExport(join(folder, 'marked.briefing'), 'MIKTA Vice-Ministerial Retreat');
  await page
    .locator('.copy-row')
    .nth(1)
    .click({ position: { x: 200, y: 40 } });
  await expect.poll(readShown).toContain('(O)');
  await page.getByRole('switch', { name: 'Portion marks' }).press('Space');
  await expect.poll(readShown).not.toContain('(O)');
  await page.getByRole('switch', { name: 'Sources as footnotes' }).press('Space');
  await page.getByRole('switch', { name: 'Draft watermark' }).press('Space');
  await page.getByLabel('Numbering').selectOption('boxes');
  await page.getByLabel('House style').selectOption('korean-official');
  await page.getByLabel('Date of issue').fill('2020-05-20');
  await page.getByRole('checkbox').first().uncheck();
  const byWindow = join(folder, 'by window.docx');
  await answerDialogs(app, { save: byWindow });
  await page.getByRole('button', { name: 'Export 1 copy…' }).press('Enter');
  await page.locator('.receipt').waitFor();
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await page.locator('.receipt').waitFor({ state: 'detached' });

  const made = await runCommandLine(folder, [
    ...['export', 'marked.briefing', '--copy', 'delegation', '--out', 'by line.docx', '--date', '2020-05-20'],
    ...['--house-style', 'korean-official', '--numbering', 'boxes'],
    ...['--no-source-notes', '--no-portion-marks', '--draft'],
  ]);
  expect(made.code, made.err).toBe(0);
  const parts = openDocx(readFileSync(byWindow));
  const cover = partOf(parts, 'word/document.xml');
  expect(cover).toContain('20 May 2020');
  expect(cover).not.toContain('>(O) <');
  expect(readFileSync(byWindow).equals(readFileSync(join(folder, 'by line.docx')))).toBe(true);
});

test('an export tells at which copy and brief it is, and cancelled there leaves the files of the one before', async () => {
  const { app, page, folder } = shown;
  const path = join(folder, 'long.briefing');
  const copies = (['principal', 'delegation', 'interpreter'] as const).map((name) => ({
    ...{ name, readers: [name], ceiling: null },
  }));
  // So long that all its copies take far longer to make than the moment before the bar shows, and a click.
  const book = { ...createBenchBook(300), copies };
  writeFileSync(path, serializeBook({ sequence: 1, book, media: {} }, hashText));
  await openExport(path, book.title);
  const out = join(folder, 'out');
  mkdirSync(out);
  const dialog = page.locator('.dialog');
  const all = dialog.getByRole('button', { name: 'All copies' });
  const start = dialog.getByRole('button', { name: 'Export 3 copies…' });
  await answerDialogs(app, { open: out, button: 0 });
  await all.press('Enter');
  await start.press('Enter');
  await page.locator('.receipt').waitFor();
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await page.locator('.receipt').waitFor({ state: 'detached' });
  const names = readdirSync(out).toSorted();
  expect(names).toHaveLength(6);
  for (const name of names) writeFileSync(join(out, name), `old ${name}`);

  await chooseFromMenu(app, 'export');
  await page.evaluate(() => {
    const steps: string[] = [];
    window.steps = steps;
    new MutationObserver(() => {
      const words = document.querySelector('.dialog-explanation .progress')?.textContent ?? '';
      if (!words.includes('brief')) return;
      if (steps.length === 0) document.querySelector('.dialog-explanation .progress button')?.click();
      steps.push(words);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await all.press('Enter');
  await start.press('Enter');
  await expect.poll(() => page.evaluate(() => window.steps.length)).toBeGreaterThan(0);
  // Back at the choices, as they were, and nothing is said of a failure.
  await expect.poll(() => start.getAttribute('aria-disabled')).not.toBe('true');
  const [step = ''] = await page.evaluate(() => window.steps);
  // Not yet the last of the copies: the export was in its middle.
  expect(step).toMatch(
    new RegExp(`^(?:Principal|Delegation)’s copy: brief \\d+ of ${String(book.children.length)}`),
  );
  expect(await page.locator('.receipt').count()).toBe(0);
  expect(await dialog.locator('.notice').count()).toBe(0);
  await expect.poll(() => readdirSync(out).toSorted()).toEqual(names);
  for (const name of names) expect(readFileSync(join(out, name), 'utf8')).toBe(`old ${name}`);
});
