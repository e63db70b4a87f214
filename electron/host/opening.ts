// Opening: a book from a file, from the list, from what the program brings, or made new. Each way ends in one held book.
// Nothing is written here but the list of recent books.

import { basename } from 'node:path';
import type { LocalText } from '../../shared/book/words.ts';
import type { HostApi, HostResult, OpenBook } from '../../shared/host/host-api.ts';
import {
  NOTICE_RECENT_NOT_KEPT,
  noticeChangedOutside,
  noticeNewerFormat,
} from '../../shared/host/notice-sentences.ts';
import { unpack } from '../../shared/host/packed.ts';
import { placeAllSeeds } from '../../shared/release/seed-book.ts';
import type { SeededBook } from '../../shared/release/seed-book.ts';
import { ok } from '../../shared/result.ts';
import { openBook, readBook } from '../files/book-store.ts';
import type { OpenedBook } from '../files/book-store.ts';
import { loadSampleBook } from '../files/sample-store.ts';
import { findMarkingScheme } from '../files/template-store.ts';
import { createNewBook } from '../operations/create-book.ts';
import { refuse, refuseToCreate } from './host-failure.ts';
import type { HostNeeds } from './host-needs.ts';
import { toOpenBook } from './open-books.ts';
import type { HeldBook, OpenBooks } from './open-books.ts';
import type { OfferSeeds } from './releases.ts';
import { summarizeBook } from './summarize-book.ts';

export type Opening = Pick<HostApi, 'openBook' | 'openRecent' | 'openSample' | 'createBook' | 'holdBook'> & {
  /** Opens the file at a path that did not come from the page. */
  openPath(path: string): Promise<HostResult<OpenBook>>;
};

/** The ways to open a book. */
export function createOpening(needs: HostNeeds, books: OpenBooks, offer: OfferSeeds): Opening {
  const openPath = async (path: string): Promise<HostResult<OpenBook>> => {
    const opened = await openBook(path);
    if (!opened.ok) return refuse(opened.error);
    const held = books.hold({ ...pickContents(opened.value), file: { path, sha256: opened.value.sha256 } });
    const kept = await noteRecent(needs, held);
    return ok(toOpenBook(held, [...describeNotices(opened.value, basename(path)), ...kept]));
  };
  const holdNew = ({ book, warnings }: SeededBook): OpenBook => {
    const held = books.hold({ book, media: {}, sequence: 0, file: null, readOnly: false, sample: false });
    return toOpenBook(held, warnings);
  };
  return {
    openPath,
    async openBook() {
      const path = await needs.dialogs.openBookFile();
      return path === null ? refuse({ kind: 'cancelled' }) : openPath(path);
    },
    async openRecent(id) {
      const path = needs.recent.find(id);
      return path === undefined ? refuse({ kind: 'not-listed' }) : openPath(path);
    },
    async openSample() {
      const opened = readBook(await loadSampleBook(), 'retreat-book.briefing');
      if (!opened.ok) return refuse(opened.error);
      // A copy that was never saved: its next save is its first.
      const held = books.hold({ ...pickContents(opened.value), sequence: 0, file: null, sample: true });
      return ok(toOpenBook(held, []));
    },
    async createBook({ template, entries, release }) {
      if (release === null) {
        const created = createNewBook(template, entries, null);
        return created.ok ? ok(holdNew(created.value)) : refuseToCreate(created.error);
      }
      const offered = await offer(release, { kind: 'new', template, entries });
      if (!offered.ok) return offered;
      const { book, seeds, warnings } = unpack(offered.value);
      if (book === null) throw new Error('what is offered to a new book holds that book');
      return ok(holdNew(placeAllSeeds({ book, seeds, warnings })));
    },
    holdBook: (book) => Promise.resolve(ok(holdNew({ book, warnings: [] }))),
  };
}

/** Puts a book that has a file on top of the list; a list that cannot be written is told, and stops nothing. */
export async function noteRecent(needs: HostNeeds, { book, file }: HeldBook): Promise<LocalText[]> {
  if (file === null) return [];
  const noted = await needs.recent.note(
    file.path,
    summarizeBook(book, findMarkingScheme(book.markingScheme)),
  );
  if (noted.ok) return [];
  needs.log(`the list of recent books was not written: ${noted.error.kind}`);
  return [NOTICE_RECENT_NOT_KEPT];
}

const pickContents = ({ book, media, sequence, readOnly }: OpenedBook) => ({
  book,
  media,
  sequence,
  readOnly,
  sample: false,
});

function describeNotices(opened: OpenedBook, fileName: string): LocalText[] {
  const changed = opened.warnings.includes('changed-outside');
  return [
    ...(opened.readOnly ? [noticeNewerFormat(fileName)] : []),
    ...(changed ? [noticeChangedOutside(fileName)] : []),
  ];
}
