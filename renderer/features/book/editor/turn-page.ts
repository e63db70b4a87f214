// Page Up and Page Down: the page goes on by what is in sight, less two lines, and the caret stays where the eye is.
// Not the browser's own: it goes by the guessed height of sections that were never drawn, and leaves out what lies between.

import { Editor, Transforms } from 'slate';
import type { SlatePoint } from '../../../../shared/editing/slate-types.ts';
import { placeAt, placeBox } from './caret-place.ts';
import type { PageEditor } from './page-editor.ts';

/** What stays in sight of the page before, in pixels: two lines. */
const KEPT = 48;
/** Room between the caret and the edge, in pixels. */
const ROOM = 12;

/** Goes one page on. @param extend whether the selection goes along */
export function turnPage(editor: PageEditor, canvas: Element, direction: 1 | -1, extend: boolean): void {
  const { selection } = editor;
  if (!selection) return;
  const first = placeBox(editor, selection.focus);
  if (!first) return;
  const settle = drawAhead(canvas, direction);
  const box = canvas.getBoundingClientRect();
  // What was drawn anew may have moved the caret's line; and the caret may be out of sight.
  const shift = (placeBox(editor, selection.focus)?.top ?? first.top) - first.top;
  const step = Math.max(KEPT, canvas.clientHeight - KEPT) * direction;
  const before = canvas.scrollTop;
  canvas.scrollTop = before + shift + step;
  const left = step - (canvas.scrollTop - before - shift);
  const seen = Math.min(Math.max(first.top, box.top), box.bottom);
  // Where the book ends before the page does, the caret goes the rest of the way.
  const y = seen + first.height / 2 + left;
  const inside = Math.min(Math.max(y, box.top + ROOM), box.bottom - ROOM);
  const point =
    Math.abs(left) > Math.abs(step) - 1
      ? undefined
      : (placeAt(editor, first.left + 1, inside, direction) ??
        placeAt(editor, first.left + 1, inside, direction === 1 ? -1 : 1));
  const edge = direction === 1 ? Editor.end(editor, []) : Editor.start(editor, []);
  moveFocus(editor, point ?? edge, extend);
  settle();
}

/** Moves the caret, or only the end of the selection that moves. */
export function moveFocus(editor: PageEditor, focus: SlatePoint, extend: boolean): void {
  const anchor = extend ? editor.selection?.anchor : undefined;
  Transforms.select(editor, { anchor: anchor ?? focus, focus });
}

/** Has the sections drawn that come into sight within a page, so that they are as high as they will be. Gives what ends it. */
function drawAhead(canvas: Element, direction: 1 | -1): () => void {
  const sections = [...canvas.querySelectorAll<HTMLElement>('.page-section')];
  const drawn = new Set<HTMLElement>();
  // Drawn, they push others into reach or out of it: once more.
  for (let round = 0; round < 2; round += 1) {
    const box = canvas.getBoundingClientRect();
    const top = box.top - (direction === -1 ? box.height : 0);
    const bottom = box.bottom + (direction === 1 ? box.height : 0);
    for (const section of sections) {
      const place = section.getBoundingClientRect();
      if (place.bottom >= top && place.top <= bottom) drawn.add(section);
    }
    for (const section of drawn) section.style.contentVisibility = 'visible';
  }
  return () => {
    // A frame later the browser knows their height, and goes on with it.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        for (const section of drawn) section.style.contentVisibility = '';
      });
    });
  };
}
