// The smallest application that touches what the stand-in promises; its tests drive it as they would on real Electron.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  protocol,
  session,
  shell,
  utilityProcess,
} from 'electron';

const files = { '/index.html': 'text/html', '/open.html': 'text/html', '/page.js': 'text/javascript' };
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** What happened in the main process; tests read it with electronApp.evaluate. */
const seen = {
  navigations: [],
  opened: [],
  permissions: [],
  requests: [],
  menu: [],
  second: [],
  gone: [],
  keys: [],
};
globalThis.seen = seen;

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
if (app.requestSingleInstanceLock({ from: 'fixture' })) void app.whenReady().then(start);
else app.quit();

app.on('second-instance', (_event, argv, folder, data) => seen.second.push({ argv, folder, data }));
app.on('render-process-gone', (_event, _contents, details) => seen.gone.push(details.reason));
app.on('window-all-closed', () => app.quit());

function start() {
  protocol.handle('app', async (request) => {
    const { host, pathname } = new URL(request.url);
    const type = host === 'bundle' ? files[pathname] : undefined;
    if (type === undefined) return new Response('not here', { status: 404 });
    const body = await readFile(here(`.${pathname}`));
    const headers = { 'content-type': type };
    if (pathname !== '/open.html') headers['content-security-policy'] = policy; // one page that nothing but the window holds back
    return new Response(body, { headers });
  });
  session.defaultSession.setPermissionRequestHandler((_contents, permission, callback) => {
    seen.permissions.push(permission);
    callback(permission === 'fullscreen');
  });
  session.defaultSession.setPermissionCheckHandler(() => false);
  session.defaultSession.webRequest.onBeforeRequest((details, callback) => {
    const isOwn = details.url.startsWith('app://');
    if (!isOwn) seen.requests.push(details.url);
    callback({ cancel: !isOwn });
  });

  ipcMain.handle('echo', (event, value) => ({
    value,
    from: event.senderFrame.url,
    origin: event.senderFrame.origin,
  }));
  ipcMain.handle('fail', () => {
    throw new TypeError('the file is gone');
  });
  ipcMain.handle('ask', async (event) =>
    dialog.showOpenDialog(BrowserWindow.fromWebContents(event.sender), {}),
  );
  ipcMain.handle('open', (_event, url) => shell.openExternal(url));
  ipcMain.handle('double', (_event, number) => askUtility(number));
  ipcMain.on('version', (event) => (event.returnValue = app.getVersion()));
  ipcMain.on('tell', (event, text) => event.sender.send('told', text, new Date(0)));

  const item = (id, accelerator) => ({ id, label: id, accelerator, click: () => seen.menu.push(id) });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: 'File',
        submenu: [item('save', 'CmdOrCtrl+S'), item('find', 'CmdOrCtrl+F'), { role: 'quit' }],
      },
      {
        label: 'View',
        submenu: [
          { id: 'zoomin', role: 'zoomIn' },
          { id: 'grid', label: 'Grid', type: 'checkbox' },
        ],
      },
    ]),
  );

  const window = new BrowserWindow({
    width: 900,
    height: 700,
    webPreferences: { preload: here('./preload.cjs'), sandbox: true, contextIsolation: true },
  });
  window.on('close', (event) => {
    if (globalThis.keepOpen) event.preventDefault();
  });
  window.webContents.on('before-input-event', (_event, input) => seen.keys.push(input.key));
  window.webContents.on('will-navigate', (event) => {
    seen.navigations.push(event.url);
    event.preventDefault();
  });
  window.webContents.setWindowOpenHandler(({ url }) => {
    seen.opened.push(url);
    return { action: 'deny' };
  });
  void window.loadURL('app://bundle/index.html?from=main#top');
}

function askUtility(number) {
  const child = utilityProcess.fork(here('./utility.mjs'));
  return new Promise((resolve) => {
    child.once('message', (answer) => {
      child.kill();
      resolve(answer);
    });
    child.postMessage(number);
  });
}
