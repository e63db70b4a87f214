// Owns the translation of Chromium's page events into Electron's events of a WebContents.
// Promises their order for one load: did-start-loading, did-navigate, dom-ready, did-finish-load, did-stop-loading.
// Must not send anything that changes the page.
import type { CdpSession } from '../cdp.ts';
import { toAppUrl } from '../origin.ts';
import { app } from './app.ts';
import { createEvent } from './events.ts';
import { foreignRequests } from './records.ts';
import type { PageContents } from './page-contents.ts';

interface RemoteObject {
  value?: unknown;
  unserializableValue?: string;
  description?: string;
}
interface Frame {
  id: string;
  parentId?: string;
  url: string;
  urlFragment?: string;
}
const levels: Record<string, number> = { verbose: 0, debug: 0, info: 1, log: 1, warning: 2, error: 3 };
const levelNames = ['debug', 'info', 'warning', 'error'];

export async function translateEvents(contents: PageContents, page: CdpSession): Promise<void> {
  const isMain = (frameId: string): boolean => frameId === contents.targetId;
  page.on<{ frameId: string }>('Page.frameStartedLoading', ({ frameId }) => {
    if (isMain(frameId)) contents.emit('did-start-loading', createEvent());
  });
  page.on<{ frame: Frame }>('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId !== undefined) return;
    const url = toAppUrl(frame.url + (frame.urlFragment ?? ''));
    contents.hasNavigated(url);
    contents.emit('did-navigate', createEvent(), url, 200, 'OK');
  });
  page.on<{ frameId: string; url: string }>('Page.navigatedWithinDocument', ({ frameId, url }) => {
    if (!isMain(frameId)) return;
    contents.hasNavigated(toAppUrl(url));
    contents.emit('did-navigate-in-page', createEvent(), toAppUrl(url), true);
  });
  page.on('Page.domContentEventFired', () => contents.emit('dom-ready', createEvent()));
  page.on('Page.loadEventFired', () => contents.emit('did-finish-load', createEvent()));
  page.on<{ frameId: string }>('Page.frameStoppedLoading', ({ frameId }) => {
    if (isMain(frameId)) contents.emit('did-stop-loading', createEvent());
  });
  page.on<{ frameId: string; url: string }>('Page.frameRequestedNavigation', ({ frameId, url }) => {
    if (!isMain(frameId)) return;
    contents.pageAsksToNavigate(url);
    if (/^(https?|about|blob|file|data|javascript):/i.test(url)) return;
    foreignRequests.push({ url, method: 'GET', resourceType: 'mainFrame' }); // mailto: and the like, for another program
  });
  page.on<{ url: string; windowName: string; windowFeatures: string[] }>('Page.windowOpen', (opened) => {
    contents.windowOpened(toAppUrl(opened.url), opened.windowName, opened.windowFeatures.join(','));
  });
  page.on<{ type: string }>('Page.javascriptDialogOpening', ({ type }) => {
    if (type === 'beforeunload') contents.pageRefusesToUnload();
  });
  page.on('Inspector.targetCrashed', () => {
    const details = { reason: 'crashed', exitCode: 11 };
    contents.hasCrashed();
    contents.emit('render-process-gone', createEvent(), details);
    app.emit('render-process-gone', createEvent(), contents, details);
  });
  translateConsole(contents, page);
  await Promise.all(['Page', 'Runtime', 'Log', 'Inspector'].map((domain) => page.send(`${domain}.enable`)));
}

function translateConsole(contents: PageContents, page: CdpSession): void {
  const report = (type: string, message: string, sourceId = '', lineNumber = 0): void => {
    const level = levels[type] ?? 1;
    const details = {
      level: levelNames[level],
      message,
      lineNumber,
      sourceId: toAppUrl(sourceId),
      frame: contents.mainFrame,
    };
    contents.emit('console-message', createEvent(details), level, message, lineNumber, toAppUrl(sourceId));
  };
  page.on<{ type: string; args: RemoteObject[] }>('Runtime.consoleAPICalled', ({ type, args }) => {
    const text = (arg: RemoteObject): string =>
      String(arg.value ?? arg.unserializableValue ?? arg.description ?? 'undefined');
    report(type, args.map(text).join(' '));
  });
  page.on<{ entry: { level: string; text: string; url?: string; lineNumber?: number } }>(
    'Log.entryAdded',
    ({ entry }) => {
      report(entry.level, entry.text, entry.url, entry.lineNumber);
    },
  );
  page.on<{ exceptionDetails: { text: string; exception?: RemoteObject; url?: string } }>(
    'Runtime.exceptionThrown',
    (thrown) => {
      const { text, exception, url } = thrown.exceptionDetails;
      report('error', `${text} ${exception?.description ?? String(exception?.value ?? '')}`.trim(), url);
    },
  );
}
