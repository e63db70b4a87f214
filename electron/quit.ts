// Leaving: the window closes only after the host has asked about each book that would be lost.
// Quitting closes the window, so both ways come through here. Never asks twice at once.

import { app } from 'electron';
import type { BrowserWindow } from 'electron';

/**
 * Asks before a window closes.
 * @param mayLeave asks the user; false keeps the window
 * @param onBug hears of what should not have failed; the window then stays
 */
export function askBeforeClosing(
  window: BrowserWindow,
  mayLeave: () => Promise<boolean>,
  onBug: (error: unknown) => void,
): void {
  let asking = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (asking) return;
    asking = true;
    mayLeave()
      .then((leave) => {
        // Not `close`, which would ask again.
        if (leave) window.destroy();
      })
      .catch(onBug)
      .finally(() => {
        asking = false;
      });
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
}
