// Moving a block by its grip with the mouse, within and between sections: a line shows where it will stand.
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
import type { PageEditor } from './page-editor.ts';

const TYPE = 'application/x-briefing-block';

interface Place {
  element: HTMLElement;
  section: string;
  /** Before this block; undefined: at the section's end. */
  before: string | undefined;
  after: boolean;
}

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
  const dragged = useRef<string>(undefined);
  const shown = useRef<HTMLElement>(undefined);
  const show = (place: Place | undefined): void => {
    if (shown.current) delete shown.current.dataset['drop'];
    shown.current = place?.element;
    if (place) place.element.dataset['drop'] = place.after ? 'after' : 'before';
  };
  return {
    onDragStartCapture(event: DragEvent): void {
      const grip = event.target instanceof Element ? event.target.closest('[data-grip]') : null;
      const block = grip?.closest<HTMLElement>('[data-block]');
      if (!block) {
        words.current = selectedBlocks(editor).map(([{ id }]) => id);
        return;
      }
      dragged.current = block.dataset['block'];
      event.dataTransfer.setData(TYPE, dragged.current ?? '');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setDragImage(block, 12, 12);
      event.stopPropagation();
    },
    onDragOverCapture(event: DragEvent): void {
      if (widens(event)) {
        event.dataTransfer.dropEffect = 'none';
        event.preventDefault();
        event.stopPropagation();
      }
      if (dragged.current === undefined) return;
      const place = findPlace(event);
      show(place);
      if (!place) return;
      event.dataTransfer.dropEffect = 'move';
      event.preventDefault();
      event.stopPropagation();
    },
    onDropCapture(event: DragEvent): void {
      const id = dragged.current;
      if (words.current !== undefined) {
        event.preventDefault();
        event.stopPropagation();
        if (!widens(event)) moveWords(editor, event);
      }
      words.current = undefined;
      if (id === undefined) return;
      const place = findPlace(event);
      show(undefined);
      dragged.current = undefined;
      event.preventDefault();
      event.stopPropagation();
      const section = place && findSection(editor, place.section)?.[0];
      if (!place || !section) return;
      const at = section.children.findIndex((block) => block.id === place.before);
      moveBlockTo(editor, id, {
        section: place.section,
        index: at < 0 ? section.children.length : at + (place.after ? 1 : 0),
      });
    },
    onDragEnd(): void {
      show(undefined);
      dragged.current = undefined;
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

/** The place under the mouse: before or after the block that is there, by its halves. */
function findPlace(event: DragEvent): Place | undefined {
  if (!(event.target instanceof Element)) return undefined;
  const section = event.target.closest<HTMLElement>('[data-section]');
  const id = section?.dataset['section'];
  if (!section || id === undefined) return undefined;
  const block = event.target.closest<HTMLElement>('[data-block]');
  if (block) {
    const box = block.getBoundingClientRect();
    const after = event.clientY > box.top + box.height / 2;
    return { element: block, section: id, before: block.dataset['block'], after };
  }
  const [first] = section.querySelectorAll<HTMLElement>('[data-block]');
  return first && { element: first, section: id, before: first.dataset['block'], after: false };
}
