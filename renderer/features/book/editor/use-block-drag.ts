// What can be dragged on an editable page: blocks and sections by their grips (`use-grip-drag.ts`), and selected words.
// Promises: the drop is one act and keeps what the block withheld; nothing moves before the drop.
// Selected words move as one act too, and are refused where more people would read them.

import { useRef } from 'react';
import { Editor, Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { editBook } from '../../../../shared/editing/edit-book.ts';
import type { DragEvent } from 'react';
import { READERS } from '../../../../shared/book/words.ts';
import type { Reader } from '../../../../shared/book/words.ts';
import { findSection } from '../../../../shared/editing/queries/entry-by-id.ts';
import { selectedBlocks } from '../../../../shared/editing/queries/selected-blocks.ts';
import { moveBlockTo } from '../../../../shared/editing/transforms/move-block-to.ts';
import { createSectionGrip, PAGE_SECTIONS } from '../section-grip.ts';
import { indexAt, lineAt, useGripDrag } from '../use-grip-drag.ts';
import type { Grip } from '../use-grip-drag.ts';
import type { PageEditor } from './page-editor.ts';

/** Who reads a block; undefined where it is not known. */
type ReadersOf = (id: string) => readonly Reader[] | undefined;

/** Handlers for the canvas. */
export function useBlockDrag(editor: PageEditor, readersOf: ReadersOf) {
  const words = useRef<readonly string[]>(undefined);
  /** True where words that are dragged would be read by somebody who does not read them now. */
  const widens = (event: DragEvent): boolean => {
    if (words.current === undefined || !(event.target instanceof Element)) return false;
    const block = event.target.closest<HTMLElement>('[data-block]')?.dataset['block'];
    if (block === undefined) return false;
    const readers = readersOf(block) ?? READERS;
    return words.current.some((id) => readers.some((reader) => readersOf(id)?.includes(reader) !== true));
  };
  const grips = useGripDrag([createBlockGrip(editor), createSectionGrip(editor, PAGE_SECTIONS)], (id) => {
    // As after a move by key, keys go on at the section that was moved, and a screen reader says where it stands.
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(`#section-${id} [data-rename]`)?.focus({ preventScroll: true });
    });
  });
  return {
    onDragStartCapture(event: DragEvent): void {
      words.current = grips.start(event) ? undefined : selectedBlocks(editor).map(([{ id }]) => id);
    },
    onDragOverCapture(event: DragEvent): void {
      if (grips.over(event) || !widens(event)) return;
      event.dataTransfer.dropEffect = 'none';
      event.preventDefault();
      event.stopPropagation();
    },
    onDragLeaveCapture: grips.leave,
    onDropCapture(event: DragEvent): void {
      if (grips.drop(event) || words.current === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (!widens(event)) moveWords(editor, event);
      words.current = undefined;
    },
    onDragEnd(): void {
      grips.end();
      words.current = undefined;
    },
  };
}

/** Moves the selected words to where they were dropped. Slate would make two acts of it. */
function moveWords(editor: PageEditor, event: DragEvent): void {
  const from = editor.selection;
  const to = ReactEditor.findEventRange(editor, event.nativeEvent, { suppressThrow: true });
  if (!from || !to || Range.includes(from, to.anchor) || Editor.void(editor, { at: to, voids: true })) return;
  const data = event.dataTransfer;
  editBook(editor, () => {
    const place = Editor.rangeRef(editor, to);
    Transforms.delete(editor, { at: from });
    const at = place.unref();
    if (!at) return;
    Transforms.select(editor, at);
    editor.insertData(data);
  });
}

/** The grip before a block: it goes before or after the block under the mouse, by its halves. */
const createBlockGrip = (editor: PageEditor): Grip => ({
  type: 'application/x-briefing-block',
  take(target) {
    const block = target.closest('[data-grip]')?.closest<HTMLElement>('[data-block]');
    const id = block?.dataset['block'];
    return block && id !== undefined ? { id, shown: block } : undefined;
  },
  findPlace(event) {
    if (!(event.target instanceof Element)) return undefined;
    const section = event.target.closest<HTMLElement>('[data-section]');
    const parent = section?.dataset['section'];
    if (!section || parent === undefined) return undefined;
    const block = event.target.closest<HTMLElement>('[data-block]');
    if (block) return { element: block, line: lineAt(event, block), parent, beside: block.dataset['block'] };
    const first = section.querySelector<HTMLElement>('[data-block]');
    return first ? { element: first, line: 'before', parent, beside: first.dataset['block'] } : undefined;
  },
  drop(id, place) {
    const section = findSection(editor, place.parent)?.[0];
    if (!section) return false;
    return moveBlockTo(editor, id, { section: place.parent, index: indexAt(section.children, place) });
  },
});
