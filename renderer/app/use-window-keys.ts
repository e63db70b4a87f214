// Keys of the command table that reach the page, and files dropped where nothing takes them.
// Promise: a key that started an act here is not handled again by the menu; a file never replaces the page.
import { useEffect } from 'react';
import { findCommandOfKey, runCommand } from '../host/command-bus.ts';
import { usePlatform } from '../ui/platform.ts';
import { watchPaneFocus } from '../ui/pane-focus.ts';

/** Listens on the window while mounted. */
export function useWindowKeys(): void {
  const platform = usePlatform();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      const id = findCommandOfKey(event, platform);
      if (id === undefined) return;
      runCommand(id);
      event.preventDefault();
    };
    const refuseFile = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      // The pointer shows that nothing takes it here.
      event.dataTransfer.dropEffect = 'none';
    };
    window.addEventListener('keydown', press);
    window.addEventListener('dragover', refuseFile);
    window.addEventListener('drop', refuseFile);
    const endWatching = watchPaneFocus(document);
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('dragover', refuseFile);
      window.removeEventListener('drop', refuseFile);
      endWatching();
    };
  }, [platform]);
}
