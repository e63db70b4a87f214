// Every state of a release under review: its seeds undecided and decided, the questions about one, everything that was read, an open book
// that it is added to, a reading under way. Each begins at the library. Words come from the catalogs, so that both languages walk alike.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerDialogs, chooseFromMenu } from '../support/open-window.ts';
import { makeBook, openSample } from './book-states.ts';
import { readSample, setReleased } from './library-states.ts';
import type { ScreenState } from './library-states.ts';
import type { Stage } from './stage.ts';

const SAMPLE_RELEASE = fileURLToPath(new URL('../../templates/sample/retreat-release.txt', import.meta.url));

export const REVIEW_STATES: ScreenState[] = [
  { name: 'review-seed-chosen', main: true, reach: chooseSeed },
  {
    name: 'review-decided',
    main: true,
    async reach(stage) {
      await chooseSeed(stage);
      await press(stage, 'KeyA', 'ArrowDown', 'KeyR', 'ArrowDown', 'KeyA', 'ArrowDown');
    },
  },
  {
    name: 'review-leaving',
    async reach(stage) {
      await chooseSeed(stage);
      await press(stage, 'KeyA', 'Escape');
      await stage.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'review-group-accepted',
    async reach(stage) {
      await chooseSeed(stage);
      await press(stage, 'Shift+KeyA');
    },
  },
  {
    name: 'review-changed',
    async reach(stage) {
      await chooseSeed(stage);
      await press(stage, 'KeyK', 'ArrowDown', 'Enter');
      await stage.page.getByRole('dialog').waitFor({ state: 'detached' });
      await press(stage, 'KeyM', 'ArrowDown', 'Enter');
      await stage.page.getByRole('dialog').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'review-kind',
    main: true,
    async reach(stage) {
      await chooseSeed(stage);
      await press(stage, 'KeyK');
      await stage.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'review-place',
    main: true,
    async reach(stage) {
      await chooseSeed(stage);
      await press(stage, 'KeyM');
      await stage.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'review-everything',
    main: true,
    async reach(stage) {
      await readSample(stage);
      await stage.page.getByRole('tab').nth(1).click();
      await stage.page.locator('[data-list-finding]').nth(2).click();
    },
  },
  {
    name: 'review-into-open-book',
    main: true,
    async reach(stage) {
      await openSample(stage);
      await readNewer(stage);
      await stage.page.locator('[data-list-finding]').first().focus();
      await press(stage, 'KeyA', 'ArrowDown');
    },
  },
  {
    name: 'review-added',
    async reach(stage) {
      await readSample(stage);
      await setReleased(stage, '2020-02-12');
      await makeBook(stage);
      await readNewer(stage);
      await stage.page.locator('[data-list-finding]').first().focus();
      await press(stage, 'KeyA', 'Control+Enter');
      await stage.page.locator('.book-canvas [data-block]').first().waitFor();
      await stage.page.getByRole('alert').first().waitFor();
      await stage.page.getByRole('tab', { name: stage.say('book', 'checks') }).click();
    },
  },
  {
    name: 'review-being-read',
    async reach(stage) {
      const { app, page, folder, say } = stage;
      const path = join(folder, 'long.txt');
      writeFileSync(path, `${readFileSync(SAMPLE_RELEASE, 'utf8')}\n`.repeat(400));
      await answerDialogs(app, { open: path });
      await chooseFromMenu(app, 'read-release');
      await stage.button(say('readRelease', 'chooseFile')).click();
      await page.locator('.progress').waitFor();
    },
  },
];

async function chooseSeed(stage: Stage): Promise<void> {
  await readSample(stage);
  await stage.page.locator('[data-list-finding]').nth(1).focus();
}

/** Reads the sample release in a later version, while a book is open. */
async function readNewer({ app, page, button, say }: Stage): Promise<void> {
  await chooseFromMenu(app, 'read-release');
  const text = readFileSync(SAMPLE_RELEASE, 'utf8').replaceAll('consultative body', 'standing forum');
  await page.getByRole('textbox', { name: say('readRelease', 'paste') }).fill(text);
  await button(say('readRelease', 'readText')).click();
  await page.locator('[data-list-finding]').first().waitFor();
}

async function press({ page }: Stage, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60))));
  }
}
