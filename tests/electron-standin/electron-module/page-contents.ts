// Owns what the files around a page may know of its WebContents: enough to answer, to report, and no more.
// Promises nothing itself. Must not import web-contents.ts, which uses all of them.
import type { EventEmitter } from 'node:events';
import type { KeyReport } from '../page/preload-world.ts';
import type { IpcMain } from './ipc-main.ts';
import type { Session } from './session.ts';
import type { WebFrameMain } from './web-frame.ts';

export interface PageContents extends EventEmitter {
  readonly id: number;
  readonly ipc: IpcMain;
  readonly mainFrame: WebFrameMain;
  readonly session: Session;
  /** Chromium's name for the page, and for its main frame. */
  readonly targetId: string;
  getURL: () => string;
  isDestroyed: () => boolean;
  send: (channel: string, ...args: unknown[]) => void;
  /** Whether the frame may go there; yes, unless the page asked and the application prevents it. */
  mayNavigate: (url: string, isMainFrame: boolean) => Promise<boolean>;
  pageAsksToNavigate: (pageUrl: string) => void;
  pageRefusesToUnload: () => void;
  hasNavigated: (url: string) => void;
  hasCrashed: () => void;
  hasTitle: (title: string) => void;
  keyPressed: (input: KeyReport, isPreventedByPage: boolean) => void;
  windowOpened: (url: string, frameName: string, features: string) => void;
}
