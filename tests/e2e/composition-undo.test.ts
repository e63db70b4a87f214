// Hangul composed and undone at once, wherever words are written: in every block of the model, in the names of briefs and
// sections, in the fields of the meeting sheet. What was there before is there again, to the letter, and redo brings each syllable once.

import { fileURLToPath } from 'node:url';
import type { CDPSession } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Host } from '../../shared/host/host-api.ts';
import { openWindow, readPlace, writeAt } from '../support/book-window.ts';
import type { BookWindow } from '../support/book-window.ts';

declare const window: { host: Host; heard: Promise<unknown> };

const EVERY_BLOCK = fileURLToPath(
  new URL('../fixtures/books/v1/every-block-and-attribute.briefing', import.meta.url),
);

let open: BookWindow;
let session: CDPSession;
beforeEach(async () => {
  open = await openWindow();
  session = await open.page.context().newCDPSession(open.page);
});
afterEach(async () => {
  await open.close();
});

const setComposition = (text: string) =>
  session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
/** Types 한글을 as an input method does: letter by letter, each syllable ended before the next. */
async function compose(): Promise<void> {
  for (const syllable of [
    ['ㅎ', '하', '한'],
    ['ㄱ', '그', '글'],
    ['ㅇ', '으', '을'],
  ]) {
    for (const text of syllable) await setComposition(text);
    await session.send('Input.insertText', { text: syllable.at(-1) ?? '' });
  }
}
const times = (text: string): number => text.split('한글을').length - 1;

test('in every block', async () => {
  const { page, errors } = open;
  await open.openFrom(EVERY_BLOCK);
  await open.run('open');
  await page.locator('.book-editor').waitFor();
  const kinds = [
    '.block-paragraph',
    '.point-1',
    '.point-2',
    '.point-3',
    '.block-agreed-language',
    '.page-list-item',
    'td',
  ];
  for (const kind of kinds) {
    const place = page.locator(`.book-editor ${kind}`).first();
    await place.scrollIntoViewIfNeeded();
    const before = await readPlace(place);
    if (kind === '.page-list-item' || kind === 'td') await place.click();
    else await writeAt(page, place);
    await compose();
    await expect.poll(async () => times(await readPlace(place)), { message: kind }).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => readPlace(place), { message: kind }).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(async () => times(await readPlace(place)), { message: kind }).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => readPlace(place), { message: kind }).toBe(before);
  }
  expect(errors).toEqual([]);
});

test('in the names of a brief and of a section: in the field, and once it is taken', async () => {
  const { page, errors } = open;
  await open.run('open-sample');
  await page.locator('.book-editor').waitFor();
  for (const [place, label] of [
    ['.brief-title', 'Title'],
    ['.section-words', 'Heading'],
  ] as const) {
    const name = page.locator(`${place} .rename-words`).first();
    const before = await readPlace(name);
    await name.click();
    const field = page.locator(`${place} .rename-field`);
    await page.locator(`${place} .rename-field:focus`).waitFor();
    expect(await field.getAttribute('aria-label')).toContain(label);
    await page.keyboard.press('End');
    await compose();
    await expect.poll(() => field.inputValue()).toBe(`${before}한글을`);
    // A key that the input method passes on ends nothing.
    await setComposition('하');
    await field.evaluate((element) =>
      element.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, isComposing: true }),
      ),
    );
    await expect.poll(() => field.inputValue()).toBe(`${before}한글을하`);
    await session.send('Input.insertText', { text: '하' });
    await page.keyboard.press('Control+z');
    await expect.poll(() => field.inputValue()).not.toContain('하');
    await page.keyboard.press('Control+a');
    await compose();
    await page.keyboard.press('Enter');
    await expect.poll(() => readPlace(name)).toBe('한글을');
    await page.keyboard.press('Control+z');
    await expect.poll(() => readPlace(name)).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => readPlace(name)).toBe('한글을');
    await page.keyboard.press('Control+z');
    await expect.poll(() => readPlace(name)).toBe(before);
  }
  expect(errors).toEqual([]);
});

test('in the fields of the meeting sheet, and the menu’s undo waits for the syllable', async () => {
  const { page, errors } = open;
  await open.run('open-sample');
  await page.locator('.book-editor').waitFor();
  await writeAt(page, open.block('Mexico closed its year'));
  await page.keyboard.type(' Written.');
  await page.getByRole('button', { name: /Meeting sheet/ }).click();
  const fields = page.locator('.sheet input[data-book-field]:not([readonly])');
  await fields.first().waitFor();
  const names = new Set<string>();
  for (const field of await fields.all()) {
    const name = (await field.getAttribute('aria-label')) ?? '';
    // One row of each table says it for all.
    const kind = name.replace(/\d+/, '');
    if (names.has(kind)) continue;
    names.add(kind);
    const before = await field.inputValue();
    await field.focus();
    await page.keyboard.press('End');
    await compose();
    await expect.poll(() => field.inputValue(), { message: name }).toBe(`${before}한글을`);
    // What the sheet refuses is the field's own, and goes syllable by syllable; nothing elsewhere goes in its place.
    const refused = (await field.getAttribute('aria-invalid')) !== null;
    for (let press = 0; press < (refused ? 3 : 1); press += 1) await page.keyboard.press('Control+z');
    await expect.poll(() => field.inputValue(), { message: name }).toBe(before);
  }
  expect([...names].join()).toMatch(/Event.*Venue.*principal/);
  const venue = page.getByRole('textbox', { name: 'Venue' });
  await venue.focus();
  await page.keyboard.press('End');
  await compose();
  await setComposition('하');
  // The syllable is open until the act has reached the page.
  await page.evaluate(() => {
    window.heard = new Promise((resolve) => {
      window.host.onCommand(resolve);
    });
  });
  await open.run('undo');
  await page.evaluate(() => window.heard);
  await setComposition('한');
  await session.send('Input.insertText', { text: '한' });
  await expect.poll(() => venue.inputValue()).toBe('Seoul한글을한');
  await page.keyboard.press('Control+z');
  await expect.poll(() => venue.inputValue()).toBe('Seoul');
  await page.getByRole('treeitem', { name: /Steering brief/ }).click();
  await page.getByText(' Written.').waitFor();
  expect(errors).toEqual([]);
});
