// The three walls between the rooms, each seen to catch what is planted against it, in a small copy of the house.

import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..');
let house: string;

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'briefing-walls-'));
  await symlink(join(root, 'node_modules'), join(house, 'node_modules'));
  for (const file of [
    'package.json',
    'tsconfig.base.json',
    '.dependency-cruiser.mjs',
    'shared/tsconfig.json',
    'electron/tsconfig.json',
  ])
    await cp(join(root, file), join(house, file));
});
afterAll(async () => {
  await rm(house, { recursive: true });
});

async function plant(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(house, name)), { recursive: true });
    await writeFile(join(house, name), text);
  }
}

/** What a tool printed, whether it was content or not. */
async function outputOf(program: string, words: string[]): Promise<string> {
  try {
    return (await run(join(root, 'node_modules', '.bin', program), words, { cwd: house })).stdout;
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout);
    throw error;
  }
}

describe('the compiler', () => {
  test.each([
    ['process', 'export const folder = process.cwd();'],
    ['document', 'export const title = document.title;'],
    ['setTimeout', 'export const later = () => setTimeout(() => undefined, 1);'],
    ['node:fs', "import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x', 'utf8');"],
  ])('knows no %s in shared/', async (name, text) => {
    await plant({ 'shared/planted.ts': text });
    expect(await outputOf('tsc', ['-p', 'shared', '--noEmit'])).toMatch(new RegExp(`planted\\.ts.*${name}`));
  });
});

describe('dependency-cruiser', () => {
  const empty = 'export const nothing = 0;';
  const importing = (path: string) => `import { nothing } from '${path}';\nexport const planted = nothing;`;
  test.each([
    ['the-book-stands-on-nothing-but-results', 'shared/book/a.ts', '../release/b.ts', 'shared/release/b.ts'],
    ['the-release-reader-stands-on-the-book', 'shared/release/a.ts', '../checks/b.ts', 'shared/checks/b.ts'],
    ['checks-stand-on-the-book', 'shared/checks/a.ts', '../release/b.ts', 'shared/release/b.ts'],
    ['shared-imports-only-shared', 'shared/a.ts', '../electron/b.ts', 'electron/b.ts'],
    ['files-stand-on-shared', 'electron/files/a.ts', '../word/b.ts', 'electron/word/b.ts'],
    ['intake-stands-on-shared', 'electron/intake/a.ts', '../files/b.ts', 'electron/files/b.ts'],
    ['word-stands-on-shared', 'electron/word/a.ts', '../files/b.ts', 'electron/files/b.ts'],
    ['editing-stands-on-the-book', 'shared/editing/a.ts', '../release/b.ts', 'shared/release/b.ts'],
    ['commands-stand-on-operations', 'electron/commands/a.ts', '../b.ts', 'electron/b.ts'],
    ['the-shell-never-imports-the-page', 'electron/a.ts', '../renderer/b.ts', 'renderer/b.ts'],
    [
      'the-page-meets-the-computer-only-in-the-host-contract',
      'renderer/a.ts',
      '../electron/b.ts',
      'electron/b.ts',
    ],
    [
      'operations-stand-on-the-rooms-below',
      'electron/operations/a.ts',
      '../commands/b.ts',
      'electron/commands/b.ts',
    ],
    ['the-product-never-imports-its-tests-or-tools', 'electron/a.ts', '../tests/b.ts', 'tests/b.ts'],
    [
      'features-never-import-each-other',
      'renderer/features/one/a.ts',
      '../two/b.ts',
      'renderer/features/two/b.ts',
    ],
  ])('%s', async (rule, from, path, to) => {
    await plant({ [from]: importing(path), [to]: empty });
    const rooms = [...new Set([from, to].map((file) => file.split('/')[0] ?? ''))];
    expect(await outputOf('depcruise', ['--config', '.dependency-cruiser.mjs', ...rooms])).toContain(
      `error ${rule}: ${from}`,
    );
    await rm(join(house, from));
  });

  test.each([
    [
      'only-the-shell-imports-electron',
      'electron/files/a.ts',
      "import { app } from 'electron';\nexport const planted = app;",
    ],
    [
      'shared-uses-no-node-module',
      'shared/a.ts',
      "import { join } from 'node:path';\nexport const planted = join;",
    ],
    [
      'nothing-in-the-product-reaches-the-network',
      'electron/a.ts',
      "import { get } from 'node:https';\nexport const planted = get;",
    ],
    ['no-file-is-an-orphan', 'electron/files/alone.ts', empty],
  ])('%s', async (rule, from, text) => {
    await plant({ [from]: text });
    expect(
      await outputOf('depcruise', ['--config', '.dependency-cruiser.mjs', from.split('/')[0] ?? '']),
    ).toContain(`error ${rule}: ${from}`);
    await rm(join(house, from));
  });

  test('nothing-imports-in-circles', async () => {
    await plant({
      'shared/book/a.ts': "import type { B } from './b.ts';\nexport type A = B | 1;",
      'shared/book/b.ts': "import type { A } from './a.ts';\nexport type B = A | 2;",
    });
    expect(await outputOf('depcruise', ['--config', '.dependency-cruiser.mjs', 'shared'])).toContain(
      'error nothing-imports-in-circles',
    );
  });
});

describe('ESLint', () => {
  const lint = async (text: string, filePath: string) => {
    const [result] = await new ESLint({ cwd: root }).lintText(text, { filePath: join(root, filePath) });
    return result?.messages.map((message) => message.message).join('\n') ?? '';
  };
  const rawIpc = "import { ipcMain } from 'electron';\nexport const planted = ipcMain;\n";
  test.each([
    ['raw IPC', 'electron/menu.ts', rawIpc, 'registered in electron/ipc.ts'],
    ['a default export', 'shared/book/a.ts', 'export default 1;\n', 'no default exports'],
    ['an enum', 'shared/book/a.ts', 'export enum Use { Raise }\n', 'no enums'],
    ['a barrel', 'shared/book/a.ts', "export * from './nodes.ts';\n", 'no barrels'],
    ['an empty catch', 'electron/a.ts', 'try {\n  throw new Error();\n} catch {}\n', 'Empty block'],
  ])('catches %s', async (_name, file, text, message) => {
    expect(await lint(text, file)).toContain(message);
  });
  test('lets the two files that own IPC use it', async () => {
    expect(await lint(rawIpc, 'electron/ipc.ts')).toBe('');
  });
});
