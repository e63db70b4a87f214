// Every state of the export over a book: its choices with the pages of the real file, a failure, the receipt. Each begins at the library.
// Words come from the catalogs, so that both languages walk alike.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callChannel } from '../../shared/host/channels.ts';
import { describeFailure } from '../../shared/host/failure-sentences.ts';
import { createMinistryParts, zipParts } from '../support/ministry-reference.ts';
import { answerDialogs, chooseFromMenu } from '../support/open-window.ts';
import { choosePoint } from './book-states.ts';
import type { ScreenState } from './library-states.ts';
import type { Stage } from './stage.ts';

export const EXPORT_STATES: ScreenState[] = [
  { name: 'export', main: true, reach: startExport },
  {
    name: 'export-press',
    async reach(stage) {
      await startExport(stage);
      const { page } = stage;
      await page.getByRole('checkbox').last().click();
      await showPages(stage);
    },
  },
  {
    name: 'export-wrong-date',
    async reach(stage) {
      await startExport(stage);
      await stage.page.getByRole('textbox').last().fill('2020-05-32');
    },
  },
  {
    name: 'export-later-page',
    async reach(stage) {
      await startExport(stage);
      const at = stage.page.locator('.export-preview-head [role=status]');
      const before = await at.innerText();
      await stage.button(stage.say('export', 'nextPage')).click();
      await stage.page.waitForFunction(
        (words) => document.querySelector('.export-preview-head [role=status]')?.textContent !== words,
        before,
      );
    },
  },
  {
    name: 'export-failed',
    async reach(stage) {
      await startExport(stage);
      await answerDialogs(stage.app, { open: join(stage.folder, 'nowhere'), button: 0 });
      await stage.page.locator('.dialog [type=submit]').click();
      await stage.page.getByRole('dialog').getByRole('alert').waitFor();
    },
  },
  {
    name: 'receipt',
    main: true,
    async reach(stage) {
      await startExport(stage);
      const { app, page, folder } = stage;
      rmSync(join(folder, 'MIKTA retreat, delegation.docx'), { force: true });
      rmSync(join(folder, 'MIKTA retreat, delegation-receipt.json'), { force: true });
      await page.getByRole('checkbox').first().uncheck();
      await answerDialogs(app, { save: join(folder, 'MIKTA retreat, delegation.docx'), button: 0 });
      await page.locator('.dialog [type=submit]').click();
      await page.locator('.receipt').waitFor();
    },
  },
  {
    name: 'receipts-of-four',
    async reach(stage) {
      await startExport(stage);
      const { app, page, folder } = stage;
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      await answerDialogs(app, { open: folder, button: 0 });
      await page.locator('.dialog [type=submit]').click();
      await page.locator('.receipt-document').nth(3).click();
    },
  },
  {
    name: 'export-principal',
    async reach(stage) {
      await startExport(stage);
      await stage.page
        .locator('.copy-row')
        .first()
        .click({ position: { x: 200, y: 40 } });
      await showPages(stage);
    },
  },
  {
    name: 'export-interpreter',
    async reach(stage) {
      await startExport(stage);
      await stage.page
        .locator('.copy-row')
        .nth(2)
        .click({ position: { x: 200, y: 40 } });
      await showPages(stage);
    },
  },
  {
    name: 'export-handbook',
    async reach(stage) {
      await startExport(stage);
      const { page, say } = stage;
      await page.getByLabel(say('export', 'houseStyle')).selectOption('handbook');
      await page.getByRole('switch', { name: say('export', 'draft') }).click();
      await showPages(stage);
    },
  },
  {
    name: 'export-korean-official',
    async reach(stage) {
      await startExport(stage);
      const style = stage.page.getByLabel(stage.say('export', 'houseStyle'));
      await style.selectOption({ index: 2 });
      await showPages(stage);
    },
  },
  {
    name: 'export-reference',
    async reach(stage) {
      await startExport(stage);
      const { app, page, folder, say } = stage;
      const parts = createMinistryParts();
      delete parts['word/footer1.xml'];
      writeFileSync(join(folder, 'ministry.docx'), zipParts(parts));
      await answerDialogs(app, { open: join(folder, 'ministry.docx') });
      await page.getByLabel(say('export', 'houseStyle')).selectOption('choose');
      await page.locator('.document-missing summary').click();
      await showPages(stage);
    },
  },
  {
    name: 'export-reference-broken',
    async reach(stage) {
      await startExport(stage);
      const { app, page, folder, say } = stage;
      writeFileSync(join(folder, 'broken.docx'), 'no document');
      await answerDialogs(app, { open: join(folder, 'broken.docx') });
      await page.getByLabel(say('export', 'houseStyle')).selectOption('choose');
      await page.locator('.document-fields .notice').waitFor();
      await showPages(stage);
    },
  },
  {
    name: 'export-preview-failed',
    async reach(stage) {
      await choosePoint(stage);
      const { app, page } = stage;
      const message = describeFailure({ kind: 'inspection-failed', findings: 2 });
      await answerPreview(stage, { ok: false, error: { kind: 'inspection-failed', message } });
      await chooseFromMenu(app, 'export');
      await page.locator('.export-preview .notice').waitFor();
    },
  },
  {
    // What no screen can go on from. What it logs is wanted here, and nothing comes after it.
    name: 'screen-broken',
    async reach(stage) {
      await choosePoint(stage);
      await answerPreview(stage, { ok: true, value: new Uint8Array([1, 2, 3]) });
      await chooseFromMenu(stage.app, 'export');
      await stage.page.locator('.broken').waitFor();
      stage.errors.length = 0;
    },
  },
];

/** Puts an answer in the place of the program's own document: no file at hand makes that fail. Only the last states may. */
async function answerPreview({ app }: Stage, answer: object): Promise<void> {
  await app.evaluate(
    ({ ipcMain }, { channel, given }) => {
      ipcMain.removeHandler(channel);
      ipcMain.handle(channel, () => given);
    },
    { channel: callChannel('previewCopy'), given: answer },
  );
}

async function startExport(stage: Stage): Promise<void> {
  await choosePoint(stage);
  await chooseFromMenu(stage.app, 'export');
  await showPages(stage);
}

/** Waits until the pages of the copy that is looked at are the newest. */
async function showPages({ page }: Stage): Promise<void> {
  await page.getByRole('dialog').waitFor();
  await page.locator('.export-preview[aria-busy=false] .docpage-sheet').waitFor();
}
