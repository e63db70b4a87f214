// The shell's promises in a real window: what the page can reach (the listed calls), and what it cannot (everything else).
// Runs on Electron where its binary is there, else on the stand-in; tests/electron-standin/README.md says what only Electron shows.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOST_EVENTS, HOST_METHODS } from '../../shared/host/host-api.ts';
import type { Host } from '../../shared/host/host-api.ts';
import { listenerName } from '../../shared/host/channels.ts';
import { CONTENT_SECURITY_POLICY } from '../../electron/shell/response-headers.ts';
import { launchApp } from '../support/launch-app.ts';
import { makeMinimalApp } from '../support/minimal-app.ts';

declare const window: { host: Host; open(url: string): unknown; heard: Promise<unknown[]> };

let folder: string;
let app: ElectronApplication;
let page: Page;
let told = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefing-security-'));
  makeMinimalApp(folder);
  app = await launchApp({ userData: join(folder, 'data'), folder });
  app.process().stderr?.on('data', (chunk) => {
    told += String(chunk);
  });
  page = await app.firstWindow();
  await page.locator('html[data-ready]').waitFor();
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the page finds exactly the listed calls, and no Node', async () => {
  const names = await page.evaluate(() => Object.keys(window.host));
  expect(names.toSorted()).toEqual([...HOST_METHODS, ...HOST_EVENTS.map(listenerName)].toSorted());
  const types = await page.evaluate(() => Object.values(window.host).map((value) => typeof value));
  expect(new Set(types)).toEqual(new Set(['function']));
  const node = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
  );
  expect(node).toEqual([]);
});

test('the window is made sandboxed and isolated', async () => {
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) =>
      // Electron has it, its types do not.
      (webContents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences(),
    ),
  );
  expect(preferences).toHaveLength(1);
  expect(preferences[0]).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
    webSecurity: true,
  });
});

test('the policy is served, and nothing inline runs', async () => {
  const inline = await page.evaluate(() => ({
    script: document.documentElement.dataset['inline'] ?? null,
    color: getComputedStyle(document.body).color,
  }));
  expect(inline).toEqual({ script: null, color: 'rgb(0, 0, 0)' });
  const headers = await page.evaluate(
    () =>
      new Promise<Record<string, string>>((resolve) => {
        addEventListener(
          'securitypolicyviolation',
          ({ originalPolicy, effectiveDirective }) => {
            resolve({ originalPolicy, effectiveDirective });
          },
          { once: true },
        );
        document.head.appendChild(document.createElement('style')).textContent = 'h1 { color: red }';
      }),
  );
  expect(headers).toEqual({ originalPolicy: CONTENT_SECURITY_POLICY, effectiveDirective: 'style-src-elem' });
});

test('no string becomes a script or markup', async () => {
  expect(await page.locator('html').getAttribute('data-ran')).toBe('');
  expect(await page.locator('html').getAttribute('data-timer')).toBeNull();
});

test('no address is reached, whatever asks for it, and each attempt is told', async () => {
  const answered: string[] = [];
  app.context().on('response', (response) => answered.push(response.url()));
  const addresses = ['https://example.com/x', 'http://127.0.0.1:9/x', 'file:///etc/passwd'];
  const reached = await page.evaluate(async (list) => {
    const load = (make: (address: string) => Promise<unknown>) =>
      Promise.allSettled(list.map(make)).then((ends) => ends.map(({ status }) => status));
    return {
      fetch: await load((address) => fetch(address)),
      image: await load(
        (address) =>
          new Promise((resolve, reject) => {
            const image = new Image();
            image.onload = resolve;
            image.onerror = () => {
              reject(new Error('refused'));
            };
            image.src = address;
          }),
      ),
      frame: list.map((address) => {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
        return 'rejected';
      }),
      socket: await new Promise((resolve) => {
        try {
          const socket = new WebSocket('wss://example.com/');
          socket.onopen = () => {
            resolve('open');
          };
          socket.onerror = () => {
            resolve('rejected');
          };
        } catch {
          resolve('rejected');
        }
      }),
    };
  }, addresses);
  expect([...new Set(Object.values(reached).flat())]).toEqual(['rejected']);
  expect(answered).toEqual([]);
});

test('behind the policy the session refuses every address too, and says so', async () => {
  const ends = await app.evaluate(async ({ BrowserWindow }) => {
    const [open] = BrowserWindow.getAllWindows();
    const load = (address: string) =>
      open?.loadURL(address).then(
        () => `${address} loaded`,
        () => 'refused',
      );
    return [await load('https://example.com/away'), await load('app://other/index.html')];
  });
  expect(ends).toEqual(['refused', 'refused']);
  await expect.poll(() => told).toContain('a request was refused: mainFrame to https://example.com');
  await expect.poll(() => told).toContain('a request was refused: mainFrame to app://other');
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.loadURL('app://bundle/index.html'),
  );
  await page.locator('html[data-ready]').waitFor();
});

test('what is not in the bundle is not served', async () => {
  const ends = await page.evaluate(() => {
    const load = (address: string) =>
      new Promise<string>((resolve) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.onload = () => {
          resolve(`${address} served`);
        };
        link.onerror = () => {
          resolve('refused');
        };
        link.href = address;
        document.head.append(link);
      });
    const outside = [
      '../outside.css',
      '%2e%2e/outside.css',
      '..%2foutside.css',
      '..%5coutside.css',
      'absent.css',
    ];
    return Promise.all(['page.css', ...outside].map(load));
  });
  expect(ends).toEqual(['page.css served', ...Array<string>(5).fill('refused')]);
});

test('the page stays where it is', async () => {
  const before = page.url();
  await page.evaluate(() => {
    location.href = 'https://example.com/away';
  });
  // One after the other: a second wish takes the place of one that is not judged yet.
  await expect.poll(() => told).toContain('a navigation was refused: https://example.com');
  await page.evaluate(() => {
    location.href = './page.js';
  });
  expect(await page.evaluate(() => window.open('https://example.com/new') === null)).toBe(true);
  await expect.poll(() => told).toContain('a new window was refused: https://example.com');
  await expect.poll(() => told).toContain('a navigation was refused: app://bundle');
  expect(page.url()).toBe(before);
  expect(app.windows()).toHaveLength(1);
});

test('every permission is refused', async () => {
  const answers = await page.evaluate(async () => {
    const ask = async (act: () => Promise<unknown>) => {
      try {
        await act();
        return 'granted';
      } catch {
        return 'refused';
      }
    };
    return Promise.all([
      ask(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      ask(() => navigator.mediaDevices.getDisplayMedia()),
      ask(
        () =>
          new Promise((resolve, reject) => {
            navigator.geolocation.getCurrentPosition(resolve, reject);
          }),
      ),
      ask(() => navigator.clipboard.readText()),
      ask(async () => {
        if ((await Notification.requestPermission()) !== 'granted') throw new Error('refused');
      }),
    ]);
  });
  expect(new Set(answers)).toEqual(new Set(['refused']));
});

test('a call in a wrong form gets one sentence, and the program goes on', async () => {
  const wrong = await page.evaluate(async () => {
    const host = window.host as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
    return Promise.all([
      host['openRecent']?.('../../etc/passwd'),
      host['saveBook']?.('x', { id: 1 }),
      host['setZoom']?.(Number.NaN),
      host['start']?.('more'),
    ]);
  });
  for (const answer of wrong) expect(answer).toMatchObject({ ok: false, error: { kind: 'bad-call' } });
  expect(JSON.stringify(wrong)).not.toMatch(/\bat \S+:\d+/);
  expect(await page.evaluate(() => window.host.start())).toMatchObject({ ok: true });
});

test('a menu item and a file from outside reach the page as plain values', async () => {
  const path = join(folder, 'broken.briefing');
  writeFileSync(path, '{"format":"briefing-book"');
  // Listened for before anything is told, else a slow page misses it.
  await page.evaluate(() => {
    window.heard = new Promise((resolve) => {
      const values: unknown[] = [];
      const note = (...args: unknown[]) => {
        values.push(args);
        if (values.length === 2) resolve(values);
      };
      window.host.onCommand(note);
      window.host.onOpenFailed(note);
    });
  });
  await app.evaluate(({ Menu, app: running }, file) => {
    Menu.getApplicationMenu()?.getMenuItemById('open-sample')?.click();
    running.emit('second-instance', {}, [], '', { files: [file] });
  }, path);
  expect(await page.evaluate(() => window.heard)).toEqual([
    ['open-sample'],
    [
      {
        kind: 'cut-short',
        message: { en: expect.stringContaining('broken.briefing'), ko: expect.any(String) },
      },
    ],
  ]);
});
