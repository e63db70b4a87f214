// Owns which menu item a key belongs to, by Electron's accelerator names.
// Promises that disabled, hidden and unregistered items keep their keys, and that editing stays with the page, which
// has done it already. Must not run anything: the window does, with a key that its page left alone.
import type { KeyReport } from '../page/preload-world.ts';
import { Menu, type MenuItem } from './menu.ts';

const keyNames: Record<string, string> = {
  plus: '+',
  space: ' ',
  return: 'enter',
  esc: 'escape',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
};

/** Control is the command key here, as on Linux. */
function matchesAccelerator(accelerator: string, input: KeyReport): boolean {
  const parts = accelerator.toLowerCase().replace(/\+\+$/, '+plus').split('+');
  const key = parts.pop() ?? '';
  const has = (...names: string[]): boolean => names.some((name) => parts.includes(name));
  const wanted = keyNames[key] ?? key;
  const pressed = input.key.toLowerCase();
  const isKey =
    pressed === wanted || input.code.toLowerCase() === `key${wanted}` || input.code === `Digit${wanted}`;
  const needsShift =
    has('shift') || (input.shift && pressed === wanted && !/^[a-z0-9]$|^.{2,}$/.test(wanted)); // '+' is Shift and '='
  return (
    isKey &&
    input.control === has('ctrl', 'control', 'cmdorctrl', 'commandorcontrol') &&
    input.alt === has('alt', 'option', 'altgr') &&
    input.meta === has('super', 'meta', 'cmd', 'command') &&
    input.shift === needsShift
  );
}

export function findItemForKey(input: KeyReport): MenuItem | undefined {
  const items = Menu.getApplicationMenu()?.allItems() ?? [];
  return items.find(
    ({ accelerator, enabled, visible, registerAccelerator, isEditing }) =>
      accelerator !== undefined &&
      enabled &&
      visible &&
      registerAccelerator &&
      !isEditing &&
      matchesAccelerator(accelerator, input),
  );
}
