// Which screen the window shows, which book is open, and what is carried between screens. Plain state and its changes.
// Promise: New and Read a release lie over an open book and give it back when they are left.
// Must not ask the host anything.
import type { OpenBook, ReadRelease } from '../../shared/host/host-api.ts';
import type { NewBookDraft } from '../features/new-book/new-book-draft.ts';

/** What a release is read for: to make a book from it, or to go with a form that is being filled. */
export type ReadingPurpose = 'make' | 'attach';

export type Screen =
  | { name: 'library' }
  | { name: 'book' }
  | { name: 'new-book' }
  | { name: 'read-release'; purpose: ReadingPurpose };

export interface Navigation {
  screen: Screen;
  opened: OpenBook | null;
  /** The form of a new book as far as it is filled. */
  draft: NewBookDraft | null;
  /** The release that was read: being looked at, or attached to the form. */
  release: ReadRelease | null;
}

export type Move =
  | { kind: 'new'; draft: NewBookDraft }
  | { kind: 'change-draft'; draft: NewBookDraft }
  | { kind: 'read-release'; purpose: ReadingPurpose; release: ReadRelease | null }
  | { kind: 'set-release'; release: ReadRelease | null }
  | { kind: 'attach'; release: ReadRelease }
  | { kind: 'leave' }
  | { kind: 'open'; opened: OpenBook }
  | { kind: 'replace'; opened: OpenBook }
  /** The open book was let go of, but none came in its place. */
  | { kind: 'forget' }
  | { kind: 'close' };

/** The window at its start: the book that was open when the page was lost, or the library. */
export const startNavigation = (reopened: OpenBook | null): Navigation => ({
  screen: { name: reopened ? 'book' : 'library' },
  opened: reopened,
  draft: null,
  release: null,
});

/** The state after a move. */
export function navigate(state: Navigation, move: Move): Navigation {
  switch (move.kind) {
    case 'new':
      return { ...state, screen: { name: 'new-book' }, draft: move.draft, release: null };
    case 'change-draft':
      return { ...state, draft: move.draft };
    case 'read-release':
      return { ...state, screen: { name: 'read-release', purpose: move.purpose }, release: move.release };
    case 'set-release':
      return { ...state, release: move.release };
    case 'attach':
      return { ...state, screen: { name: 'new-book' }, release: move.release };
    case 'leave':
      return leave(state);
    case 'open':
      return { ...state, screen: { name: 'book' }, opened: move.opened, draft: null, release: null };
    case 'replace':
      return { ...state, opened: move.opened };
    case 'forget':
      return {
        ...state,
        opened: null,
        screen: state.screen.name === 'book' ? { name: 'library' } : state.screen,
      };
    case 'close':
      return { ...state, screen: { name: 'library' }, opened: null, draft: null, release: null };
  }
}

function leave(state: Navigation): Navigation {
  const attaching = state.screen.name === 'read-release' && state.screen.purpose === 'attach';
  if (attaching && state.draft) return { ...state, screen: { name: 'new-book' }, release: null };
  return { ...state, screen: { name: state.opened ? 'book' : 'library' }, draft: null, release: null };
}
