// Saving and letting go: over the file that was opened, under a new name, or with a question where something would be lost.
// A file that is not the one that was opened is never replaced; a newer version's book is never written.

import type { Book } from '../../shared/book/book.ts';
import type { HostApi, HostResult, OpenBook } from '../../shared/host/host-api.ts';
import { assertNever, ok } from '../../shared/result.ts';
import { saveBook } from '../files/book-store.ts';
import { suggestFileName } from '../files/suggest-file-name.ts';
import { chooseTarget } from './choose-target.ts';
import type { Target } from './choose-target.ts';
import { refuse } from './host-failure.ts';
import type { HostNeeds } from './host-needs.ts';
import { toOpenBook, wouldBeLost } from './open-books.ts';
import type { HeldBook, OpenBooks } from './open-books.ts';
import { noteRecent } from './opening.ts';

export type Saving = Pick<HostApi, 'saveBook' | 'saveBookAs' | 'keepWorkingCopy' | 'closeBook'> & {
  /** Asks about each book that would be lost when the program ends; false: stay. */
  mayLeave(): Promise<boolean>;
};

/** The ways to save a book and to let go of it. */
export function createSaving(needs: HostNeeds, books: OpenBooks): Saving {
  const write = async (held: HeldBook, book: Book, target: Target): Promise<HostResult<OpenBook>> => {
    const sequence = held.sequence + 1;
    const { kept } = held;
    const saved = await saveBook(target.path, { book, media: held.media, sequence }, target.base);
    if (!saved.ok) return refuse(saved.error);
    // What the page told meanwhile is newer than what was written.
    const newer = held.kept === kept ? null : held.kept;
    Object.assign(held, { book, kept: newer, sequence, file: { path: target.path, sha256: saved.value } });
    return ok(toOpenBook(held, await noteRecent(needs, held)));
  };
  const writeAs = async (held: HeldBook, book: Book): Promise<HostResult<OpenBook>> => {
    const name = suggestFileName({ title: book.title, from: book.meetingSheet.dates.from });
    const chosen = await needs.dialogs.saveBookFile(`${name}.briefing`);
    const target = await chooseTarget(chosen, '.briefing', needs.dialogs);
    return target === null ? refuse({ kind: 'cancelled' }) : write(held, book, target);
  };
  const writeBack = (held: HeldBook, book: Book): Promise<HostResult<OpenBook>> =>
    held.file === null
      ? writeAs(held, book)
      : write(held, book, { path: held.file.path, base: { sha256: held.file.sha256 } });

  /** Finds the book that the page means, and refuses what may not be done with it. */
  const withBook = (
    handle: string,
    book: Book,
    act: (held: HeldBook, book: Book) => Promise<HostResult<OpenBook>>,
  ): Promise<HostResult<OpenBook>> =>
    books.inTurn(handle, async () => {
      const held = books.find(handle);
      if (!held) return refuse({ kind: 'not-open' });
      if (held.book.id !== book.id) return refuse({ kind: 'bad-call' });
      if (held.readOnly) return refuse({ kind: 'read-only', path: held.file?.path ?? book.title });
      return act(held, book);
    });

  /** Asks where something would be lost; an error or `cancelled` keeps the book. */
  const settle = async (held: HeldBook, book: Book): Promise<HostResult<null>> => {
    if (!wouldBeLost(held, book)) return ok(null);
    const answer = await needs.dialogs.askAboutUnsaved(book.title);
    switch (answer) {
      case 'save': {
        const saved = await writeBack(held, book);
        return saved.ok ? ok(null) : saved;
      }
      case 'discard':
        return ok(null);
      case 'cancel':
        return refuse({ kind: 'cancelled' });
      default:
        return assertNever(answer);
    }
  };

  return {
    saveBook: (handle, book) => withBook(handle, book, writeBack),
    saveBookAs: (handle, book) => withBook(handle, book, writeAs),
    keepWorkingCopy(handle, book) {
      const held = books.find(handle);
      if (!held) return Promise.resolve(refuse({ kind: 'not-open' }));
      if (held.book.id !== book.id) return Promise.resolve(refuse({ kind: 'bad-call' }));
      if (!held.readOnly) held.kept = book;
      return Promise.resolve(ok(null));
    },
    closeBook: (handle, book) =>
      books.inTurn(handle, async () => {
        const held = books.find(handle);
        // A book that is gone already is what was asked for.
        if (!held) return ok(null);
        if (held.book.id !== book.id) return refuse({ kind: 'bad-call' });
        const settled = await settle(held, book);
        if (settled.ok) books.release(handle);
        return settled;
      }),
    async mayLeave() {
      for (const held of books.all()) {
        const settled = await books.inTurn(held.handle, () => settle(held, held.kept ?? held.book));
        if (settled.ok) continue;
        if (settled.error.kind !== 'cancelled') await needs.dialogs.showFailure(settled.error.message);
        return false;
      }
      return true;
    },
  };
}
