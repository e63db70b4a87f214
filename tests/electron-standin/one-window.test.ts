// Shows, in one window of the fixture application, that the stand-in does what Electron does for main, preload and page.
// Nothing here knows which of the two it runs on.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFixture, type Fixture } from './fixture.ts';

let app: Fixture['app'];
let page: Fixture['page'];
let userData: string;
let remembered: Fixture['remembered'];

describe('one window', () => {
  beforeAll(async () => {
    ({ app, page, userData, remembered } = await startFixture());
  });
  afterAll(async () => {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  });

  it('answers calls with structured clones, and says which frame called', async () => {
    const answer = await page.evaluate(async () => {
      const cycle: Record<string, unknown> = {
        bytes: new Uint8Array([1, 2]),
        date: new Date(5),
        gone: undefined,
      };
      cycle['self'] = cycle;
      const { value, ...rest } = await host.echo({ cycle, map: new Map([[1, -0]]) });
      const back = value as { cycle: typeof cycle; map: Map<number, number> };
      const { bytes, date, self } = back.cycle;
      return {
        ...rest,
        cycle: self === back.cycle && 'gone' in back.cycle,
        kinds: [bytes instanceof Uint8Array, date instanceof Date, Object.is(back.map.get(1), -0)],
      };
    });
    expect(answer).toEqual({
      from: 'app://bundle/index.html?from=main#top',
      origin: 'app://bundle',
      cycle: true,
      kinds: [true, true, true],
    });
  });

  it('keeps only the message of an error, and rejects what cannot be cloned', async () => {
    const unclonable = [
      () => host.echo(Symbol('x')),
      () => host.echo(document.body),
      () => host.echo(() => 1),
    ];
    for (const call of unclonable)
      await expect(page.evaluate(call)).rejects.toThrow('An object could not be cloned.');
    expect(
      await page.evaluate(() => host.fail().catch((error: Error) => [error.name, error.message])),
    ).toEqual(['Error', "Error invoking remote method 'fail': TypeError: the file is gone"]);
    expect(await page.evaluate(() => host.missing().catch((error: Error) => error.message))).toBe(
      "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
    );
  });

  it('gives the page the listed API only: frozen, synchronous, without Node', async () => {
    const found = await page.evaluate(() => ({
      add: host.add(2, 3),
      version: host.version(),
      types: [host.type(new Map()), host.type([]), host.type(() => 1), host.type(new Date())],
      frozen: Object.isFrozen(host) && Object.isFrozen(host.nested.list[1]),
      refused: (() => {
        try {
          host.refuse();
          return 'nothing thrown';
        } catch (error) {
          return String(error);
        }
      })(),
      node: ['require', 'process', 'module', 'Buffer', 'standin'].filter((name) => name in window),
      preload: host.inPreload(),
    }));
    expect(found).toEqual({
      add: 5,
      version: '1.2.3',
      types: ['[object Map]', '[object Array]', '[object Function]', '[object Date]'],
      frozen: true,
      refused: 'RangeError: not that',
      node: [],
      preload: { node: 'undefined', require: 'function', fs: 'module not found: fs' },
    });
  });

  it('sends to the page until its listener is removed', async () => {
    const told = await page.evaluate(async () => {
      const heard: string[] = [];
      const next = (): Promise<void> =>
        new Promise((resolve) => {
          const remove = host.onTold((text, date) => {
            heard.push(`${text} ${String(date.getTime())}`);
            remove();
            resolve();
          });
        });
      const first = next();
      host.tell('one');
      await first;
      const second = next();
      host.tell('two');
      await second;
      return heard;
    });
    expect(told).toEqual(['one 0', 'two 0']);
  });

  it('lets tests answer dialogs and catch what would be opened', async () => {
    await app.evaluate(({ dialog, shell }) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: ['/a.briefing'] });
      shell.openExternal = (url) => Promise.resolve(void globalThis.seen.opened.push(url));
    });
    expect(await page.evaluate(() => host.ask())).toEqual({ canceled: false, filePaths: ['/a.briefing'] });
    await page.evaluate(() => host.open('https://example.test/'));
    await expect.poll(() => remembered('opened')).toContain('https://example.test/');
  });

  it('knows the path of a chosen file inside the event that brings it', async () => {
    const path = fileURLToPath(import.meta.url);
    await page.locator('#file').setInputFiles(path);
    await expect.poll(() => page.locator('#path').textContent()).toBe(path);
  });

  it('knows the path of a dropped file, and of none that the page made up', async () => {
    const path = fileURLToPath(import.meta.url);
    const debugging = await page.context().newCDPSession(page);
    await page.evaluate(() => {
      addEventListener('dragover', (event) => event.preventDefault());
      addEventListener('drop', (event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        document.body.dataset['dropped'] = file && host.pathOf(file);
      });
    });
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await debugging.send('Input.dispatchDragEvent', { type, x: 20, y: 20, data });
    }
    await expect.poll(() => page.evaluate(() => document.body.dataset['dropped'])).toBe(path);
    expect(await page.evaluate(() => host.pathOf(new File(['x'], 'x.txt')))).toBe('');
  });

  it('runs a utility process', async () => {
    expect(await page.evaluate(() => host.double(21))).toBe(42);
  });

  it('clicks menu items by id and by accelerator, save a key the page keeps or the page is editing with', async () => {
    await app.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()?.getMenuItemById('save')?.click();
      Menu.getApplicationMenu()?.getMenuItemById('grid')?.click();
    });
    expect(
      await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('grid')?.checked),
    ).toBe(true);
    await page.locator('#text').focus();
    for (const keys of ['Control+f', 'Control+Shift+s', 'Control+s']) await page.keyboard.press(keys);
    await expect.poll(() => remembered('menu')).toEqual(['save', 'save']);
    await expect.poll(() => remembered('keys')).toContain('f');
  });

  it('enforces the policy that the protocol handler sends', async () => {
    const directives = await page.evaluate(async () => {
      const violated: string[] = [];
      const all = new Promise<void>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          violated.push(event.effectiveDirective);
          if (violated.length === 3) resolve();
        });
      });
      document.body.append(Object.assign(document.createElement('img'), { src: 'https://image.test/x.png' }));
      await fetch('https://fetch.test/').catch(() => undefined);
      try {
        document.body.innerHTML += '<b>x</b>';
        violated.push('nothing thrown');
      } catch {
        // Refused, as it should be; what is told of it comes a moment later.
      }
      await all;
      return violated;
    });
    expect(directives.sort()).toEqual(['connect-src', 'img-src', 'require-trusted-types-for']);
  });

  it('stays where it is when the application prevents navigation, and opens no window', async () => {
    await page.locator('#away').click();
    await page.locator('#blank').click();
    expect(await page.evaluate(() => window.open('https://script.test/'))).toBeNull();
    await page.evaluate(() => void (location.href = 'https://assigned.test/'));
    await expect
      .poll(() => remembered('navigations'))
      .toEqual(['https://away.test/', 'https://assigned.test/']);
    await expect
      .poll(async () => (await remembered('opened')).slice(-2))
      .toEqual(['https://blank.test/', 'https://script.test/']);
    expect(app.windows()).toHaveLength(1);
    await expect.poll(() => page.title()).toBe('Fixture');
  });

  it('asks the application about permissions', async () => {
    const answers = await page.evaluate(async () => [
      await Notification.requestPermission(),
      await navigator.clipboard.readText().catch((error: Error) => error.name),
      await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(resolve, (error) => resolve(error.code)),
      ),
      (await navigator.permissions.query({ name: 'notifications' })).state,
    ]);
    expect(answers).toEqual(['denied', 'NotAllowedError', 1, 'denied']);
    await expect
      .poll(() => remembered('permissions'))
      .toEqual(['notifications', 'clipboard-read', 'geolocation']);
  });

  it('shows the theme and the zoom that the main process sets', async () => {
    const isDark = (): Promise<boolean> =>
      page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    const size = (): Promise<number[]> => page.evaluate(() => [innerWidth, devicePixelRatio]);
    await app.evaluate(({ nativeTheme }) => void (nativeTheme.themeSource = 'dark'));
    await expect.poll(isDark).toBe(true);
    await app.evaluate(({ nativeTheme }) => void (nativeTheme.themeSource = 'light'));
    await expect.poll(isDark).toBe(false);
    await app.evaluate(({ nativeTheme }) => void (nativeTheme.themeSource = 'system'));
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    await page.reload();
    await expect.poll(isDark).toBe(true);
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
    const [width = 0] = await size();
    const zoom = (factor: number): Promise<void> =>
      app.evaluate(
        ({ BrowserWindow }, by) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(by),
        factor,
      );
    await zoom(2);
    await expect.poll(size).toEqual([width / 2, 2]);
    await zoom(1);
    await expect.poll(size).toEqual([width, 1]);
  });

  it('reloads, with the bridge in place and no question about navigation', async () => {
    const before = await remembered('navigations');
    await page.reload();
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload());
    await expect
      .poll(() => page.evaluate(() => host.echo('back').then(({ value }) => value)).catch(() => undefined))
      .toBe('back');
    expect(await remembered('navigations')).toEqual(before);
  });
});
