// Owns how a test has the whole window: the built program in a folder of its own, with settings and a list of books it already knows.
// Promises that every request for an address is noted from the first page on, and that dialogs answer only what the test told them.
// Must not look into the main process for what a user could see on the page.
import { copyFileSync, mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElectronApplication, Page } from 'playwright-core';
import type { RecentSummary } from '../../electron/files/recent-store.ts';
import type { Settings } from '../../shared/host/host-api.ts';
import { watchForeignRequests } from './foreign-requests.ts';
import { endApp, launchApp } from './launch-app.ts';

export const SAMPLE_BOOK = fileURLToPath(
  new URL('../../templates/sample/retreat-book.briefing', import.meta.url),
);

/** How long an act on the page may take, in ms. */
const PATIENCE = 30_000;

export interface WindowOptions {
  settings?: Partial<Settings>;
  /** Books that the library knows; their files lie in the window's folder. */
  books?: readonly KnownBook[];
  args?: string[];
  /** The window's folder, kept from one start to the next; else a new one. */
  folder?: string;
  env?: Record<string, string>;
}

export interface KnownBook extends Partial<RecentSummary> {
  file: string;
  /** When it was last written, ISO 8601; null: the file is gone. */
  edited: string | null;
}

export interface TestWindow {
  app: ElectronApplication;
  page: Page;
  /** Where this test's files are: saved books, exports, the program's own data. */
  folder: string;
  /** Every address that anything asked for. */
  foreign: string[];
  /** What the page logged as an error. */
  errors: string[];
  /** Ends the program without asking about anything; the folder stays. */
  end(): Promise<void>;
}

/** A folder for a test's files, with a name that people can read. */
const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'briefing-window-'));

/** Starts the program and waits until its page shows. */
export async function openWindow(options: WindowOptions = {}): Promise<TestWindow> {
  const folder = options.folder ?? makeFolder();
  const userData = join(folder, 'data');
  mkdirSync(userData, { recursive: true });
  if (options.settings)
    writeFileSync(
      join(userData, 'settings.json'),
      JSON.stringify({ language: 'en', theme: 'light', ...options.settings }),
    );
  if (options.books) writeKnownBooks(folder, userData, options.books);
  const app = await launchApp({ userData, args: options.args ?? [], env: options.env ?? {} });
  const foreign = watchForeignRequests(app);
  const page = await app.firstWindow();
  // What is not there by then will not come; the failure names what was looked for.
  page.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.locator('[data-pane="page"]').first().waitFor();
  return { ...{ app, page, folder, foreign, errors }, end: () => endApp(app) };
}

function writeKnownBooks(folder: string, userData: string, books: readonly KnownBook[]): void {
  const entries = books.map(({ file, edited, ...summary }, index) => {
    const path = join(folder, file);
    if (edited !== null) {
      copyFileSync(SAMPLE_BOOK, path);
      utimesSync(path, new Date(edited), new Date(edited));
    }
    return {
      ...{ title: file, event: '', template: 'multilateral-retreat', language: 'en', from: '' },
      ...{ briefs: 8, marking: '', ...summary, path },
      id: String(index).padStart(16, 'a'),
    };
  });
  writeFileSync(join(userData, 'recent.json'), JSON.stringify(entries));
}

export interface DialogAnswers {
  /** What the next dialogs for opening choose; null: nothing. */
  open?: string | null;
  save?: string | null;
  /** The number of the button in every question; -1: closed without one. */
  button?: number;
}

/** Tells the native dialogs what they answer from now on. */
export async function answerDialogs(app: ElectronApplication, answers: DialogAnswers): Promise<void> {
  await app.evaluate(({ dialog }, { open, save, button }) => {
    const asked: string[] = [];
    Object.assign(dialog, {
      asked,
      showOpenDialog: () => {
        asked.push('open');
        return Promise.resolve({
          canceled: typeof open !== 'string',
          filePaths: typeof open === 'string' ? [open] : [],
        });
      },
      showSaveDialog: () => {
        asked.push('save');
        return Promise.resolve({ canceled: typeof save !== 'string', filePath: save ?? '' });
      },
      showMessageBox: (_window: unknown, { message }: { message: string }) => {
        asked.push(message);
        return Promise.resolve({ response: button ?? -1, checkboxChecked: false });
      },
    });
  }, answers);
}

/** The dialogs that were shown since they were last told what to answer: `open`, `save`, or a question's words. */
export const listDialogs = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(({ dialog }) => (dialog as unknown as { asked?: string[] }).asked ?? []);

/** Chooses an act from the menu bar. */
export const chooseFromMenu = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, item) => {
    Menu.getApplicationMenu()?.getMenuItemById(item)?.click();
  }, id);
