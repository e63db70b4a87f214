// What the command line refuses: one sentence for whatever is wrong, the right exit code, and nothing left behind.

import { mkdir, mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommandLine } from '../support/run-command-line.ts';
import type { Ran } from '../support/run-command-line.ts';

let folder: string;
const run = (...words: string[]): Promise<Ran> => runCommandLine(folder, words);

const isOneSentence = (text: string) => {
  expect(text.trimEnd().split('\n')).toHaveLength(1);
  expect(text).not.toMatch(/\bat .*:\d+|Error:|node:internal/);
  expect(text.length).toBeLessThan(320);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefing-refusals-'));
  const made = await run('new', '--template', 'multilateral-retreat', '--out', 'book.briefing');
  expect(made.code, made.err).toBe(0);
  await mkdir(join(folder, 'sub'));
  await writeFile(join(folder, 'file.pdf'), '%PDF-1.7\n1 0 obj\n');
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, 'huge.txt'), '');
  await truncate(join(folder, 'huge.txt'), 60 * 1024 * 1024);
  await writeFile(
    join(folder, 'random.bin'),
    Uint8Array.from({ length: 4096 }, (_, at) => (at * 197 + (at >> 3) * 31) % 256),
  );
  const whole = await readFile(join(folder, 'book.briefing'));
  await writeFile(join(folder, 'cut.briefing'), whole.subarray(0, whole.length / 2));
  await writeFile(
    join(folder, 'newer.briefing'),
    whole.toString().replace('"formatVersion": 1', '"formatVersion": 2'),
  );
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

const inputs = ['nowhere.txt', 'sub', 'file.pdf', 'empty.txt', 'huge.txt', 'random.bin', 'cut.briefing'];
const cases: [string, string[], number][] = [
  ...inputs
    .slice(0, 6)
    .map((file): [string, string[], number] => [`read-release ${file}`, ['read-release', file], 1]),
  ...inputs
    .slice(0, 6)
    .map((file): [string, string[], number] => [
      `new from ${file}`,
      ['new', '--template', 'multilateral-retreat', '--release', file, '--out', 'x.briefing'],
      1,
    ]),
  ...[...inputs, 'newer.briefing'].map((file): [string, string[], number] => [
    `check ${file}`,
    ['check', file],
    1,
  ]),
  ...[...inputs, 'newer.briefing'].map((file): [string, string[], number] => [
    `export ${file}`,
    ['export', file, '--copy', 'press', '--out', 'x.docx'],
    1,
  ]),
  ['an unknown template', ['new', '--template', 'retreat', '--out', 'x.briefing'], 1],
  ['an unknown copy', ['export', 'book.briefing', '--copy', 'minister', '--out', 'x.docx'], 1],
  [
    'an unknown field',
    ['new', '--template', 'multilateral-retreat', '--out', 'x.briefing', '--set', 'color=red'],
    2,
  ],
  [
    'a value of the wrong form',
    ['new', '--template', 'multilateral-retreat', '--out', 'x.briefing', '--set', 'dates.from=May'],
    2,
  ],
  [
    'a marking of no scheme',
    ['new', '--template', 'multilateral-retreat', '--out', 'x.briefing', '--set', 'marking=cosmic'],
    2,
  ],
  ['an unknown command', ['print'], 2],
  [
    'an output folder that does not exist',
    ['export', 'book.briefing', '--copy', 'press', '--out', 'no/x.docx'],
    1,
  ],
  [
    'a receipt’s folder that does not exist',
    ['export', 'book.briefing', '--copy', 'press', '--out', 'x.docx', '--receipt', 'no/x.json'],
    1,
  ],
  ['an existing output', ['new', '--template', 'multilateral-retreat', '--out', 'book.briefing'], 1],
  [
    'an output that is a folder',
    ['export', 'book.briefing', '--copy', 'press', '--out', 'sub', '--force'],
    1,
  ],
  [
    'a house style that is no Word document',
    ['export', 'book.briefing', '--copy', 'press', '--out', 'x.docx', '--house-style', 'file.pdf'],
    1,
  ],
  [
    'a house style that is missing',
    ['export', 'book.briefing', '--copy', 'press', '--out', 'x.docx', '--house-style', 'no.docx'],
    1,
  ],
];
test('a house style that is none of ours, which are named', async () => {
  const words = ['export', 'book.briefing', '--copy', 'press', '--out', 'x.docx', '--house-style', 'fancy'];
  const english = await run(...words);
  expect(english).toMatchObject({ code: 1, out: '' });
  expect(english.err).toBe(
    'There is no house style and no file “fancy”: choose plain, handbook, korean-official or a .docx file.\n',
  );
  const korean = await runCommandLine(folder, words, { env: { LC_ALL: 'ko_KR.UTF-8' } });
  expect(korean.err).toContain('plain, handbook, korean-official.');
  isOneSentence(korean.err);
});

test.each(cases)('%s', async (_name, words, code) => {
  const before = (await readdir(folder)).sort();
  const ran = await run(...words);
  expect({ code: ran.code, out: ran.out }, ran.err).toEqual({ code, out: '' });
  isOneSentence(ran.err);
  expect((await readdir(folder)).sort()).toEqual(before);
});

test('in Korean where the computer is', async () => {
  const { err } = await runCommandLine(folder, ['check', 'nowhere'], { env: { LC_ALL: 'ko_KR.UTF-8' } });
  expect(err).toBe('“nowhere” 파일이 없습니다. 파일 이름과 폴더를 확인하면 됩니다.\n');
});
