// The main job without a window: the shipped sample release becomes a book, and the book's copy for the delegation
// a Word document with its receipt. Everything lands in out/first-run. What fails says so itself, on standard error.

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { root, run } from './run-program.mjs';

const folder = 'out/first-run';
const release = 'templates/sample/retreat-release.txt';
// The day the sample release went out. Its text, like a real one, does not say so.
const released = '2020-02-12';

const briefingBook = (/** @type {string[]} */ ...words) => {
  run(process.execPath, ['out/main/cli.js', ...words]);
};
const readWith = (/** @type {string[]} */ ...words) =>
  execFileSync(process.execPath, ['out/main/cli.js', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: root },
  });

/** Does the job, on a build that is there. */
export function doMainJob() {
  rmSync(`${root}/${folder}`, { recursive: true, force: true });
  mkdirSync(`${root}/${folder}`, { recursive: true });
  const book = `${folder}/retreat.briefing`;
  const word = `${folder}/delegation.docx`;
  const receipt = `${folder}/delegation-receipt.json`;
  // The summary stands above the list of statements, apart by an empty line.
  const [summary] = readWith('read-release', release, '--released', released).split('\n\n');
  console.log(summary);
  briefingBook(
    'new',
    '--template',
    'multilateral-retreat',
    '--release',
    release,
    '--released',
    released,
    '--out',
    book,
  );
  briefingBook('export', book, '--copy', 'delegation', '--out', word, '--receipt', receipt);
  console.log([book, word, receipt].join('\n'));
}
