// `read-release`: prints what the reader made of a release.

import { RELEASE_LIMIT } from '../../shared/release/release-limit.ts';
import { openRelease } from '../operations/open-release.ts';
import type { Command } from './arguments.ts';
import { listStatements, releaseContract, summarizeRelease } from './describe-release.ts';
import { fail, nameInput, readInput } from './terminal.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Runs the command. */
export async function runReadRelease(
  terminal: Terminal,
  command: Extract<Command, { name: 'read-release' }>,
): Promise<ExitCode> {
  const bytes = await readInput(terminal, command.file, RELEASE_LIMIT);
  if (!bytes.ok) return fail(terminal, bytes.error);
  const opened = openRelease(bytes.value, nameInput(terminal, command.file), command.released ?? null);
  if (!opened.ok) return fail(terminal, opened.error);
  const { release } = opened.value;
  if (command.json) {
    terminal.print(JSON.stringify(releaseContract(release), null, 2));
    return 0;
  }
  terminal.print(summarizeRelease(release, terminal.language).join('\n'));
  const statements = listStatements(release, terminal.language);
  if (statements.length > 0) terminal.print(`\n${statements.join('\n')}`);
  for (const warning of release.warnings) terminal.tell(warning);
  return 0;
}
