// The one place where a window is made, and what every window and session of the program is held to:
// sandboxed, isolated, showing `app://bundle/` alone; no request, no navigation, no new window, no permission.
// Must not know what the page does.

import { BrowserWindow, app, nativeTheme, protocol, session } from 'electron';
import type { Session, WebContents } from 'electron';
import { readFile } from 'node:fs/promises';
import type { Theme } from '../shared/host/host-api.ts';
import { findAppFile, listAppFiles } from './shell/app-files.ts';
import { DEAD_PROXY, NETWORK_SWITCHES } from './shell/network-switches.ts';
import { APP_SCHEME, PAGE_ADDRESS, mayRequest, nameDestination } from './shell/request-policy.ts';
import { responseHeaders } from './shell/response-headers.ts';
import { mayReload } from './shell/reload-policy.ts';

type Log = (message: string) => void;

/** The window's ground before the first paint, from the tokens. */
const GROUND = { light: '#f6f8f7', dark: '#1c2220' };

/** What has to be said before Electron is ready. */
export function prepareShell(): void {
  for (const [name, value] of NETWORK_SWITCHES) app.commandLine.appendSwitch(name, value);
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true } },
  ]);
}

/** Guards the session and everything that will ever be shown in it. Before the first window. */
export async function guardShell(rendererFolder: string, log: Log): Promise<void> {
  const { defaultSession } = session;
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents, log);
  });
  guardRequests(defaultSession, log);
  refusePermissions(defaultSession, log);
  // Electron would fetch dictionaries by itself (electron issue 22995).
  defaultSession.setSpellCheckerEnabled(false);
  defaultSession.setSpellCheckerLanguages([]);
  serveApp(defaultSession, rendererFolder, log);
  await defaultSession.setProxy({
    mode: 'fixed_servers',
    proxyRules: DEAD_PROXY,
    proxyBypassRules: '<-loopback>',
  });
}

/** Makes the window; it is shown once its page is painted. */
export function createWindow(preloadPath: string): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Briefing Book',
    width: 1280,
    height: 800,
    minWidth: 640,
    minHeight: 480,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: {
      preload: preloadPath,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      plugins: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  window.once('ready-to-show', () => {
    window.show();
  });
  return window;
}

/** Loads the page. */
export const showPage = (window: BrowserWindow): Promise<void> => window.loadURL(PAGE_ADDRESS);

/**
 * Brings the page back when its process is gone.
 * @param onLost hears of it before the page is loaded again
 * @param giveUp is called where the page is lost again and again
 */
export function reviveWhenLost(
  window: BrowserWindow,
  onLost: () => void,
  giveUp: () => void,
  log: Log,
): void {
  const losses: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log(`the page's process is gone: ${reason}`);
    const now = Date.now();
    losses.push(now);
    onLost();
    if (mayReload(losses, now)) window.webContents.reload();
    else giveUp();
  });
}

/** Makes the computer's theme, or the officer's, that of the page. */
export function applyTheme(theme: Theme): void {
  nativeTheme.themeSource = theme === 'contrast' ? 'system' : theme;
}

function serveApp(target: Session, rendererFolder: string, log: Log): void {
  const files = listAppFiles(rendererFolder);
  target.protocol.handle(APP_SCHEME, async ({ url, method }) => {
    const file = findAppFile(files, url);
    const headers = responseHeaders(file?.type ?? 'text/plain; charset=utf-8');
    if (!file || method !== 'GET') return new Response(null, { status: file ? 405 : 404, headers });
    try {
      return new Response(new Uint8Array(await readFile(file.path)), { headers });
    } catch (error) {
      log(`a file of the page could not be read: ${error instanceof Error ? error.message : String(error)}`);
      return new Response(null, { status: 500, headers });
    }
  });
}

function guardRequests({ webRequest }: Session, log: Log): void {
  webRequest.onBeforeRequest(({ url, resourceType }, answer) => {
    const allowed = mayRequest({ url, resourceType }, !app.isPackaged);
    if (!allowed) log(`a request was refused: ${resourceType} to ${nameDestination(url)}`);
    answer({ cancel: !allowed });
  });
}

function refusePermissions(target: Session, log: Log): void {
  target.setPermissionRequestHandler((_contents, permission, answer) => {
    log(`a permission was refused: ${permission}`);
    answer(false);
  });
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.setDisplayMediaRequestHandler((_request, answer) => {
    answer(null);
  });
  target.on('will-download', (event) => {
    event.preventDefault();
    log('a download was refused');
  });
}

function guardContents(contents: WebContents, log: Log): void {
  const refuse = (event: { preventDefault: () => void; url: string }) => {
    event.preventDefault();
    log(`a navigation was refused: ${nameDestination(event.url)}`);
  };
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    log('a webview was refused');
  });
  contents.setWindowOpenHandler(({ url }) => {
    log(`a new window was refused: ${nameDestination(url)}`);
    return { action: 'deny' };
  });
}
