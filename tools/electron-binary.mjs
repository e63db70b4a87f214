// The Electron binary: whether it is here, whether it could be fetched, and its own installer. Nothing is fetched by looking.
// Never `require('electron')`, which starts a download by itself.

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './run-program.mjs';

const PATIENCE_MS = 5000;
const require = createRequire(import.meta.url);
const electronFolder = dirname(require.resolve('electron/package.json'));

/** The path of the binary, or undefined where it is not here. */
export function findBinary() {
  const named = join(electronFolder, 'path.txt');
  if (!existsSync(named)) return undefined;
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(electronFolder, 'dist');
  const binary = join(folder, readFileSync(named, 'utf8').trim());
  return existsSync(binary) ? binary : undefined;
}

/** Fetches and unpacks the binary by Electron's own installer, with its progress. */
export function installBinary() {
  run(process.execPath, [join(electronFolder, 'install.js')]);
}

/**
 * Where Electron's installer would fetch the binary from, by the installer's own library: mirrors in the environment
 * and in npm's configuration count. Null where it is in the installer's cache, and nothing has to be fetched.
 * @returns {Promise<string | null>}
 */
async function findSource() {
  const { version } = JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8'));
  const library = createRequire(join(electronFolder, 'install.js')).resolve('@electron/get');
  const { downloadArtifact } = await import(pathToFileURL(library).href);
  const { env } = process;
  /** @type {string | null} */
  let source = null;
  const stop = new Error('only the address was wanted');
  try {
    await downloadArtifact({
      version,
      artifactName: 'electron',
      cacheRoot: env['electron_config_cache'],
      platform: env['ELECTRON_INSTALL_PLATFORM'] ?? env['npm_config_platform'] ?? process.platform,
      arch: env['ELECTRON_INSTALL_ARCH'] ?? env['npm_config_arch'] ?? process.arch,
      checksums: require(join(electronFolder, 'checksums.json')),
      // Stands in for the library's downloader: it is told the address, and goes no further.
      downloader: {
        download(/** @type {string} */ address) {
          source = address;
          return Promise.reject(stop);
        },
      },
    });
  } catch (error) {
    if (error !== stop) throw error;
  }
  return source;
}

/** Whether the binary's source answers within five seconds. */
export async function canReachSource() {
  try {
    const source = await findSource();
    if (source === null) return true;
    const answer = await fetch(source, { method: 'HEAD', signal: AbortSignal.timeout(PATIENCE_MS) });
    return answer.ok;
  } catch (error) {
    // No network, no name, no time, no access: it is not reached, and why does not change what follows.
    if (error instanceof Error) return false;
    throw error;
  }
}
