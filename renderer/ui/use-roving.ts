// Arrow keys in a list: one item takes Tab, ↑ ↓ Home End move among the items, which carry `data-roving`.
// Must not decide what Enter does.
import { useCallback } from 'react';
import type { KeyboardEvent } from 'react';

const STEPS: Record<string, 1 | -1 | 'first' | 'last'> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: 'first',
  End: 'last',
};

/** A key handler for the list's element; `onMove` is told the key (`data-roving`) of the item that gets focus. */
export function useRoving(onMove: (key: string) => void): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      const step = STEPS[event.key];
      const target = event.target;
      if (
        step === undefined ||
        event.altKey ||
        event.ctrlKey ||
        event.metaKey ||
        !(target instanceof HTMLElement)
      )
        return;
      if (target.matches('input, textarea, select')) return;
      const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-roving]')];
      const current = items.findIndex((item) => item.contains(target));
      const index =
        step === 'first'
          ? 0
          : step === 'last'
            ? items.length - 1
            : Math.min(items.length - 1, Math.max(0, current + step));
      const next = items[index];
      if (!next) return;
      event.preventDefault();
      next.focus();
      onMove(next.dataset['roving'] ?? '');
    },
    [onMove],
  );
}
