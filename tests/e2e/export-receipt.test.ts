// From an edit to the receipt: the preview has the new words and never the withheld ones, all copies go out at once, each
// with its receipt, and a page that is lost on the way takes nothing with it.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createWords } from '../../renderer/i18n/i18n.ts';
import { openSampleBook, writeAt } from '../support/book-window.ts';
import type { BookWindow } from '../support/book-window.ts';
import { losePage, readNewPage } from '../support/lost-page.ts';
import { openDocx, partOf } from '../support/read-docx.ts';

/** Said to the principal alone in the sample. */
const SECRET = 'A sixth member?';

let open: BookWindow | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

async function openSample(language: 'en' | 'ko'): Promise<BookWindow> {
  open = await openSampleBook(language);
  return open;
}
const whole = ({ page }: BookWindow) => page.locator('.export-preview[aria-busy=false] .docpage-sheet');
const chooseFolder = ({ app, folder }: BookWindow) =>
  app.evaluate(({ dialog }, path) => {
    Object.assign(dialog, { showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [path] }) });
  }, folder);

test('after an edit the preview shows the new words, and what is withheld is listed by brief and reason', async () => {
  const window = await openSample('en');
  const { page, errors } = window;
  const row = page.locator('.copy-row').nth(1);
  await window.run('export');
  await whole(window).waitFor();
  await expect.poll(() => whole(window).textContent()).toContain('Welcome to Seoul.');
  await page.keyboard.press('Escape');
  await page.locator('.export-preview').waitFor({ state: 'detached' });

  await writeAt(page, window.block('Welcome to Seoul.'));
  await page.keyboard.type(' And thank you for the snow.');
  // A word that only the principal may have, written now.
  await writeAt(page, window.block(SECRET));
  await page.keyboard.type(' Marmalade.');
  await window.run('export');
  await whole(window).waitFor();
  await expect.poll(() => row.getAttribute('class')).toContain('copy-row-on');
  await expect.poll(() => whole(window).textContent()).toContain('And thank you for the snow.');
  const aside = page.locator('.withheld-aside li');
  await expect
    .poll(async () => (await aside.allInnerTexts())[0]?.replaceAll(/\s+/g, ' '))
    .toBe('Withheld here: 1 paragraph 1 · Objectives, principal only');
  // None lies over another.
  const boxes = await Promise.all((await aside.all()).map((note) => note.boundingBox()));
  boxes.slice(1).forEach((box, index) => {
    const above = boxes[index];
    expect(box?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  });
  const dialog = (await page.locator('.dialog').textContent()) ?? '';
  for (const hidden of ['Marmalade', SECRET]) expect(dialog).not.toContain(hidden);

  await page
    .locator('.copy-row')
    .first()
    .click({ position: { x: 200, y: 40 } });
  await expect
    .poll(() => page.locator('.export-preview-head [role=status]').innerText())
    .toMatch(/^Principal/);
  await whole(window).waitFor();
  const desk = page.locator('.export-desk');
  await desk.press('PageUp');
  const read = async (): Promise<string> => {
    const words = (await whole(window).textContent()) ?? '';
    await desk.press('PageDown');
    return words;
  };
  await expect.poll(read).toContain('Marmalade.');
  expect(errors).toEqual([]);
});

test('all copies go out at once in Korean, each with a receipt that is opened, copied and holds no withheld word', async () => {
  const window = await openSample('ko');
  const { app, page, folder, errors } = window;
  const { t } = createWords('ko');
  const say = (key: string, values: Record<string, unknown> = {}): string =>
    t(key as 'cancel', { ...values, ns: 'export' as 'common' });
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(shell, {
      opened,
      openPath: (path: string) => {
        opened.push(path);
        return Promise.resolve(opened.length === 1 ? '' : 'no program');
      },
    });
  });
  await window.run('export');
  await whole(window).waitFor();
  await page.getByRole('button', { name: say('allCopies') }).press('Enter');
  await page.getByRole('button', { name: say('noCopies') }).waitFor();
  await chooseFolder(window);
  await page.getByRole('button', { name: say('exportCopies', { count: 4 }) }).press('Enter');
  await page.locator('.receipt').waitFor();
  const files = readdirSync(folder).filter((name) => /\.(?:docx|json)$/.test(name));
  expect(files.filter((name) => name.endsWith('.docx'))).toHaveLength(4);
  expect(files.filter((name) => name.endsWith('-receipt.json'))).toHaveLength(4);

  await page.locator('.receipt-document').nth(1).press('Enter');
  await expect.poll(() => page.locator('.receipt').innerText()).toContain(say('telling_principal-only'));
  const receipt = await page.locator('.receipt').innerText();
  expect(receipt).toContain(say('doneLead'));
  await page.getByRole('button', { name: say('copyReceipt') }).press('Enter');
  await page.getByText(say('receiptCopied')).waitFor();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain(say('withheldWhy', { count: 35 }));
  expect(copied).toContain(
    `1 · Objectives: ${say('kind_paragraph', { count: 1 })}, ${say('telling_principal-only')}`,
  );
  for (const words of [receipt, copied]) expect(words).not.toContain(SECRET);

  const openButton = page.getByRole('button', { name: say('openDocument') });
  await openButton.press('Enter');
  const opened = () => app.evaluate(({ shell }) => (shell as unknown as { opened: string[] }).opened);
  await expect
    .poll(opened)
    .toEqual([join(folder, files.find((name) => name.includes('delegation).docx')) ?? '')]);
  // Where no program opens it, a sentence says so.
  await openButton.press('Enter');
  await page.getByText('열 수 있는 프로그램이 없습니다').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.receipt').waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
});

test('a page that is lost in the middle of an export finds its files written and their receipts on its return', async () => {
  const window = await openSample('en');
  const { app, page, folder } = window;
  const file = join(folder, 'late.docx');
  await window.run('export');
  await whole(window).waitFor();
  await page.getByRole('checkbox').first().uncheck();
  // The dialog for the place is answered only once the page is gone and back.
  await app.evaluate(({ dialog }) => {
    Object.assign(dialog, {
      showSaveDialog: () =>
        new Promise((resolve) => {
          Object.assign(dialog, {
            answer: (filePath: string) => {
              resolve({ canceled: false, filePath });
            },
          });
        }),
    });
  });
  await page.getByRole('button', { name: 'Export 1 copy…' }).press('Enter');
  await page.getByRole('progressbar').first().waitFor();
  // The place is asked for by then, else there is nothing to answer.
  await expect.poll(() => app.evaluate(({ dialog }) => 'answer' in dialog)).toBe(true);
  await losePage(app);
  await expect.poll(() => readNewPage(app, '.book-editor')).toContain('Welcome to Seoul.');
  await app.evaluate(({ dialog }, path) => {
    (dialog as unknown as { answer: (path: string) => void }).answer(path);
  }, file);
  await expect.poll(() => readNewPage(app, '.receipt')).toContain('late.docx');
  await expect.poll(() => readNewPage(app, '.receipt')).toContain('Withheld, and why (35)');
  expect(partOf(openDocx(readFileSync(file)), 'word/document.xml')).toContain('Welcome to Seoul.');
});
