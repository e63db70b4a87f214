// `npm start`: builds, then opens the application. Where no window can be opened, says why in one sentence
// and does the main job without one (first-run.mjs), so that the first start always shows something.

import { spawn } from 'node:child_process';
import { findHindrance, obtainBinary } from './choose-start.mjs';
import { canReachSource, findBinary, installBinary } from './electron-binary.mjs';
import { doMainJob } from './first-run.mjs';
import { root, run, runScript } from './run-program.mjs';

try {
  run(process.execPath, ['tools/require-node.mjs']);
  runScript('build');
  const { env, platform } = process;
  const hindrance = findHindrance({ env, platform, uid: process.getuid?.() });
  const { binary, reason } =
    hindrance === undefined
      ? await obtainBinary({
          find: findBinary,
          canReach: canReachSource,
          install: installBinary,
          say: (line) => {
            console.log(line);
          },
        })
      : { binary: undefined, reason: hindrance };
  if (binary === undefined) {
    console.log(`No window is opened, since ${reason}; the main job is done without one.`);
    doMainJob();
  } else {
    const program = spawn(binary, [root, ...process.argv.slice(2)], { stdio: 'inherit' });
    program.on('error', (error) => {
      console.error(`The application could not be started: ${error.message}`);
      process.exitCode = 1;
    });
    program.on('close', (code) => {
      process.exitCode = code ?? 1;
    });
  }
} catch (error) {
  // A program that failed has said so itself, on standard error.
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (typeof status !== 'number') throw error;
  process.exitCode = status;
}
