// Every state of the screens before a book is open: library, templates, a new book, reading a release, settings, keys.
// Each begins at the library; `full` tells whether the library knows any book. Words come from the catalogs, so that both languages walk alike.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answerDialogs, chooseFromMenu } from '../support/open-window.ts';
import type { Stage } from './stage.ts';

export interface ScreenState {
  name: string;
  /** Of the few that are also taken in high contrast and at 200 %. */
  main?: boolean;
  reach(stage: Stage): Promise<void>;
}

const readText = (path: string): string =>
  readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
export const KOREAN_RELEASE = readText('../fixtures/releases/korean-consultation.txt');
const BARE_TEXT = 'Les ministres se sont rencontrés à Genève.\n\nIls ont parlé du climat.\n';

/** With no book known. */
export const EMPTY_STATES: ScreenState[] = [
  { name: 'library-empty', main: true, reach: async () => undefined },
];

/** With books known. */
export const LIBRARY_STATES: ScreenState[] = [
  { name: 'library', main: true, reach: async () => undefined },
  {
    name: 'library-row-focused',
    async reach({ page }) {
      await page.locator('[role=grid] [data-roving]').nth(1).focus();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'library-row-menu',
    async reach({ page }) {
      await page.locator('[role=grid] [data-roving] button').nth(2).click();
      await page.getByRole('menuitem').first().waitFor();
    },
  },
  {
    name: 'library-found',
    async reach({ page }) {
      await page.getByRole('searchbox').fill('믹타');
    },
  },
  {
    name: 'library-nothing-found',
    async reach({ page, say }) {
      await page.getByRole('searchbox').fill('Antarctica');
      await page
        .getByRole('status')
        .filter({ hasText: say('library', 'nothingFound', { words: 'Antarctica' }) })
        .waitFor();
    },
  },
  {
    name: 'library-file-dropped',
    async reach({ page }) {
      await page.evaluate(() => {
        const held = new DataTransfer();
        held.items.add(new File(['x'], 'release.txt'));
        document
          .querySelector('.drop-target')
          ?.dispatchEvent(new DragEvent('dragenter', { bubbles: true, dataTransfer: held }));
      });
      await page.locator('.drop-words').waitFor();
    },
  },
  {
    name: 'library-broken-and-vanished',
    async reach({ app, page, files }) {
      await answerDialogs(app, { open: files.broken });
      await chooseFromMenu(app, 'open');
      const alert = page.getByRole('alert');
      await alert.filter({ hasText: 'half a book' }).waitFor();
      await page.locator('[role=grid] [data-roving]').filter({ hasText: 'Joint call' }).click();
      // Each is of another file, and both are told of.
      await alert.filter({ hasText: 'gone.briefing' }).waitFor();
    },
  },
  {
    name: 'templates',
    async reach({ page, say }) {
      await page
        .getByRole('navigation')
        .getByRole('button', { name: say('library', 'templates') })
        .click();
    },
  },
  {
    name: 'tooltip',
    async reach({ page, say }) {
      await page.getByRole('button', { name: say('library', 'settings') }).hover();
      await page.getByRole('tooltip').waitFor();
    },
  },
  {
    name: 'settings',
    async reach({ app, page }) {
      await chooseFromMenu(app, 'settings');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'shortcuts',
    async reach({ app, page }) {
      await chooseFromMenu(app, 'shortcuts');
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'new-book', main: true, reach: startNew },
  {
    name: 'new-book-wrong-entries',
    async reach(stage) {
      await startNew(stage);
      const { page } = stage;
      const fields = page.locator('.new-book-fields');
      await fields.getByRole('textbox').first().fill('MIKTA Vice-Ministerial Retreat');
      const date = fields.locator('.field-narrow input, input.narrow, .narrow input').first();
      await ((await date.count()) > 0 ? date : fields.getByRole('textbox').nth(1)).fill('2020-02-31');
      await stage.button(stage.say('newBook', 'create')).click();
      await page.locator('[aria-invalid=true]').first().waitFor();
    },
  },
  {
    name: 'new-book-whole-sheet',
    async reach(stage) {
      await startNew(stage);
      await stage.page.locator('summary').click();
      await stage.page.locator('.new-book-page').evaluate((page) => {
        page.scrollTop = page.scrollHeight;
      });
    },
  },
  {
    name: 'new-book-with-release',
    async reach(stage) {
      await startNew(stage);
      await stage.button(stage.say('newBook', 'attachRelease')).click();
      await stage.button(stage.say('readRelease', 'sample')).click();
      await stage.button(stage.say('readRelease', 'useIt')).click();
      await stage.page.locator('.attached-release').waitFor();
    },
  },
  { name: 'release-asked-for', reach: startReading },
  {
    name: 'release-read',
    main: true,
    async reach(stage) {
      await readSample(stage);
      await stage.page.locator('[data-list-finding]').nth(2).hover();
    },
  },
  {
    name: 'release-read-with-its-date',
    async reach(stage) {
      await readSample(stage);
      await setReleased(stage, '2020-02-12');
      await stage.page.locator('[data-list-finding]').nth(5).click();
      await stage.page.keyboard.press('Space');
      await stage.page.locator('.furniture-switch').click();
    },
  },
  {
    name: 'release-wrong-date',
    async reach(stage) {
      await readSample(stage);
      await setReleased(stage, '2020-02-31');
    },
  },
  {
    name: 'release-read-below',
    async reach(stage) {
      await readSample(stage);
      await stage.page.locator('.findings').evaluate((pane) => {
        pane.scrollTop = pane.scrollHeight;
      });
    },
  },
  {
    name: 'release-in-korean',
    async reach(stage) {
      await startReading(stage);
      await stage.page.getByRole('textbox').first().fill(KOREAN_RELEASE);
      await stage.button(stage.say('readRelease', 'readText')).click();
      await stage.page.locator('[data-list-finding]').first().click();
    },
  },
  {
    name: 'release-in-neither-language',
    async reach(stage) {
      await startReading(stage);
      await stage.page.getByRole('textbox').first().fill(BARE_TEXT);
      await stage.button(stage.say('readRelease', 'readText')).click();
      await stage.page.locator('.findings').waitFor();
    },
  },
];

async function startNew({ app, page }: Stage): Promise<void> {
  await chooseFromMenu(app, 'new');
  await page.locator('.new-book-page').waitFor();
}

async function startReading({ app, page }: Stage): Promise<void> {
  await chooseFromMenu(app, 'read-release');
  await page.getByRole('textbox').first().waitFor();
}

export async function readSample(stage: Stage): Promise<void> {
  await startReading(stage);
  await stage.button(stage.say('readRelease', 'sample')).click();
  await stage.page.locator('[data-list-finding]').first().waitFor();
}

export async function setReleased({ page, say }: Stage, day: string): Promise<void> {
  const field = page.getByRole('textbox', { name: say('readRelease', 'released') });
  await field.fill(day);
  await field.press('Enter');
}
