// Runs the built program as a user's shell would, in a folder of the test's, and gives back all it said.

import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

const PROGRAM = join(import.meta.dirname, '..', '..', 'out', 'main', 'cli.js');

/**
 * Runs `briefing-book` with the given words.
 * @param input what stands on standard input; none: it is empty
 * @param out an open file that takes standard output, which is then not given back
 */
export function runCommandLine(
  folder: string,
  words: readonly string[],
  {
    input = '',
    env = {},
    out: file,
  }: { input?: string | Uint8Array; env?: Record<string, string>; out?: number } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...words], {
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder, LC_ALL: 'C', ...env },
      stdio: ['pipe', file ?? 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({
        code: code ?? -1,
        out: Buffer.concat(out).toString(),
        err: Buffer.concat(errors).toString(),
      });
    });
    // A program that refuses before it reads closes its end; that is its right.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
