// The review of a release as an officer does it: seeds decided on by keys and by mouse, a book made of them, and a newer
// version of the release added to that book. Errors that the page logs and requests for an address fail the test they come in.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { runCommandLine } from '../support/run-command-line.ts';
import { removeFolder } from '../support/launch-app.ts';
import { answerDialogs, chooseFromMenu, openWindow } from '../support/open-window.ts';
import type { TestWindow } from '../support/open-window.ts';

const SAMPLE = fileURLToPath(new URL('../../templates/sample/retreat-release.txt', import.meta.url));
const KOREAN = fileURLToPath(new URL('../fixtures/releases/korean-consultation.txt', import.meta.url));
let window: TestWindow;
let page: Page;

beforeAll(async () => {
  window = await openWindow({ settings: { language: 'en' } });
  page = window.page;
});
afterAll(async () => {
  await window.end();
  removeFolder(window.folder);
});
afterEach(() => {
  expect(window.foreign, 'nothing may ask for an address').toEqual([]);
  expect(window.errors, 'the page logs no error').toEqual([]);
});

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const counts = (): Promise<string> => page.locator('.review-counts .numeral').innerText();
const rows = (): Locator => page.locator('[data-list-finding]');
const focused = (): Locator => page.locator('[data-list-finding]:focus');

async function readPasted(text: string): Promise<void> {
  await chooseFromMenu(window.app, 'read-release');
  await page.getByRole('textbox', { name: 'Text of the release' }).fill(text);
  await page.keyboard.press('Control+Enter');
  await rows().first().waitFor();
}

/** A saved book without what differs from one making to the next. */
function bookWithoutIds(path: string): unknown {
  const { book } = JSON.parse(readFileSync(path, 'utf8')) as { book: object };
  return JSON.parse(JSON.stringify(book).replace(/"(?:id|document|source)":"[0-9a-z]{16}"/g, '"id":""'));
}

test('seeds stand under the sections of the book to be made, and each shows its words in the text', async () => {
  await chooseFromMenu(window.app, 'read-release');
  await button('sample release').click();
  await rows().first().waitFor();
  await page.locator('.finding-group h2', { hasText: 'Points to make' }).first().waitFor();
  expect(await page.getByRole('heading', { name: /Steering brief: Points to make/ }).count()).toBe(0);
  const row = page.getByRole('option', { name: /^Raise again/ }).first();
  await row.hover();
  const words = page.locator('.release-text .statement-now').first();
  const begins = async (place: Locator): Promise<string> => (await place.innerText()).trim().slice(0, 30);
  const isOfRow = async (place: Locator): Promise<boolean> =>
    (await row.innerText()).includes(await begins(place));
  await expect.poll(() => isOfRow(words)).toBe(true);
  await words.hover();
  await expect.poll(() => page.locator('.seed-row-now').count()).toBeGreaterThan(0);
  // Focus does what the pointer does: from the row to the words, and by Space into them and back.
  await page.mouse.move(640, 10);
  await row.focus();
  await page.locator('.release-text .statement-now').first().waitFor();
  await page.keyboard.press('Space');
  const inText = page.locator('[data-text-finding]:focus');
  await expect.poll(() => isOfRow(inText)).toBe(true);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => isOfRow(inText)).toBe(false);
  const next = await begins(inText);
  await page.keyboard.press('Space');
  await expect.poll(() => focused().innerText()).toContain(next);
});

test('each kind of statement has its color on both sides', async () => {
  for (const hue of ['ask', 'proposal', 'agreement', 'view', 'fact']) {
    const color = (at: string, property: string): Promise<string> =>
      page
        .locator(at)
        .first()
        .evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);
    const dot = await color(`.seed-row .kind-dot-${hue}`, 'background-color');
    // Where the pointer or the focus came or went a moment ago, colors fade.
    await expect.poll(() => color(`.statement-${hue}`, 'text-decoration-color'), { message: hue }).toBe(dot);
  }
});

test('by keys alone: accept, reject, the group, kind, place, and every step taken back', async () => {
  const row = page.getByRole('option', { name: /^Raise again/ }).first();
  await row.focus();
  await expect.poll(counts).toMatch(/0 accepted, 0 rejected, \d+ undecided/);
  const untouched = await counts();
  await page.keyboard.press('a');
  await expect.poll(counts).toMatch(/^1 accepted, 0 rejected/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('r');
  await expect.poll(counts).toMatch(/^1 accepted, 1 rejected/);
  await expect.poll(() => page.locator('.seed-rejected').count()).toBe(1);
  await page.keyboard.press('Control+z');
  await expect.poll(counts).toMatch(/^1 accepted, 0 rejected/);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(counts).toMatch(/^1 accepted, 1 rejected/);
  await page.keyboard.press('Shift+A');
  await expect
    .poll(async () => Number(/^(\d+) accepted, 0 rejected/.exec(await counts())?.[1]))
    .toBeGreaterThan(1);
  await page.keyboard.press('Control+z');
  await expect.poll(counts).toMatch(/^1 accepted, 1 rejected/);

  await page.keyboard.press('k');
  await page.getByRole('dialog', { name: 'What is it?' }).waitFor();
  await page.getByRole('radio', { name: 'Our proposal' }).check();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused().innerText()).toContain('Our proposal');
  await expect.poll(() => focused().innerText()).toContain('read as');

  await page.keyboard.press('m');
  await page.getByRole('dialog', { name: 'Where does it go?' }).waitFor();
  await page.getByRole('radio', { name: 'Background' }).first().check();
  await page.keyboard.press('Enter');
  await page.locator('.seed-changed', { hasText: 'moved' }).waitFor();
  await expect.poll(() => focused().innerText()).toContain('moved');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
  await expect.poll(counts).toBe(untouched);
  await expect.poll(() => page.locator('.seed-changed').count()).toBe(0);
});

test('by mouse: accept, reject, and all; redo brings back what undo took', async () => {
  const row = page.getByRole('option', { name: /^Raise again/ }).first();
  await row.click();
  await row.locator('.seed-act-main').click();
  await expect.poll(counts).toMatch(/^1 accepted, 0 rejected/);
  await row.locator('.seed-act').last().click();
  await expect.poll(counts).toMatch(/^0 accepted, 1 rejected/);
  await row.locator('.seed-act').last().click();
  await expect.poll(counts).toMatch(/^0 accepted, 0 rejected/);
  await button(/^Accept all \d+$/).click();
  // What the release says for the meeting sheet is of the last meeting, and waits to be accepted by itself.
  await expect.poll(counts).toContain(' 6 undecided');
  const all = await counts();
  expect(Number(/^(\d+) accepted/.exec(all)?.[1])).toBeGreaterThan(40);
  await row.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(counts).toMatch(/^0 accepted, 0 rejected/);
  await page.keyboard.press('Control+y');
  await expect.poll(counts).toBe(all);
  await page.keyboard.press('Control+z');
  await expect.poll(counts).toMatch(/^0 accepted, 0 rejected/);
});

test('behind the tab with everything that was read no seed is decided on unseen', async () => {
  await page.getByRole('tab', { name: /^Everything read/ }).click();
  await page.getByRole('option', { name: /^The ROK also proposed/ }).click();
  await page.keyboard.press('a');
  await page.getByRole('status').filter({ hasText: 'Choose a seed first.' }).waitFor();
  expect(await counts()).toMatch(/^0 accepted, 0 rejected/);
  await page.getByRole('tab', { name: 'Seeds' }).click();
  await page
    .getByRole('option', { name: /^Raise again/ })
    .first()
    .waitFor();
});

test('what the release says for the meeting sheet is decided on as the seeds are; a rejected session is no brief', async () => {
  const session = page.getByRole('option', { name: /^Second session/ });
  await session.click();
  await page.keyboard.press('r');
  await expect.poll(() => page.locator('.finding-group h2', { hasText: 'Second session' }).count()).toBe(0);
  await page.locator('.finding-group h2', { hasText: 'Third session' }).first().waitFor();
  await page.keyboard.press('Control+z');
  await page.locator('.finding-group h2', { hasText: 'Second session' }).first().waitFor();
  const venue = page.getByRole('option', { name: /^Mexico City/ });
  await venue.focus();
  await expect
    .poll(async () => (await page.locator('.release-text .statement-now').allInnerTexts()).join(''))
    .toContain('Mexico City');
  await page.keyboard.press('a');
  await expect.poll(counts).toMatch(/^1 accepted/);
});

test('axe finds nothing, on the list and in the dialog', async () => {
  const look = async () =>
    (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`,
    );
  expect(await look()).toEqual([]);
  await rows().nth(6).click();
  await button('Accept').click();
  await expect.poll(counts).toMatch(/^2 accepted/);
  await button('Move…').click();
  await page.getByRole('dialog').waitFor();
  await expect
    .poll(() => page.getByRole('dialog').evaluate((one) => getComputedStyle(one).opacity))
    .toBe('1');
  expect(await look()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('a key that can do nothing says why, and Escape asks before decisions are lost', async () => {
  const made = await counts();
  await page.getByRole('option', { name: /^Mexico City/ }).focus();
  await page.keyboard.press('k');
  await page.getByRole('status').filter({ hasText: 'It has its place on the meeting sheet.' }).waitFor();
  const question = page.getByRole('dialog', { name: 'Leave the review?' });
  const stay = async (): Promise<void> => {
    await question.getByText('What was decided of 2 seeds is not kept.').waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await counts()).toBe(made);
  };
  await page.keyboard.press('Escape');
  await stay();
  for (const leaving of ['Back', 'Another release…', 'Cancel']) {
    await button(leaving).click();
    await stay();
  }
  // The acts of the menu lead away too.
  for (const leaving of ['read-release', 'new', 'open-sample']) {
    await chooseFromMenu(window.app, leaving);
    await stay();
  }
});

test('the book holds what was not rejected, and nothing else', async () => {
  const row = page.getByRole('option', { name: /^Raise again/ }).first();
  const clause = /“(.{10,40})/.exec(await row.innerText())?.[1] ?? 'none';
  await row.click();
  await page.keyboard.press('r');
  await expect.poll(counts).toContain(' 1 rejected');
  await button(/^Make the book with \d+$/).click();
  await page.getByRole('heading', { name: 'Steering brief' }).waitFor();
  await page.locator('.book-editor [data-block]').last().waitFor({ state: 'attached' });
  const points = await page.locator('[data-block]', { hasText: 'Raise again' }).allInnerTexts();
  expect(points.filter((text) => text.includes(clause))).toEqual([]);
  // The venue was accepted for the sheet, the event was not.
  await page.locator('.outline-row').first().click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Venue' }).inputValue()).toBe('Mexico City');
  await expect.poll(() => page.getByRole('textbox', { name: 'Event' }).inputValue()).toBe('');
  await page
    .getByRole('treeitem', { name: /Steering brief/ })
    .first()
    .click();
});

test('a newer version is added to the open book, and what rests on words it no longer has is flagged', async () => {
  await answerDialogs(window.app, { save: join(window.folder, 'kept.briefing') });
  await page.keyboard.press('Control+s');
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved \d/ })
    .waitFor();
  const newer = readFileSync(SAMPLE, 'utf8').replaceAll('consultative body', 'standing forum');
  await readPasted(newer);
  await expect.poll(() => page.getByRole('combobox', { name: 'Goes into' }).inputValue()).toBe('open');
  await button('Add the release alone').waitFor();
  await rows().first().focus();
  await page.keyboard.press('a');
  await expect.poll(counts).toMatch(/^1 accepted/);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Steering brief' }).waitFor();
  await page.getByRole('alert').filter({ hasText: 'newer version' }).waitFor();
  await page.getByRole('tab', { name: /^Checks/ }).click();
  await page.locator('.check-row', { hasText: 'older words' }).first().click();
  await page.getByRole('tab', { name: /^Source/ }).click();
  await page.getByText('Rests on older words').waitFor();
});

test('what was added is taken back in the book by one undo, and brought again by redo', async () => {
  const documents = (): Promise<number> => page.getByRole('combobox', { name: 'Which release' }).count();
  const older = (): Promise<number> => page.getByText('Rests on older words').count();
  await expect.poll(older).toBe(1);
  await page.locator('.book-editor').press('Control+z');
  await expect.poll(older).toBe(0);
  await expect.poll(documents).toBe(0);
  await page.locator('.book-editor').press('Control+Shift+z');
  await expect.poll(documents).toBe(1);
  await page.getByRole('tab', { name: /^Checks/ }).click();
  await page.locator('.check-row', { hasText: 'older words' }).first().waitFor();
});

test('the window makes the book that the command line makes, for our side as it is given', async () => {
  const byLine = join(window.folder, 'by line.briefing');
  const made = await runCommandLine(window.folder, [
    ...['new', '--template', 'multilateral-retreat', '--release', SAMPLE, '--released', '2020-02-12'],
    ...['--set', 'us=Mexico', '--set', 'languages=English', '--out', byLine],
  ]);
  expect(made.code, made.err).toBe(0);
  await answerDialogs(window.app, { button: 1 });
  await readPasted(readFileSync(SAMPLE, 'utf8'));
  await page.getByRole('combobox', { name: 'Goes into' }).selectOption('new');
  await page.getByRole('textbox', { name: 'Released' }).fill('2020-02-12');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Our side' }).fill('Mexico');
  await page
    .getByRole('option', { name: /^Their ask \(ROK\)/ })
    .first()
    .waitFor();
  await button(/^Accept all \d+$/).click();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Steering brief' }).waitFor();
  const byWindow = join(window.folder, 'by window.briefing');
  await answerDialogs(window.app, { save: byWindow, button: 1 });
  await chooseFromMenu(window.app, 'save-as');
  await expect.poll(() => existsSync(byWindow)).toBe(true);
  expect(bookWithoutIds(byWindow)).toEqual(bookWithoutIds(byLine));
});

test('in Korean by keys alone: a release read, decided on, taken back, and made a book', async () => {
  await page.evaluate(() =>
    (
      globalThis as unknown as { host: { saveSettings: (settings: object) => Promise<unknown> } }
    ).host.saveSettings({ language: 'ko', theme: 'light' }),
  );
  await page.reload();
  await page.locator('[data-pane="page"]').first().waitFor();
  await answerDialogs(window.app, { button: 1 });
  await chooseFromMenu(window.app, 'read-release');
  await page.locator('.intake textarea').fill(readFileSync(KOREAN, 'utf8'));
  await page.keyboard.press('Control+Enter');
  await rows().first().waitFor();
  const target = page.getByRole('combobox', { name: '넣을 곳' });
  if ((await target.count()) > 0) await target.selectOption('new');
  await page.locator('.finding-group h2', { hasText: '회의 개요' }).waitFor();
  await expect.poll(() => page.getByRole('textbox', { name: '우리측' }).inputValue()).toBe('한국');
  await page.getByRole('textbox', { name: '우리측' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focused().count()).toBe(1);
  await page.keyboard.press('a');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('r');
  await expect.poll(counts).toContain('채택 1, 제외 1');
  await page.keyboard.press('Control+z');
  await expect.poll(counts).toContain('채택 1, 제외 0');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(counts).toContain('채택 1, 제외 1');
  await page.keyboard.press('m');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: '총괄 자료' }).first().waitFor();
});
