// Keys: how they are shown on each system, and which presses they are, also while Hangul is on.
import { describe, expect, it } from 'vitest';
import { formatAccelerator, matchesAccelerator } from '../../../renderer/ui/accelerators.ts';

const press = (
  key: string,
  code: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', true>> = {},
) => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('accelerators', () => {
  it('are shown in the manner of the system', () => {
    expect(formatAccelerator('CmdOrCtrl+Shift+S', 'linux')).toBe('Ctrl Shift S');
    expect(formatAccelerator('CmdOrCtrl+Shift+S', 'macos')).toBe('⇧⌘S');
    expect(formatAccelerator('CmdOrCtrl+PageDown', 'windows')).toBe('Ctrl PgDn');
  });

  it('are told by the place of the key while Hangul is on', () => {
    expect(matchesAccelerator(press('ㅜ', 'KeyN', { ctrlKey: true }), 'CmdOrCtrl+N', 'linux')).toBe(true);
    expect(matchesAccelerator(press('n', 'KeyN', { metaKey: true }), 'CmdOrCtrl+N', 'macos')).toBe(true);
  });

  it('are no match with a modifier too many or too few', () => {
    expect(
      matchesAccelerator(press('S', 'KeyS', { ctrlKey: true, shiftKey: true }), 'CmdOrCtrl+S', 'linux'),
    ).toBe(false);
    expect(matchesAccelerator(press('n', 'KeyN', { metaKey: true }), 'CmdOrCtrl+N', 'linux')).toBe(false);
    expect(matchesAccelerator(press('F6', 'F6', { shiftKey: true }), 'F6', 'linux')).toBe(false);
  });
});
