// The cost of a whole process: processor time by the shell's `times`, largest memory by what Linux keeps of it.
// Both sides of a comparison are measured by this, so that whatever it misses it misses on both.

import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

export interface ProcessCost {
  /** User and system time, in milliseconds. */
  cpu: number;
  /** Largest resident memory in MiB; undefined where the system does not tell. */
  peak: number | undefined;
}

const SAMPLE_EVERY = 3;

/** Runs a program to its end. Throws where it fails: a bench measures no failures. */
export function measureProcess(
  program: string,
  words: readonly string[],
  folder?: string,
): Promise<ProcessCost> {
  return new Promise((resolve, reject) => {
    const shell = spawn('sh', ['-c', '"$@" || exit 1; times', 'sh', program, ...words], { cwd: folder });
    let printed = '';
    let complaints = '';
    let peak: number | undefined;
    let running = true;
    shell.stdout.on('data', (chunk) => (printed += String(chunk)));
    shell.stderr.on('data', (chunk) => (complaints += String(chunk)));
    void (async () => {
      const { pid } = shell;
      while (running && pid !== undefined) {
        peak = Math.max(peak ?? 0, (await readPeak(pid)) ?? 0) || undefined;
        await new Promise((later) => setTimeout(later, SAMPLE_EVERY));
      }
    })();
    shell.on('error', reject);
    shell.on('close', (code) => {
      running = false;
      const [, , user, system] = [...printed.matchAll(/(\d+)m([\d.]+)s/g)].map(
        ([, minutes, seconds]) => (Number(minutes) * 60 + Number(seconds)) * 1000,
      );
      if (code !== 0 || user === undefined || system === undefined)
        reject(new Error(`${program} failed: ${complaints.slice(0, 500)}`));
      else resolve({ cpu: user + system, peak });
    });
  });
}

/** The largest memory so far of the shell's child (`VmHWM`, which never falls). */
async function readPeak(shell: number): Promise<number | undefined> {
  try {
    const children = await readFile(`/proc/${shell}/task/${shell}/children`, 'utf8');
    const [child] = children.trim().split(' ');
    if (child === undefined || child === '') return undefined;
    const status = await readFile(`/proc/${child}/status`, 'utf8');
    const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    // Between two looks the process has ended, or this system has no /proc.
    return undefined;
  }
}
