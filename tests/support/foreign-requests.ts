// Owns the watch over what a window asks of the world: every request that is not for the application's own pages.
// Promises the same answer on real Electron and on its stand-in, because it looks from Playwright's side.
// Must be set up before the page does what the test is about; `blob:` and `data:` never leave the page and do not count.
import type { ElectronApplication, Page } from 'playwright-core';

export function watchForeignRequests(app: ElectronApplication): string[] {
  const foreign: string[] = [];
  const placeOf = (url: string): string => /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? url;
  const watchSockets = (page: Page): void =>
    void page.on('websocket', (socket) => foreign.push(socket.url()));
  app.windows().forEach(watchSockets);
  app.on('window', watchSockets);
  app.context().on('request', (request) => {
    const url = request.url();
    if (/^(blob|data|about):/.test(url)) return;
    const own = app.windows().map((page) => placeOf(page.url()));
    // The first document of a window is asked for while the window still shows about:blank, or is not yet listed.
    const isFirst = request.isNavigationRequest() && (own.length === 0 || own.includes('about:blank'));
    if (!isFirst && !own.includes(placeOf(url))) foreign.push(url);
  });
  return foreign;
}
