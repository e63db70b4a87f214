// Keeps the end of the selection that moves in sight while somebody writes, and moves nothing as long as it is.

import { Range as SlateRange } from 'slate';
import { boxAt } from './caret-place.ts';
import type { PageEditor } from './page-editor.ts';

/** Room that is kept above and below the caret, in pixels. */
const ROOM = 24;

/** Scrolls the desk so that the caret is in sight. */
export function scrollToCaret(editor: Pick<PageEditor, 'selection'>, range: Range): void {
  const { selection } = editor;
  const canvas = range.startContainer.parentElement?.closest('.book-canvas');
  if (!selection || !canvas) return;
  const backward = SlateRange.isBackward(selection);
  const bringIn = (): void => {
    const place = backward
      ? boxAt(range.startContainer, range.startOffset)
      : boxAt(range.endContainer, range.endOffset);
    if (!place) return;
    const box = canvas.getBoundingClientRect();
    if (place.top < box.top + ROOM) canvas.scrollTop += place.top - box.top - ROOM;
    else if (place.bottom > box.bottom - ROOM) canvas.scrollTop += place.bottom - box.bottom + ROOM;
  };
  const before = canvas.scrollTop;
  bringIn();
  // Far away, what comes into sight is drawn only now and is rarely as high as was guessed.
  if (Math.abs(canvas.scrollTop - before) > canvas.clientHeight)
    requestAnimationFrame(() => {
      if (editor.selection === selection) bringIn();
    });
}
