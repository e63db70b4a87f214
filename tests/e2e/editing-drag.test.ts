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

const headings = (): Promise<string[]> =>
  open.page.locator('.brief-page').first().locator('.section-words').allTextContents();
const line = (): Promise<string | null> =>
  open.page.evaluate(() => document.querySelector('[data-drop]')?.getAttribute('data-drop') ?? null);

/** Holds what is at an element's beginning and brings it to a height of another, without letting go. */
async function hold(from: Locator, to: Locator, height: number): Promise<void> {
  const { page } = open;
  const [start, target] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !target) throw new Error('both are on the screen');
  await page.mouse.move(start.x + 6, start.y + 10);
  await page.mouse.down();
  await page.mouse.move(start.x + 10, start.y + 16, { steps: 3 });
  const [x, y] = [target.x + target.width / 2, target.y + target.height * height];
  await page.mouse.move(x, y, { steps: 8 });
  // What is under a mouse that stands still is heard by one more move of it.
  await page.mouse.move(x + 1, y);
}

test('a section is dragged by the grip before its heading: a line first, nothing after Esc, one undo after the drop', async () => {
  const { page, errors } = open;
  const before = await headings();
  const [first = '', second = '', ...others] = before;
  const sections = page.locator('.brief-page').first().locator('[data-section]');
  const grip = sections.nth(1).locator('.section-grip');
  await grip.scrollIntoViewIfNeeded();
  await hold(grip, sections.nth(0), 0.2);
  await expect.poll(line).toBe('before');
  expect(await headings()).toEqual(before);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(line).toBe(null);
  expect(await headings()).toEqual(before);

  await hold(grip, sections.nth(1), 0.8);
  // Where it stands already is no place to go.
  await expect.poll(line).toBe(null);
  await page.mouse.up();

  await hold(grip, sections.nth(0), 0.2);
  await expect.poll(line).toBe('before');
  await page.mouse.up();
  await expect.poll(headings).toEqual([second, first, ...others]);
  await expect.poll(line).toBe(null);
  // Keys go on at the section that was moved, as after a move by key.
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await expect.poll(focused).toContain(second);
  await page.keyboard.press('Control+z');
  await expect.poll(headings).toEqual(before);
  expect(errors).toEqual([]);
});

test('in the outline a section is dragged among its own and to another brief, folded or not; a copy’s view drags nothing', async () => {
  const { page, errors } = open;
  const before = await headings();
  const [first = '', second = '', third = '', ...others] = before;
  const rows = page.locator('.outline-section');
  const row = (name: string): Locator => rows.filter({ hasText: name }).first();
  await hold(row(first), row(second), 0.8);
  await expect.poll(line).toBe('after');
  await page.mouse.up();
  await expect.poll(headings).toEqual([second, first, third, ...others]);
  await expect.poll(() => rows.first().textContent()).toContain(second);

  const next = page.locator('.outline-brief').nth(1);
  const id = await next.getAttribute('data-brief');
  expect(await next.getAttribute('aria-expanded')).toBe('false');
  await hold(row(first), next, 0.5);
  await expect.poll(line).toBe('into');
  await page.mouse.up();
  await expect.poll(headings).toEqual([second, third, ...others]);
  const there = page.locator(`#brief-${id} .section-words`);
  await expect.poll(() => there.last().textContent()).toBe(first);
  // Its row is folded away with its brief, whose row has the keyboard.
  await expect.poll(() => next.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => next.getAttribute('aria-expanded')).toBe('true');

  const theirs = page.locator(`.outline-section[data-brief="${id}"]`);
  await hold(row(second), theirs.first(), 0.2);
  await expect.poll(line).toBe('before');
  await page.mouse.up();
  await expect.poll(() => there.first().textContent()).toBe(second);
  await expect
    .poll(() => theirs.first().evaluate((element) => element === document.activeElement))
    .toBe(true);

  for (let undo = 0; undo < 3; undo += 1) await page.keyboard.press('Control+z');
  await expect.poll(headings).toEqual(before);
  expect(await page.locator('.outline-section[draggable=true]').count()).toBeGreaterThan(0);
  await open.run('view-delegation');
  await page.locator('.book-editor').waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('[draggable=true]').count()).toBe(0);
  expect(errors).toEqual([]);
});
