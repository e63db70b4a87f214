// Owns `BrowserWindow`: what a window is to the application, around one page of headless Chromium.
// Promises preventable 'close', then 'closed'; focus follows show and focus. There is no frame, so content and window size agree.
// Must not draw: what a window manager would do is only remembered.
import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { KeyReport } from '../page/preload-world.ts';
import { findItemForKey } from './accelerators.ts';
import { app } from './app.ts';
import { createEvent, emitPreventable } from './events.ts';
import { recorded } from './records.ts';
import { focus, openWindows, type OpenWindow } from './window-list.ts';
import { unhandledKey, WebContents } from './web-contents.ts';

let lastId = 0;

export class BrowserWindow extends EventEmitter implements OpenWindow {
  static getAllWindows = (): BrowserWindow[] => [...openWindows] as BrowserWindow[];
  static getFocusedWindow = (): BrowserWindow | null => focus.window as BrowserWindow | null;
  static fromId = (id: number): BrowserWindow | null =>
    BrowserWindow.getAllWindows().find((window) => window.id === id) ?? null;
  static fromWebContents = (contents: WebContents): BrowserWindow | null =>
    BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;

  readonly id = ++lastId;
  readonly webContents: WebContents;
  /** Only on the stand-in: everything the window was made with. */
  readonly standinOptions: BrowserWindowConstructorOptions;
  readonly setMenuBarVisibility = recorded('window.setMenuBarVisibility');
  readonly setAutoHideMenuBar = recorded('window.setAutoHideMenuBar');
  readonly setMenu = recorded('window.setMenu');
  readonly removeMenu = recorded('window.removeMenu');
  readonly setBackgroundColor = recorded('window.setBackgroundColor');
  readonly setTitleBarOverlay = recorded('window.setTitleBarOverlay');
  readonly setProgressBar = recorded('window.setProgressBar');
  readonly setIcon = recorded('window.setIcon');
  readonly setMinimumSize = recorded('window.setMinimumSize');
  readonly setContentProtection = recorded('window.setContentProtection');
  readonly moveTop = recorded('window.moveTop');
  readonly center = recorded('window.center');
  readonly flashFrame = recorded('window.flashFrame');
  #title: string;
  #bounds: Rectangle;
  #restored: Rectangle | undefined;
  #isVisible = false;
  #isMinimized = false;
  #isFullScreen = false;
  #representedFilename = '';
  #isEdited = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    this.setMaxListeners(0);
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    this.standinOptions = options;
    this.#title = options.title ?? app.getName();
    this.#bounds = {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 800,
      height: options.height ?? 600,
    };
    this.webContents = new WebContents(this.#bounds, options.webPreferences);
    openWindows.add(this);
    this.webContents.once('destroyed', () => this.#hasClosed());
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show', createEvent()));
    this.webContents.on('page-title-updated', (_event, title: string) => {
      if (!emitPreventable(this, 'page-title-updated', {}, title, true)) this.#title = title;
    });
    this.webContents.on(unhandledKey, (key: KeyReport) => {
      findItemForKey(key)?.click({ triggeredByAccelerator: true }, this, this.webContents);
    });
    app.emit('browser-window-created', createEvent(), this);
    if (options.show !== false) queueMicrotask(() => this.show());
  }

  #hasClosed(): void {
    openWindows.delete(this);
    if (focus.window === this) focus.window = null;
    this.emit('closed', createEvent());
    app.windowClosed();
  }
  close(): void {
    if (this.isDestroyed()) return;
    if (emitPreventable(this, 'close')) app.abandonQuit();
    else this.webContents.close({ waitForBeforeUnload: true });
  }
  destroy(): void {
    this.webContents.close();
  }
  isDestroyed(): boolean {
    return this.webContents.isDestroyed();
  }
  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }
  loadFile(path: string): Promise<void> {
    return this.webContents.loadFile(path);
  }
  reload(): void {
    this.webContents.reload();
  }

  show(): void {
    if (this.isDestroyed()) return;
    this.showInactive();
    this.focus();
  }
  showInactive(): void {
    if (this.#isVisible) return;
    this.#isVisible = true;
    this.emit('show', createEvent());
  }
  hide(): void {
    this.#isVisible = false;
    this.blur();
    this.emit('hide', createEvent());
  }
  focus(): void {
    if (focus.window === this) return;
    focus.window?.blur();
    focus.window = this;
    this.emit('focus', createEvent());
    app.emit('browser-window-focus', createEvent(), this);
  }
  blur(): void {
    if (focus.window !== this) return;
    focus.window = null;
    this.emit('blur', createEvent());
    app.emit('browser-window-blur', createEvent(), this);
  }
  isFocused = (): boolean => focus.window === this;
  isVisible = (): boolean => this.#isVisible && !this.#isMinimized;

  minimize(): void {
    this.#isMinimized = true;
    this.blur();
    this.emit('minimize', createEvent());
  }
  restore(): void {
    this.#isMinimized = false;
    this.emit('restore', createEvent());
    this.focus();
  }
  maximize(): void {
    if (this.#restored !== undefined) return;
    this.#restored = this.#bounds;
    this.setBounds({ x: 0, y: 0, width: 1920, height: 1080 });
    this.emit('maximize', createEvent());
  }
  unmaximize(): void {
    if (this.#restored === undefined) return;
    this.setBounds(this.#restored);
    this.#restored = undefined;
    this.emit('unmaximize', createEvent());
  }
  isMinimized = (): boolean => this.#isMinimized;
  isMaximized = (): boolean => this.#restored !== undefined;
  setFullScreen(flag: boolean): void {
    this.#isFullScreen = flag;
    this.emit(flag ? 'enter-full-screen' : 'leave-full-screen', createEvent());
  }
  isFullScreen = (): boolean => this.#isFullScreen;

  setBounds(bounds: Partial<Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    this.webContents.setWindowSize(this.#bounds);
    this.emit('resize', createEvent());
  }
  getBounds = (): Rectangle => ({ ...this.#bounds });
  getNormalBounds = (): Rectangle => ({ ...(this.#restored ?? this.#bounds) });
  getContentBounds = (): Rectangle => this.getBounds();
  setSize = (width: number, height: number): void => this.setBounds({ width, height });
  getSize = (): number[] => [this.#bounds.width, this.#bounds.height];
  setContentSize = (width: number, height: number): void => this.setBounds({ width, height });
  getContentSize = (): number[] => this.getSize();
  getPosition = (): number[] => [this.#bounds.x, this.#bounds.y];
  setPosition = (x: number, y: number): void => this.setBounds({ x, y });

  setTitle = (title: string): void => void (this.#title = title);
  getTitle = (): string => this.#title;
  setRepresentedFilename = (path: string): void => void (this.#representedFilename = path);
  getRepresentedFilename = (): string => this.#representedFilename;
  setDocumentEdited = (edited: boolean): void => void (this.#isEdited = edited);
  isDocumentEdited = (): boolean => this.#isEdited;
}
