// Keys written as accelerators (`CmdOrCtrl+Shift+S`): how they are shown, and whether a key press is one.
// Promise: letters and digits are told by their place on the keyboard, so that they work while Hangul is on.
// Must not know any command.
import type { Platform } from './platform.ts';

const NAMES_ELSEWHERE: Record<string, string> = {
  CmdOrCtrl: 'Ctrl',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  Up: '↑',
  Down: '↓',
  '=': '+',
  '-': '−',
};
const NAMES_ON_MAC: Record<string, string> = {
  CmdOrCtrl: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Ctrl: '⌃',
  PageDown: '⇟',
  PageUp: '⇞',
  Up: '↑',
  Down: '↓',
  '=': '+',
  '-': '−',
};

/** The words of an accelerator for people: `Ctrl Shift S`, or `⇧⌘S` on macOS. */
export function formatAccelerator(keys: string, platform: Platform): string {
  const parts = splitAccelerator(keys);
  if (platform !== 'macos') return parts.map((part) => NAMES_ELSEWHERE[part] ?? part).join(' ');
  const order = ['Ctrl', 'Alt', 'Shift', 'CmdOrCtrl'];
  const sorted = [...parts].sort((a, b) => rank(order, a) - rank(order, b));
  return sorted.map((part) => NAMES_ON_MAC[part] ?? part).join('');
}

/** An accelerator in the form that `aria-keyshortcuts` takes. */
export function describeAccelerator(keys: string, platform: Platform): string {
  const command = platform === 'macos' ? 'Meta' : 'Control';
  return splitAccelerator(keys)
    .map((part) => (part === 'CmdOrCtrl' ? command : part))
    .join('+');
}

/** What of a key press decides; a part of `KeyboardEvent`. */
export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** True where the press is the accelerator, with no modifier too many. */
export function matchesAccelerator(press: KeyPress, keys: string, platform: Platform): boolean {
  const parts = splitAccelerator(keys);
  const last = parts.at(-1) ?? '';
  const command = parts.includes('CmdOrCtrl');
  const onMac = platform === 'macos';
  if (press.metaKey !== (command && onMac)) return false;
  if (press.ctrlKey !== ((command && !onMac) || parts.includes('Ctrl'))) return false;
  if (press.altKey !== parts.includes('Alt')) return false;
  // A plus sign is typed with Shift on most keyboards, so zooming in takes both.
  if (press.shiftKey !== parts.includes('Shift') && last !== '=') return false;
  return isKey(press, last);
}

const CODES: Record<string, readonly string[]> = {
  '\\': ['Backslash', 'IntlYen', 'IntlBackslash'],
  '=': ['Equal', 'NumpadAdd'],
  '-': ['Minus', 'NumpadSubtract'],
  ',': ['Comma'],
  '/': ['Slash'],
};

/** What a press calls the keys that are written shorter. */
const NAMES_OF_PRESS: Record<string, string> = { Esc: 'Escape' };

function isKey(press: KeyPress, key: string): boolean {
  if (/^[A-Z]$/.test(key)) return press.code === `Key${key}` || press.key.toUpperCase() === key;
  if (/^\d$/.test(key)) return press.code === `Digit${key}` || press.code === `Numpad${key}`;
  // Electron calls the arrows `Up` and `Down`.
  return (
    press.key === key ||
    press.key === NAMES_OF_PRESS[key] ||
    press.key === `Arrow${key}` ||
    (CODES[key]?.includes(press.code) ?? false)
  );
}

const rank = (order: readonly string[], part: string): number => {
  const place = order.indexOf(part);
  return place < 0 ? order.length : place;
};

const splitAccelerator = (keys: string): string[] => keys.split('+').map((part) => part.trim());
