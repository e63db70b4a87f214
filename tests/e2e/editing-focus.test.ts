// Keys in haste while a block is selected as a whole: each reaches the block that the key before it chose, also before the next
// frame is drawn, and none falls into the words. Frames are held back here, as a slow machine does.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSampleBook, readWords, selectBlock } from '../support/book-window.ts';
import type { BookWindow } from '../support/book-window.ts';

const POINT = 'Mexico closed its year';

let open: BookWindow;
beforeEach(async () => {
  open = await openSampleBook();
});
afterEach(async () => {
  await open.close();
});

/** Selects the point as a whole, and tells the ids of the blocks from it on. */
async function selectPoint(): Promise<string[]> {
  const { page } = open;
  await selectBlock(page, open.block(POINT));
  const ids = await page
    .locator('.book-editor [data-block]')
    .evaluateAll((blocks) => blocks.map((block) => block.getAttribute('data-block') ?? ''));
  return ids.slice(ids.indexOf((await open.block(POINT).getAttribute('data-block')) ?? ''));
}
const focused = (): Promise<string | null> =>
  open.page.evaluate(() =>
    document.activeElement?.matches('.block-grip')
      ? (document.activeElement.closest('[data-block]')?.getAttribute('data-block') ?? null)
      : null,
  );
const holdFrames = (): Promise<void> =>
  open.page.evaluate(() => {
    const held: FrameRequestCallback[] = [];
    const frame = window.requestAnimationFrame;
    window.requestAnimationFrame = (act) => held.push(act);
    Object.assign(window, {
      letFramesGo: () => {
        window.requestAnimationFrame = frame;
        for (const act of held) frame(act);
      },
    });
  });
const letFramesGo = (): Promise<void> =>
  open.page.evaluate(() => {
    (window as unknown as { letFramesGo: () => void }).letFramesGo();
  });
const tags = (id: string | undefined): Promise<string> =>
  open.page.locator(`[data-block="${id}"] .block-around`).innerText();
const written = (): Promise<string[]> => readWords(open.page);

test('after an arrow the next key is for the block that the arrow chose, and no letter is written', async () => {
  const { page, errors } = open;
  const before = await written();
  const [first, second, third] = await selectPoint();
  const said = await tags(first);
  await holdFrames();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('3');
  await expect.poll(() => tags(second)).toContain('Defensive');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('q');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Control+2');
  await expect.poll(() => tags(second)).toContain('If raised');
  await page.keyboard.press('ArrowDown');
  await letFramesGo();
  await expect.poll(focused).toBe(third);
  expect(await tags(first)).toBe(said);
  expect(await written()).toEqual(before);
  expect(errors).toEqual([]);
});

test('after a deletion too, and undo brings back what was deleted', async () => {
  const { page, errors } = open;
  const before = await written();
  const [first, second, third] = await selectPoint();
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).toBe(second);
  await holdFrames();
  await page.keyboard.press('Delete');
  await page.keyboard.press('3');
  await letFramesGo();
  await expect.poll(() => page.locator(`[data-block="${second}"]`).count()).toBe(0);
  await expect.poll(focused).toMatch(new RegExp(`${first}|${third}`));
  await expect.poll(async () => tags((await focused()) ?? '')).toContain('Defensive');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(written).toEqual(before);
  expect(errors).toEqual([]);
});

test('after the form of the readers was closed by a key', async () => {
  const { page, errors } = open;
  const [first, second] = await selectPoint();
  const said = await tags(first);
  await page.keyboard.press('r');
  await page.getByRole('dialog', { name: 'Readers' }).getByRole('checkbox').first().waitFor();
  await holdFrames();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('3');
  await letFramesGo();
  await expect.poll(() => tags(second)).toContain('Defensive');
  expect(await tags(first)).toBe(said);
  expect(errors).toEqual([]);
});

test('a click into the text closes the form, and what is typed next is written there', async () => {
  const { page, errors } = open;
  const [first] = await selectPoint();
  await page.keyboard.press('r');
  await page.getByRole('dialog', { name: 'Readers' }).getByRole('checkbox').first().waitFor();
  const other = open.block('Two members would follow').locator('.block-words');
  await other.click();
  await page.getByRole('dialog', { name: 'Readers' }).waitFor({ state: 'detached' });
  // As long as whatever would take the keyboard away again has had its turn.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
  );
  await page.keyboard.type('21');
  await expect.poll(() => other.innerText()).toContain('21');
  expect(await tags(first)).not.toContain('Raise');
  expect(errors).toEqual([]);
});
