// Selected words dragged by the mouse: they move as one act, nothing is lost, and nobody more reads them than before.

import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSampleBook, readWords } from '../support/book-window.ts';
import type { BookWindow } from '../support/book-window.ts';

let open: BookWindow;
beforeEach(async () => {
  open = await openSampleBook();
});
afterEach(async () => {
  await open.close();
});

const written = (): Promise<string[]> => readWords(open.page);

/** Selects a word by a double click and drags it to the beginning of a block. */
async function dragWord(from: Locator, to: Locator): Promise<void> {
  const { page } = open;
  // Where the first line of the words begins: what stands before them is not theirs.
  const place = (block: Locator): Promise<{ x: number; y: number } | undefined> =>
    block
      .locator('[data-slate-string]')
      .first()
      .evaluate((words) => {
        const [line] = words.getClientRects();
        return line && { x: line.x, y: line.y };
      });
  const box = await place(from);
  const target = await place(to);
  if (!box || !target) throw new Error('both blocks have words on the screen');
  const x = box.x + 14;
  const y = box.y + 8;
  await page.mouse.dblclick(x, y);
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString().trim() ?? '')).not.toBe('');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 10, y + 6, { steps: 3 });
  await page.mouse.move(target.x + 1, target.y + 8, { steps: 8 });
  await page.mouse.up();
}

test('a word goes to another point, and one undo brings it back', async () => {
  const { page, errors } = open;
  const before = await written();
  const point = open.block('Mexico closed its year');
  const id = await point.getAttribute('data-block');
  const next = open.block('In February you told');
  await point.scrollIntoViewIfNeeded();
  await dragWord(point, next);
  await expect.poll(async () => (await next.innerText()).includes('MexicoIn')).toBe(true);
  await expect.poll(() => page.locator(`[data-block="${id}"]`).innerText()).not.toContain('Mexico closed');
  const letters = (lines: string[]): string => [...lines.join('').replaceAll(/\s/g, '')].sort().join('');
  await expect.poll(async () => letters(await written())).toBe(letters(before));
  await page.keyboard.press('Control+z');
  await expect.poll(written).toEqual(before);
  expect(errors).toEqual([]);
});

test('words for the principal alone are not dropped where others read, and stay where they are', async () => {
  const { page, errors } = open;
  const before = await written();
  const secret = open.block('Why so little since February?');
  const wide = open.block('In February you told');
  await secret.evaluate((element) => {
    element.scrollIntoView({ block: 'end' });
  });
  await wide.waitFor();
  await dragWord(secret, wide);
  // Whatever a drop does is done by then.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
  );
  expect(await written()).toEqual(before);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('!');
  await expect.poll(written).not.toEqual(before);
  expect(errors).toEqual([]);
});
