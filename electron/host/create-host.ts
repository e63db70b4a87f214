// The host: every method of the contract, put together from its parts, and what the shell itself needs of it.
// Holds what must outlive the page: the open books, and files named from outside while no page was there to show them.

import type { LocalText } from '../../shared/book/words.ts';
import type { HostApi, OpenBook, Startup } from '../../shared/host/host-api.ts';
import { noticePageCameBack } from '../../shared/host/notice-sentences.ts';
import { ok } from '../../shared/result.ts';
import { listMarkingSchemes, listTemplates } from '../files/template-store.ts';
import { createExports } from './exports.ts';
import { listChanges } from './list-changes.ts';
import { describeBug, refuse } from './host-failure.ts';
import type { HostNeeds } from './host-needs.ts';
import { createOpenBooks, findUnsaved, toOpenBook } from './open-books.ts';
import { createOpening } from './opening.ts';
import { createReleases } from './releases.ts';
import { createSaving } from './saving.ts';

export interface RunningHost {
  api: HostApi;
  /** Opens a file named by a second start or the desktop; kept until a page is there to show it. */
  openFromOutside(path: string): void;
  /** The page is gone and will be loaded again. */
  notePageLost(): void;
  /** Asks about what would be lost; false: stay. */
  mayLeave(): Promise<boolean>;
}

/** How long the end waits for a page that may hang, in milliseconds: a busy computer must not cost the last words. */
const LONGEST_ANSWER = 3000;

/** Makes the host. */
export function createHost(needs: HostNeeds): RunningHost {
  const books = createOpenBooks(needs.noteBookOpen);
  const { offer, ...releases } = createReleases(needs);
  const { openPath, ...opening } = createOpening(needs, books, offer);
  const { mayLeave, ...saving } = createSaving(needs, books);
  const exports = createExports(needs, books);
  const { recent, settings } = needs;
  let pageIsThere = false;
  /** Ends the wait for what the page holds. */
  let heardFromPage = (): void => undefined;
  let pageWasLost = false;
  const waiting: string[] = [];

  /** Opens what was named while no page was there; from then on the page hears of it at once. */
  const openWaiting = async (): Promise<Pick<Startup, 'reopened' | 'exported' | 'notices'>> => {
    const notices: LocalText[] = [];
    const last = books.all().at(-1);
    if (pageWasLost) {
      const unsaved = last ? findUnsaved(last) : null;
      notices.push(noticePageCameBack(last && unsaved ? listChanges(last.book, unsaved) : null));
    }
    let reopened: OpenBook | null = last ? toOpenBook(last, []) : null;
    // One by one, since more can come while one is opened.
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const opened = await openPath(path);
      if (opened.ok) reopened = opened.value;
      else notices.push(opened.error.message);
    }
    const { exported, failure } = exports.takeUnheard();
    if (failure && !failure.ok) notices.push(failure.error.message);
    pageIsThere = true;
    pageWasLost = false;
    return { reopened, exported, notices };
  };

  const api: HostApi = {
    ...opening,
    ...saving,
    async keepWorkingCopy(handle, book) {
      const kept = await saving.keepWorkingCopy(handle, book);
      heardFromPage();
      return kept;
    },
    ...releases,
    ...exports.acts,
    async start() {
      const shown = await openWaiting();
      return ok({
        settings: settings.current(),
        systemLanguage: needs.systemLanguage,
        platform: needs.platform,
        version: needs.version,
        templates: listTemplates(),
        markingSchemes: listMarkingSchemes(),
        ...shown,
      });
    },
    async saveSettings(wanted) {
      const saved = await settings.save(wanted);
      if (!saved.ok) return refuse(saved.error);
      needs.applySettings(saved.value);
      return saved;
    },
    listRecent: async () => ok(await recent.list()),
    async forgetRecent(id) {
      const forgotten = await recent.forget(id);
      return forgotten.ok ? ok(await recent.list()) : refuse(forgotten.error);
    },
    setZoom(factor) {
      needs.setZoomFactor(factor);
      return Promise.resolve(ok(factor));
    },
  };

  const openNow = async (path: string): Promise<void> => {
    const opened = await openPath(path);
    if (opened.ok) needs.tellPage('bookOpened', opened.value);
    else needs.tellPage('openFailed', opened.error);
  };
  /** The book as it is at this very moment: the last key may be younger than what the page told last. */
  const hearLatest = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, LONGEST_ANSWER);
      heardFromPage = () => {
        clearTimeout(timer);
        resolve();
      };
      needs.tellPage('leaving', null);
    });
  return {
    api,
    async mayLeave() {
      if (pageIsThere && books.all().length > 0) await hearLatest();
      return mayLeave();
    },
    openFromOutside(path) {
      if (!pageIsThere) {
        waiting.push(path);
        return;
      }
      openNow(path).catch((error: unknown) => {
        needs.log(`a file from outside was not opened: ${describeBug(error)}`);
        needs.tellPage('openFailed', refuse({ kind: 'unexpected' }).error);
      });
    },
    notePageLost() {
      pageIsThere = false;
      pageWasLost = true;
      exports.notePageLost();
    },
  };
}
