// Opening, making and taking books: the order of asking the host and of letting go of the book that is open.
// Promise: a book is left only once another is sure to come, save where the new one was never saved itself.
import { useCallback } from 'react';
import type { HostResult, OpenBook } from '../../shared/host/host-api.ts';
import { useHost } from '../host/host.ts';
import { askToLeave } from '../host/leave-guard.ts';
import { useAsk } from '../host/use-ask.ts';
import { useNotices } from '../ui/notice.tsx';
import type { Move } from './navigation.ts';

export interface Books {
  /** Opens a book that has a file: first the new one, then the old one is let go of. */
  openSaved(answer: () => Promise<HostResult<OpenBook>>): Promise<void>;
  /** Opens a book that has none: first the old one is let go of. */
  openUnsaved(answer: () => Promise<HostResult<OpenBook>>): Promise<void>;
  /** Takes a book that the host opened by itself. */
  take(opened: OpenBook): Promise<void>;
}

/** What the window does with books. */
export function useBooks(move: (move: Move) => void): Books {
  const host = useHost();
  const ask = useAsk('many things');
  const { show, clear } = useNotices();

  const showBook = useCallback(
    (opened: OpenBook) => {
      clear();
      move({ kind: 'open', opened });
      for (const text of opened.notices) show({ tone: 'look', text });
    },
    [clear, move, show],
  );
  const take = useCallback(
    async (opened: OpenBook) => {
      if ((await askToLeave('screen')) && (await askToLeave('book'))) showBook(opened);
      else await ask(host.closeBook(opened.handle, opened.book));
    },
    [ask, host, showBook],
  );
  const openSaved = useCallback(
    async (answer: () => Promise<HostResult<OpenBook>>) => {
      const opened = await ask(answer());
      if (opened) await take(opened);
    },
    [ask, take],
  );
  const openUnsaved = useCallback(
    async (answer: () => Promise<HostResult<OpenBook>>) => {
      if (!(await askToLeave('book'))) return;
      const opened = await ask(answer());
      if (opened) showBook(opened);
      else move({ kind: 'forget' });
    },
    [ask, move, showBook],
  );
  return { openSaved, openUnsaved, take };
}
