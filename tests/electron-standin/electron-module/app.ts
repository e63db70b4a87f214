// Owns `app`: ready, paths, the command line, quitting in Electron's order, and the single-instance lock.
// Promises that a vetoed close stops the quit. Must not start the browser; the launcher calls `becomeReady`.
import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { emitPreventable } from './events.ts';
import { record, recorded } from './records.ts';
import { appFiles, appendedSwitches, switches } from './runtime.ts';
import { takeLock, type SecondInstance } from './single-instance.ts';
import { openWindows } from './window-list.ts';

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = {
    appendSwitch: (name: string, value = ''): void => {
      switches.set(name, value);
      appendedSwitches.push(value === '' ? `--${name}` : `--${name}=${value}`);
    },
    appendArgument: recorded('app.commandLine.appendArgument'),
    hasSwitch: (name: string): boolean => switches.has(name),
    getSwitchValue: (name: string): string => switches.get(name) ?? '',
    removeSwitch: (name: string): boolean => switches.delete(name),
  };
  readonly addRecentDocument = recorded('app.addRecentDocument');
  readonly clearRecentDocuments = recorded('app.clearRecentDocuments');
  readonly enableSandbox = recorded('app.enableSandbox');
  readonly setAppUserModelId = recorded('app.setAppUserModelId');
  readonly setAboutPanelOptions = recorded('app.setAboutPanelOptions');
  readonly setAsDefaultProtocolClient = recorded('app.setAsDefaultProtocolClient', false);
  readonly disableHardwareAcceleration = recorded('app.disableHardwareAcceleration');
  readonly focus = recorded('app.focus');
  readonly #ready = Promise.withResolvers<undefined>();
  readonly #paths = new Map<string, string>();
  #isReady = false;
  #isQuitting = false;
  #name: string | undefined;
  #hasLock = false;

  whenReady = (): Promise<undefined> => this.#ready.promise;
  isReady = (): boolean => this.#isReady;

  becomeReady(): void {
    mkdirSync(this.getPath('userData'), { recursive: true });
    this.#isReady = true;
    this.#ready.resolve(undefined);
    this.emit('ready', {}, {});
  }

  get name(): string {
    return this.getName();
  }
  getName(): string {
    return this.#name ?? appFiles.manifest.productName ?? appFiles.manifest.name ?? 'Electron';
  }
  setName(name: string): void {
    this.#name = name;
  }
  getVersion(): string {
    return appFiles.manifest.version ?? '0.0.0';
  }
  getAppPath(): string {
    return appFiles.folder;
  }
  getLocale(): string {
    const [language = 'en', region] = (switches.get('lang') || this.getSystemLocale()).split('-');
    const hasRegions = ['en', 'es', 'pt', 'zh'].includes(language); // the others have one translation in Chromium
    return hasRegions && region !== undefined ? `${language}-${region}` : language;
  }
  getSystemLocale(): string {
    return this.getPreferredSystemLanguages()[0] ?? 'en-US';
  }
  getPreferredSystemLanguages(): string[] {
    const { LANGUAGE, LC_ALL, LC_MESSAGES, LANG } = process.env;
    const names = (LANGUAGE || LC_ALL || LC_MESSAGES || LANG || 'en_US').split(':');
    const tags = names
      .map((name) => (name.split('.')[0] ?? '').replace('_', '-'))
      .filter((tag) => /^[a-z]{2}/.test(tag));
    return tags.length > 0 ? tags : ['en-US'];
  }

  getPath(name: string): string {
    const home = homedir();
    const set = this.#paths.get(name);
    if (set !== undefined) return set;
    const appData = process.env['XDG_CONFIG_HOME'] ?? join(home, '.config');
    const userData = (): string =>
      switches.get('user-data-dir') || join(this.#paths.get('appData') ?? appData, this.name);
    const folders: Record<string, () => string> = {
      home: () => home,
      appData: () => appData,
      userData,
      sessionData: () => this.getPath('userData'),
      logs: () => join(this.getPath('userData'), 'logs'),
      crashDumps: () => join(this.getPath('userData'), 'Crashpad'),
      temp: tmpdir,
      exe: () => process.argv[0] ?? '',
      module: () => process.argv[0] ?? '',
      ...Object.fromEntries(
        ['Desktop', 'Documents', 'Downloads', 'Music', 'Pictures', 'Videos'].map((folder) => [
          folder.toLowerCase(),
          () => join(home, folder),
        ]),
      ),
    };
    const folder = folders[name];
    if (folder === undefined) throw new Error(`Failed to get '${name}' path`);
    return folder();
  }
  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  requestSingleInstanceLock(additionalData: unknown = null): boolean {
    const mine: SecondInstance = { argv: process.argv, workingDirectory: process.cwd(), additionalData };
    this.#hasLock ||= takeLock(this.getPath('userData'), mine, (second) => {
      void this.whenReady().then(() => {
        this.emit('second-instance', {}, second.argv, second.workingDirectory, second.additionalData);
      });
    });
    return this.#hasLock;
  }
  hasSingleInstanceLock(): boolean {
    return this.#hasLock;
  }

  quit(): void {
    if (this.#isQuitting || emitPreventable(this, 'before-quit')) return;
    this.#isQuitting = true;
    if (openWindows.size === 0) this.#finishQuit();
    for (const window of [...openWindows]) window.close();
  }
  /** A window refused to close, so the quit that asked it is over. */
  abandonQuit(): void {
    this.#isQuitting = false;
  }
  windowClosed(): void {
    if (openWindows.size > 0) return;
    if (this.#isQuitting) this.#finishQuit();
    else if (!this.emit('window-all-closed')) this.quit();
  }
  #finishQuit(): void {
    if (emitPreventable(this, 'will-quit')) this.abandonQuit();
    else this.exit(0);
  }
  exit(code = 0): void {
    this.emit('quit', {}, code);
    process.exit(code);
  }
  relaunch(options?: unknown): void {
    record('app.relaunch', options);
  }
}

export const app = new App();
