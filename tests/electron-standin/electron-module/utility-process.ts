// Owns `utilityProcess`: the module runs in a Node process of its own, with `process.parentPort` as in Electron.
// Promises structured clone both ways and an end with the parent. Message ports are not carried.
// Must not resolve `electron` in the child; nothing of it is needed there.
import { fork as forkNode, type ChildProcess, type StdioOptions } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { ForkOptions } from 'electron';

class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess;
  readonly #spawned: Promise<unknown>;

  constructor(modulePath: string, args: string[], options: ForkOptions) {
    super();
    const { cwd, env, execArgv = [], stdio = 'inherit' } = options;
    const childSide = fileURLToPath(new URL('utility-process-child.ts', import.meta.url));
    const streams = typeof stdio === 'string' ? [stdio, stdio, stdio] : stdio;
    this.#child = forkNode(modulePath, args, {
      ...(cwd !== undefined && { cwd }),
      env: { ...(env ?? process.env) } as NodeJS.ProcessEnv,
      execArgv: ['--import', childSide, ...execArgv],
      serialization: 'advanced',
      stdio: [...streams, 'ipc'] as StdioOptions,
    });
    this.#spawned = once(this.#child, 'spawn').then(() => this.emit('spawn'));
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.once('exit', (code) => this.emit('exit', code ?? 1));
  }
  get pid(): number | undefined {
    return this.#child.exitCode === null ? this.#child.pid : undefined;
  }
  get stdout(): Readable | null {
    return this.#child.stdout;
  }
  get stderr(): Readable | null {
    return this.#child.stderr;
  }
  postMessage(message: unknown): void {
    void this.#spawned.then(() => this.#child.connected && this.#child.send(message as object));
  }
  kill(): boolean {
    return this.#child.kill();
  }
}

export const utilityProcess = {
  fork: (modulePath: string, args: string[] = [], options: ForkOptions = {}): UtilityProcess =>
    new UtilityProcess(modulePath, args, options),
};
