// Shows what ends or outlives a window: requests, crashes, second starts, closing, and the traces of a killed process.
// Only the last test knows the stand-in, whose temporary profiles it counts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchForeignRequests } from '../support/foreign-requests.ts';
import { findElectron, launchArguments } from '../support/launch-app.ts';
import { fixtureFolder, startFixture, type Fixture } from './fixture.ts';

let app: Fixture['app'];
let page: Fixture['page'];
let userData: string;
let remembered: Fixture['remembered'];

async function start(): Promise<void> {
  ({ app, page, userData, remembered } = await startFixture());
}
const closed = (): Promise<unknown> => app.waitForEvent('close');

describe('a start of its own', () => {
  beforeEach(start);
  afterEach(() => rmSync(userData, { recursive: true, force: true }));

  it('lets no request leave, and shows each to the application', async () => {
    let connections = 0;
    const server = createServer((socket) => socket.destroy(void connections++)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.loadURL('app://bundle/open.html'),
    );
    await page.getByText('No policy here.').waitFor();
    const foreign = watchForeignRequests(app);
    await page.evaluate(async (at) => {
      await fetch(`http://${at}/fetch`).catch(() => undefined);
      navigator.sendBeacon(`http://${at}/beacon`, 'x');
      document.body.append(Object.assign(new Image(), { src: `http://${at}/image` }));
      document.body.append(Object.assign(document.createElement('iframe'), { src: `http://${at}/frame` }));
      await new Promise((resolve) => new WebSocket(`ws://${at}/socket`).addEventListener('close', resolve));
      const worker = new Worker(
        URL.createObjectURL(
          new Blob([`fetch('http://${at}/worker').catch(() => 0).then(() => postMessage(0))`]),
        ),
      );
      await new Promise((resolve) => worker.addEventListener('message', resolve));
    }, address);
    const asked = ['http', 'http', 'http', 'http', 'ws', 'http'].map((scheme, at) => {
      return `${scheme}://${address}/${['fetch', 'beacon', 'image', 'frame', 'socket', 'worker'][at] ?? ''}`;
    });
    await expect.poll(async () => (await remembered('requests')).sort()).toEqual(asked.sort());
    await expect.poll(() => foreign.toSorted()).toEqual(asked.sort());
    expect(connections).toBe(0);
    server.close();
    await app.close();
  });

  it('survives the end of its renderer', async () => {
    const crashed = page.waitForEvent('crash');
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await crashed;
    await expect.poll(() => remembered('gone')).toEqual(['crashed']);
    const answer = await app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const loaded = new Promise((resolve) => contents?.once('did-finish-load', () => resolve(undefined)));
      contents?.reload();
      await loaded;
      return contents?.executeJavaScript('host.echo(document.title)') as Promise<{ value: string }>;
    });
    expect(answer.value).toBe('Fixture');
    await app.close();
  });

  it('hands a second start to the first', async () => {
    const { args, env } = launchArguments({
      userData,
      folder: fixtureFolder,
      args: ['--open', 'a b.briefing'],
    });
    const second = spawn(findElectron(), args, { env, cwd: tmpdir(), stdio: 'ignore' });
    expect(await once(second, 'exit')).toEqual([0, null]);
    await expect.poll(() => remembered('second')).toHaveLength(1);
    const [message] = await remembered('second');
    expect(message?.argv.slice(-2)).toEqual(['--open', 'a b.briefing']);
    expect(message).toMatchObject({ folder: tmpdir(), data: { from: 'fixture' } });
    await app.close();
  });

  it('stays open while the application prevents closing', async () => {
    await app.evaluate(({ app: electronApp }) => {
      globalThis.keepOpen = true;
      electronApp.quit();
    });
    expect(await page.title()).toBe('Fixture');
    const ended = closed();
    await app.evaluate(({ BrowserWindow }) => {
      globalThis.keepOpen = false;
      BrowserWindow.getAllWindows()[0]?.close();
    });
    await ended;
  });

  it('lets a page that was used hold its window back, unless the application overrules it', async () => {
    // The application answers, as in Electron, where a test sees no question; an answer from here could come first.
    page.on('dialog', () => undefined);
    await page.locator('#text').click();
    await page.evaluate(() => addEventListener('beforeunload', (event) => event.preventDefault()));
    const close = (overrule: boolean): Promise<void> =>
      app.evaluate(({ BrowserWindow }, isOverruled) => {
        const window = BrowserWindow.getAllWindows()[0];
        window?.webContents.once('will-prevent-unload', (event) => {
          globalThis.seen.gone.push('held');
          if (isOverruled) event.preventDefault();
        });
        window?.close();
      }, overrule);
    await close(false);
    await expect.poll(() => remembered('gone')).toEqual(['held']);
    await page.evaluate(() => 'the question is answered');
    const ended = closed();
    await close(true);
    await ended;
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)('leaves nothing behind after %s', async (signal) => {
    const pid = app.process().pid;
    const profiles = (): string[] =>
      readdirSync(tmpdir()).filter((name) => name.startsWith(`electron-standin-${String(pid)}-`));
    expect(profiles()).toHaveLength(1);
    const ended = closed();
    app.process().kill(signal);
    await ended;
    if (signal === 'SIGKILL') {
      await start(); // what a killed one could not remove, the next start does
      await app.close();
    }
    await expect.poll(profiles).toEqual([]);
  });
});
