// The menu bar as data: the command table in the interface's language, the edit roles, and what each system expects beside them.
// Knows no Electron; `menu.ts` makes the native menu of it.

import type { Language, LocalText } from '../../shared/book/words.ts';
import { COMMANDS, MENUS } from '../../shared/host/commands.ts';
import type { Command, CommandId, MenuId } from '../../shared/host/commands.ts';
import type { Startup } from '../../shared/host/host-api.ts';

type MenuRole =
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'about'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'minimize'
  | 'front'
  | 'togglefullscreen'
  | 'toggleDevTools'
  | 'quit';

export interface MenuEntry {
  id?: string;
  label?: string;
  role?: MenuRole;
  type?: 'separator';
  accelerator?: string;
  enabled?: boolean;
  click?: () => void;
  submenu?: MenuEntry[];
}

export interface MenuState {
  language: Language;
  platform: Startup['platform'];
  bookOpen: boolean;
  /** The developer tools may be opened. */
  development: boolean;
  start: (id: CommandId) => void;
}

/** After undo and redo, which are the book's: the system's would only know what was typed into one field. */
const EDIT_ROLES: readonly (readonly [MenuRole, LocalText] | 'separator')[] = [
  'separator',
  ['cut', { en: 'Cut', ko: '잘라내기' }],
  ['copy', { en: 'Copy', ko: '복사' }],
  ['paste', { en: 'Paste', ko: '붙여넣기' }],
  ['selectAll', { en: 'Select all', ko: '모두 선택' }],
];
const APP_ROLES: readonly (readonly [MenuRole, LocalText] | 'separator')[] = [
  ['about', { en: 'About Briefing Book', ko: 'Briefing Book 정보' }],
  'separator',
  ['hide', { en: 'Hide Briefing Book', ko: 'Briefing Book 가리기' }],
  ['hideOthers', { en: 'Hide others', ko: '기타 가리기' }],
  ['unhide', { en: 'Show all', ko: '모두 보기' }],
  'separator',
  ['quit', { en: 'Quit Briefing Book', ko: 'Briefing Book 종료' }],
];
const WINDOW_ROLES: readonly (readonly [MenuRole, LocalText] | 'separator')[] = [
  ['minimize', { en: 'Minimize', ko: '최소화' }],
  ['togglefullscreen', { en: 'Full screen', ko: '전체 화면' }],
  ['front', { en: 'Bring all to front', ko: '모두 앞으로 가져오기' }],
];
const WINDOW_LABEL: LocalText = { en: 'Window', ko: '창' };
const QUIT_LABEL: LocalText = { en: 'Quit', ko: '종료' };
const TOOLS_LABEL: LocalText = { en: 'Developer tools', ko: '개발자 도구' };

/** The menu bar for a state. */
export function buildMenuTemplate(state: MenuState): MenuEntry[] {
  const { language, platform } = state;
  const roles = (list: typeof EDIT_ROLES): MenuEntry[] =>
    list.map((entry) =>
      entry === 'separator' ? { type: 'separator' } : { role: entry[0], label: entry[1][language] },
    );
  const extras: Record<MenuId, MenuEntry[]> = {
    // On macOS the program's own menu holds it.
    file: platform === 'macos' ? [] : [{ type: 'separator' }, { role: 'quit', label: QUIT_LABEL[language] }],
    edit: [],
    view: state.development
      ? [{ type: 'separator' }, { role: 'toggleDevTools', label: TOOLS_LABEL[language] }]
      : [],
    help: [],
  };
  const menus = MENUS.map(({ id, label }): MenuEntry => {
    const own = COMMANDS.filter((command) => command.menu === id).flatMap((command) =>
      toEntries(command, state),
    );
    const first = id === 'edit' ? own.findIndex(({ type }) => type === 'separator') : own.length;
    const system = id === 'edit' ? roles(EDIT_ROLES) : [];
    return {
      id: `menu-${id}`,
      label: label[language],
      submenu: [...own.slice(0, first), ...system, ...own.slice(first), ...extras[id]],
    };
  });
  if (platform !== 'macos') return menus;
  const help = menus.pop();
  return [
    { id: 'menu-app', label: 'Briefing Book', submenu: roles(APP_ROLES) },
    ...menus,
    { id: 'menu-window', label: WINDOW_LABEL[language], submenu: roles(WINDOW_ROLES) },
    ...(help ? [help] : []),
  ];
}

function toEntries(
  { id, label, key, place, separated }: Command & { id: CommandId },
  { language, bookOpen, start }: MenuState,
): MenuEntry[] {
  const entry: MenuEntry = {
    id,
    label: label[language],
    ...(key === undefined ? {} : { accelerator: key }),
    enabled: place === 'anywhere' || bookOpen,
    click: () => {
      start(id);
    },
  };
  return separated ? [{ type: 'separator' }, entry] : [entry];
}
