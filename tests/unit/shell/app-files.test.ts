// What `app://bundle/` serves: the files of one folder, by their exact address; every other spelling finds nothing.

import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAppFile, listAppFiles } from '../../../electron/shell/app-files.ts';
import type { AppFile } from '../../../electron/shell/app-files.ts';

let place: string;
let root: string;
let files: Map<string, AppFile>;

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'briefing-app-files-'));
  root = join(place, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(place, 'secret.txt'), 'outside');
  for (const name of [
    'index.html',
    'assets/index-1.js',
    'assets/글꼴.woff2',
    'assets/index-1.js.map',
    'run.exe',
  ])
    writeFileSync(join(root, name), name);
  symlinkSync(join(place, 'secret.txt'), join(root, 'link.txt'));
  symlinkSync(place, join(root, 'up'));
  files = listAppFiles(root);
});
afterAll(() => {
  rmSync(place, { recursive: true });
});

test('the files of the folder are there with their types, and nothing else', () => {
  expect([...files.keys()].toSorted()).toEqual(
    ['/assets/%EA%B8%80%EA%BC%B4.woff2', '/assets/index-1.js', '/index.html'].toSorted(),
  );
  expect(findAppFile(files, 'app://bundle/index.html?x#y')?.type).toBe('text/html; charset=utf-8');
  expect(findAppFile(files, 'app://bundle/assets/글꼴.woff2')?.type).toBe('font/woff2');
});

test('no spelling of a way out finds a file', () => {
  for (const path of [
    '/',
    '',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/index.html%00',
    '/index.html\0.js',
    '/%00/index.html',
    '/C:/Windows/win.ini',
    '/C:%5CWindows%5Cwin.ini',
    '//server/share/secret.txt',
    '/%5c%5cserver%5cshare',
    '/index.html::$DATA',
    '/index.html.',
    '/INDEX.HTML',
    '/index%2ehtml',
    '/assets',
    '/assets/',
    '/link.txt',
    '/up/secret.txt',
    '/__proto__',
    '/constructor',
    `/${encodeURIComponent(join(place, 'secret.txt'))}`,
  ])
    expect(findAppFile(files, `app://bundle${path}`), path).toBeUndefined();
});

test('whatever is asked for, what is found lies in the folder', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2f',
      '%5c',
      '%00',
      '\\',
      '/',
      'C:',
      'index.html',
      'assets',
      'index-1.js',
      '~',
      'a:b',
      'NUL',
    ),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom('/', ''), (pieces, glue) => {
      const found = findAppFile(files, `app://bundle/${pieces.join(glue)}`);
      return found === undefined || found.path.startsWith(root + sep);
    }),
    { numRuns: 3000 },
  );
});
