// `npm run pictures`: makes the README's pictures of Word pages, in English, Korean and both, as LibreOffice shows them.
// Needs LibreOffice (soffice) and poppler (pdftoppm); says so where they are missing. Fonts decide the look: see CONTRIBUTING.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const NEEDED = { soffice: 'LibreOffice (soffice)', pdftoppm: 'poppler (pdftoppm)' };
const SAMPLE = 'templates/sample/retreat-book.briefing';
/** @type {(release: string, released: string, ...set: string[]) => string[]} */
const seeded = (release, released, ...set) => [
  ...['new', '--template', 'multilateral-retreat', '--release', release, '--released', released],
  ...['languages=Korean', 'dates.from=2020-05-28', 'venue=서울', ...set].flatMap((pair) => ['--set', pair]),
];
/** Each document: the book (a file, or the words that make it), the copy and its style, and which page becomes which picture. */
const DOCUMENTS = [
  {
    book: SAMPLE,
    ...{ copy: 'delegation', style: 'plain' },
    pages: { 3: 'delegation-steering-brief.png', 9: 'delegation-chair.png' },
  },
  { book: SAMPLE, copy: 'principal', style: 'handbook', pages: { 8: 'principal-handbook.png' } },
  {
    // Korean labels around English words: what a Korean officer has after an English release.
    book: seeded(
      'templates/sample/retreat-release.txt',
      '2020-02-12',
      'us=대한민국',
      'event=믹타 차관급 리트리트',
    ),
    ...{ copy: 'principal', style: 'korean-official' },
    pages: { 3: 'principal-mixed.png' },
  },
  {
    book: seeded('tests/fixtures/releases/ko-sessions.txt', '2019-06-13', 'event=해양협력 고위급회의'),
    ...{ copy: 'principal', style: 'korean-official' },
    pages: { 7: 'principal-korean.png' },
  },
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
  const profile = pathToFileURL(join(folder, 'profile')).href;
  for (const [index, { book, copy, style, pages }] of DOCUMENTS.entries()) {
    const stem = join(folder, String(index));
    const [word, pdf, made] = [`${stem}.docx`, `${stem}.pdf`, `${stem}.briefing`];
    if (Array.isArray(book)) run(process.execPath, ['out/main/cli.js', ...book, '--out', made]);
    const from = Array.isArray(book) ? made : book;
    run(process.execPath, [
      ...['out/main/cli.js', 'export', from, '--copy', copy, '--house-style', style],
      ...['--date', '2020-05-20', '--out', word],
    ]);
    run('soffice', [
      ...[`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, word],
    ]);
    for (const [page, picture] of Object.entries(pages)) {
      run('pdftoppm', ['-r', '80', '-png', '-singlefile', '-f', page, '-l', page, pdf, stem]);
      renameSync(`${stem}.png`, join(root, 'docs', 'pictures', picture));
      console.log(`docs/pictures/${picture}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
