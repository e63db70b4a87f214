// The walls around the shell, each seen to catch what is planted against it: one place for windows, none for requests.

import { ESLint } from 'eslint';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const eslint = new ESLint({ cwd: root });
const find = async (file: string, text: string) => {
  const [result] = await eslint.lintText(text, { filePath: join(root, file) });
  return result?.messages.map(({ ruleId }) => ruleId);
};
const WINDOW = "import { BrowserWindow } from 'electron';\nexport const open = () => new BrowserWindow();\n";

test('a window is made in one file alone', async () => {
  expect(await find('electron/menu.ts', WINDOW)).toEqual(['no-restricted-syntax']);
  expect(await find('electron/window.ts', WINDOW)).toEqual([]);
});

test('no room of the product makes a request', async () => {
  const request = (name: string) => `export const made = () => new ${name}('x');\n`;
  for (const room of ['electron/files', 'shared/book', 'renderer/app'])
    for (const name of ['WebSocket', 'XMLHttpRequest', 'EventSource'])
      expect(await find(`${room}/planted.ts`, request(name)), `${room} ${name}`).toEqual([
        'no-restricted-globals',
      ]);
  expect(await find('electron/files/planted.ts', "export const made = () => fetch('x');\n")).toEqual([
    'no-restricted-globals',
  ]);
});
