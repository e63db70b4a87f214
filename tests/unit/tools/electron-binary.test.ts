// Whether the Electron binary could be fetched: asked of the address that its own installer would take, without fetching it.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

interface ElectronBinary {
  canReachSource(): Promise<boolean>;
}
const { canReachSource } = (await import(
  new URL('../../../tools/electron-binary.mjs', import.meta.url).href
)) as ElectronBinary;

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'briefing-electron-'));
  vi.stubEnv('electron_config_cache', cache);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
});

/** Asks with a mirror that answers with a status; tells what the mirror was asked for. */
async function askMirror(status: number): Promise<{ reached: boolean; asked: string[] }> {
  const asked: string[] = [];
  const mirror = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => mirror.listen(0, '127.0.0.1', resolve));
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${String((mirror.address() as AddressInfo).port)}/`);
  try {
    return { reached: await canReachSource(), asked };
  } finally {
    mirror.close();
  }
}

test('a mirror that has the binary is reached, and nothing is fetched', async () => {
  const { reached, asked } = await askMirror(200);
  expect(reached).toBe(true);
  expect(asked).toEqual([expect.stringMatching(/^HEAD \/v[\d.]+\/electron-v[\d.]+-[a-z0-9-]+\.zip$/)]);
});

test('one that does not have it, or is not there, is not reached', async () => {
  expect((await askMirror(404)).reached).toBe(false);
  vi.stubEnv('ELECTRON_MIRROR', 'http://127.0.0.1:9/');
  expect(await canReachSource()).toBe(false);
});
