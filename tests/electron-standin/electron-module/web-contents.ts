// Owns `webContents`: one page of the real Chromium, from its creation to its end, behind Electron's methods.
// Promises that calls made before the page exists are kept in order and done once it does.
// Must not translate events or answer requests itself; page-events.ts, page-requests.ts and preload-channel.ts do.
import { EventEmitter, once } from 'node:events';
import type { HandlerDetails, WebPreferences, WindowOpenHandlerResponse } from 'electron';
import type { CdpSession } from '../cdp.ts';
import { toPageUrl } from '../origin.ts';
import type { KeyReport } from '../page/preload-world.ts';
import { buildWorldScripts, readPreload } from '../page/world-scripts.ts';
import { encode } from '../page/wire.ts';
import { app } from './app.ts';
import { createEvent, emitPreventable } from './events.ts';
import { IpcMain } from './ipc-main.ts';
import { nativeTheme } from './native-theme.ts';
import { Navigation } from './navigation.ts';
import type { PageContents } from './page-contents.ts';
import { translateEvents } from './page-events.ts';
import { watchRequests } from './page-requests.ts';
import { PageView } from './page-view.ts';
import { PreloadChannel } from './preload-channel.ts';
import { recorded } from './records.ts';
import { browserReady } from './runtime.ts';
import { session, type Session } from './session.ts';
import { WebFrameMain } from './web-frame.ts';

export interface PageSize {
  width: number;
  height: number;
}
type WindowOpenHandler = (details: HandlerDetails) => WindowOpenHandlerResponse;

/** Only inside the stand-in: the window asks its menu about the key. */
export const unhandledKey = Symbol('unhandled key');
const allContents = new Map<number, WebContents>();
const errorCodes: Record<string, number> = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_FILE_NOT_FOUND: -6,
  ERR_BLOCKED_BY_CLIENT: -20,
};
let lastId = 0;

export class WebContents extends EventEmitter implements PageContents {
  readonly id = ++lastId;
  readonly ipc = new IpcMain();
  readonly mainFrame: WebFrameMain;
  readonly session: Session;
  readonly openDevTools = recorded('webContents.openDevTools');
  readonly closeDevTools = recorded('webContents.closeDevTools');
  readonly toggleDevTools = recorded('webContents.toggleDevTools');
  readonly setVisualZoomLevelLimits = recorded('webContents.setVisualZoomLevelLimits', Promise.resolve());
  readonly setWebRTCIPHandlingPolicy = recorded('webContents.setWebRTCIPHandlingPolicy');
  readonly setBackgroundThrottling = recorded('webContents.setBackgroundThrottling');
  readonly replaceMisspelling = recorded('webContents.replaceMisspelling');
  targetId = '';
  readonly #preferences: WebPreferences;
  readonly #page: Promise<CdpSession>;
  readonly #navigation = new Navigation(this);
  readonly #view = new PageView((method, params) => this.#send(method, params));
  #channel: PreloadChannel | undefined;
  #windowOpenHandler: WindowOpenHandler = () => ({ action: 'allow' });
  #url = '';
  #title = '';
  #isLoading = false;
  #isDestroyed = false;
  #isCrashed = false;
  constructor(size: PageSize, preferences: WebPreferences = {}) {
    super();
    this.setMaxListeners(0);
    this.#preferences = preferences;
    this.session =
      (preferences.session as unknown as Session | undefined) ??
      session.fromPartition(preferences.partition ?? '');
    this.mainFrame = new WebFrameMain(this);
    allContents.set(this.id, this);
    this.on('did-start-loading', () => (this.#isLoading = true));
    this.on('did-stop-loading', () => (this.#isLoading = false));
    this.#page = this.#open(size);
    this.#page.catch((error: unknown) => {
      if (!this.#isDestroyed) console.error('The stand-in could not open a page:', error);
    });
    const applyTheme = (): void => void this.#view.applyTheme();
    nativeTheme.on('updated', applyTheme);
    // Playwright's own emulation may have come in between; a theme nobody chose leaves it alone.
    this.on('did-navigate', () => nativeTheme.themeSource !== 'system' && applyTheme());
    this.once('destroyed', () => nativeTheme.off('updated', applyTheme));
    app.emit('web-contents-created', createEvent(), this);
  }

  async #open(size: PageSize): Promise<CdpSession> {
    const { preload, additionalArguments = [] } = this.#preferences;
    let source = '';
    try {
      source = readPreload(preload);
    } catch (error) {
      console.error(`Unable to load preload script: ${String(preload)}`, error);
      queueMicrotask(() => this.emit('preload-error', createEvent(), preload, error));
    }
    const scripts = buildWorldScripts(source, additionalArguments);
    const connection = await browserReady;
    const { browser } = connection;
    browser.on<{ targetId: string }>('Target.targetDestroyed', ({ targetId }) => {
      if (targetId === this.targetId) this.#hasEnded();
    });
    const target = { url: 'about:blank', newWindow: true, ...size };
    ({ targetId: this.targetId } = await browser.send<{ targetId: string }>('Target.createTarget', target));
    const attach = { targetId: this.targetId, flatten: true };
    const page = connection.session(
      (await browser.send<{ sessionId: string }>('Target.attachToTarget', attach)).sessionId,
    );
    this.#channel = new PreloadChannel(this, page);
    await Promise.all([
      this.#channel.connect(scripts),
      translateEvents(this, page),
      watchRequests(this, page),
      page.send('Emulation.setEmulatedMedia', { features: nativeTheme.mediaFeatures() }),
    ]);
    return page;
  }

  async #send<T>(method: string, params: Record<string, unknown> = {}): Promise<T | undefined> {
    try {
      return await (await this.#page).send<T>(method, params);
    } catch (error) {
      if (!this.#isDestroyed && !this.#isCrashed) throw error;
      return undefined;
    }
  }
  #hasEnded(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    allContents.delete(this.id);
    this.emit('destroyed', createEvent());
  }

  // What page-events.ts and page-requests.ts report.
  hasNavigated(url: string): void {
    this.#url = url;
    this.#navigation.hasEnded();
  }
  hasTitle(title: string): void {
    if (title === this.#title) return;
    this.#title = title;
    this.emit('page-title-updated', createEvent(), title, true);
  }
  hasCrashed(): void {
    this.#isCrashed = true;
    this.#isLoading = false;
  }
  pageAsksToNavigate = (pageUrl: string): void => this.#navigation.pageAsks(pageUrl);
  mayNavigate = (url: string, isMainFrame: boolean): Promise<boolean> =>
    this.#navigation.mayNavigate(url, isMainFrame);
  windowOpened(url: string, frameName: string, features: string): void {
    const details = {
      url,
      frameName,
      features,
      disposition: 'foreground-tab' as const,
      referrer: { url: '', policy: 'default' as const },
    };
    const { action } = this.#windowOpenHandler(details);
    if (action !== 'deny')
      console.error(`The stand-in opens no window for ${url}; only a handler that denies is shown here.`);
  }
  /** A key the page left alone goes on to the window, and from there to the menu. */
  keyPressed(report: KeyReport, isPreventedByPage: boolean): void {
    const modifiers = (['shift', 'control', 'alt', 'meta'] as const).filter((name) => report[name]);
    const input = {
      ...report,
      type: report.type === 'keydown' ? 'keyDown' : 'keyUp',
      isComposing: false,
      location: 0,
      modifiers,
    };
    if (emitPreventable(this, 'before-input-event', {}, input) || isPreventedByPage) return;
    if (report.type === 'keydown') this.emit(unhandledKey, report);
  }
  pageRefusesToUnload(): void {
    const isOverruled = emitPreventable(this, 'will-prevent-unload');
    void this.#send('Page.handleJavaScriptDialog', { accept: isOverruled });
    if (!isOverruled) app.abandonQuit();
  }

  async loadURL(url: string): Promise<void> {
    this.#navigation.expect(url);
    const loaded = new Promise<void>((resolve) => {
      // Counted from the new document on: the load of the one before may still be under way.
      this.once('did-navigate', () => this.once('did-finish-load', () => resolve()));
    });
    const answer = await this.#send<{ errorText?: string; loaderId?: string }>('Page.navigate', {
      url: toPageUrl(url),
    });
    if (answer?.errorText === undefined) {
      this.#isCrashed = false;
      if (answer?.loaderId !== undefined) await loaded;
      return;
    }
    const name = answer.errorText.replace('net::', '');
    const code = errorCodes[name] ?? -2;
    this.#navigation.hasEnded();
    this.emit('did-fail-load', createEvent(), code, name, url, true);
    throw Object.assign(new Error(`${name} (${String(code)}) loading '${url}'`), {
      errno: code,
      code: name,
      url,
    });
  }
  loadFile(path: string): Promise<void> {
    return this.loadURL(new URL(path, `file://${app.getAppPath()}/`).href);
  }
  reload(): void {
    this.#navigation.expect();
    this.#isCrashed = false;
    void this.#send('Page.reload');
  }
  reloadIgnoringCache(): void {
    this.reload();
  }
  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    if (this.#isLoading || this.#url === '') await once(this, 'did-stop-loading');
    const params = { expression: code, awaitPromise: true, returnByValue: true, userGesture };
    const answer = await this.#send<{
      result: { value?: unknown };
      exceptionDetails?: { exception?: { description?: string } };
    }>('Runtime.evaluate', params);
    const thrown = answer?.exceptionDetails;
    if (thrown) throw new Error(thrown.exception?.description ?? 'Script failed to execute');
    return answer?.result.value;
  }
  send(channel: string, ...args: unknown[]): void {
    const text = encode(args);
    void this.#page.then(() => this.#channel?.deliver({ kind: 'event', channel, args: text }));
  }

  close(options: { waitForBeforeUnload?: boolean } = {}): void {
    if (options.waitForBeforeUnload && !this.#isCrashed) void this.#send('Page.close');
    else
      void this.#page.then(async () =>
        (await browserReady).browser.send('Target.closeTarget', { targetId: this.targetId }),
      );
  }
  forcefullyCrashRenderer(): void {
    void this.#page.then((page) => page.send('Page.crash').catch(() => undefined)); // a crashed page answers no more
  }

  setZoomFactor = (factor: number): void => void this.#view.setZoom(factor);
  getZoomFactor = (): number => this.#view.zoom;
  setZoomLevel = (level: number): void => this.setZoomFactor(1.2 ** level);
  getZoomLevel = (): number => Math.log(this.#view.zoom) / Math.log(1.2);
  setWindowSize = (size: PageSize): void => void this.#view.setWindowSize(size);

  #edit(command: string): void {
    void this.#send('Input.dispatchKeyEvent', { type: 'keyDown', commands: [command] });
  }
  undo = (): void => this.#edit('undo');
  redo = (): void => this.#edit('redo');
  cut = (): void => this.#edit('cut');
  copy = (): void => this.#edit('copy');
  paste = (): void => this.#edit('paste');
  pasteAndMatchStyle = (): void => this.#edit('pasteAndMatchStyle');
  delete = (): void => this.#edit('delete');
  selectAll = (): void => this.#edit('selectAll');
  insertText = async (text: string): Promise<void> => void (await this.#send('Input.insertText', { text }));

  setWindowOpenHandler = (handler: WindowOpenHandler): void => void (this.#windowOpenHandler = handler);
  getLastWebPreferences = (): WebPreferences => ({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    ...this.#preferences,
  });
  getURL = (): string => this.#url;
  getTitle = (): string => this.#title;
  isDestroyed = (): boolean => this.#isDestroyed;
  isCrashed = (): boolean => this.#isCrashed;
  isLoading = (): boolean => this.#isLoading;
  isLoadingMainFrame = (): boolean => this.#isLoading;
  isDevToolsOpened = (): boolean => false;
  focus = recorded('webContents.focus');
}

export const webContents = {
  getAllWebContents: (): WebContents[] => [...allContents.values()],
  fromId: (id: number): WebContents | undefined => allContents.get(id),
  fromDevToolsTargetId: (targetId: string): WebContents | undefined =>
    [...allContents.values()].find((contents) => contents.targetId === targetId),
};
