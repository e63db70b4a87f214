// Every state of the book screen where it is read. Each begins at the library.
// Words come from the catalogs, so that both languages walk alike.
import { answerDialogs, chooseFromMenu } from '../support/open-window.ts';
import { KOREAN_RELEASE, readSample, setReleased } from './library-states.ts';
import type { ScreenState } from './library-states.ts';
import type { Stage } from './stage.ts';

/** A point of the sample book that rests on the release; its place in the text is near the end. */
export const POINT = '#block-w9erxzpj687fzcno';

export const BOOK_STATES: ScreenState[] = [
  { name: 'book', reach: openSample },
  { name: 'book-point', main: true, reach: choosePoint },
  {
    name: 'book-words-chosen',
    async reach(stage) {
      await openSample(stage);
      await stage.page.locator('.release-words').nth(1).click();
    },
  },
  {
    name: 'book-point-facts',
    async reach(stage) {
      await choosePoint(stage);
      await chooseTab(stage, 'point');
    },
  },
  {
    name: 'book-checks',
    async reach(stage) {
      await openSample(stage);
      await chooseTab(stage, 'checks');
    },
  },
  {
    name: 'book-as-whom',
    async reach(stage) {
      await openSample(stage);
      await stage.button(stage.say('book', 'viewEveryone')).click();
      await stage.page.getByRole('menuitemradio').first().waitFor();
    },
  },
  {
    name: 'book-as-delegation',
    main: true,
    async reach(stage) {
      await choosePoint(stage);
      await chooseFromMenu(stage.app, 'view-delegation');
      await stage.page.locator('.bar-view-on').waitFor();
    },
  },
  {
    name: 'book-as-press',
    async reach(stage) {
      await openSample(stage);
      await chooseFromMenu(stage.app, 'view-press');
      await stage.page.locator('.bar-view-on').waitFor();
    },
  },
  {
    name: 'book-tables',
    async reach(stage) {
      await openSample(stage);
      await stage.page
        .locator('.book-canvas table')
        .first()
        .evaluate((table) => {
          table.scrollIntoView({ block: 'center' });
        });
    },
  },
  {
    name: 'book-end',
    async reach(stage) {
      await openSample(stage);
      await stage.page.locator('.book-canvas').evaluate((canvas) => {
        canvas.scrollTop = canvas.scrollHeight;
      });
    },
  },
  { name: 'meeting-sheet', main: true, reach: showSheet },
  {
    name: 'meeting-sheet-where-shown',
    async reach(stage) {
      await showSheet(stage);
      await stage.page.getByRole('tab', { name: stage.say('book', 'whereShown') }).click();
    },
  },
  {
    name: 'book-new',
    async reach(stage) {
      await readSample(stage);
      await setReleased(stage, '2020-02-12');
      await makeBook(stage);
    },
  },
  {
    name: 'book-new-chair',
    async reach(stage) {
      await readSample(stage);
      await makeBook(stage);
      await stage.page.locator('[role=tree] [data-brief]:not([data-section])').nth(4).click();
    },
  },
  {
    name: 'book-new-sheet',
    async reach(stage) {
      await readSample(stage);
      await makeBook(stage);
      await stage.page.locator('.outline-row').first().click();
    },
  },
  {
    name: 'book-korean',
    main: true,
    async reach(stage) {
      await chooseFromMenu(stage.app, 'read-release');
      await stage.page.getByRole('textbox').first().fill(KOREAN_RELEASE);
      await stage.button(stage.say('readRelease', 'readText')).click();
      await stage.page.locator('[data-list-finding]').first().waitFor();
      await makeBook(stage);
      await stage.page
        .locator('.block-point')
        .first()
        .or(stage.page.locator('[data-block]').first())
        .first()
        .click();
    },
  },
  {
    name: 'book-newer',
    async reach({ app, page, files }) {
      await answerDialogs(app, { open: files.newer });
      await chooseFromMenu(app, 'open');
      await page.locator('.book-canvas').waitFor();
      await page.getByRole('alert').waitFor();
    },
  },
];

export async function openSample({ app, page }: Stage): Promise<void> {
  await chooseFromMenu(app, 'open-sample');
  await page.locator('.book-canvas [data-block]').first().waitFor();
}

export async function choosePoint(stage: Stage): Promise<void> {
  await openSample(stage);
  await stage.page.locator(POINT).evaluate((block) => {
    block.scrollIntoView({ block: 'center' });
  });
  await stage.page.locator(`${POINT} .block-words`).click();
  await stage.page.locator(POINT).evaluate((block) => {
    block.scrollIntoView({ block: 'center' });
  });
}

export const chooseTab = ({ page, say }: Stage, tab: 'point' | 'checks'): Promise<void> =>
  page.getByRole('tab', { name: say('book', tab) }).click();

export async function showSheet(stage: Stage): Promise<void> {
  await openSample(stage);
  await stage.page.locator('.outline-row').first().click();
  await stage.page.locator('.sheet-page, .sheet').first().waitFor();
}

export async function makeBook(stage: Stage): Promise<void> {
  await stage.button(stage.say('readRelease', 'make')).click();
  await stage.page.locator('.book-canvas [data-brief]').first().waitFor();
}
