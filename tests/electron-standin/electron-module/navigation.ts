// Owns the question whether a page may go where it asks to go: will-frame-navigate and will-navigate.
// Promises that only the page's own wish is put to the application: not loadURL or reload, and not Playwright's goto.
// Must not load anything itself.
import type { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { toAppUrl } from '../origin.ts';
import { emitPreventable } from './events.ts';
import type { WebFrameMain } from './web-frame.ts';

const anyAddress = Symbol('any address');

export class Navigation {
  readonly #contents: EventEmitter & { readonly mainFrame: WebFrameMain };
  /** The address this side asked for, so that the request for it is not taken for the page's wish. */
  #expected: string | typeof anyAddress | undefined;
  #askedByPage: string | undefined;

  constructor(contents: EventEmitter & { readonly mainFrame: WebFrameMain }) {
    this.#contents = contents;
  }

  expect(url?: string): void {
    this.#expected = url ?? anyAddress;
  }
  hasEnded(): void {
    this.#expected = undefined;
  }
  pageAsks(pageUrl: string): void {
    this.#askedByPage = toAppUrl(pageUrl);
    if (!/^https?:/i.test(pageUrl)) this.#isPrevented(this.#askedByPage, true); // makes no request that could be held
  }
  async mayNavigate(url: string, isMainFrame: boolean): Promise<boolean> {
    if (!isMainFrame) return !this.#isPrevented(url, false);
    if (this.#expected === anyAddress || this.#expected === url) return true;
    if (this.#askedByPage !== url) await delay(30); // the page's event and the request come by different ways
    return this.#askedByPage !== url || !this.#isPrevented(url, true);
  }

  #isPrevented(url: string, isMainFrame: boolean): boolean {
    const frame = isMainFrame ? this.#contents.mainFrame : null;
    const details = { url, isSameDocument: false, isMainFrame, frame, initiator: this.#contents.mainFrame };
    if (isMainFrame) this.#askedByPage = undefined;
    if (emitPreventable(this.#contents, 'will-frame-navigate', details)) return true;
    return isMainFrame && emitPreventable(this.#contents, 'will-navigate', details, url, false, true);
  }
}
