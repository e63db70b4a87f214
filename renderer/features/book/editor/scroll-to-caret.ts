// Keeps the caret in sight while somebody writes, and moves nothing as long as it is.

import type { PageEditor } from './page-editor.ts';

/** Room that is kept above and below the caret, in pixels. */
const ROOM = 24;

/** Scrolls the desk so that the caret is in sight. */
export function scrollToCaret(editor: Pick<PageEditor, 'selection'>, range: Range): void {
  const element = range.startContainer.parentElement;
  const canvas = element?.closest('.book-canvas');
  if (!editor.selection || !element || !canvas) return;
  const box = canvas.getBoundingClientRect();
  const own = range.getBoundingClientRect();
  // A range without words has no place of its own.
  const place = own.height > 0 ? own : element.getBoundingClientRect();
  if (place.top < box.top + ROOM) canvas.scrollTop += place.top - box.top - ROOM;
  else if (place.bottom > box.bottom - ROOM) canvas.scrollTop += place.bottom - box.bottom + ROOM;
}
