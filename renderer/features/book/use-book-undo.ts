// Undo and redo over the whole book, text and meeting sheet alike, wherever in the book's screen the keyboard is:
// by key, from the menu, and where the system itself asks for it (`historyUndo` before an input).
// Promise: a field that is not of the book (a search, a title being renamed) keeps the browser's own undo.

import { useEffect, useRef } from 'react';
import { ReactEditor } from 'slate-react';
import type { WorkingCopy } from '../../book/working-copy.ts';
import { useCommand } from '../../host/command-bus.ts';
import { hasOwnHistory, moveInField } from '../../host/field-history.ts';
import type { HistoryMove } from '../../host/field-history.ts';
import { matchesAccelerator } from '../../ui/accelerators.ts';
import { usePlatform } from '../../ui/platform.ts';
import { findCaretBlock, focusText } from './editor/block-acts.ts';
import { focusGrip } from './editor/grip-focus.ts';
import type { PageEditor } from './editor/page-editor.ts';

const ASKED_BY_SYSTEM: Readonly<Record<string, HistoryMove>> = {
  historyUndo: 'undo',
  historyRedo: 'redo',
};

/** Serves undo and redo while mounted; `active` is false for a book that is only read. */
export function useBookUndo(copy: WorkingCopy<PageEditor>, active: boolean): void {
  const platform = usePlatform();
  const composing = useRef<Node>(null);
  const move = (direction: HistoryMove) => () => {
    // The menu may be used while a syllable is open; taking its line or field away would break it.
    if (composing.current?.isConnected === true) return;
    if (active && !hasOwnHistory(document.activeElement)) moveInBook(copy, direction);
    else moveInField(direction);
  };
  useCommand('undo', move('undo'));
  useCommand('redo', move('redo'));
  useEffect(() => {
    const note = ({ type, target }: CompositionEvent): void => {
      // A place that is taken away is told no end.
      composing.current = type === 'compositionstart' && target instanceof Node ? target : null;
    };
    window.addEventListener('compositionstart', note, true);
    window.addEventListener('compositionend', note, true);
    return () => {
      window.removeEventListener('compositionstart', note, true);
      window.removeEventListener('compositionend', note, true);
    };
  }, []);
  useEffect(() => {
    if (!active) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented) return;
      // The second key of redo, which the command table has no place for.
      if (!matchesAccelerator(event, 'CmdOrCtrl+Y', platform)) return;
      if (hasOwnHistory(document.activeElement)) return;
      event.preventDefault();
      moveInBook(copy, 'redo');
    };
    const ask = (event: InputEvent): void => {
      const direction = ASKED_BY_SYSTEM[event.inputType];
      if (!direction || hasOwnHistory(document.activeElement)) return;
      event.preventDefault();
      event.stopPropagation();
      moveInBook(copy, direction);
    };
    window.addEventListener('keydown', press);
    window.addEventListener('beforeinput', ask, true);
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('beforeinput', ask, true);
    };
  }, [copy, active, platform]);
}

function moveInBook(copy: WorkingCopy<PageEditor>, direction: HistoryMove): void {
  if (ReactEditor.isComposing(copy.editor)) return;
  copy.history[direction]();
  const onBlock = document.activeElement?.matches('[data-grip]') === true;
  const caret = findCaretBlock(copy.editor);
  if (onBlock && caret !== undefined) focusGrip(caret);
  // What had focus may be gone by it.
  else
    requestAnimationFrame(() => {
      if (document.activeElement === document.body && document.querySelector('.book-editor'))
        focusText(copy.editor);
    });
}
