#!/usr/bin/env node
// The `briefing-book` program as Node starts it: hands the command line the process, and nothing else.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommandLine } from './cli.ts';
import { watchOutput } from './commands/terminal.ts';

watchOutput();
const workerUrl = pathToFileURL(join(import.meta.dirname, 'word-worker.js'));
process.exitCode = await runCommandLine(process.argv.slice(2), workerUrl);
