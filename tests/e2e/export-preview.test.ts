// The export dialog in a real window: the file's own pages for each copy, the choices that change them, a ministry's
// document that is followed, and the receipt. The page's policy is never run into on the way.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTwoSidedParts, zipParts } from '../support/ministry-reference.ts';
import { removeFolder } from '../support/launch-app.ts';
import { answerDialogs, chooseFromMenu, openWindow } from '../support/open-window.ts';
import type { TestWindow } from '../support/open-window.ts';
import { openDocx, partOf } from '../support/read-docx.ts';

/** Said to the principal alone, and to everybody, in the sample. */
const SECRET = 'A sixth member?';
const OPEN = 'Welcome to Seoul.';

declare const window: { violations?: string[] };
declare const document: {
  addEventListener(name: string, listener: (event: { violatedDirective: string }) => void): void;
};

let shown: TestWindow;
beforeAll(async () => {
  shown = await openWindow({ settings: { language: 'en' } });
  const { app, page } = shown;
  await page.evaluate(() => {
    const violations: string[] = [];
    window.violations = violations;
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      violations.push(violatedDirective);
    });
  });
  await chooseFromMenu(app, 'open-sample');
  await page.locator('.shell-screen [data-pane="page"]').first().waitFor();
  await chooseFromMenu(app, 'export');
});
afterAll(async () => {
  await shown.end();
  removeFolder(shown.folder);
});

const sheet = () => shown.page.locator('.docpage-sheet');
const status = () => shown.page.locator('.export-preview-head [role=status]');
/** Waits until the pages are the newest: the dialog is busy from the moment of a choice on. */
const settle = (): Promise<void> =>
  shown.page.locator('.export-preview[aria-busy=false] .docpage-sheet').waitFor();
/** Every page of the copy that is looked at, turned by the keyboard. */
const readPages = async (): Promise<string[]> => {
  const desk = shown.page.locator('.export-desk');
  await expect.poll(() => status().innerText()).toMatch(/of \d+/);
  const count = Number(/of (\d+)/.exec(await status().innerText())?.[1]);
  for (let page = 0; page < count; page += 1) await desk.press('PageUp');
  const pages: string[] = [];
  for (let page = 1; page <= count; page += 1) {
    await expect.poll(() => status().innerText()).toContain(`page ${String(page)} of`);
    pages.push((await sheet().textContent()) ?? '');
    await desk.press('PageDown');
  }
  return pages;
};

test('each copy shows its own pages, and beside them what is withheld', async () => {
  const { page } = shown;
  await settle();
  await expect.poll(() => status().innerText()).toMatch(/^Delegation’s copy, page \d+ of \d+$/);
  const pages = await readPages();
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.join(' ')).toContain(OPEN);
  expect(pages.join(' ')).not.toContain(SECRET);
  await expect.poll(() => page.locator('.export-withheld').innerText()).toMatch(/^35 blocks withheld/);

  await page
    .locator('.copy-row')
    .first()
    .click({ position: { x: 200, y: 40 } });
  await expect.poll(() => status().innerText()).toMatch(/^Principal’s copy, page/);
  await settle();
  const all = (await readPages()).join(' ');
  expect(all).toContain(OPEN);
  expect(all).toContain(SECRET);
  await expect.poll(() => page.locator('.withheld-aside').count()).toBe(0);
});

test('choices change the pages', async () => {
  const { page } = shown;
  await page
    .locator('.copy-row')
    .nth(1)
    .click({ position: { x: 200, y: 40 } });
  await expect.poll(() => status().innerText()).toMatch(/^Delegation/);
  await settle();
  expect((await readPages()).join(' ')).toContain('Same release');
  await page.getByRole('switch', { name: 'Sources as footnotes' }).press('Space');
  await page.getByRole('switch', { name: 'Draft watermark' }).press('Space');
  await page.getByLabel('Numbering').selectOption('boxes');
  await page.getByLabel('House style').selectOption('handbook');
  await settle();
  const pages = await readPages();
  expect(pages.join(' ')).not.toContain('Same release');
  expect(pages.every((words) => words.startsWith('DRAFT'))).toBe(true);
  expect(pages.join(' ')).toContain('□');
  await page.getByLabel('Date of issue').fill('20 May');
  await page.getByText('Write the date of issue').first().waitFor();
  await page.getByLabel('Date of issue').fill('2020-05-20');
});

test('a document that cannot be followed is one sentence, and one that can changes the paper', async () => {
  const { app, page, folder } = shown;
  const style = page.getByLabel('House style');
  writeFileSync(join(folder, 'broken.docx'), 'no document');
  await answerDialogs(app, { open: join(folder, 'broken.docx') });
  await style.selectOption('choose');
  await page.locator('.document-fields .notice').waitFor();
  await expect.poll(() => style.inputValue()).toBe('handbook');

  writeFileSync(join(folder, 'ministry.docx'), zipParts(createTwoSidedParts()));
  await answerDialogs(app, { open: join(folder, 'ministry.docx') });
  await style.selectOption('choose');
  await page.locator('.document-missing').waitFor();
  await expect.poll(() => page.locator('.document-fields .notice').count()).toBe(0);
  await expect.poll(() => style.inputValue()).toBe('reference');
  await settle();
  // Its own foot stands on every page but the first, with the number of the page; left pages have one of their own.
  const pages = await readPages();
  expect(pages.length).toBeGreaterThan(3);
  pages.slice(1).forEach((words, index) => {
    const number = index + 2;
    const right = words.includes(`Foreign Policy OfficePage ${String(number)}`);
    const left = words.includes('Left-hand Affairs') && words.includes('Left-hand foot');
    expect({ number, right, left }).toEqual({ number, right: number % 2 === 1, left: number % 2 === 0 });
  });
  // The last page is shown.
  await expect.poll(() => sheet().locator('.docpage-frame td').count()).toBe(pages.length % 2 === 1 ? 2 : 0);
  // Letter paper: 612 points.
  await expect
    .poll(() =>
      sheet().evaluate((element) => (element as unknown as { style: { width: string } }).style.width),
    )
    .toBe('612pt');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the export writes what was seen, and the receipt says what was done', async () => {
  const { app, page, folder, errors } = shown;
  await page.getByRole('checkbox').first().uncheck();
  await answerDialogs(app, { save: join(folder, 'out.docx') });
  await page.getByRole('button', { name: 'Export 1 copy…' }).press('Enter');
  await page.locator('.receipt').waitFor();
  const words = await page.locator('.receipt').innerText();
  const bytes = readFileSync(join(folder, 'out.docx'));
  const document_ = partOf(openDocx(bytes), 'word/document.xml');
  expect(document_).toContain('w:w="12240"');
  expect(document_).not.toContain(SECRET);
  expect(words).toContain('The finished document was opened again and searched');
  expect(words).toContain('out.docx');
  expect(words).toContain('20 May 2020');
  expect(words).toContain('Withheld, and why (35)');
  expect(words.replaceAll(' ', '')).toContain(createHash('sha256').update(bytes).digest('hex'));
  expect(words).not.toContain(SECRET);
  expect(readdirSync(folder)).toContain('out-receipt.json');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await page.locator('.receipt').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(errors).toEqual([]);
});
