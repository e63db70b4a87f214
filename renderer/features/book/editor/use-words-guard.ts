// Words come in only while the keyboard is in the words. The browser would also write and delete at the document's caret while a grip
// or a tag has focus: past Slate, which does not look at what is asked for from there, and so past the book and its undo.

import { useEffect } from 'react';
import type { RefObject } from 'react';
import { isWriting } from './block-acts.ts';

/** Refuses input that would change the page from outside of its words; a field on the page takes its own. */
export function useWordsGuard(canvas: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = canvas.current;
    const refuse = (event: InputEvent): void => {
      if (isWriting() || (event.target instanceof Element && event.target.matches('input, textarea'))) return;
      event.preventDefault();
      event.stopPropagation();
    };
    element?.addEventListener('beforeinput', refuse, true);
    return () => {
      element?.removeEventListener('beforeinput', refuse, true);
    };
  }, [canvas]);
}
