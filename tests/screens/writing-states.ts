// Every state of a book that is written: the caret in a point, what opens beside it, the outline's menu, a drag, what is and is not saved,
// a page that came back. Each begins at the library. Words come from the catalogs, so that both languages walk alike.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { Host } from '../../shared/host/host-api.ts';
import { writeAt } from '../support/book-window.ts';
import { answerDialogs, chooseFromMenu, SAMPLE_BOOK } from '../support/open-window.ts';
import { choosePoint, chooseTab, makeBook, openSample, POINT, showSheet } from './book-states.ts';
import { readSample, setReleased } from './library-states.ts';
import type { ScreenState } from './library-states.ts';
import type { Stage } from './stage.ts';

declare const window: { host: Host };

export const WRITING_STATES: ScreenState[] = [
  {
    name: 'writing-point',
    main: true,
    async reach(stage) {
      await startWriting(stage);
      await stage.page.keyboard.type(' We would put it in writing.');
      await stage.page
        .getByRole('status')
        .filter({ hasText: stage.say('book', 'notSaved') })
        .waitFor();
      await settleWords(stage);
    },
  },
  {
    name: 'writing-over-a-seed',
    async reach(stage) {
      await readSample(stage);
      await setReleased(stage, '2020-02-12');
      await makeBook(stage);
      await writeAt(
        stage.page,
        stage.page.locator('.block-point.block-unwritten, .point-1.block-unwritten').first(),
      );
      await settleWords(stage);
    },
  },
  {
    name: 'writing-block-chosen',
    main: true,
    async reach(stage) {
      await startWriting(stage);
      await stage.page.keyboard.press('Escape');
      await settleWords(stage);
    },
  },
  ...(['T', 'R', 'M', 'O'] as const).map((key): ScreenState => ({
    name: `writing-form-${key.toLowerCase()}`,
    main: key === 'R',
    async reach(stage) {
      await startWriting(stage);
      await stage.page.keyboard.press('Escape');
      await stage.page.keyboard.press(`Key${key}`);
      await stage.page.locator('.popover').waitFor();
    },
  })),
  {
    name: 'writing-form-use',
    main: true,
    async reach(stage) {
      await startWriting(stage);
      await stage.page.locator('.tag-button[data-act=use]').filter({ visible: true }).first().click();
      await stage.page.locator('.popover').waitFor();
    },
  },
  {
    name: 'writing-form-marking',
    async reach(stage) {
      const { app, page, folder } = stage;
      const path = join(folder, 'marked.briefing');
      writeFileSync(
        path,
        readFileSync(SAMPLE_BOOK, 'utf8').replace(
          '"markingScheme": "none"',
          '"markingScheme": "three-levels"',
        ),
      );
      await answerDialogs(app, { open: path });
      await chooseFromMenu(app, 'open');
      await writeAt(page, page.locator(POINT));
      await page.keyboard.press('Escape');
      await page.keyboard.press('KeyM');
      await page.locator('.popover').waitFor();
    },
  },
  {
    name: 'writing-section-readers',
    async reach(stage) {
      await openSample(stage);
      await stage.page.locator('[data-act="section-readers"]').first().click();
      await stage.page.locator('.popover').waitFor();
    },
  },
  {
    name: 'writing-heading',
    async reach(stage) {
      await openSample(stage);
      await stage.page.locator('.brief-title [data-rename]').first().click();
      await stage.page.locator('.rename-field').waitFor();
    },
  },
  {
    name: 'writing-point-form',
    main: true,
    async reach(stage) {
      await choosePoint(stage);
      await chooseTab(stage, 'point');
      await stage.page.locator('.point-form').waitFor();
    },
  },
  {
    name: 'writing-outline-menu',
    async reach(stage) {
      await openSample(stage);
      await stage.page.getByRole('button', { name: stage.say('book', 'outlineAdd') }).click();
      await stage.page.getByRole('menuitem').first().waitFor();
    },
  },
  {
    name: 'writing-new-section',
    async reach(stage) {
      await openSample(stage);
      await chooseFromMenu(stage.app, 'add-section');
      await stage.page.locator('.rename-field').waitFor();
    },
  },
  {
    name: 'writing-sheet',
    async reach(stage) {
      await showSheet(stage);
      await stage.button(stage.say('book', 'addPerson')).click();
      await stage.page.locator('.sheet tbody :focus').waitFor();
      const day = stage.page.getByRole('textbox', { name: stage.say('book', 'sheetFirstDay') });
      await day.fill('28 May');
      await day.press('Tab');
    },
  },
  {
    name: 'writing-changed',
    async reach(stage) {
      const { app, page, folder, say } = stage;
      await startWriting(stage);
      await answerDialogs(app, { save: join(folder, 'retreat, kept.briefing'), button: 0 });
      await page.keyboard.type(' Kept.');
      await chooseFromMenu(app, 'save');
      await page.getByRole('status').filter({ hasText: /14:32/ }).waitFor();
      await page.keyboard.type(' Not kept.');
      await page
        .getByRole('status')
        .filter({ hasText: say('book', 'changed') })
        .waitFor();
      await settleWords(stage);
    },
  },
  {
    name: 'writing-saved',
    async reach(stage) {
      const { app, page, folder } = stage;
      await startWriting(stage);
      await answerDialogs(app, { save: join(folder, 'retreat, saved.briefing'), button: 0 });
      await page.keyboard.type(' Kept.');
      await chooseFromMenu(app, 'save');
      await page.getByRole('status').filter({ hasText: /14:32/ }).waitFor();
      await settleWords(stage);
    },
  },
  {
    name: 'writing-dragged',
    async reach(stage) {
      await choosePoint(stage);
      const { page } = stage;
      // As the mouse would, and stopped before the drop.
      await page.locator(POINT).evaluate((block) => {
        const held = new DataTransfer();
        const send = (on: Element, kind: string, place: Element): void => {
          const { left, bottom } = place.getBoundingClientRect();
          on.dispatchEvent(
            new DragEvent(kind, {
              ...{ bubbles: true, cancelable: true, dataTransfer: held },
              ...{ clientX: left + 40, clientY: bottom - 2 },
            }),
          );
        };
        const grip = block.querySelector('.block-grip');
        const next = block.nextElementSibling ?? block.previousElementSibling;
        if (!grip || !next) return;
        send(grip, 'dragstart', block);
        send(next, 'dragover', next);
      });
      await page.locator('[data-drop]').waitFor();
    },
  },
  {
    name: 'page-came-back',
    async reach(stage) {
      const { app, page } = stage;
      await startWriting(stage);
      await page.keyboard.type(' Typed before the window stopped.');
      // Soon the main process has it too: what a page that starts would get.
      await page.waitForFunction(
        async () => JSON.stringify(await window.host.start()).includes('Typed before the window stopped.'),
        undefined,
        { polling: 100 },
      );
      await app.evaluate(({ BrowserWindow }) => {
        // The page's process lives on, so that the page can still be looked at; the window is told that it is gone.
        BrowserWindow.getAllWindows()[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
      });
      await page.getByRole('alert').waitFor();
      await page.locator('.book-canvas [data-block]').first().waitFor();
    },
  },
];

/** The caret at the end of the point that rests on the release. */
async function startWriting(stage: Stage): Promise<void> {
  await openSample(stage);
  await stage.page.locator(POINT).evaluate((block) => {
    block.scrollIntoView({ block: 'center' });
  });
  await writeAt(stage.page, stage.page.locator(POINT));
}

/** The panes follow what is written after a pause. */
async function settleWords({ page }: Stage): Promise<void> {
  await page.waitForTimeout(700);
  const block: Locator = page.locator('.block-selected').first();
  await block.waitFor();
}
