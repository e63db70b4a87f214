// Owns the start: the command line, the inspector Playwright joins, the application's main file, then the browser.
// Promises Electron's order: `ready` only after the main file ran, and after Playwright said go where it started us.
// Must not be imported: running it is what it does.
import { existsSync, readFileSync, statSync } from 'node:fs';
import * as inspector from 'node:inspector';
import { registerHooks } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startChromium } from './chromium.ts';
import { app } from './electron-module/app.ts';
import { denyDownloads } from './electron-module/downloads.ts';
import {
  appFiles,
  appendedSwitches,
  provideBrowser,
  switches,
  type AppFiles,
} from './electron-module/runtime.ts';

const electronModule = new URL('electron-module/electron.ts', import.meta.url).href;

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function readCommandLine(args: string[]): string {
  let path: string | undefined;
  for (const arg of args) {
    const [, name, value = ''] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name !== undefined) switches.set(name, value);
    else path ??= arg;
  }
  return (
    path ??
    stop(
      'The Electron stand-in needs the application to run: a folder with a package.json, or its main file.',
    )
  );
}

function findApp(path: string): AppFiles {
  const folder = resolve(path);
  if (!existsSync(folder)) stop(`The Electron stand-in found no application at ${folder}.`);
  if (!statSync(folder).isDirectory()) return { folder: dirname(folder), main: folder, manifest: {} };
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as AppFiles['manifest'] & {
    main?: string;
  };
  return { folder, main: join(folder, manifest.main ?? 'index.js'), manifest };
}

/** What reaches Chromium from our own command line; the rest is for Node or for the application. */
function chromiumSwitches(): string[] {
  const scale = switches.get('force-device-scale-factor');
  const own = [
    `--lang=${app.getLocale()}`,
    `--accept-lang=${app.getLocale()}`,
    ...(scale === undefined ? [] : [`--force-device-scale-factor=${scale}`]),
  ];
  return [...own, ...appendedSwitches];
}

if (process.platform !== 'linux' || process.arch !== 'x64') {
  stop(
    `The Electron stand-in has a Chromium for Linux x64 only; on ${process.platform} ${process.arch} set BRIEFING_BOOK_ELECTRON to an Electron binary.`,
  );
}
Object.assign(appFiles, findApp(readCommandLine(process.argv.slice(2))));
process.argv.splice(0, 2, process.argv[1] ?? 'electron');
Object.assign(process, { type: 'browser', defaultApp: true });
Object.defineProperty(process.versions, 'electron', { value: '45.4.1', enumerable: true });

registerHooks({
  resolve: (specifier, context, nextResolve) =>
    /^electron(\/main|\/common)?$/.test(specifier)
      ? { url: electronModule, format: 'module-typescript', shortCircuit: true }
      : nextResolve(specifier, context),
});

// Electron warns where Node would end the process.
process.on('unhandledRejection', (reason) =>
  console.error('Unhandled promise rejection in the main process:', reason),
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    app.quit();
    setTimeout(() => process.exit(1), 2000); // a window that will not close does not keep a killed process
  });
}

const isDriven = switches.has('remote-debugging-port');
const go = Promise.withResolvers<undefined>();
if (switches.has('inspect')) inspector.open(Number(switches.get('inspect') || 9229));
if (isDriven) Object.assign(globalThis, { __playwright_run: () => go.resolve(undefined) });
else go.resolve(undefined);

await import(pathToFileURL(appFiles.main).href);
const chromium = await startChromium(chromiumSwitches(), isDriven).catch((error: unknown) =>
  stop(String(error)),
);
provideBrowser(chromium.connection);
await denyDownloads();
if (chromium.devToolsLine !== undefined) process.stderr.write(`${chromium.devToolsLine}\n`);
await go.promise;
app.becomeReady();
