// Owns the rest of the desktop, where remembering is enough: shell, clipboard, screen, power, keys at rest.
// Promises nothing is opened, shown or sent outside. Must not grow behavior; what needs any gets a file of its own.
import { EventEmitter } from 'node:events';
import { recorded } from './records.ts';

export const shell = {
  openExternal: recorded('shell.openExternal', Promise.resolve()),
  openPath: recorded('shell.openPath', Promise.resolve('')),
  showItemInFolder: recorded('shell.showItemInFolder'),
  trashItem: recorded('shell.trashItem', Promise.resolve()),
  beep: recorded('shell.beep'),
};

const clip = { text: '', html: '' };
export const clipboard = {
  readText: (): string => clip.text,
  writeText: (text: string): void => void Object.assign(clip, { text, html: '' }),
  readHTML: (): string => clip.html,
  writeHTML: (html: string): void => void Object.assign(clip, { html }),
  write: (data: { text?: string; html?: string }): void =>
    void Object.assign(clip, { text: '', html: '' }, data),
  clear: (): void => void Object.assign(clip, { text: '', html: '' }),
};

const bounds = { x: 0, y: 0, width: 1920, height: 1080 };
const display = {
  id: 1,
  scaleFactor: 1,
  rotation: 0,
  bounds,
  workArea: bounds,
  size: bounds,
  workAreaSize: bounds,
  internal: false,
};
export const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
  getDisplayNearestPoint: () => display,
  getCursorScreenPoint: () => ({ x: 0, y: 0 }),
});

export const powerMonitor = Object.assign(new EventEmitter(), {
  getSystemIdleState: () => 'active',
  getSystemIdleTime: () => 0,
  isOnBatteryPower: () => false,
});

const noEncryption = (): never => {
  throw new Error('Encryption is not available.');
};
export const safeStorage = {
  isEncryptionAvailable: (): boolean => false,
  getSelectedStorageBackend: (): string => 'basic_text',
  encryptString: noEncryption,
  decryptString: noEncryption,
};

export const systemPreferences = Object.assign(new EventEmitter(), {
  getAnimationSettings: () => ({
    shouldRenderRichAnimation: false,
    scrollAnimationsEnabledBySystem: false,
    prefersReducedMotion: true,
  }),
});

export const crashReporter = { start: recorded('crashReporter.start'), getUploadToServer: () => false };

/** The application is offline: any use of Electron's network module is a bug, told at once. */
export const net = new Proxy(
  {},
  {
    get: (_target, name) => {
      throw new Error(
        `net.${String(name)}: the application is offline and must not use Electron's network module.`,
      );
    },
  },
);
