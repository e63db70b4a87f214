// A book is written from a release to its Word document, as a desk officer does: by keys, with the mouse where that is shorter.
// And it is not lost: not by closing, not by quitting, not by a page whose process is gone.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Book } from '../../shared/book/book.ts';
import type { Block, Point } from '../../shared/book/nodes.ts';
import type { Host } from '../../shared/host/host-api.ts';
import { openSampleBook, openWindow, writeAt } from '../support/book-window.ts';
import type { BookWindow } from '../support/book-window.ts';
import { losePage, readNewPage } from '../support/lost-page.ts';
import { openDocx, printedLines } from '../support/read-docx.ts';

declare const window: { host: Host };

let open: BookWindow | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const readBook = (path: string): Book => (JSON.parse(readFileSync(path, 'utf8')) as { book: Book }).book;
const blocksOf = (book: Book): Block[] =>
  book.children.flatMap((brief) => brief.children.flatMap((section) => section.children));
const wordsOf = (block: Block): string =>
  'children' in block ? block.children.map((node) => ('text' in node ? node.text : '')).join('') : '';
const pointWith = (book: Book, words: string): Point => {
  const found = blocksOf(book).find((block) => wordsOf(block).includes(words));
  if (found?.type !== 'point') throw new Error(`no point says ${words}`);
  return found;
};

async function makeFromRelease(window: BookWindow): Promise<void> {
  await window.run('read-release');
  await window.page.getByRole('button', { name: 'sample release' }).click();
  await window.page.getByRole('button', { name: /Make the book/ }).click();
  await window.page.locator('.book-editor').waitFor();
}

test('the sample release becomes a book that is written, saved, opened again and exported', async () => {
  open = await openWindow();
  const { page, folder, errors } = open;
  await makeFromRelease(open);
  const file = join(folder, 'retreat.briefing');

  // Over a seed: its words are gone with the first key, its source stays.
  const section = page
    .locator('section')
    .filter({ has: page.getByRole('button', { name: /Points to make/ }) })
    .first();
  const seeded = section.locator('.block-unwritten').first();
  const id = await seeded.getAttribute('data-block');
  const written = page.locator(`[data-block="${id}"]`);
  await writeAt(page, seeded);
  await page.keyboard.type('First point, said over a seed.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Second point, for us alone.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Third point, beneath it.');
  await page.keyboard.press('Tab');
  await expect.poll(() => written.locator('.unwritten-hint').count()).toBe(0);
  await open.block('Third point, beneath it.').and(page.locator('.point-2')).waitFor();

  // Use and readers of each, by the keys after Esc; the third by the key while writing.
  // Focus comes to a block with the next picture.
  const isOn = (words: string): Promise<void> =>
    page.locator('.block:has(.block-grip:focus)').filter({ hasText: words }).waitFor();
  const withhold = async (words: string, ...readers: string[]): Promise<void> => {
    await isOn(words);
    await page.keyboard.press('KeyR');
    await page.locator('.popover').waitFor();
    for (const reader of readers) await page.getByRole('checkbox', { name: reader }).uncheck();
    await page.keyboard.press('Enter');
    await page.locator('.popover').waitFor({ state: 'detached' });
    await isOn(words);
  };
  await page.keyboard.press('Control+2');
  await open.block('Third point').getByRole('button', { name: 'If raised', exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await withhold('Third point', 'Interpreter');
  await page.keyboard.press('ArrowUp');
  await isOn('Second point');
  await page.keyboard.press('Digit3');
  await open.block('Second point').getByRole('button', { name: 'Defensive', exact: true }).waitFor();
  await withhold('Second point', 'Delegation', 'Interpreter');
  await page.keyboard.press('ArrowUp');
  await isOn('First point');
  await page.keyboard.press('Digit2');
  await open.block('First point').getByRole('button', { name: 'If raised', exact: true }).waitFor();
  await withhold('First point', 'Interpreter');
  await page.keyboard.press('ArrowDown');
  await isOn('Second point');

  // The second moved up past the first; the third deleted and brought back.
  await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(async () => {
      const shown = await section.locator('.block').allInnerTexts();
      const at = (words: string): number => shown.findIndex((text) => text.includes(words));
      return at('Second point') - at('First point');
    })
    .toBeLessThan(0);
  await open.block('Third point, beneath it.').locator('.block-grip').focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => page.getByText('Third point, beneath it.').count()).toBe(0);
  await page.keyboard.press('Control+z');
  await page.getByText('Third point, beneath it.').waitFor();

  await open.saveTo(file);
  await page.keyboard.press('Control+s');
  await page.getByText(/^Saved/).waitFor();
  const saved = readBook(file);
  const [first, second, third] = ['First point', 'Second point', 'Third point'].map((words) =>
    pointWith(saved, words),
  );
  const without = { readers: ['principal', 'delegation'] };
  expect(first).toMatchObject({ id, use: 'if-raised', ...without, seed: {}, sources: [{}] });
  expect(second).toMatchObject({ use: 'defensive', readers: ['principal'] });
  expect(third).toMatchObject({ level: 2, use: 'if-raised', ...without });
  const order = blocksOf(saved).map((block) => block.id);
  expect(order.indexOf(second?.id ?? '')).toBeLessThan(order.indexOf(first?.id ?? ''));

  // Closed and opened again it is the same book.
  await open.run('close-book');
  await page.locator('.book-editor').waitFor({ state: 'detached' });
  await open.openFrom(file);
  await open.run('open');
  await page.getByText('Second point, for us alone.').waitFor();
  await page.getByText(/^Saved/).waitFor();

  // What the delegation gets has the words that are theirs, and no other in any part of the file: a withheld point takes
  // its sub-point along.
  await page.keyboard.press('Control+Shift+2');
  await page.keyboard.press('Control+e');
  const documentFile = join(folder, 'delegation.docx');
  await open.saveTo(documentFile);
  await page.getByRole('button', { name: /Export 1 copy/ }).click();
  await page.getByText('Exported').first().waitFor();
  const parts = openDocx(readFileSync(documentFile));
  expect(printedLines(parts).join('\n')).toContain('First point, said over a seed.');
  for (const part of parts.values()) expect(part).not.toMatch(/Second point|Third point/);
  expect(errors).toEqual([]);
});

test('undo goes over text and meeting sheet in one order, and fields follow the sheet', async () => {
  open = await openSampleBook();
  const { page } = open;
  await writeAt(page, open.block('Leave Seoul with each'));
  await page.keyboard.type(' Written.');
  await page.getByRole('button', { name: /Meeting sheet/ }).click();
  await page.getByText(' Written.').waitFor({ state: 'detached' });
  await page.getByRole('textbox', { name: 'Venue' }).fill('Busan');
  await page.getByRole('textbox', { name: 'First day' }).fill('31.02.2020');
  await page.getByText('Not a day. Write it as 2020-05-28.').waitFor();
  await page.getByRole('treeitem', { name: /Steering brief/ }).click();
  await page.locator('.page-runner').first().getByText(/Busan/).waitFor();
  await page.keyboard.press('Control+z');
  await page.locator('.page-runner').first().getByText(/Seoul/).waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.getByText('Written.').count()).toBe(0);
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+y');
  await page.locator('.page-runner').first().getByText(/Busan/).waitFor();
  await page.getByText('Written.').waitFor();
});

test('a page whose process is gone in the middle of typing comes back with what was written, and says what is not saved', async () => {
  open = await openSampleBook();
  const { page, app, folder } = open;
  const file = join(folder, 'kept.briefing');
  await open.saveTo(file);
  await writeAt(page, open.block('Leave Seoul with each'));
  await page.keyboard.type(' Saved words.');
  await page.keyboard.press('Control+s');
  await page.getByText(/^Saved \d/).waitFor();
  await page.keyboard.type(' Kept words.');
  // Soon after the last key the main process has them too: what a page that starts would get.
  await expect
    .poll(() => page.evaluate(async () => JSON.stringify(await window.host.start())))
    .toContain('Kept words.');
  await page.keyboard.type(' Typed at the last moment.');
  await losePage(app);
  await expect.poll(() => readNewPage(app, '.book-editor')).toContain('Saved words. Kept words.');
  await expect.poll(() => readNewPage(app, '.notice')).toContain('brief 1');
  await expect.poll(() => readNewPage(app, '.screen-status, [role=status]')).toContain('Changes not saved');
  expect(JSON.stringify(readBook(file))).toContain('Saved words.');
});

test('quitting asks about the last key too, and saves it', async () => {
  open = await openSampleBook();
  const { page, app, folder } = open;
  const file = join(folder, 'quit.briefing');
  await writeAt(page, open.block('Leave Seoul with each'));
  await open.saveTo(file);
  await open.answer(0);
  await page.keyboard.type(' The last words.');
  const ended = app.waitForEvent('close');
  await app.evaluate(({ app: running }) => {
    running.quit();
  });
  await ended;
  expect(JSON.stringify(readBook(file))).toContain('The last words.');
});

test('a block is dragged by its grip into another section; a section is moved and a new one named by key', async () => {
  open = await openSampleBook();
  const { page, errors } = open;
  const block = open.block('Mexico closed its year');
  const id = await block.getAttribute('data-block');
  const target = open.block('A sixth member?');
  const [from, to] = [await block.locator('.block-grip').boundingBox(), await target.boundingBox()];
  if (!from || !to) throw new Error('both blocks are in sight');
  await page.mouse.move(from.x + 4, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + 10, { steps: 6 });
  await page.mouse.move(to.x + 60, to.y + 4, { steps: 2 });
  await page.mouse.up();
  const sectionOf = (block: string | null) =>
    page.locator(`[data-section]:has([data-block="${block}"]) .section-words`).textContent();
  await expect.poll(() => sectionOf(id)).toBe('If raised');

  const row = page.getByRole('treeitem', { name: /Outcome sought/ });
  await row.press('Alt+ArrowUp');
  const headings = () => page.locator('.brief-page').first().locator('.section-words').allTextContents();
  await expect.poll(async () => (await headings()).slice(0, 2)).toEqual(['Outcome sought', 'Objectives']);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await headings()).slice(0, 2)).toEqual(['Objectives', 'Outcome sought']);

  await page.getByRole('button', { name: 'Add or move' }).click();
  await page.getByRole('menuitem', { name: 'New section' }).click();
  await page.getByRole('textbox', { name: 'Heading of the section' }).fill('Added by us');
  await page.keyboard.press('Enter');
  await page.getByRole('treeitem', { name: /Added by us/ }).waitFor();
  expect(errors).toEqual([]);
});

test('words that keys have selected are copied into a new point, and the caret stays where keys have put it', async () => {
  open = await openSampleBook();
  const { page, errors } = open;
  await writeAt(page, open.block('Mexico closed its year'));
  await page.keyboard.type(' Copied.');
  await page.getByText('Copied.').waitFor();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+v');
  await expect.poll(() => page.getByText('Copied.').count()).toBe(2);
  expect(errors).toEqual([]);
});
