// A book is written by keys alone: its points, its meeting sheet, its sections and briefs; after each key focus is somewhere and is seen.
// The last test holds the acts of the Edit menu: one that has a key and was not done here fails it.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../shared/host/commands.ts';
import { openWindowByKeys } from '../support/keyboard.ts';
import type { Keyboard } from '../support/keyboard.ts';

let window: Awaited<ReturnType<typeof openWindowByKeys>>;
let page: Page;
let keys: Keyboard;

beforeAll(async () => {
  window = await openWindowByKeys();
  ({ page, keys } = window);
});
afterAll(() => window.end());

test('a book is made of the sample release', async () => {
  await keys.act('read-release');
  await keys.tabTo('sample release');
  await keys.press('Enter');
  await page.locator('[role=option]').first().waitFor();
  await keys.press('ControlOrMeta+Enter');
  await page.locator('.book-editor').waitFor();
});

test('the book is written: words, formatting, use, order, and what stands beside a point', async () => {
  const block = (words: string) => page.locator('.block').filter({ hasText: words });
  const points = page
    .locator('section')
    .filter({ has: page.getByRole('button', { name: /: Points to make$/ }) })
    .first();
  const grip = page.locator('[data-grip]:focus');
  await keys.toPart('page');
  if ((await grip.count()) === 0) await keys.press('Escape');
  await keys.press('Home');
  for (let step = 0; step < 12 && (await points.locator('[data-grip]:focus').count()) === 0; step += 1)
    await keys.press('ArrowDown');
  await keys.press('Enter');
  await keys.type('First by keys');
  await keys.press('Enter');
  await keys.type('Second by keys');
  await keys.press('Tab', 'Shift+Tab', 'Shift+Home');
  await keys.act('bold');
  await keys.act('italic');
  await keys.act('underline');
  await block('Second by keys').locator('strong em u').waitFor();
  await keys.press('End');
  for (const [id, tag] of [
    ['use-do-not-raise', 'Do not raise'],
    ['use-defensive', 'Defensive'],
    ['use-if-raised', 'If raised'],
    ['use-raise', 'Raise'],
  ] as const) {
    await keys.act(id);
    await block('Second by keys').getByRole('button', { name: tag, exact: true }).waitFor();
  }
  const order = async () => {
    const all = await points.locator('.block').allInnerTexts();
    return (
      all.findIndex((text) => text.includes('First by keys')) -
      all.findIndex((text) => text.includes('Second by keys'))
    );
  };
  await expect.poll(order).toBe(-1);
  await keys.act('move-up');
  await expect.poll(order).toBe(1);
  await keys.act('move-down');
  await expect.poll(order).toBe(-1);
  await keys.press('ControlOrMeta+KeyZ');
  await expect.poll(order).toBe(1);
  await keys.press('ControlOrMeta+Shift+KeyZ');
  await expect.poll(order).toBe(-1);

  // The block as a whole: its use by a digit, and each form beside it, which gives the focus back.
  await keys.press('Escape');
  await keys.act('move-up');
  await expect.poll(order).toBe(1);
  await keys.press('Digit3');
  await block('Second by keys').getByRole('button', { name: 'Defensive', exact: true }).waitFor();
  // A form that has nothing to choose has the focus itself.
  const formIsThere = () => page.locator('.popover:focus, .popover :focus').waitFor();
  const formIsGone = () => page.locator('.popover').waitFor({ state: 'detached' });
  await keys.press('KeyT');
  await formIsThere();
  await keys.type('Mexico');
  await keys.press('Enter');
  await formIsGone();
  await block('Second by keys').getByText('To Mexico:').waitFor();
  await keys.press('KeyR');
  await formIsThere();
  await keys.press('Tab', 'Space', 'Enter');
  await formIsGone();
  for (const key of ['KeyR', 'KeyM', 'KeyO']) {
    await keys.press(key);
    await formIsThere();
    await keys.press('Escape');
    await formIsGone();
    await grip.waitFor();
  }
  await keys.press('Delete');
  await expect.poll(() => block('Second by keys').count()).toBe(0);
  await keys.press('ControlOrMeta+KeyZ');
  await block('Second by keys').waitFor();
  // Out of the text by Tab, so that nobody is held in it.
  await keys.press('Escape', 'Tab');
  await expect.poll(() => page.locator('[data-pane=page] :focus').count()).toBe(0);
});

test('the meeting sheet: fields, and people, delegations and sessions that come and go', async () => {
  await keys.toPart('left');
  await keys.pressUntil('.outline-row:focus', 'Shift+Tab');
  for (let step = 0; step < 4 && !(await page.locator('button.outline-row:focus').count()); step += 1)
    await keys.press('Shift+Tab');
  await keys.press('Enter');
  await keys.tabTo('Venue');
  await keys.type('Mexico City');
  for (const [add, first, gone] of [
    ['Add a person', 'Person', /^Remove /],
    ['Add a delegation', 'Delegation', /^Remove /],
    ['Add a session', 'Session', /^Remove Session|^Remove Fourth|^Remove /],
  ] as const) {
    await keys.tabTo(add);
    await keys.press('Enter');
    await keys.isOn(first);
    await keys.type('By keys');
    await keys.tabTo(gone);
    await keys.press('Enter');
  }
  await keys.tabTo('Interpretation');
  await keys.press('ControlOrMeta+KeyZ');
  await keys.act('next-brief');
});

test('sections and briefs: named, read by whom, moved, added and taken away from the outline', async () => {
  const row = (words: string | RegExp) => page.getByRole('treeitem', { name: words });
  const menu = async (words: string): Promise<void> => {
    await keys.toPart('left');
    await keys.pressUntil('[aria-haspopup=menu]:focus', 'Shift+Tab');
    await keys.press('Enter');
    const chosen = (): Promise<string> => page.locator('[role=menuitem]:focus').innerText();
    for (let now = await chosen(); !now.includes(words); now = await chosen()) {
      await keys.press('ArrowDown');
      await expect.poll(chosen).not.toBe(now);
    }
    await keys.press('Enter');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  };
  await keys.toPart('left');
  await keys.pressUntil('[role=treeitem]:focus', 'Tab');
  await keys.press('Home', 'F2');
  await keys.isOn('Title of the brief');
  await keys.type('Brief by keys');
  await keys.press('Enter');
  await row(/Brief by keys/).waitFor();
  // On to the words below; Escape stays at the name.
  await keys.isOn('Text of the book');
  await keys.pressUntil('[role=treeitem]:focus', { act: 'next-pane' });
  await keys.press('Home', 'F2');
  await keys.isOn('Title of the brief');
  await keys.press('Escape');
  await keys.isOn('Title of the brief: Brief by keys');

  await keys.pressUntil('[role=treeitem]:focus', { act: 'next-pane' });
  await keys.press('ArrowLeft', 'ArrowRight', 'ArrowRight', 'F2');
  await keys.isOn('Heading of the section');
  await keys.type('Section by keys');
  await keys.press('Enter');
  await row(/Section by keys/).waitFor();
  await keys.pressUntil('[role=treeitem]:focus', { act: 'next-pane' });
  await keys.press('KeyR');
  await page.locator('.popover :focus').waitFor();
  await keys.press('Space', 'Escape');
  await page.locator('.popover').waitFor({ state: 'detached' });
  await page.locator('[role=treeitem]:focus').waitFor();
  const sections = () => page.locator('[role=treeitem][aria-level="2"]').allInnerTexts();
  const before = await sections();
  await keys.press('Alt+ArrowDown');
  await expect.poll(sections).not.toEqual(before);
  await keys.press('Alt+ArrowUp');
  await expect.poll(sections).toEqual(before);

  await menu('New section');
  await keys.isOn('Heading of the section');
  await keys.type('Added by keys');
  await keys.press('Enter');
  await row(/Added by keys/).waitFor();
  await menu('Remove this section');
  await expect.poll(() => page.getByText('Added by keys').count()).toBe(0);
  await menu('New brief');
  await keys.isOn('Title of the brief');
  await keys.type('Another by keys');
  await keys.press('Enter');
  await row(/Another by keys/).waitFor();
});

test('no act of the Edit menu was left out', () => {
  const keyed = COMMANDS.filter((command) => 'key' in command && command.menu === 'edit').map(({ id }) => id);
  expect(keyed.filter((id) => !keys.used.has(id))).toEqual([]);
});
