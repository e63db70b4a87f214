// The menu bar: every act of the command table once, in the language of the interface, with what each system expects.

import { expect, test } from 'vitest';
import { buildMenuTemplate } from '../../../electron/shell/menu-template.ts';
import type { MenuEntry, MenuState } from '../../../electron/shell/menu-template.ts';
import { COMMANDS } from '../../../shared/host/commands.ts';

const state: MenuState = {
  language: 'en',
  platform: 'linux',
  bookOpen: true,
  development: false,
  start: () => undefined,
};
const flatten = (entries: MenuEntry[]): MenuEntry[] =>
  entries.flatMap((entry) => [entry, ...flatten(entry.submenu ?? [])]);
const items = (changes: Partial<MenuState>) => flatten(buildMenuTemplate({ ...state, ...changes }));

test('every act stands in the menu once, with its key and words', () => {
  for (const platform of ['linux', 'windows', 'macos'] as const)
    for (const language of ['en', 'ko'] as const) {
      const found = items({ platform, language }).filter((item) => COMMANDS.some(({ id }) => id === item.id));
      expect(found.map(({ id, label, accelerator }) => ({ id, label, accelerator }))).toEqual(
        COMMANDS.map((command) => ({
          id: command.id,
          label: command.label[language],
          accelerator: 'key' in command ? command.key : undefined,
        })),
      );
    }
});

test('no key stands twice', () => {
  const keys = items({ platform: 'macos' }).flatMap(({ accelerator }) => accelerator ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

test('acts on a book are off while none is open', () => {
  const enabled = (bookOpen: boolean) =>
    items({ bookOpen })
      .filter((item) => item.click && item.enabled)
      .map(({ id }) => id);
  expect(enabled(true)).toEqual(COMMANDS.map(({ id }) => id));
  expect(enabled(false)).toEqual(COMMANDS.filter(({ place }) => place === 'anywhere').map(({ id }) => id));
});

test('a click starts the act', () => {
  const started: string[] = [];
  for (const item of items({ start: (id) => started.push(id) })) item.click?.();
  expect(started).toEqual(COMMANDS.map(({ id }) => id));
});

test('the clipboard is that of the system, undo is the book’s and stands first, and every entry has words', () => {
  for (const platform of ['linux', 'macos'] as const)
    for (const language of ['en', 'ko'] as const) {
      const entries = items({ platform, language });
      const roles = entries.flatMap(({ role }) => role ?? []);
      expect(roles).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll', 'quit']));
      expect(roles).not.toContain('undo');
      const edit = entries.find(({ id }) => id === 'menu-edit')?.submenu?.slice(0, 4);
      expect(edit?.map(({ id, role, type }) => id ?? role ?? type)).toEqual([
        'undo',
        'redo',
        'separator',
        'cut',
      ]);
      expect(roles).not.toContain('toggleDevTools');
      for (const entry of entries)
        expect(entry.type === 'separator' || entry.label, JSON.stringify(entry)).toBeTruthy();
    }
  expect(buildMenuTemplate({ ...state, platform: 'macos' }).map(({ id }) => id)).toEqual([
    'menu-app',
    'menu-file',
    'menu-edit',
    'menu-view',
    'menu-window',
    'menu-help',
  ]);
  expect(items({ development: true }).map(({ role }) => role)).toContain('toggleDevTools');
});
