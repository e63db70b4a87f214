// Keys that move the caret do as in any text program: by page, by paragraph, to the ends of the book, through the rows of a table.
// Every place is asked for until it is right: the page tells of a caret only a moment after it moved.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSampleBook, writeAt } from '../support/book-window.ts';
import type { BookWindow } from '../support/book-window.ts';

let open: BookWindow;
beforeEach(async () => {
  open = await openSampleBook();
});
afterEach(async () => {
  await open.close();
});

interface CaretPlace {
  /** The words before and after the moving end of the selection, in its block or cell. */
  before: string;
  after: string;
  inSight: boolean;
  /** What is selected. */
  selected: string;
}

/** Where the document's caret is. */
const caret = (): Promise<CaretPlace> =>
  open.page.evaluate(() => {
    const selection = document.getSelection();
    const node = selection?.focusNode;
    const line = node?.parentElement?.closest('td, th, [role=listitem], .block-words');
    if (!selection || !node || !line) return { before: '', after: '', inSight: false, selected: '' };
    // Tags beside the words are none of them.
    const words = (range: Range): string => {
      const part = range.cloneContents();
      for (const tag of part.querySelectorAll('[contenteditable=false]')) tag.remove();
      return (part.textContent ?? '').replaceAll('\ufeff', '');
    };
    const range = document.createRange();
    range.selectNodeContents(line);
    range.setEnd(node, selection.focusOffset);
    const before = words(range);
    range.selectNodeContents(line);
    range.setStart(node, selection.focusOffset);
    const after = words(range);
    range.setStart(node, selection.focusOffset);
    range.collapse(true);
    const box = [...range.getClientRects()].at(-1) ?? line.getBoundingClientRect();
    const desk = document.querySelector('.book-canvas')?.getBoundingClientRect();
    const inSight = desk !== undefined && box.top >= desk.top && box.bottom <= desk.bottom;
    return { before, after, inSight, selected: selection.toString() };
  });
const desk = (): Promise<{ top: number; height: number; most: number }> =>
  open.page.locator('.book-canvas').evaluate((canvas) => ({
    top: canvas.scrollTop,
    height: canvas.clientHeight,
    most: canvas.scrollHeight - canvas.clientHeight,
  }));
const press = (...keys: string[]): Promise<void> =>
  keys.reduce((done, key) => done.then(() => open.page.keyboard.press(key)), Promise.resolve());

test('Ctrl+End and Ctrl+Home are the last and the first letter of the book, also while selecting', async () => {
  const { page, errors } = open;
  await writeAt(page, open.block('Welcome to Seoul'));
  await press('Control+End');
  // The end of the first point has nothing behind it either: where the caret is, its words before tell.
  const lastWords = expect.stringContaining('on the four themes.') as string;
  await expect.poll(caret).toMatchObject({ before: lastWords, after: '', inSight: true });
  await press('Control+Home');
  await expect.poll(caret).toMatchObject({ before: '', inSight: true });
  expect((await caret()).after).toContain('Leave Seoul');
  await expect.poll(async () => (await desk()).top).toBe(0);
  await press('Control+Shift+End');
  await expect.poll(caret).toMatchObject({ after: '', inSight: true });
  const { selected } = await caret();
  expect(selected).toMatch(/^Leave Seoul/);
  expect(selected).toMatch(/on the four themes\.\s*$/);
  // Esc at once is for the block at which the selection ends.
  await press('Escape');
  await expect
    .poll(() =>
      page.evaluate(() =>
        document.activeElement?.matches('.block-grip')
          ? document.activeElement.closest('[data-block]')?.textContent
          : undefined,
      ),
    )
    .toContain('Does the group achieve anything?');
  expect(errors).toEqual([]);
});

test('what is selected to the end of the book is deleted to its last letter', async () => {
  const { page } = open;
  await writeAt(page, open.block('Does the group achieve anything?'));
  await press('Control+ArrowUp', 'Control+Shift+End', 'Delete');
  const block = page.locator('.book-editor [data-block]').last();
  await expect.poll(() => block.locator('[data-slate-string]').allTextContents()).toEqual([]);
});

test('Page Down leaves out no line, keeps the caret in sight, and Page Up comes back', async () => {
  const { page, errors } = open;
  await writeAt(page, open.block('Welcome to Seoul'));
  for (let turn = 0; turn < 5; turn += 1) {
    const { top, height, most } = await desk();
    await press('PageDown');
    await expect.poll(async () => (await desk()).top).toBeGreaterThan(top);
    await expect.poll(async () => (await caret()).inSight).toBe(true);
    const now = await desk();
    expect(now.top - top).toBeLessThan(height);
    expect(now.top - top).toBeGreaterThan(Math.min(height / 2, most - top - 1));
  }
  const { top } = await desk();
  await press('Shift+PageUp');
  await expect.poll(async () => (await desk()).top).toBeLessThan(top);
  await expect.poll(async () => (await caret()).selected.length).toBeGreaterThan(100);
  await expect.poll(caret).toMatchObject({ inSight: true });
  for (let turn = 0; turn < 8; turn += 1) await press('PageUp');
  await expect.poll(caret).toMatchObject({ before: '', inSight: true });
  expect((await caret()).after).toContain('Leave Seoul');
  expect(errors).toEqual([]);
});

test('Ctrl with an arrow goes to the beginning of a paragraph', async () => {
  const { page } = open;
  await writeAt(page, open.block('Welcome to Seoul'));
  await press('Control+ArrowUp');
  await expect.poll(caret).toMatchObject({ before: '', after: expect.stringContaining('Welcome') as string });
  await press('Control+ArrowUp');
  await expect
    .poll(caret)
    .toMatchObject({ before: '', after: expect.stringContaining('The chair is') as string });
  await press('Control+ArrowDown', 'Control+ArrowDown');
  await expect
    .poll(caret)
    .toMatchObject({ before: '', after: expect.stringContaining('Mexico closed') as string });
  await press('Control+Shift+ArrowDown');
  await expect.poll(async () => (await caret()).selected.trim()).toMatch(/^Mexico closed[^]*left us\./);
});

test('an arrow in a table goes to the row below in the same column, and out of it below the last', async () => {
  const { page, errors } = open;
  const table = page.locator('.block-table').filter({ hasText: 'Family photograph' });
  await table.scrollIntoViewIfNeeded();
  await table.locator('th').nth(1).click();
  // A cell of two lines takes two steps.
  for (const words of ['principal receives', 'principal receives', 'Family photograph', 'Session I:']) {
    await press('ArrowDown');
    await expect.poll(async () => ((at) => at.before + at.after)(await caret())).toContain(words);
  }
  await press('ArrowUp');
  await expect.poll(async () => ((at) => at.before + at.after)(await caret())).toBe('Family photograph');
  await table.locator('td').last().click();
  await press('ArrowDown');
  await expect
    .poll(caret)
    .toMatchObject({ before: '', after: expect.stringContaining('In protocol order') as string });
  expect(errors).toEqual([]);
});

test('Tab behind the last cell makes a row, and one undo takes it back', async () => {
  const { page, errors } = open;
  const table = page.locator('.block-table').filter({ hasText: 'Family photograph' });
  const rows = await table.locator('tr').count();
  await table.scrollIntoViewIfNeeded();
  await table.locator('td').last().click();
  await press('Tab');
  await expect.poll(() => table.locator('tr').count()).toBe(rows + 1);
  await page.keyboard.type('18:00');
  await press('Tab');
  await page.keyboard.type('Departure');
  await expect
    .poll(() => table.locator('tr').last().locator('td').allInnerTexts())
    .toEqual(['18:00', 'Departure', expect.stringMatching(/^\s*\ufeff?\s*$/)]);
  // Where a busy machine pauses within a word, the word is two steps of undo.
  await expect
    .poll(async () => {
      await press('Control+z');
      return table.locator('tr').count();
    })
    .toBe(rows);
  expect(errors).toEqual([]);
});

test('a run without a place to break stays on its page, and pushes no other column off', async () => {
  const { page } = open;
  const table = page.locator('.block-table').filter({ hasText: 'Family photograph' });
  await table.scrollIntoViewIfNeeded();
  await table.locator('td').last().click();
  await page.keyboard.insertText(`https://www.example.org/${'W'.repeat(200)}`);
  const standsOnPage = (): Promise<{ within: boolean; time: number }> =>
    table.evaluate((block) => {
      const words = document.createRange();
      const time = [...block.querySelectorAll('td')].find((cell) => cell.textContent.includes('09:15'));
      if (time) words.selectNodeContents(time);
      return {
        within:
          block.textContent.includes('WWWW') &&
          (block.querySelector('table')?.getBoundingClientRect().right ?? Infinity) <=
            block.getBoundingClientRect().right,
        // No word of the other columns is cut for it.
        time: new Set([...words.getClientRects()].map(({ top }) => Math.round(top / 8))).size,
      };
    });
  await expect.poll(standsOnPage).toEqual({ within: true, time: 1 });
  // As it is read in a view, too.
  await press('Control+Shift+2');
  await page.locator('.book-editor').waitFor({ state: 'detached' });
  await table.scrollIntoViewIfNeeded();
  await expect.poll(standsOnPage).toEqual({ within: true, time: 1 });
});
