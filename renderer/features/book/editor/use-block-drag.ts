// Moving a block by its grip with the mouse, within and between sections: a line shows where it will stand.
// Promises: the drop is one act and keeps what the block withheld; nothing moves before the drop.

import { useRef } from 'react';
import type { DragEvent } from 'react';
import { findSection } from '../../../../shared/editing/queries/entry-by-id.ts';
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

/** Handlers for the canvas. */
export function useBlockDrag(editor: PageEditor) {
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
      if (!block) return;
      dragged.current = block.dataset['block'];
      event.dataTransfer.setData(TYPE, dragged.current ?? '');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setDragImage(block, 12, 12);
      event.stopPropagation();
    },
    onDragOverCapture(event: DragEvent): void {
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
    },
  };
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
