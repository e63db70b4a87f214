// Moving a part of the book with the mouse, by what it is held by: a block's or a section's grip on the page, a section's row in the outline.
// Promises: a line shows where it will stand, and none where nothing would change; nothing moves before the drop, which is one act;
// Esc, or letting go elsewhere, leaves everything as it was.

import { useRef } from 'react';
import type { DragEvent } from 'react';
import './drop-line.css';

/** A place to drop at, by what lies under the mouse. */
export interface DropPlace {
  /** What the line is shown at. */
  element: HTMLElement;
  /** Where at it; `into`: the whole of it takes what is dropped. */
  line: 'before' | 'after' | 'into';
  /** Id of the section or brief that takes it. */
  parent: string;
  /** Id of what it will stand before or after there; undefined: at the end. */
  beside: string | undefined;
}

/** One kind of part that can be dragged. */
export interface Grip {
  /** Names the kind to the browser, so that nothing else takes it for words. */
  type: string;
  /** What is held at an element: its id, and what is shown under the mouse; undefined where it is no grip of this kind. */
  take: (target: Element) => { id: string; shown: HTMLElement } | undefined;
  /** The place under the mouse; undefined where it cannot stand. */
  findPlace: (event: DragEvent, id: string) => DropPlace | undefined;
  /** @returns false where nothing moved */
  drop: (id: string, place: DropPlace) => boolean;
}

/**
 * Handlers for what holds the grips and the places; each returns true where it was a grip's drag.
 * @param onMoved called with the id of what was moved, and with what now holds it
 */
export function useGripDrag(grips: readonly Grip[], onMoved?: (id: string, parent: string) => void) {
  const held = useRef<{ grip: Grip; id: string }>(undefined);
  const marked = useRef<HTMLElement>(undefined);
  const mark = (place: DropPlace | undefined): void => {
    if (marked.current) delete marked.current.dataset['drop'];
    marked.current = place?.element;
    if (place) place.element.dataset['drop'] = place.line;
  };
  const letGo = (): void => {
    mark(undefined);
    held.current = undefined;
  };
  return {
    start(event: DragEvent): boolean {
      // The end of a drag is not heard where what was held went away meanwhile.
      letGo();
      const { target, dataTransfer } = event;
      if (!(target instanceof Element)) return false;
      for (const grip of grips) {
        const taken = grip.take(target);
        if (!taken) continue;
        held.current = { grip, id: taken.id };
        dataTransfer.setData(grip.type, taken.id);
        dataTransfer.effectAllowed = 'move';
        dataTransfer.setDragImage(taken.shown, 12, 12);
        event.stopPropagation();
        return true;
      }
      return false;
    },
    over(event: DragEvent): boolean {
      if (!held.current) return false;
      const place = held.current.grip.findPlace(event, held.current.id);
      mark(place);
      if (!place) return true;
      event.dataTransfer.dropEffect = 'move';
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
    leave(event: DragEvent): void {
      const { relatedTarget, currentTarget } = event;
      if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) mark(undefined);
    },
    drop(event: DragEvent): boolean {
      if (!held.current) return false;
      const { grip, id } = held.current;
      const place = grip.findPlace(event, id);
      letGo();
      event.preventDefault();
      event.stopPropagation();
      if (place && grip.drop(id, place)) onMoved?.(id, place.parent);
      return true;
    },
    end: letGo,
  };
}

/** Before or after an element, by the half of it that the mouse is in. */
export function lineAt(event: DragEvent, element: HTMLElement): 'before' | 'after' {
  const box = element.getBoundingClientRect();
  return event.clientY > box.top + box.height / 2 ? 'after' : 'before';
}

/** The index among `children` that a place means. */
export function indexAt(children: readonly { id: string }[], { beside, line }: DropPlace): number {
  const at = children.findIndex(({ id }) => id === beside);
  return at < 0 ? children.length : at + (line === 'after' ? 1 : 0);
}
