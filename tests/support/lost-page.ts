// A page whose process is ended, and the page that comes in its place: Playwright's own stays the lost one, so the new one is
// asked through the main process. Promises that the new page has loaded before it is asked.
import type { ElectronApplication } from 'playwright-core';

/** Ends the page's process, and waits until its page is loaded again. */
export const losePage = (app: ElectronApplication): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('did-finish-load', () => {
          resolve();
        });
        contents?.forcefullyCrashRenderer();
      }),
  );

/** What a script gives in the page that came back. */
export const runInNewPage = (app: ElectronApplication, script: string): Promise<unknown> =>
  app.evaluate(
    ({ BrowserWindow }, code) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code) as Promise<unknown>,
    script,
  );

/** The words of an element of the page that came back; none where it is not there yet. */
export const readNewPage = async (app: ElectronApplication, css: string): Promise<string> =>
  String(await runInNewPage(app, `document.querySelector(${JSON.stringify(css)})?.textContent ?? ''`));
