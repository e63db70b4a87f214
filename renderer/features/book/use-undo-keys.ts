// Undo and redo over the whole book, text and meeting sheet alike, wherever in the book's screen the keyboard is.
// Promise: a field that is not of the book (a search, a title being renamed) keeps the browser's own undo.

import { useEffect } from 'react';
import { matchesAccelerator } from '../../ui/accelerators.ts';
import { usePlatform } from '../../ui/platform.ts';
import type { WorkingCopy } from '../../book/working-copy.ts';
import { findCaretBlock, focusGrip, focusText } from './editor/block-acts.ts';
import type { PageEditor } from './editor/page-editor.ts';

/** Listens on the window while mounted. */
export function useUndoKeys(copy: WorkingCopy<PageEditor>, active: boolean): void {
  const platform = usePlatform();
  useEffect(() => {
    if (!active) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented || document.querySelector(':modal')) return;
      const matches = (keys: string): boolean => matchesAccelerator(event, keys, platform);
      const redo = matches('CmdOrCtrl+Shift+Z') || matches('CmdOrCtrl+Y');
      if (!redo && !matches('CmdOrCtrl+Z')) return;
      const { target } = event;
      const isField = target instanceof HTMLElement && target.matches('input, textarea, select');
      if (isField && target.closest('[data-book-field]') === null) return;
      event.preventDefault();
      if (redo) copy.history.redo();
      else copy.history.undo();
      const onBlock = document.activeElement?.matches('[data-grip]') === true;
      const caret = findCaretBlock(copy.editor);
      if (onBlock && caret !== undefined) focusGrip(caret);
      // What had focus may be gone by it.
      else
        requestAnimationFrame(() => {
          if (document.activeElement === document.body && document.querySelector('.book-editor'))
            focusText(copy.editor);
        });
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, [copy, active, platform]);
}
