// Runs programs in the project's folder, with what they print shown. For the scripts in this folder.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program to its end; one that fails is thrown, with its code as `status`. */
export const run = (/** @type {string} */ program, /** @type {string[]} */ words) => {
  execFileSync(program, words, { cwd: root, stdio: 'inherit', env: { ...process.env, INIT_CWD: root } });
};

/** Runs one of the project's npm scripts, by the npm that started this one: on Windows there is no program called `npm`. */
export const runScript = (/** @type {string} */ name) => {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) run('npm', ['run', '-s', name]);
  else run(process.execPath, [npm, 'run', '-s', name]);
};
