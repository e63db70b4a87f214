// Where the caret is on the screen, and which place in the words is at a spot of the screen: what keys that move it by sight need.
// Promises that a place given is one that can be written at: what lies between the words is passed by.

import { ReactEditor } from 'slate-react';
import type { SlatePoint } from '../../../../shared/editing/slate-types.ts';
import type { PageEditor } from './page-editor.ts';

/** How far beside a spot words are looked for, and by which steps, in pixels. */
const REACH = 160;
const STEP = 6;

/** The box of a place in the words; undefined where it is not drawn. */
export function placeBox(editor: PageEditor, point: SlatePoint): DOMRect | undefined {
  const place = ReactEditor.resolveDOMPoint(editor, point);
  return place ? boxAt(...place) : undefined;
}

/** The box of the caret that stands at a place of the document. */
export function boxAt(node: Node, offset: number): DOMRect | undefined {
  const range = document.createRange();
  range.setStart(node, offset);
  // At the turn of a line there are two boxes, and the caret stands at the later one.
  const box = [...range.getClientRects()].at(-1);
  if (box && box.height > 0) return box;
  // A line without words has no box of its own.
  return (node instanceof Element ? node : node.parentElement)?.getBoundingClientRect();
}

/** The place in the words at a spot, or the nearest in the direction given; undefined where none is near. */
export function placeAt(editor: PageEditor, x: number, y: number, direction: 1 | -1): SlatePoint | undefined {
  for (let way = 0; way <= REACH; way += STEP) {
    const found = document.caretPositionFromPoint(x, y + way * direction);
    if (!found || !ReactEditor.hasEditableTarget(editor, found.offsetNode)) continue;
    const point = ReactEditor.toSlatePoint(editor, [found.offsetNode, found.offset], {
      exactMatch: false,
      suppressThrow: true,
    });
    if (point) return point;
  }
  return undefined;
}
