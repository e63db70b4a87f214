// Owns 'will-download': the session hears of every download a page starts.
// Promises that nothing is ever written: Chromium is told to deny all, whatever the listener does.
// Must not carry content; a test that needs it goes through a save dialog and the main process.
import { EventEmitter } from 'node:events';
import { toAppUrl } from '../origin.ts';
import { createEvent } from './events.ts';
import { browserReady } from './runtime.ts';
import { webContents } from './web-contents.ts';

interface DownloadBegins {
  frameId: string;
  url: string;
  suggestedFilename: string;
}

export async function denyDownloads(): Promise<void> {
  const { browser } = await browserReady;
  browser.on<DownloadBegins>('Browser.downloadWillBegin', ({ frameId, url, suggestedFilename }) => {
    const contents = webContents.fromDevToolsTargetId(frameId);
    const item = Object.assign(new EventEmitter(), {
      getURL: () => toAppUrl(url),
      getFilename: () => suggestedFilename,
      getState: () => 'cancelled',
      setSavePath: () => undefined,
      cancel: () => undefined,
    });
    contents?.session.emit('will-download', createEvent(), item, contents);
  });
  await browser.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
}
