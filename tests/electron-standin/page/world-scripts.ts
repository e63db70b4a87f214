// Owns the text of the two scripts that Chromium runs before every document: one in the page's world, one in the preload's.
// Promises that they share a secret no page can guess, and that a preload which does not parse is told apart at once.
// Must not hold behavior: that is in the files whose functions it prints.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { createBridge } from './bridge.ts';
import { runPageWorld } from './page-world.ts';
import { runPreloadWorld, type PreloadWorldOptions } from './preload-world.ts';
import { decode, encode } from './wire.ts';

export const preloadWorldName = 'electron-standin-preload';
export const bindingName = 'electronStandinTell';

export interface WorldScripts {
  page: string;
  preload: string;
  /** Whether the preload asks questions that the page waits for; answering them needs the debugger. */
  waitsForAnswers: boolean;
}

export function readPreload(path: string | undefined): string {
  if (path === undefined) return '';
  const source = readFileSync(path, 'utf8');
  new Script(`(function (require, module, exports, process) {${source}\n})`, { filename: path });
  return source;
}

export function buildWorldScripts(preload: string, additionalArguments: string[]): WorldScripts {
  const secret = randomUUID();
  const options: PreloadWorldOptions = {
    binding: bindingName,
    process: {
      type: 'renderer',
      sandboxed: true,
      contextIsolated: true,
      platform: process.platform,
      arch: process.arch,
      versions: process.versions,
      argv: additionalArguments,
      env: {},
    },
  };
  // The initial empty document gets neither, and sub-frames get no preload, as in Electron without nodeIntegrationInSubFrames.
  const wrap = (body: string): string => `(() => {
if (window.top !== window || location.href === 'about:blank') return;
${createBridge.toString()}
${body}
})()`;
  return {
    page: wrap(`(${runPageWorld.toString()})(createBridge('${secret}', 'page'));`),
    preload: wrap(`${encode.toString()}
${decode.toString()}
(${runPreloadWorld.toString()})(${JSON.stringify(options)}, createBridge('${secret}', 'preload'), encode, decode,
function (require, module, exports, process) {${preload}
});`),
    waitsForAnswers: /getPathForFile|sendSync/.test(preload),
  };
}
