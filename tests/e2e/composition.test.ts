// Hangul is composed as an input method does it, on every block that takes words: no syllable is lost, none comes twice, and undo takes it back.
// Input methods fire for every letter of a syllable; what is not composed to its end must leave nothing behind.

import { fileURLToPath } from 'node:url';
import type { CDPSession } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { openWindow, writeAt } from '../support/book-window.ts';
import type { BookWindow } from '../support/book-window.ts';

const EVERY_BLOCK = fileURLToPath(
  new URL('../fixtures/books/v1/every-block-and-attribute.briefing', import.meta.url),
);

let open: BookWindow | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** The states of the input method while `words` are typed, one syllable after the other. */
const STEPS: readonly (readonly string[])[] = [
  ['ㅎ', '하', '한'],
  ['ㄱ', '그', '글'],
  ['ㅇ', '으', '을'],
];

async function compose(session: CDPSession, steps: readonly (readonly string[])[]): Promise<void> {
  for (const syllable of steps) {
    for (const text of syllable)
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await session.send('Input.insertText', { text: syllable.at(-1) ?? '' });
  }
}

test('syllables are whole in every block that takes words', async () => {
  open = await openWindow();
  const { page, errors } = open;
  await open.openFrom(EVERY_BLOCK);
  await open.run('open');
  await page.locator('.book-editor').waitFor();
  const session = await page.context().newCDPSession(page);
  const kinds = [
    '.block-paragraph',
    '.point-1',
    '.point-2',
    '.point-3',
    '.block-agreed-language',
    '.block-list',
    '.block-table',
  ];
  const met: string[] = [];
  for (const kind of kinds) {
    const block = page.locator(`.book-editor ${kind}`).first();
    await block.scrollIntoViewIfNeeded();
    await writeAt(page, block);
    await compose(session, STEPS);
    await page.keyboard.type('!');
    await expect.poll(() => block.textContent(), { message: kind }).toContain('한글을!');
    await page.keyboard.press('Control+z');
    await expect.poll(() => block.textContent(), { message: kind }).not.toContain('한글');
    met.push(kind);
  }
  expect(met).toEqual(kinds);
  expect(errors).toEqual([]);
});

test('over an unwritten seed the hint makes way, and keys of the program wait for the syllable', async () => {
  open = await openWindow();
  const { page, errors } = open;
  await open.run('read-release');
  await page.getByRole('button', { name: 'sample release' }).click();
  await page.getByRole('button', { name: /Make the book/ }).click();
  await page.locator('.book-editor').waitFor();
  const session = await page.context().newCDPSession(page);
  const id = await page.locator('.block-unwritten').first().getAttribute('data-block');
  const block = page.locator(`[data-block="${id}"]`);
  await writeAt(page, block);
  await session.send('Input.imeSetComposition', { text: '하', selectionStart: 1, selectionEnd: 1 });
  await block.locator('.unwritten-hint').waitFor({ state: 'hidden' });
  // As an input method passes keys on while it composes.
  await page.evaluate(() => {
    const target = document.activeElement;
    for (const code of ['Tab', 'Escape', 'Digit1'])
      target?.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: code.replace('Digit', ''),
          code,
          bubbles: true,
          cancelable: true,
          isComposing: true,
          ctrlKey: code === 'Digit1',
        }),
      );
  });
  await session.send('Input.imeSetComposition', { text: '한', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.insertText', { text: '한' });
  await compose(session, STEPS.slice(1));
  await expect.poll(() => block.locator('[data-slate-node="text"]').allTextContents()).toEqual(['한글을']);
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('book-editor');
  await expect.poll(() => block.locator('.block-words').getAttribute('lang')).toBe('ko');
  expect(errors).toEqual([]);
});
