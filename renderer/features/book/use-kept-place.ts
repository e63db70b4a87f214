// What a change of the view must not cost: the place on the page, the keyboard, and a syllable that is being composed.
// The pages are drawn anew by it, so what is kept is a block or section and how far from the top it stood.

import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { ReactEditor } from 'slate-react';
import { focusPage } from '../../ui/pane-focus.ts';
import { focusText, isWriting } from './editor/block-acts.ts';
import { findGrip } from './editor/grip-focus.ts';
import type { PageEditor } from './editor/page-editor.ts';
import { takeDraft } from './editor/take-draft.ts';
import { blockElement } from './page-places.ts';

interface KeptPlace {
  /** What stood there, by the id of its element; undefined on the meeting sheet. */
  anchor: { id: string; top: number } | undefined;
  /** The keyboard was in the page. */
  inPage: boolean;
}

/**
 * Keeps the place while the view changes to `shown`.
 * @returns what is to be called before the change
 */
export function useKeptPlace(
  editor: PageEditor,
  shown: string | undefined,
  selected: string | undefined,
): () => void {
  const kept = useRef<KeptPlace>(undefined);
  const wrote = useRef(false);
  const putBack = useEffectEvent((): void => {
    const place = kept.current;
    kept.current = undefined;
    if (!place) return;
    const { anchor } = place;
    if (anchor) {
      scrollTo(anchor);
      // What lies between is drawn only now, and is rarely as high as was guessed.
      requestAnimationFrame(() => {
        scrollTo(anchor);
      });
    }
    if (!place.inPage) return;
    const block = selected === undefined ? null : (findGrip(selected) ?? blockElement(selected));
    if (shown === undefined && wrote.current && editor.selection) focusText(editor);
    else if (block) block.focus({ preventScroll: true });
    else focusPage(document);
  });
  useLayoutEffect(() => {
    putBack();
  }, [shown]);
  return () => {
    takeDraft();
    const canvas = findCanvas();
    const inPage = canvas?.contains(document.activeElement) === true;
    if (inPage && shown === undefined) wrote.current = isWriting();
    kept.current = { anchor: canvas && findAnchor(canvas, selected), inPage };
    // The browser ends the syllable; a page that is taken away would take it along, and leave the editor waiting for its end.
    if (ReactEditor.isComposing(editor)) ReactEditor.blur(editor);
  };
}

const findCanvas = (): HTMLElement | undefined =>
  document.querySelector<HTMLElement>('.book-canvas') ?? undefined;

/** The selected block if it is in sight, else the first section that is. */
function findAnchor(canvas: HTMLElement, selected: string | undefined): KeptPlace['anchor'] {
  const box = canvas.getBoundingClientRect();
  const isInSight = (element: Element): boolean => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > box.top && top < box.bottom;
  };
  const block = selected === undefined ? null : blockElement(selected);
  // A section is always there; a block of it may be drawn otherwise, or not at all, for other readers.
  const parts = [...canvas.querySelectorAll('[data-section]'), ...canvas.querySelectorAll('[data-brief]')];
  const anchor = block && isInSight(block) ? block : parts.find(isInSight);
  return anchor && { id: anchor.id, top: anchor.getBoundingClientRect().top - box.top };
}

function scrollTo({ id, top }: { id: string; top: number }): void {
  const canvas = findCanvas();
  const element = document.getElementById(id);
  if (!canvas || !element) return;
  canvas.scrollTop += element.getBoundingClientRect().top - canvas.getBoundingClientRect().top - top;
}
