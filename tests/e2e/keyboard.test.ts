// Everything is done by keys alone, from an empty library to an exported copy; after each key focus is somewhere and is seen.
// The last test holds the command table: an act that has a key and was not done here fails it. The acts of the Edit menu are done in
// `keyboard-writing.test.ts`, which holds them in the same way.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../shared/host/commands.ts';
import { openWindowByKeys } from '../support/keyboard.ts';
import type { Keyboard } from '../support/keyboard.ts';
import { answerDialogs, SAMPLE_BOOK } from '../support/open-window.ts';

let window: Awaited<ReturnType<typeof openWindowByKeys>>;
let page: Page;
let keys: Keyboard;
const shows = (words: string): Promise<void> => page.getByRole('heading', { name: words }).first().waitFor();
const part = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane'] ?? '');
const isSaved = (): Promise<void> =>
  page
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor();
const width = (): Promise<number> => page.evaluate(() => innerWidth);

beforeAll(async () => {
  window = await openWindowByKeys();
  ({ page, keys } = window);
});
afterAll(() => window.end());

test('the empty library: its ways to begin, settings and keys', async () => {
  await keys.tabTo('Choose a template');
  await keys.act('settings');
  await keys.isOn('Language');
  await keys.press('Tab', 'Escape');
  await keys.isOn('Choose a template');
  await keys.act('shortcuts');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await keys.press('PageDown', 'Tab', 'Escape');
  await keys.isOn('Choose a template');
  const before = await width();
  await keys.act('zoom-in');
  await expect.poll(width).toBeLessThan(before);
  await keys.act('zoom-reset');
  await expect.poll(width).toBe(before);
  await keys.act('zoom-out');
  await expect.poll(width).toBeGreaterThan(before);
  await keys.act('zoom-reset');
  await keys.act('next-pane');
  await keys.act('previous-pane');
  await keys.tabTo('sample book');
  await keys.press('Enter');
  await shows('Steering brief');
  await keys.act('close-book');
  await shows('No briefings yet');
});

test('a form is filled, a release read for it, and the book made', async () => {
  await keys.act('new');
  await keys.tabTo('Event');
  await keys.type('Retreat by keys');
  await keys.tabTo('First day');
  await keys.type('2020-02-31');
  await keys.tabTo('Make the book');
  await keys.press('Enter');
  await keys.isOn('First day');
  await keys.press('ControlOrMeta+A');
  await keys.type('2020-05-28');
  await keys.tabTo('Language');
  await keys.tabTo('Read a release…');
  await keys.press('Enter');
  await keys.isOn('Text of the release');
  await keys.tabTo('sample release');
  await keys.press('Enter');
  await page.getByRole('main', { name: 'What was read' }).waitFor();
  await keys.press('ControlOrMeta+Enter');
  await shows('Multilateral retreat');
  await keys.tabTo('Take the release away');
  await keys.tabTo('More of the meeting sheet');
  await keys.press('Enter');
  await keys.tabTo('Host');
  await keys.type('Republic of Korea');
  await keys.tabTo('Make the book');
  await keys.press('Enter');
  await shows('Steering brief');
});

test('the review of a release is gone through from side to side', async () => {
  await keys.act('read-release');
  await keys.isOn('Text of the release');
  await keys.press('Escape');
  await shows('Steering brief');
  await keys.act('read-release');
  await keys.tabTo('sample release');
  await keys.press('Enter');
  await page.getByText(/seeds are in the book already/).waitFor();
  const option = page.locator('[role=option]:focus');
  const counts = page.locator('.review-counts');
  const dialogIsGone = () => page.getByRole('dialog').waitFor({ state: 'detached' });
  // The open book holds all of it: a new one is chosen.
  await keys.tabTo('Goes into');
  await keys.press('ArrowDown', 'ArrowDown', 'Enter');
  await page.locator('.seed-row', { hasText: 'Raise again' }).first().waitFor();
  await keys.tabTo('Seeds');
  await keys.tabTo('Accept all');
  await keys.press('Tab', 'Home');
  await expect.poll(() => option.innerText()).toContain('asked the members');
  await keys.press('ArrowDown', 'ArrowDown', 'End', 'Home', 'ArrowDown');
  await keys.press('Space');
  await expect
    .poll(() => page.getByRole('region', { name: 'The release' }).locator(':focus').count())
    .toBe(1);
  await keys.press('ArrowUp', 'Space');
  await expect.poll(() => option.count()).toBe(1);
  await keys.press('KeyA', 'ArrowDown', 'KeyR');
  await expect.poll(() => counts.innerText()).toContain('1 accepted, 1 rejected');
  await keys.press('Shift+KeyA', 'Shift+KeyR', 'ControlOrMeta+KeyZ', 'ControlOrMeta+KeyZ');
  await keys.press('ControlOrMeta+KeyZ', 'ControlOrMeta+Shift+KeyZ');
  await expect.poll(() => counts.innerText()).toContain('1 accepted, 1 rejected');
  await keys.press('Home', 'KeyK');
  await page.getByRole('dialog', { name: 'What is it?' }).waitFor();
  await keys.press('ArrowDown', 'Enter');
  await dialogIsGone();
  await expect.poll(() => option.innerText()).toContain('read as');
  await keys.press('KeyM');
  await page.getByRole('dialog', { name: 'Where does it go?' }).waitFor();
  await keys.press('ArrowDown', 'Enter');
  await dialogIsGone();
  await expect.poll(() => option.innerText()).toContain('moved');
  await keys.press('KeyM', 'Escape');
  await dialogIsGone();
  await expect.poll(() => option.innerText()).toContain('moved');
  await keys.tabTo('Accept');
  await keys.tabTo('Cancel');
  await keys.pressUntil('[role=tab]:focus', 'Shift+Tab');
  await keys.press('ArrowRight');
  await page.getByRole('tab', { name: /^Everything read/, selected: true }).waitFor();
  await keys.pressUntil('[role=option]:focus', 'Tab');
  await keys.press('ArrowDown', 'End', 'Home', 'Space');
  await expect
    .poll(() => page.getByRole('region', { name: 'The release' }).locator(':focus').count())
    .toBe(1);
  await keys.tabTo(/page furniture left out/);
  await keys.press('Enter');
  await keys.tabTo('Released');
  await keys.press('ControlOrMeta+A');
  await keys.type('2020-02-13');
  await keys.press('Enter');
  await page.getByText('Thu 13 Feb 2020').waitFor();
  // What was decided is not let go of unasked.
  await keys.press('Escape');
  await page.getByRole('dialog', { name: 'Leave the review?' }).waitFor();
  await keys.press('Escape');
  await dialogIsGone();
  await keys.press('Escape');
  await page.getByRole('dialog', { name: 'Leave the review?' }).waitFor();
  await keys.tabTo('Leave');
  await keys.press('Enter');
  await dialogIsGone();
  await shows('Steering brief');
});

test('the book: parts of the window, outline, pages, words, views', async () => {
  await answerDialogs(window.app, { save: join(window.folder, 'by keys.briefing') });
  await keys.act('save');
  await isSaved();
  await answerDialogs(window.app, { save: join(window.folder, 'again.briefing') });
  await keys.act('save-as');
  await expect.poll(() => existsSync(join(window.folder, 'again.briefing'))).toBe(true);
  await isSaved();

  const parts: string[] = [await part()];
  for (let step = 0; step < 5; step += 1) {
    await keys.act('next-pane');
    await expect.poll(part).not.toBe(parts.at(-1));
    parts.push(await part());
  }
  expect(new Set(parts)).toEqual(new Set(['bar', 'left', 'page', 'right', 'status']));
  await keys.toPart('left');
  await keys.tabTo(/Steering brief/);
  await keys.press('ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'End', 'Enter');
  await page.getByText('Brief 7 of').waitFor();
  await keys.press('Home', 'Enter');
  await page.getByText('Brief 1 of').waitFor();
  await keys.act('next-brief');
  await page.getByText('Brief 2 of').waitFor();
  await keys.act('previous-brief');
  await page.getByText('Brief 1 of').waitFor();

  await keys.act('toggle-outline');
  await keys.act('toggle-outline');
  await keys.toPart('page');
  await keys.press('Escape', 'End', 'Home', 'ArrowDown', 'ArrowDown', 'ArrowUp');
  await keys.press('KeyS');
  await expect.poll(() => page.locator('.release-words:focus').count()).toBe(1);
  await keys.press('ArrowDown', 'ArrowUp', 'Enter');
  await keys.pressUntil('[role=tab]:focus', 'Shift+Tab');
  await keys.press('ArrowRight');
  await page.getByRole('tab', { name: /^(Point|Block)/, selected: true }).waitFor();
  await keys.tabTo('Topic');
  await keys.type('By keys');
  await keys.press('Enter');
  await keys.tabTo('Language');
  await keys.pressUntil('[role=tab]:focus', 'Shift+Tab');
  await keys.press('ArrowRight');
  await page.getByRole('tab', { name: /^Checks/, selected: true }).waitFor();
  await keys.tabTo(/./);
  await keys.press('ArrowDown', 'Enter');
  await keys.act('toggle-side-pane');
  await keys.act('toggle-side-pane');

  for (const id of ['view-delegation', 'view-interpreter', 'view-press', 'view-everyone'] as const)
    await keys.act(id);
  await keys.tabTo('Everyone’s view');
  const menuIsGone = () => page.getByRole('menu').waitFor({ state: 'detached' });
  await keys.press('Enter');
  await page.locator('[role=menuitemradio]:focus', { hasText: 'Everyone' }).waitFor();
  await keys.press('ArrowDown');
  await page.locator('[role=menuitemradio]:focus', { hasText: 'Delegation' }).waitFor();
  await keys.press('Enter');
  await menuIsGone();
  await keys.isOn('Delegation’s view');
  await keys.press('Enter');
  await page.locator('[role=menuitemradio]:focus').waitFor();
  await keys.press('Escape');
  await menuIsGone();
  await keys.isOn('Delegation’s view');
});

test('the export, from the choice to the receipt and back', async () => {
  const place = join(window.folder, 'by keys.docx');
  await answerDialogs(window.app, { save: place });
  await keys.act('view-delegation');
  await keys.act('export');
  await page.getByRole('dialog', { name: 'Export' }).waitFor();
  await keys.press('Tab', 'Space', 'Space');
  await page.locator('.export-preview[aria-busy=false] .docpage-sheet').waitFor();
  await keys.tabTo('Next page');
  await keys.press('Enter');
  await keys.tabTo('Pages of the copy');
  await keys.press('PageDown', 'PageUp');
  await keys.tabTo('House style');
  await keys.press('ArrowDown', 'ArrowUp');
  await keys.tabTo('Numbering');
  await keys.tabTo('Sources as footnotes');
  await keys.press('Space', 'Space');
  await keys.tabTo('Date of issue');
  await keys.press('Enter');
  await page.getByRole('dialog', { name: 'Exported' }).waitFor();
  expect(existsSync(place)).toBe(true);
  await keys.tabTo('Show in folder');
  await keys.press('Enter');
  await keys.tabTo('Done');
  await keys.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await keys.press('Tab');
});

test('the library: a row is found, opened, and taken off the list', async () => {
  await keys.act('save');
  await isSaved();
  await keys.act('close-book');
  await shows('Briefings');
  await answerDialogs(window.app, { open: SAMPLE_BOOK });
  await keys.act('open');
  await shows('Steering brief');
  await keys.act('close-book');
  await shows('Briefings');
  await keys.press('ControlOrMeta+F');
  await keys.type('keys');
  await keys.press('ArrowDown', 'Enter');
  await shows('Steering brief');
  await keys.act('close-book');
  await shows('Briefings');
  // The row that takes the place of one that went has the focus a frame later.
  const rowHasFocus = () => page.locator('[role=grid] [data-roving]:focus').waitFor();
  const rows = () => page.locator('[role=grid] [data-roving]').count();
  await keys.press('End', 'Home');
  const known = await rows();
  await keys.press('Delete');
  await expect.poll(rows).toBe(known - 1);
  await rowHasFocus();
  await keys.press('Tab', 'Enter');
  await page.locator('[role=menuitem]:focus').waitFor();
  await keys.press('ArrowDown');
  await page.locator('[role=menuitem]:focus', { hasText: 'Remove from this list' }).waitFor();
  await keys.press('Enter');
  await expect.poll(rows).toBe(1);
  await rowHasFocus();
  await keys.press('Delete');
  await shows('No briefings yet');
  await keys.press('Tab');
  await keys.tabTo('Templates');
  await keys.press('Enter');
  await keys.tabTo(/Steering brief/);
  await keys.press('Enter', 'Escape');
});

test('no act of the command table was left out', () => {
  const keyed = COMMANDS.filter((command) => 'key' in command && command.menu !== 'edit').map(({ id }) => id);
  expect(keyed.filter((id) => !keys.used.has(id))).toEqual([]);
});
