// Owns how a test starts the application: on the Electron binary where there is one, else on its stand-in.
// Promises that a test cannot tell which, save by what README.md in tests/electron-standin/ lists.
// Must never require('electron') to look for the binary: that starts a download.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication } from 'playwright-core';

export interface LaunchOptions {
  /** A folder of its own for each test: two starts with the same one are a first and a second instance. */
  userData: string;
  /** The folder of the application, with its package.json; this project's own unless told. */
  folder?: string;
  args?: string[];
  env?: Record<string, string>;
}

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The path of the executable, for tests that start one without Playwright. */
export function findElectron(): string {
  const named = process.env['BRIEFING_BOOK_ELECTRON'];
  if (named) return named;
  const electronPackage = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const pathFile = join(electronPackage, 'path.txt');
  const binary = existsSync(pathFile) && join(electronPackage, 'dist', readFileSync(pathFile, 'utf8').trim());
  if (binary && existsSync(binary)) return binary;
  if (process.platform === 'linux' && process.arch === 'x64') {
    return fileURLToPath(new URL('../electron-standin/electron', import.meta.url));
  }
  throw new Error(
    'End-to-end tests need the Electron binary here (run `npx install-electron`): its stand-in runs on Linux x64 only.',
  );
}

/** What both Playwright and a plain spawn need to start the application the same way. */
export function launchArguments(options: LaunchOptions): { args: string[]; env: Record<string, string> } {
  const { userData, folder = projectRoot, args = [], env = {} } = options;
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const path = [dirname(process.execPath), process.env['PATH']].join(delimiter); // the stand-in runs on the tests' Node
  return {
    args: [folder, `--user-data-dir=${userData}`, ...args],
    env: { ...Object.fromEntries(inherited), PATH: path, ...env },
  };
}

/** How long a start may take on a busy machine, in ms. */
const LONGEST_START = 90_000;
/** How long an end may take, in ms. */
const LONGEST_END = 15_000;

/** The process of each program that was launched: Playwright forgets it once it has ended. */
const programs = new WeakMap<ElectronApplication, ChildProcess>();

export async function launchApp(options: LaunchOptions): Promise<ElectronApplication> {
  const launch = { executablePath: findElectron(), ...launchArguments(options) };
  // Without null Playwright tells every page that the system is light, and nativeTheme would have no say.
  const app = await _electron.launch({ ...launch, colorScheme: null, timeout: LONGEST_START });
  programs.set(app, app.process());
  return app;
}

/** Ends the program without asking about anything, and waits until it is gone; one that has ended already is left alone. */
export async function endApp(app: ElectronApplication): Promise<void> {
  const program = programs.get(app);
  if (!program || program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, 'exit');
  // The answer to this call dies with the program.
  app
    .evaluate(({ app: running }) => {
      running.exit(0);
    })
    .catch(() => undefined);
  // Where a debugger is joined an end may hang on it; what a test has shown by then does not depend on how its program ends.
  const late = setTimeout(() => program.kill('SIGKILL'), LONGEST_END);
  await gone;
  clearTimeout(late);
}

/** Takes a test's files away; what still closes a file there is waited for. */
export const removeFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
};
