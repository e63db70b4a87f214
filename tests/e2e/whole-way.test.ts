// The whole way as an officer goes it, in one window: from the sample release to a book, a file, and the delegation's document.
// Every request for an address fails the last test of the file; so does every error that the page logged.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { removeFolder } from '../support/launch-app.ts';
import { answerDialogs, chooseFromMenu, listDialogs, openWindow } from '../support/open-window.ts';
import type { TestWindow } from '../support/open-window.ts';
import { losePage, readNewPage } from '../support/lost-page.ts';
import { openDocx, partOf, readParagraphs } from '../support/read-docx.ts';

let window: TestWindow;
let page: Page;
let bookPath: string;

beforeAll(async () => {
  window = await openWindow({ settings: { language: 'en' } });
  page = window.page;
  bookPath = join(window.folder, '믹타 retreat.briefing');
});
afterAll(async () => {
  await window.end();
  removeFolder(window.folder);
});
afterEach(() => {
  expect(window.foreign, 'nothing may ask for an address').toEqual([]);
  expect(window.errors, 'the page logs no error').toEqual([]);
});

const findRelease = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/releases/${name}.txt`, import.meta.url));
const button = (name: string) => page.getByRole('button', { name, exact: true });
const blocks = (selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['block'] ?? ''));
/** Blocks that the page marks as left out of the copy that is being shown. */
const listLeftOut = (): Promise<string[]> => blocks('[data-block][aria-label$="left out of this copy"]');

test('a release is read before anything is made: pasted, from a file, and the sample', async () => {
  await page.getByRole('main').getByRole('button', { name: 'Read a release…' }).click();
  await expectRefused('Read the text');
  await page
    .getByRole('textbox', { name: 'Text of the release' })
    .fill(readFileSync(findRelease('call-with-quotation'), 'utf8'));
  await page.getByRole('button', { name: 'Read the text' }).click();
  // What it offers a book, and behind the tab what was read, each once.
  await page.getByRole('option', { name: /^Agreed .*agreed on the importance/ }).waitFor();
  await page.getByRole('tab', { name: /^Everything read/ }).click();
  await page.getByRole('option', { name: /agreed on the importance/ }).waitFor();

  await button('Another release…').click();
  await answerDialogs(window.app, { open: findRelease('korean-consultation') });
  await button('Choose a file…').click();
  await page.getByRole('tab', { name: /^Everything read/ }).click();
  await page.getByRole('option', { name: /남극 연구 협력을 제안/ }).waitFor();
  await expect.poll(() => page.getByRole('combobox', { name: 'Language' }).inputValue()).toBe('ko');

  await button('Another release…').click();
  await button('sample release').click();
  await page.getByRole('heading', { name: 'Deputy Ministers of MIKTA Meet in Mexico City' }).waitFor();
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Our side' }).inputValue())
    .toBe('Republic of Korea');
});

test('what was read stands beside its words, both ways', async () => {
  const row = page.getByRole('option', { name: /^Raise again .*speaking with one voice/ });
  await row.click();
  await expect.poll(() => row.getAttribute('aria-selected')).toBe('true');
  await row.press('Space');
  const words = page.getByRole('region', { name: 'The release' }).locator(':focus');
  await expect.poll(() => words.textContent()).toContain('speaking with one voice');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => words.textContent()).not.toContain('speaking with one voice');
  await page.keyboard.press('Space');
  const chosen = page.locator('[role=option]:focus');
  await expect.poll(() => chosen.getAttribute('aria-selected')).toBe('true');
  await expect.poll(() => chosen.textContent()).not.toContain('speaking with one voice');
});

test('the book is made, and its pages hold the briefs, points and the words they rest on', async () => {
  await page.getByRole('button', { name: 'Make the book' }).click();
  await page.getByRole('heading', { name: 'Steering brief' }).waitFor();
  await expect.poll(() => page.locator('[role=treeitem][aria-level="1"]').count()).toBe(7);
  await expect.poll(() => page.getByRole('status').filter({ hasText: 'Not saved yet' }).count()).toBe(1);

  const point = page.getByRole('group', { name: 'Point 1', exact: true }).first();
  await point.click();
  // The block is selected by the caret in it, which the browser tells a moment after the click.
  await expect.poll(() => point.getAttribute('aria-current')).toBe('true');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
  const resting = page.locator('.release-words[aria-pressed=true]').first();
  await expect.poll(async () => (await resting.textContent())?.length).toBeGreaterThan(10);
  const words = (await resting.textContent()) ?? '';
  await expect.poll(() => point.textContent()).toContain(words);

  const place = await page.locator('.release-words[aria-pressed=false]').first().getAttribute('data-start');
  const others = page.locator(`.release-words[data-start="${place ?? ''}"]`);
  await others.click();
  await expect.poll(() => others.getAttribute('aria-pressed')).toBe('true');
  await expect.poll(() => point.getAttribute('aria-current')).toBeNull();
  await expect.poll(async () => (await blocks('[data-block][aria-current=true]')).length).toBeGreaterThan(0);
});

let leftOut: string[];
test('seen as the delegation, it tells what that copy leaves out', async () => {
  expect(await listLeftOut()).toEqual([]);
  await button('Everyone’s view').click();
  await page.getByRole('menuitemradio', { name: /^Delegation’s view/ }).click();
  await button('Delegation’s view').waitFor();
  await expect.poll(async () => (await listLeftOut()).length).toBeGreaterThan(5);
  leftOut = await listLeftOut();
  const all = await blocks('[data-block]');
  expect(leftOut.length).toBeLessThan(all.length);
  await chooseFromMenu(window.app, 'view-press');
  await page.getByRole('button', { name: 'Press view' }).waitFor();
  await expect.poll(async () => (await listLeftOut()).length).toBeGreaterThan(leftOut.length);
  await page.keyboard.press('Control+Shift+Digit1');
  await button('Everyone’s view').waitFor();
});

test('a closing that is cancelled keeps the book; saved, it closes and comes back from the library', async () => {
  await answerDialogs(window.app, { button: 2 });
  await button('Library').click();
  await expect.poll(() => listDialogs(window.app)).toHaveLength(1);
  expect((await listDialogs(window.app))[0]).toContain('Multilateral retreat');
  await page.getByRole('heading', { name: 'Steering brief' }).waitFor();

  await answerDialogs(window.app, { save: bookPath });
  await page.keyboard.press('Control+s');
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved \d\d:\d\d$/ })
    .waitFor();
  expect(existsSync(bookPath)).toBe(true);
  await button('Library').click();
  await page.getByRole('row', { name: /Multilateral retreat/ }).click();
  await page.getByRole('heading', { name: 'Steering brief' }).waitFor();
  await expect.poll(() => listDialogs(window.app)).toEqual(['save']);
  await expect
    .poll(() =>
      page
        .getByRole('status')
        .filter({ hasText: /^Saved/ })
        .count(),
    )
    .toBe(1);
});

test('the delegation’s copy is exported: the document is there with its receipt, and the window shows it', async () => {
  const documentPath = join(window.folder, '대표단용.docx');
  await chooseFromMenu(window.app, 'export');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('checkbox', { name: 'Principal’s copy' }).uncheck();
  await answerDialogs(window.app, { save: null });
  await dialog.getByRole('button', { name: 'Export 1 copy…' }).click();
  await expect.poll(() => listDialogs(window.app)).toEqual(['save']);
  await expect
    .poll(() => dialog.getByRole('button', { name: 'Export 1 copy…' }).getAttribute('aria-disabled'))
    .toBeNull();
  expect(existsSync(documentPath)).toBe(false);
  await answerDialogs(window.app, { save: documentPath });
  await dialog.getByRole('button', { name: 'Export 1 copy…' }).click();
  const receipt = page.getByRole('dialog', { name: 'Exported' });
  await receipt.waitFor();

  const bytes = readFileSync(documentPath);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const text = ((await receipt.textContent()) ?? '').replace(/\s/g, '');
  expect(text).toContain(hash);
  expect(text).toContain('대표단용.docx');
  expect(text).toContain(`Withheld,andwhy(${String(leftOut.length)})`);
  const written = JSON.parse(readFileSync(documentPath.replace('.docx', '-receipt.json'), 'utf8')) as {
    copy: string;
    file: { sha256: string };
    withheld: { block: string }[];
  };
  expect(written).toMatchObject({ copy: 'delegation', file: { sha256: hash } });
  // What the page marked as left out is what was left out.
  expect(written.withheld.map(({ block }) => block).toSorted()).toEqual(leftOut.toSorted());
  const headings = readParagraphs(partOf(openDocx(bytes), 'word/document.xml')).map(
    (paragraph) => paragraph.text,
  );
  expect(headings).toContain('Points to make');
  expect(headings).not.toContain('If raised');
  await page.keyboard.press('Enter');
  await receipt.waitFor({ state: 'detached' });
});

test('a page whose process is killed comes back with the open book and says so', async () => {
  const { app } = window;
  await losePage(app);
  await expect.poll(() => readNewPage(app, '.book-canvas h2')).toBe('Steering brief');
  await expect
    .poll(() => readNewPage(app, '[role=alert]'))
    .toContain('The window stopped working and was opened again');
});

async function expectRefused(name: string): Promise<void> {
  const refused = page.getByRole('button', { name });
  await expect.poll(() => refused.getAttribute('aria-disabled')).toBe('true');
}
