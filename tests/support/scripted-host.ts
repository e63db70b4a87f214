// The real host in plain Node: real files in a folder of its own, dialogs that answer what a test has said they would.
// A dialog that nobody scripted fails the test: no question comes unasked for.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import type { LocalText } from '../../shared/book/words.ts';
import type { HostEvents } from '../../shared/host/host-api.ts';
import { openRecentStore } from '../../electron/files/recent-store.ts';
import { openSettingsStore } from '../../electron/files/settings-store.ts';
import { createHost } from '../../electron/host/create-host.ts';
import type { RunningHost } from '../../electron/host/create-host.ts';
import type { HostDialogs } from '../../electron/host/host-needs.ts';

type DialogName = keyof HostDialogs;

export interface ScriptedHost extends RunningHost {
  folder: string;
  /** The answers to come, in order: which dialog, and what the user does in it. */
  answers: [DialogName, unknown][];
  /** Which dialogs came, with what they were given. */
  asked: [DialogName, ...unknown[]][];
  told: [keyof HostEvents, unknown][];
  logged: string[];
  shownInFolder: string[];
  openedDocuments: string[];
  /** Whether the computer has a program for documents. */
  opensDocuments: boolean;
  clipboard: string;
  bookOpen: boolean;
  zoom: number;
  /** Begins again on the same folder, as the next start of the program does. */
  restart(): Promise<ScriptedHost>;
  remove(): Promise<void>;
}

/** Makes a host on a new folder. */
export async function makeScriptedHost(existing?: string): Promise<ScriptedHost> {
  const folder = existing ?? (await mkdtemp(join(tmpdir(), 'briefing-host-')));
  const scripted = {
    folder,
    answers: [],
    asked: [],
    told: [],
    logged: [],
    shownInFolder: [],
    openedDocuments: [],
    opensDocuments: true,
    clipboard: '',
    bookOpen: false,
    zoom: 1,
  } as unknown as ScriptedHost;
  const log = (message: string) => void scripted.logged.push(message);
  const answer = (name: DialogName, ...given: unknown[]): Promise<never> => {
    scripted.asked.push([name, ...given]);
    const next = scripted.answers.shift();
    if (next?.[0] !== name)
      throw new Error(`the dialog ${name} came, and ${next?.[0] ?? 'none'} was expected`);
    return Promise.resolve(next[1]) as Promise<never>;
  };
  const host = createHost({
    dialogs: {
      openBookFile: () => answer('openBookFile'),
      openReleaseFile: () => answer('openReleaseFile'),
      openReferenceFile: () => answer('openReferenceFile'),
      saveBookFile: (name: string) => answer('saveBookFile', name),
      saveDocumentFile: (name: string) => answer('saveDocumentFile', name),
      chooseFolder: () => answer('chooseFolder'),
      askAboutUnsaved: (title: string) => answer('askAboutUnsaved', title),
      showFailure: (message: LocalText) => answer('showFailure', message),
      askToReplace: (names: string[]) => answer('askToReplace', names),
    },
    recent: await openRecentStore(join(folder, 'recent.json'), log),
    settings: await openSettingsStore(join(folder, 'settings.json'), log),
    tellPage: (event, value) => void scripted.told.push([event, value]),
    applySettings: () => undefined,
    noteBookOpen: (open) => {
      scripted.bookOpen = open;
    },
    setZoomFactor: (factor) => {
      scripted.zoom = factor;
    },
    showItemInFolder: (path) => void scripted.shownInFolder.push(path),
    openPath: (path) => {
      scripted.openedDocuments.push(path);
      return Promise.resolve(scripted.opensDocuments);
    },
    writeClipboard: (words) => {
      scripted.clipboard = words;
    },
    log,
    systemLanguage: 'en',
    platform: 'linux',
    version: '0.0.0',
    workerUrl: pathToFileURL(fileURLToPath(new URL('../../out/main/word-worker.js', import.meta.url))),
  });
  return Object.assign(scripted, host, {
    restart: () => makeScriptedHost(folder),
    remove: () => rm(folder, { recursive: true, force: true }),
  });
}

/** The value of a Result that a test knows to be one. */
export function valueOf<Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value {
  if (!result.ok) throw new Error(`a value was expected: ${JSON.stringify(result.error)}`);
  return result.value;
}
