// Tells the host what is written, so that it outlives this page: within a second after the last key, every five while somebody writes,
// and at once when the program is about to end. Saves nothing, and never while a syllable is composed.

import { useEffect } from 'react';
import { ReactEditor } from 'slate-react';
import { createPacer } from '../../book/pacer.ts';
import type { WorkingCopy } from '../../book/working-copy.ts';
import { useHost } from '../../host/host.ts';
import type { PageEditor } from './editor/page-editor.ts';
import { takeDraft } from './editor/take-draft.ts';

const PAUSE = 700;
const LONGEST = 4500;

/** Keeps the working copy in the main process while mounted. */
export function useKeepCopy(copy: WorkingCopy<PageEditor>): void {
  const host = useHost();
  useEffect(() => {
    if (copy.getState().open.readOnly !== null) return undefined;
    const keep = (): void => {
      const { open, book } = copy.getState();
      // A book that was let go of meanwhile needs no keeping; a bug on the way shows in the main process's log.
      void host.keepWorkingCopy(open.handle, book);
    };
    const pacer = createPacer({
      act: keep,
      pause: PAUSE,
      longest: LONGEST,
      busy: () => ReactEditor.isComposing(copy.editor),
    });
    const leave = copy.subscribe(pacer.note);
    const endHearing = host.onLeaving(() => {
      pacer.stop();
      takeDraft();
      keep();
    });
    return () => {
      leave();
      endHearing();
      pacer.flush();
      pacer.stop();
    };
  }, [copy, host]);
}
