// Focus on a block as a whole: on its grip, outside of its words. It comes a frame late, once the block is drawn, and what
// draws the words puts focus into them on the way; keys meanwhile are the block's all the same.
// Promises: the first key after `focusGrip` reaches that block, whatever has focus; where somebody else has put it, it stays.

import { useEffect } from 'react';

/** The block that is to have focus, until the next key or click. */
let waiting: string | undefined;

/** Puts focus on a block as a whole, once it is drawn. */
export function focusGrip(id: string): void {
  waiting = id;
  requestAnimationFrame(() => {
    if (waiting !== id) return;
    const grip = findGrip(id);
    if (!grip) waiting = undefined;
    grip?.focus({ preventScroll: true });
    grip?.closest('.block')?.scrollIntoView({ block: 'nearest' });
  });
}

/** The same where a click elsewhere has left focus nowhere. */
export function focusLostGrip(id: string): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) focusGrip(id);
  });
}

/** The place at a block that takes focus while it is selected as a whole. */
export const findGrip = (id: string): HTMLElement | null =>
  document.getElementById(`block-${id}`)?.querySelector<HTMLElement>('.block-grip') ?? null;

/** The block whose grip has the keyboard. */
export const readGrip = (): string | undefined =>
  document.activeElement?.closest('.block-grip')?.closest<HTMLElement>('[data-block]')?.dataset['block'];

/** Leads keys to the block that is to have focus, while mounted. */
export function useGripKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (waiting === undefined || event.isComposing) return;
      const grip = findGrip(waiting);
      if (event.target === grip) {
        waiting = undefined;
        return;
      }
      event.stopImmediatePropagation();
      if (grip) {
        waiting = undefined;
        grip.focus({ preventScroll: true });
      }
      // Where the block is not drawn yet nobody can have meant it by this key; it must not go to another either.
      if (!grip?.dispatchEvent(new KeyboardEvent('keydown', event))) event.preventDefault();
    };
    const forget = (): void => {
      waiting = undefined;
    };
    const follow = ({ target }: FocusEvent): void => {
      if (waiting === undefined || !(target instanceof Element)) return;
      if (!target.matches('.book-editor') && target !== findGrip(waiting)) forget();
    };
    window.addEventListener('keydown', press, true);
    window.addEventListener('pointerdown', forget, true);
    window.addEventListener('focusin', follow, true);
    return () => {
      window.removeEventListener('keydown', press, true);
      window.removeEventListener('pointerdown', forget, true);
      window.removeEventListener('focusin', follow, true);
    };
  }, []);
}
