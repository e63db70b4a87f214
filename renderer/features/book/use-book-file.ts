// Saving and closing the open book: asks the host, and tells the working copy and the window what came of it.
// Promises: a book is let go of only when the host has said so; a refused or cancelled save changes nothing.
// What is written while a save is under way is not taken for saved.

import { useCallback, useMemo } from 'react';
import type { OpenBook } from '../../../shared/host/host-api.ts';
import { takeAdded } from '../../book/take-added.ts';
import type { WorkingCopy } from '../../book/working-copy.ts';
import { useCommand } from '../../host/command-bus.ts';
import { useHost } from '../../host/host.ts';
import { useLeaveGuard } from '../../host/leave-guard.ts';
import { useOpenBookDoor } from '../../host/open-book-door.ts';
import { useAsk } from '../../host/use-ask.ts';
import { takeDraft } from './editor/take-draft.ts';

interface BookFileOptions {
  copy: Pick<WorkingCopy, 'editor' | 'history' | 'getState' | 'noteSaved'>;
  onClose: () => void;
  onReplaced: (next: OpenBook) => void;
}

/** Serves save, save as and close; returns how to go back to the library. */
export function useBookFile({ copy, onClose, onReplaced }: BookFileOptions): () => void {
  const host = useHost();
  const ask = useAsk();
  const save = async (method: 'saveBook' | 'saveBookAs'): Promise<void> => {
    takeDraft();
    const { open, book } = copy.getState();
    const saved = await ask(host[method](open.handle, book));
    if (!saved) return;
    copy.noteSaved(saved, book, new Date());
    onReplaced(saved);
  };
  const letGo = useCallback(async (): Promise<boolean> => {
    takeDraft();
    const { open, book } = copy.getState();
    const answer = await host.closeBook(open.handle, book);
    if (answer.ok) return true;
    // What was cancelled is silent; anything else is told as any failure is.
    await ask(Promise.resolve(answer));
    return false;
  }, [ask, copy, host]);
  const close = useCallback(() => {
    void letGo().then((gone) => {
      if (gone) onClose();
    });
  }, [letGo, onClose]);
  useLeaveGuard('book', letGo);
  useOpenBookDoor(
    useMemo(
      () => ({
        read: () => copy.getState().book,
        add: (book) => {
          takeAdded(copy, book);
        },
      }),
      [copy],
    ),
  );
  useCommand('save', () => void save('saveBook'));
  useCommand('save-as', () => void save('saveBookAs'));
  useCommand('close-book', close);
  return close;
}
