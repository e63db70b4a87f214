// The program's entry under Electron: a command of the command line without a window, or the one window.
// Puts the parts together and does nothing itself. Paths are made here: a bundled chunk does not know where it lies.

import { app, clipboard, dialog, shell } from 'electron';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { chooseLanguage, pickSystemLanguage } from '../shared/host/interface-language.ts';
import { describeFailure } from '../shared/host/failure-sentences.ts';
import type { Startup } from '../shared/host/host-api.ts';
import { NOTICE_PAGE_KEEPS_STOPPING } from '../shared/host/notice-sentences.ts';
import { watchOutput } from './commands/terminal.ts';
import { createDialogs } from './dialogs.ts';
import { openRecentStore } from './files/recent-store.ts';
import { openSettingsStore } from './files/settings-store.ts';
import { createHost } from './host/create-host.ts';
import type { RunningHost } from './host/create-host.ts';
import { describeBug } from './host/host-failure.ts';
import { createTellPage, registerHost } from './ipc.ts';
import { showMenu } from './menu.ts';
import { askBeforeClosing } from './quit.ts';
import { readStart } from './shell/read-start.ts';
import { applyTheme, createWindow, guardShell, prepareShell, reviveWhenLost, showPage } from './window.ts';

const PLATFORMS: Partial<Record<NodeJS.Platform, Startup['platform']>> = {
  win32: 'windows',
  darwin: 'macos',
};
const out = join(import.meta.dirname, '..');
const workerUrl = pathToFileURL(join(import.meta.dirname, 'word-worker.js'));
const log = (message: string) => void process.stderr.write(`Briefing Book: ${message}\n`);

prepareShell();
const begin = readStart(process.argv, app.isPackaged, process.cwd());
if (begin.kind === 'command') await runCommand(begin.words);
else if (app.requestSingleInstanceLock({ files: begin.files })) openProgram(begin.files);
else app.exit(0);

async function runCommand(words: string[]): Promise<void> {
  watchOutput();
  // Loaded only here: no window pays for it.
  const { runCommandLine } = await import('./cli.ts');
  const code = await runCommandLine(words, workerUrl);
  // Leaving at once would cut what is still on its way to a pipe.
  await new Promise<void>((resolve) =>
    process.stdout.write('', () => {
      resolve();
    }),
  );
  app.exit(code);
}

/** The first start: takes files from the command line, from later starts and from the desktop. */
function openProgram(files: string[]): void {
  const opening = app.whenReady().then(() => openWindow(files));
  const openFile = (path: string) => {
    void opening.then((host) => {
      host.openFromOutside(path);
    });
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFile(path);
  });
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const sent = z.object({ files: z.array(z.string()) }).safeParse(data);
    if (sent.success) sent.data.files.forEach(openFile);
  });
  opening.catch((error: unknown) => {
    log(`the program could not start: ${describeBug(error)}`);
    const sentence = describeFailure({ kind: 'unexpected' })[
      pickSystemLanguage(app.getPreferredSystemLanguages())
    ];
    dialog.showErrorBox('Briefing Book', sentence);
    app.exit(1);
  });
}

async function openWindow(files: string[]): Promise<RunningHost> {
  const systemLanguage = pickSystemLanguage(app.getPreferredSystemLanguages());
  const userData = app.getPath('userData');
  await mkdir(userData, { recursive: true });
  const settings = await openSettingsStore(join(userData, 'settings.json'), log);
  const recent = await openRecentStore(join(userData, 'recent.json'), log);
  const language = () => chooseLanguage(settings.current(), systemLanguage);
  const platform = PLATFORMS[process.platform] ?? 'linux';

  await guardShell(join(out, 'renderer'), log);
  applyTheme(settings.current().theme);
  const window = createWindow(join(out, 'preload', 'preload.cjs'));
  const tellPage = createTellPage(window);
  let bookOpen = false;
  const refreshMenu = () => {
    showMenu({
      language: language(),
      platform,
      bookOpen,
      development: !app.isPackaged,
      start: (id) => {
        tellPage('command', id);
      },
    });
  };
  const host = createHost({
    dialogs: createDialogs(window, language),
    recent,
    settings,
    tellPage,
    applySettings({ theme }) {
      applyTheme(theme);
      refreshMenu();
    },
    noteBookOpen(open) {
      if (open === bookOpen) return;
      bookOpen = open;
      refreshMenu();
    },
    setZoomFactor: (factor) => {
      window.webContents.setZoomFactor(factor);
    },
    showItemInFolder: (path) => {
      shell.showItemInFolder(path);
    },
    openPath: async (path) => {
      const problem = await shell.openPath(path);
      if (problem !== '') log(`a document was not opened: ${problem}`);
      return problem === '';
    },
    writeClipboard: (words) => {
      clipboard.writeText(words);
    },
    log,
    systemLanguage,
    platform,
    version: app.getVersion(),
    workerUrl,
  });
  refreshMenu();
  registerHost(host.api, window, log);
  const sayUnexpected = (error: unknown) => {
    log(describeBug(error));
    if (app.isReady())
      dialog.showErrorBox('Briefing Book', describeFailure({ kind: 'unexpected' })[language()]);
  };
  // Electron's own answer to a bug is a dialog with its trace.
  process.on('uncaughtException', sayUnexpected);
  askBeforeClosing(window, host.mayLeave, sayUnexpected);
  reviveWhenLost(
    window,
    host.notePageLost,
    () => {
      dialog.showErrorBox('Briefing Book', NOTICE_PAGE_KEEPS_STOPPING[language()]);
      app.exit(1);
    },
    log,
  );
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  // Before the page asks for them, so that they come with its start.
  files.forEach(host.openFromOutside);
  await showPage(window);
  return host;
}
