// Owns `Menu` and `MenuItem` as data: what a template says, found by id and clicked as Electron clicks.
// Promises that a role acts instead of `click`, and that checkbox and radio items flip before they call.
// Must not draw or grab keys; accelerators.ts asks it for the item of a key.
import type { MenuItemConstructorOptions } from 'electron';
import { app } from './app.ts';
import { recorded } from './records.ts';
import { focus, type OpenWindow } from './window-list.ts';

interface Role {
  label: string;
  accelerator?: string;
  /** Editing roles: the page does them itself when the key is pressed. */
  isEditing?: boolean;
  run?: (window: OpenWindow) => void;
}
const zoomBy =
  (step: number) =>
  (window: OpenWindow): void =>
    window.webContents.setZoomLevel(window.webContents.getZoomLevel() + step);
const roles: Record<string, Role> = {
  undo: {
    label: 'Undo',
    accelerator: 'CmdOrCtrl+Z',
    isEditing: true,
    run: (window) => window.webContents.undo(),
  },
  redo: {
    label: 'Redo',
    accelerator: 'Shift+CmdOrCtrl+Z',
    isEditing: true,
    run: (window) => window.webContents.redo(),
  },
  cut: {
    label: 'Cut',
    accelerator: 'CmdOrCtrl+X',
    isEditing: true,
    run: (window) => window.webContents.cut(),
  },
  copy: {
    label: 'Copy',
    accelerator: 'CmdOrCtrl+C',
    isEditing: true,
    run: (window) => window.webContents.copy(),
  },
  paste: {
    label: 'Paste',
    accelerator: 'CmdOrCtrl+V',
    isEditing: true,
    run: (window) => window.webContents.paste(),
  },
  pasteandmatchstyle: {
    label: 'Paste and Match Style',
    isEditing: true,
    run: (window) => window.webContents.pasteAndMatchStyle(),
  },
  delete: { label: 'Delete', isEditing: true, run: (window) => window.webContents.delete() },
  selectall: {
    label: 'Select All',
    accelerator: 'CmdOrCtrl+A',
    isEditing: true,
    run: (window) => window.webContents.selectAll(),
  },
  reload: { label: 'Reload', accelerator: 'CmdOrCtrl+R', run: (window) => window.reload() },
  forcereload: { label: 'Force Reload', accelerator: 'Shift+CmdOrCtrl+R', run: (window) => window.reload() },
  toggledevtools: { label: 'Toggle Developer Tools', run: (window) => window.webContents.toggleDevTools() },
  resetzoom: {
    label: 'Actual Size',
    accelerator: 'CmdOrCtrl+0',
    run: (window) => window.webContents.setZoomLevel(0),
  },
  zoomin: { label: 'Zoom In', accelerator: 'CmdOrCtrl+Plus', run: zoomBy(0.5) },
  zoomout: { label: 'Zoom Out', accelerator: 'CmdOrCtrl+-', run: zoomBy(-0.5) },
  togglefullscreen: {
    label: 'Toggle Full Screen',
    accelerator: 'F11',
    run: (window) => window.setFullScreen(!window.isFullScreen()),
  },
  minimize: { label: 'Minimize', accelerator: 'CmdOrCtrl+M', run: (window) => window.minimize() },
  close: { label: 'Close Window', accelerator: 'CmdOrCtrl+W', run: (window) => window.close() },
  quit: { label: 'Quit', accelerator: 'CmdOrCtrl+Q', run: () => app.quit() },
};
let lastCommandId = 0;

export class MenuItem {
  readonly commandId = ++lastCommandId;
  readonly id: string;
  readonly type: string;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly registerAccelerator: boolean;
  readonly isEditing: boolean;
  readonly submenu: Menu | undefined;
  label: string;
  sublabel: string;
  toolTip: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  menu: Menu | undefined;
  readonly click: (event?: unknown, window?: OpenWindow, contents?: unknown) => void;

  constructor(options: MenuItemConstructorOptions) {
    this.role = options.role?.toLowerCase();
    const role = roles[this.role ?? ''];
    const { submenu } = options;
    this.submenu = Array.isArray(submenu)
      ? Menu.buildFromTemplate(submenu)
      : (submenu as unknown as Menu | undefined);
    this.type = options.type ?? (this.submenu ? 'submenu' : 'normal');
    this.id = options.id ?? '';
    this.label = options.label ?? role?.label ?? options.role ?? '';
    this.sublabel = options.sublabel ?? '';
    this.toolTip = options.toolTip ?? '';
    this.accelerator = options.accelerator ?? role?.accelerator;
    this.registerAccelerator = options.registerAccelerator ?? true;
    this.isEditing = role?.isEditing ?? false;
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    const onClick = options.click as ((...args: unknown[]) => void) | undefined;
    this.click = (event, window) => {
      if (this.type === 'checkbox') this.checked = !this.checked;
      if (this.type === 'radio') this.#chooseRadio();
      const target = window ?? focus.window;
      if (role?.run === undefined) onClick?.(this, window, event);
      else if (this.role === 'quit' || target !== null) role.run(target as OpenWindow);
    };
  }

  #chooseRadio(): void {
    const siblings = this.menu?.items ?? [];
    const isBreak = (item: MenuItem | undefined): boolean => item?.type !== 'radio';
    const start =
      siblings.findLastIndex((item, index) => index < siblings.indexOf(this) && isBreak(item)) + 1;
    for (let at = start; at < siblings.length && !isBreak(siblings[at]); at++) {
      const item = siblings[at];
      if (item) item.checked = item === this;
    }
  }
}

export class Menu {
  static #applicationMenu: Menu | null = null;
  static setApplicationMenu = (menu: Menu | null): void => void (Menu.#applicationMenu = menu);
  static getApplicationMenu = (): Menu | null => Menu.#applicationMenu;
  static buildFromTemplate(template: (MenuItemConstructorOptions | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }

  readonly items: MenuItem[] = [];
  readonly popup = recorded('menu.popup');
  readonly closePopup = recorded('menu.closePopup');

  append(item: MenuItem): void {
    this.insert(this.items.length, item);
  }
  insert(position: number, item: MenuItem): void {
    item.menu = this;
    this.items.splice(position, 0, item);
  }
  getMenuItemById(id: string): MenuItem | null {
    return this.allItems().find((item) => item.id === id) ?? null;
  }
  /** Every item, submenus included, in the order a reader would meet them. */
  allItems(): MenuItem[] {
    return this.items.flatMap((item) => [item, ...(item.submenu?.allItems() ?? [])]);
  }
}
