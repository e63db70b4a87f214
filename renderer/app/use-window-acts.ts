// What the window does wherever one is in it: the acts of the command table that belong to no screen, and what the main process tells.
// Must not draw anything, nor know what a screen holds.
import { useEffect, useRef } from 'react';
import type { FinishedExport } from '../../shared/host/host-api.ts';
import { runCommand, useCommand } from '../host/command-bus.ts';
import { useFieldHistory } from '../host/field-history.ts';
import { useHost } from '../host/host.ts';
import { askToLeave } from '../host/leave-guard.ts';
import { useStartup } from '../host/startup-context.ts';
import { describeHostFailure } from '../host/use-ask.ts';
import { useNotices } from '../ui/notice.tsx';
import { focusNextPane } from '../ui/pane-focus.ts';
import type { Books } from './use-books.ts';
import { useWindowKeys } from './use-window-keys.ts';
import { stepZoom } from './zoom.ts';

interface WindowActs {
  books: Books;
  onNew(): void;
  onReadRelease(): void;
  onSettings(): void;
  onShortcuts(): void;
  /** An export ended that the page before this one had asked for. */
  onExported(exported: FinishedExport): void;
}

/** Serves the acts and listens to the main process while mounted. */
export function useWindowActs({ books, ...acts }: WindowActs): void {
  const host = useHost();
  /** Goes on where what lies over the open book lets go. */
  const afterLeaving = async (act: () => unknown): Promise<void> => {
    if (await askToLeave('screen')) act();
  };
  useCommand('new', () => void afterLeaving(acts.onNew));
  useCommand('read-release', () => void afterLeaving(acts.onReadRelease));
  useCommand('open', () => void books.openSaved(() => host.openBook()));
  useCommand('open-sample', () => void afterLeaving(() => books.openUnsaved(() => host.openSample())));
  useCommand('settings', acts.onSettings);
  useCommand('shortcuts', acts.onShortcuts);
  useCommand('next-pane', () => {
    focusNextPane(document, 1);
  });
  useCommand('previous-pane', () => {
    focusNextPane(document, -1);
  });
  useZoom();
  useFieldHistory();
  useWindowKeys();
  useMainEvents(books.take, acts.onExported);
}

function useZoom(): void {
  const host = useHost();
  const zoom = useRef(1);
  const setZoom = (factor: number) => {
    zoom.current = factor;
    void host.setZoom(factor);
  };
  useCommand('zoom-in', () => {
    setZoom(stepZoom(zoom.current, 1));
  });
  useCommand('zoom-out', () => {
    setZoom(stepZoom(zoom.current, -1));
  });
  useCommand('zoom-reset', () => {
    setZoom(1);
  });
}

/** Both functions stay the same between drawings. */
function useMainEvents(take: Books['take'], onExported: (exported: FinishedExport) => void): void {
  const host = useHost();
  const startup = useStartup();
  const { show } = useNotices();
  useEffect(
    () =>
      host.onCommand((id) => {
        runCommand(id);
      }),
    [host],
  );
  useEffect(
    () =>
      host.onOpenFailed((failure) => {
        show(describeHostFailure(failure));
      }),
    [host, show],
  );
  useEffect(
    () =>
      host.onExportEnded((result) => {
        if (result.ok) onExported(result.value);
        else show(describeHostFailure(result.error));
      }),
    [host, onExported, show],
  );
  useEffect(() => host.onBookOpened((book) => void take(book)), [host, take]);
  useEffect(() => {
    // That the page was lost, that a file named at the start could not be opened, what was noticed in the one that was.
    for (const text of [...startup.notices, ...(startup.reopened?.notices ?? [])])
      show({ tone: 'look', text });
  }, [show, startup]);
}
