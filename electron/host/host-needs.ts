// What the host is given by the shell: dialogs, stores, a way to tell the page, and facts about the computer.
// Passed in, so that the host itself knows no Electron and runs in plain Node, as it does in its tests.

import type { Language, LocalText } from '../../shared/book/words.ts';
import type { HostEvents, Settings, Startup } from '../../shared/host/host-api.ts';
import type { RecentStore } from '../files/recent-store.ts';
import type { SettingsStore } from '../files/settings-store.ts';

export type UnsavedAnswer = 'save' | 'discard' | 'cancel';

/** The native dialogs. A path is null where the user closed the dialog without choosing. */
export interface HostDialogs {
  openBookFile(): Promise<string | null>;
  openReleaseFile(): Promise<string | null>;
  /** A Word document or template. */
  openReferenceFile(): Promise<string | null>;
  /** The dialog itself asks before it returns a file that is there. */
  saveBookFile(suggestedName: string): Promise<string | null>;
  saveDocumentFile(suggestedName: string): Promise<string | null>;
  chooseFolder(): Promise<string | null>;
  askAboutUnsaved(title: string): Promise<UnsavedAnswer>;
  /** Says what failed where the page is not there to say it. */
  showFailure(message: LocalText): Promise<void>;
  /** Whether files that are there may be replaced, by their names. */
  askToReplace(names: string[]): Promise<boolean>;
}

export type TellPage = <Event extends keyof HostEvents>(
  event: Event,
  value: Parameters<HostEvents[Event]>[0],
) => void;

export interface HostNeeds {
  dialogs: HostDialogs;
  recent: RecentStore;
  settings: SettingsStore;
  tellPage: TellPage;
  /** Hears of new settings, so that menu and theme follow. */
  applySettings: (settings: Settings) => void;
  /** Hears whether a book is open, so that the menu follows. */
  noteBookOpen: (open: boolean) => void;
  setZoomFactor: (factor: number) => void;
  showItemInFolder: (path: string) => void;
  /** Opens a file in the computer's own program for it; false where none does. */
  openPath: (path: string) => Promise<boolean>;
  writeClipboard: (words: string) => void;
  /** For the eyes of whoever looks after the program. */
  log: (message: string) => void;
  systemLanguage: Language;
  platform: Startup['platform'];
  version: string;
  /** The bundled worker that makes Word documents. */
  workerUrl: URL;
}
