// What the program was started for, from the words that Electron and the systems pass on; and when a lost page comes back.

import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readStart } from '../../../electron/shell/read-start.ts';
import { mayReload } from '../../../electron/shell/reload-policy.ts';

test('a command starts no window, packaged or not', () => {
  expect(readStart(['program', 'export', 'a.briefing', '--copy', 'press'], true, '/home')).toEqual({
    kind: 'command',
    words: ['export', 'a.briefing', '--copy', 'press'],
  });
  expect(readStart(['electron', '.', 'templates', '--json'], false, '/home')).toEqual({
    kind: 'command',
    words: ['templates', '--json'],
  });
  expect(readStart(['electron', '.', '--user-data-dir=/x', 'check', '--json', 'a'], false, '/home')).toEqual({
    kind: 'command',
    words: ['check', '--json', 'a'],
  });
  expect(readStart(['program', 'a.briefing', 'export'], true, '/home')).toMatchObject({ kind: 'window' });
  expect(readStart(['program', '--version'], true, '/home')).toMatchObject({ kind: 'command' });
});

test('files are found among switches, relative to where the user stood', () => {
  expect(
    readStart(
      [
        'electron',
        '--inspect=0',
        '--remote-debugging-port=0',
        '.',
        '--lang=ko',
        '자료.BRIEFING',
        'other.txt',
      ],
      false,
      '/home',
    ),
  ).toEqual({ kind: 'window', files: [resolve('/home', '자료.BRIEFING')] });
  expect(readStart(['program'], true, '/home')).toEqual({ kind: 'window', files: [] });
  expect(readStart(['electron', '--inspect=0'], false, '/home')).toEqual({ kind: 'window', files: [] });
  expect(readStart(['program', 'export.briefing'], true, '/home')).toMatchObject({ kind: 'window' });
});

test('a page that is lost again and again within a minute is not loaded again', () => {
  expect(mayReload([0], 0)).toBe(true);
  expect(mayReload([0, 1000, 2000], 2000)).toBe(true);
  expect(mayReload([0, 1000, 2000, 3000], 3000)).toBe(false);
  expect(mayReload([0, 1000, 2000, 120_000], 120_000)).toBe(true);
});
