#!/usr/bin/env node
// The `briefing-book` program as Node starts it: hands the command line the process, and nothing else.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommandLine } from './cli.ts';

// Whoever reads the output may stop reading (`| head`); that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
const workerUrl = pathToFileURL(join(import.meta.dirname, 'word-worker.js'));
process.exitCode = await runCommandLine(process.argv.slice(2), workerUrl);
