// The command line: one line of words to one of five commands, and its exit code. Plain Node, no window.
// Promises one plain sentence for whatever goes wrong; a bug's stack trace never reaches the user.

import packageJson from '../package.json' with { type: 'json' };
import { parseCommand } from './commands/arguments.ts';
import type { Command } from './commands/arguments.ts';
import { runCheck } from './commands/check-command.ts';
import { runExport } from './commands/export-command.ts';
import { HELP } from './commands/help.ts';
import { runTemplates } from './commands/templates-command.ts';
import { readLanguage } from './commands/terminal.ts';
import type { ExitCode, Terminal } from './commands/terminal.ts';

/**
 * Runs the words after the program's name.
 * @param workerUrl the bundled worker that makes Word documents
 */
export async function runCommandLine(words: readonly string[], workerUrl: URL): Promise<ExitCode> {
  const terminal = openTerminal(workerUrl);
  const command = parseCommand(words);
  if (!command.ok) {
    terminal.tell(`briefing-book: ${command.error.message}`);
    return 2;
  }
  try {
    return await runCommand(terminal, command.value);
  } catch (error) {
    // A bug, or a disk that fails in a way nobody has named yet: say what is known, without the trace.
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    terminal.tell(`briefing-book: something failed that should not have: ${reason ?? ''}`);
    return 1;
  }
}

async function runCommand(terminal: Terminal, command: Command): Promise<ExitCode> {
  switch (command.name) {
    // What reads releases brings its words along, which an export would otherwise load in vain: half of its time.
    case 'read-release': {
      const { runReadRelease } = await import('./commands/read-release-command.ts');
      return runReadRelease(terminal, command);
    }
    case 'templates':
      return runTemplates(terminal, command);
    case 'new': {
      const { runNew } = await import('./commands/new-command.ts');
      return runNew(terminal, command);
    }
    case 'check':
      return runCheck(terminal, command);
    case 'export':
      return runExport(terminal, command);
    case 'help':
      terminal.print(HELP);
      return 0;
    case 'version':
      terminal.print(packageJson.version);
      return 0;
  }
}

function openTerminal(workerUrl: URL): Terminal {
  const { env } = process;
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return {
    print: (text) => void process.stdout.write(`${text}\n`),
    tell: (text) => void process.stderr.write(`${text}\n`),
    input: process.stdin,
    // npm starts scripts in the package's folder and says here where the user stood.
    folder: env['INIT_CWD'] ?? process.cwd(),
    language: readLanguage(env),
    today: `${String(now.getFullYear())}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`,
    workerUrl,
  };
}
