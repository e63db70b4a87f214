// `npm run record-pages`: asks LibreOffice on which page each brief of the page cases begins, and writes what it says to
// tests/fixtures/pages. Needs LibreOffice (soffice) and poppler (pdftotext); the tests only read the fixture.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentsPages, listPageCases } from './page-cases.ts';

const FIXTURE = new URL('../fixtures/pages/libreoffice.json', import.meta.url);
/** The line below the banner by which a brief's pages are known. */
const HEAD = /^\s*(?:Brief (\d+) ·|(\d+)\. \S)/m;

for (const program of ['soffice', 'pdftotext'])
  if (spawnSync(program, ['--version']).error) {
    console.error(`Recording pages needs ${program}: install LibreOffice and poppler, then run this again.`);
    process.exit(1);
  }
const folder = mkdtempSync(join(tmpdir(), 'briefing-pages-'));
try {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const version = execFileSync('soffice', ['--version'], { encoding: 'utf8' })
    .trim()
    .split(' ')
    .slice(0, 2)
    .join(' ');
  const pages: Record<string, number[]> = {};
  for (const { name, build } of listPageCases()) {
    const file = join(folder, 'document.docx');
    const bytes = build();
    writeFileSync(file, bytes);
    const words = ['--headless', '--convert-to', 'pdf', '--outdir', folder, file];
    execFileSync('soffice', [`-env:UserInstallation=${profile}`, ...words], { stdio: 'ignore' });
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'document.pdf'), '-'], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    pages[name] = findFirstPages(text.split('\f'));
    console.log(`${name}: ${pages[name].join(' ')} (contents: ${contentsPages(bytes).join(' ')})`);
  }
  writeFileSync(FIXTURE, `${JSON.stringify({ version, pages }, null, 1)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The first page, from 1, with each brief's head, in the order of the pages. */
function findFirstPages(texts: readonly string[]): number[] {
  const first = new Map<string, number>();
  texts.forEach((text, index) => {
    const [, english, korean] = HEAD.exec(text.split('\n').slice(0, 6).join('\n')) ?? [];
    const number = english ?? korean;
    // Cover and contents come before; a contents line looks like a head.
    if (number !== undefined && index >= 2 && !first.has(number)) first.set(number, index + 1);
  });
  return [...first.values()];
}
