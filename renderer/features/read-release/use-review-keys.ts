// The keys of a review wherever its focus is: A, R, K, M, Shift A, and taking steps back. By their place on the keyboard, so
// that they work while Hangul is on. Promise: fields for words and open dialogs keep their keys.
import { useEffect, useEffectEvent } from 'react';
import { matchesAccelerator } from '../../ui/accelerators.ts';
import { usePlatform } from '../../ui/platform.ts';

/** Does the act of each accelerator while the component is mounted; before any key of the window's own. */
export function useReviewKeys(acts: Readonly<Record<string, () => void>>): void {
  const platform = usePlatform();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || document.querySelector(':modal, select:open')) return;
    if (target instanceof HTMLElement && target.matches('input, textarea, select, [role=menuitemradio]'))
      return;
    const found = Object.entries(acts).find(([keys]) => matchesAccelerator(event, keys, platform));
    if (!found) return;
    event.preventDefault();
    found[1]();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      press(event);
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => {
      window.removeEventListener('keydown', listen, { capture: true });
    };
  }, []);
}
