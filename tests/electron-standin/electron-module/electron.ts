// Owns the list of what `import ... from 'electron'` gives the main process; the loader sends the name here.
// Promises one and the same object for import, require and Playwright's evaluate.
// Must not hold behavior: each name comes from the file that owns it.
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import {
  clipboard,
  crashReporter,
  net,
  powerMonitor,
  safeStorage,
  screen,
  shell,
  systemPreferences,
} from './desktop.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu, MenuItem } from './menu.ts';
import { nativeTheme } from './native-theme.ts';
import { protocol, session } from './session.ts';
import { utilityProcess } from './utility-process.ts';
import { webContents } from './web-contents.ts';

const electron: Record<string, unknown> = {
  app,
  BrowserWindow,
  clipboard,
  crashReporter,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  net,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  systemPreferences,
  utilityProcess,
  webContents,
};

export {
  app,
  BrowserWindow,
  clipboard,
  crashReporter,
  dialog,
  electron as default,
  electron as 'module.exports',
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  net,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  systemPreferences,
  utilityProcess,
  webContents,
};
