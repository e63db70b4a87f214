// Keys that a screen takes wherever its focus is, also where a click on bare ground took it away.
// Promise: an open dialog, menu, list of choices or Hangul composition has its Esc first.
import { useEffect, useEffectEvent } from 'react';
import { matchesAccelerator } from './accelerators.ts';
import { usePlatform } from './platform.ts';

/** Does the act of each accelerator while the component is mounted. */
export function useScreenKeys(acts: Readonly<Record<string, () => void>>): void {
  const platform = usePlatform();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented || document.querySelector(':modal, select:open')) return;
    const found = Object.entries(acts).find(([keys]) => matchesAccelerator(event, keys, platform));
    if (!found) return;
    event.preventDefault();
    found[1]();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      press(event);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
}
