// Owns the Chromium process: unpacking it from its package once, starting it, and leaving nothing behind.
// Promises a fresh temporary profile for each start, removed on exit; one that a killed run left is removed by the next.
// Must not use the package's own list of switches (it turns web security off) nor its fixed path in the temporary folder.
import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { CdpConnection } from './cdp.ts';
import { isAlive } from './process-alive.ts';

export interface Chromium {
  connection: CdpConnection;
  /** Chromium's own line, for Playwright; absent when no debugging port was asked for. */
  devToolsLine?: string;
}

const profilePrefix = 'electron-standin-';

/** Unpacks beside the installed package, so that a new version never meets an old binary. */
async function unpackChromium(): Promise<string> {
  const packageRoot = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  const cache = join(packageRoot, '../../.cache/electron-standin');
  const target = join(cache, version);
  if (existsSync(target)) return target;
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(join(cache, 'unpacking-'));
  const { inflate } = await import('@sparticuz/chromium');
  const systemTemp = process.env['TMPDIR'];
  process.env['TMPDIR'] = staging; // the package unpacks into the temporary folder, whichever that is
  try {
    await Promise.all(
      ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map((name) => inflate(join(packageRoot, 'bin', name))),
    );
  } finally {
    if (systemTemp === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = systemTemp;
  }
  for (const made of [staging, join(staging, 'chromium')]) chmodSync(made, 0o755); // for another user than unpacked it
  try {
    renameSync(staging, target);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(target)) throw error; // another start was quicker: use what it unpacked
  }
  return target;
}

/** Tries for a while: a browser that was left alone still ends, and another start may be removing the same. */
function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 25 });
}

function removeLeftProfiles(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = name.startsWith(profilePrefix)
      ? Number(name.slice(profilePrefix.length).split('-')[0])
      : NaN;
    if (owner > 0 && !isAlive(owner)) removeProfile(join(tmpdir(), name));
  }
}

function killOnExit(child: ChildProcess, profile: string): void {
  process.once('exit', () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
    removeProfile(profile);
  });
}

export async function startChromium(appSwitches: string[], withPort: boolean): Promise<Chromium> {
  const folder = await unpackChromium();
  removeLeftProfiles();
  const profile = mkdtempSync(join(tmpdir(), `${profilePrefix}${String(process.pid)}-`));
  const isRoot = process.getuid?.() === 0;
  if (isRoot)
    process.stderr.write('Electron stand-in: running as root, so Chromium runs without its sandbox.\n');
  const args = [
    ...appSwitches,
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    ...(withPort ? ['--remote-debugging-port=0'] : []),
    ...(isRoot ? ['--no-sandbox'] : []),
    '--no-startup-window', // without it headless Chromium quits with its last window
    '--block-new-web-contents', // window.open and target=_blank give null, as under a handler that denies
    '--host-resolver-rules=MAP * ~NOTFOUND', // what slips past the Fetch domain still finds no address
    '--use-gl=disabled', // a failing search for a graphics card costs a third of a second
    '--force-color-profile=srgb',
    '--font-render-hinting=none',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--disable-back-forward-cache',
    '--disable-breakpad',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-dev-shm-usage',
    '--disable-field-trial-config',
    '--disable-hang-monitor',
    '--disable-ipc-flooding-protection',
    '--disable-sync',
  ];
  const env = { ...process.env };
  env['LD_LIBRARY_PATH'] = [env['LD_LIBRARY_PATH'], join(folder, 'al2023/lib')].filter(Boolean).join(':');
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] ??= join(folder, 'fonts');
  const child = spawn(join(folder, 'chromium'), args, {
    env,
    detached: true, // a process group of its own, so that all of it can be ended at once
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  killOnExit(child, profile);
  const [, , errors, write, read] = child.stdio as [null, null, Readable, Writable, Readable];
  const connection = new CdpConnection(write, read);
  const devToolsLine = await waitForStart(child, errors, connection, withPort);
  return { connection, ...(devToolsLine !== undefined && { devToolsLine }) };
}

function waitForStart(
  child: ChildProcess,
  errors: Readable,
  connection: CdpConnection,
  withPort: boolean,
): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    let text = '';
    const answered = connection.browser.send('Target.setDiscoverTargets', { discover: true });
    errors.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString()).slice(-10_000);
      const line = /^DevTools listening on ws:\/\/.*$/m.exec(text);
      if (line !== null) void answered.then(() => resolve(line[0]));
    });
    if (!withPort) void answered.then(() => resolve(undefined));
    answered.catch(() => undefined); // the end of the process, below, says more
    child.once('error', reject);
    child.once('close', (code) => {
      reject(new Error(`Chromium ended with ${String(code)} before it was ready.\n${text}`));
      setImmediate(() => process.exit(1)); // a browser that is gone takes the application with it, as in Electron
    });
  });
}
