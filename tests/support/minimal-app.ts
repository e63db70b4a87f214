// The built program with a page that does nothing: for tests of the shell that must not hang on what the page shows.
// Copies the build, so that the page of the product is never touched.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Briefing Book</title>
<script>document.documentElement.dataset.inline = 'ran'</script>
<style>body { color: red }</style>
<script type="module" crossorigin src="./page.js"></script></head>
<body><h1>Nothing</h1></body></html>`;
// What DevTools evaluates is free to use `eval`; what the page's own script may do is tried by itself.
const SCRIPT = `
const tries = {
  eval: () => (0, eval)('1'),
  function: () => new Function('return 1')(),
  timer: () => setTimeout('document.documentElement.dataset.timer = 1', 0),
  markup: () => { document.body.innerHTML = '<img src=x onerror=1>'; },
  script: () => { document.createElement('script').src = './other.js'; },
  policy: () => trustedTypes.createPolicy('any', {}),
};
const ran = Object.keys(tries).filter((name) => {
  try { tries[name](); return true; } catch { return false; }
});
document.documentElement.dataset.ran = ran.join(' ');
document.documentElement.dataset.ready = 'yes';
`;

/** Puts the program into a folder, ready to be launched from there. */
export function makeMinimalApp(folder: string): void {
  for (const part of ['main', 'preload'])
    cpSync(join(root, 'out', part), join(folder, 'out', part), {
      recursive: true,
      filter: (path) => !path.endsWith('.map'),
    });
  mkdirSync(join(folder, 'out', 'renderer'), { recursive: true });
  const { name, productName, version, main } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name, productName, version, main, type: 'module' }),
  );
  writeFileSync(join(folder, 'out', 'renderer', 'index.html'), PAGE);
  writeFileSync(join(folder, 'out', 'renderer', 'page.js'), SCRIPT);
  writeFileSync(join(folder, 'out', 'renderer', 'page.css'), 'h1 { margin: 0 }');
  writeFileSync(join(folder, 'out', 'outside.css'), 'h1 { color: red }');
}
