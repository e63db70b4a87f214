// `npm run pictures`: makes the README's pictures from the shipped sample book, as LibreOffice shows its delegation's copy.
// Needs LibreOffice (soffice) and poppler (pdftoppm); says so where they are missing. Fonts decide the look: see CONTRIBUTING.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const NEEDED = { soffice: 'LibreOffice (soffice)', pdftoppm: 'poppler (pdftoppm)' };
/** Which page becomes which picture. */
const PAGES = [
  { page: 3, picture: 'delegation-steering-brief.png' },
  { page: 9, picture: 'delegation-chair.png' },
];

const missing = Object.entries(NEEDED)
  .filter(([program]) => spawnSync(program, ['--version']).error !== undefined)
  .map(([, name]) => name);
if (missing.length > 0) {
  console.error(
    `The pictures need ${missing.join(' and ')}: install ${missing.length > 1 ? 'them' : 'it'}, then run this again.`,
  );
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'briefing-pictures-'));
const run = (/** @type {string} */ program, /** @type {string[]} */ words) =>
  execFileSync(program, words, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, INIT_CWD: root },
  });
try {
  run('npm', ['run', '-s', 'build']);
  const word = join(folder, 'delegation.docx');
  const book = 'templates/sample/retreat-book.briefing';
  run(process.execPath, [
    'out/main/cli.js',
    'export',
    book,
    '--copy',
    'delegation',
    '--date',
    '2020-05-20',
    '--out',
    word,
  ]);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  run('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    word,
  ]);
  for (const { page, picture } of PAGES) {
    const stem = join(folder, 'page');
    const pdf = join(folder, 'delegation.pdf');
    run('pdftoppm', ['-r', '80', '-png', '-singlefile', '-f', String(page), '-l', String(page), pdf, stem]);
    renameSync(`${stem}.png`, join(root, 'docs', 'pictures', picture));
    console.log(`docs/pictures/${picture}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
