// The window: one screen at a time, the acts that work anywhere, and what comes from outside.
// It composes the features, which know nothing of each other.
// Promise: the open book stays as it is while New or Read a release lies over it.
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findOutdatedSources } from '../../shared/book/document-versions.ts';
import { NOTICE_OLDER_WORDS } from '../../shared/host/notice-sentences.ts';
import { BookScreen } from '../features/book/book-screen.tsx';
import { ExportDialog } from '../features/export/export-dialog.tsx';
import { ReceiptDialog } from '../features/export/receipt-dialog.tsx';
import { LibraryScreen } from '../features/library/library-screen.tsx';
import { createDraft } from '../features/new-book/new-book-draft.ts';
import { NewBookScreen } from '../features/new-book/new-book-screen.tsx';
import { ReadReleaseScreen } from '../features/read-release/read-release-screen.tsx';
import { SettingsDialog } from '../features/settings/settings-dialog.tsx';
import { ShortcutsDialog } from '../features/shortcuts/shortcuts-dialog.tsx';
import { runCommand, setBookShows, useCommand } from '../host/command-bus.ts';
import { useFieldHistory } from '../host/field-history.ts';
import { useHost } from '../host/host.ts';
import { addToOpenBook } from '../host/open-book-door.ts';
import { useSettings, useStartup } from '../host/startup-context.ts';
import { askToLeave } from '../host/leave-guard.ts';
import { describeHostFailure } from '../host/use-ask.ts';
import { LayerContainerContext } from '../ui/layer-container.ts';
import { useNotices } from '../ui/notice.tsx';
import { beginPane, focusNextPane } from '../ui/pane-focus.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { navigate, startNavigation } from './navigation.ts';
import type { Move } from './navigation.ts';
import { useBooks } from './use-books.ts';
import { useWindowKeys } from './use-window-keys.ts';
import { stepZoom } from './zoom.ts';
import './shell.css';

type OpenDialog = 'settings' | 'shortcuts' | null;

/** Everything in the window. */
export function Shell() {
  const host = useHost();
  const startup = useStartup();
  const { language } = useSettings();
  const { show, clear } = useNotices();
  const { t } = useTranslation('common');
  const [state, move] = useReducer(navigate, startup.reopened, startNavigation);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  /** A file of a release that was dropped on the library. */
  const [dropped, setDropped] = useState<File | null>(null);
  const [layers, setLayers] = useState<HTMLElement | null>(null);
  const books = useBooks(move);
  const { screen, opened, draft, release } = state;
  const releaseRead = release !== null;
  const zoom = useRef(1);

  // What was said about one screen is not said over the next.
  const go = (to: Move) => {
    clear();
    move(to);
  };
  const startNew = (template: string | null) => {
    go({ kind: 'new', draft: createDraft(template ?? startup.templates[0]?.id ?? '', language) });
  };
  const leave = useCallback(() => {
    move({ kind: 'leave' });
  }, []);
  /** Goes on where what lies over the open book lets go. */
  const afterLeaving = async (act: () => unknown): Promise<void> => {
    if (await askToLeave('screen')) act();
  };
  const closeDialog = useCallback(() => {
    setDialog(null);
  }, []);
  const setZoom = (factor: number) => {
    zoom.current = factor;
    void host.setZoom(factor);
  };

  useCommand('new', () => {
    void afterLeaving(() => {
      startNew(null);
    });
  });
  useCommand('read-release', () => {
    void afterLeaving(() => {
      setDropped(null);
      go({ kind: 'read-release', purpose: 'make', release: null });
    });
  });
  useCommand('open', () => void books.openSaved(() => host.openBook()));
  useCommand('open-sample', () => void afterLeaving(() => books.openUnsaved(() => host.openSample())));
  useCommand('settings', () => {
    setDialog('settings');
  });
  useCommand('shortcuts', () => {
    setDialog('shortcuts');
  });
  useCommand('next-pane', () => {
    focusNextPane(document, 1);
  });
  useCommand('previous-pane', () => {
    focusNextPane(document, -1);
  });
  useCommand('zoom-in', () => {
    setZoom(stepZoom(zoom.current, 1));
  });
  useCommand('zoom-out', () => {
    setZoom(stepZoom(zoom.current, -1));
  });
  useCommand('zoom-reset', () => {
    setZoom(1);
  });
  useFieldHistory();
  useWindowKeys();

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
  const [exported, setExported] = useState(startup.exported);
  useEffect(
    () =>
      host.onExportEnded((result) => {
        if (result.ok) setExported(result.value);
        else show(describeHostFailure(result.error));
      }),
    [host, show],
  );
  const { take } = books;
  useEffect(() => host.onBookOpened((book) => void take(book)), [host, take]);
  useEffect(() => {
    // That the page was lost, that a file named at the start could not be opened, what was noticed in the one that was.
    for (const text of [...startup.notices, ...(startup.reopened?.notices ?? [])])
      show({ tone: 'look', text });
  }, [show, startup]);
  useEffect(() => {
    setBookShows(screen.name === 'book');
    focusScreen();
    // Text coming in and text read are two views of one screen.
  }, [screen.name, opened?.handle, releaseRead]);
  useEffect(() => {
    document.title = opened ? `${opened.book.title} · ${t('appName')}` : t('appName');
  }, [opened, t]);

  return (
    <LayerContainerContext value={layers}>
      <ErrorBoundary>
        {screen.name === 'library' && (
          <LibraryScreen
            onNew={startNew}
            onReadRelease={(file) => {
              setDropped(file);
              go({ kind: 'read-release', purpose: 'make', release: null });
            }}
            onOpenRecent={(id) => void books.openSaved(() => host.openRecent(id))}
          />
        )}
        {opened && (
          <div className="shell-screen" hidden={screen.name !== 'book'}>
            <BookScreen
              key={opened.handle}
              opened={opened}
              onClose={() => {
                go({ kind: 'close' });
              }}
              onReplaced={(next) => {
                move({ kind: 'replace', opened: next });
              }}
              renderExport={(rendering) => <ExportDialog {...rendering} />}
            />
          </div>
        )}
        {screen.name === 'new-book' && draft && (
          <NewBookScreen
            draft={draft}
            release={release}
            onChange={(next) => {
              move({ kind: 'change-draft', draft: next });
            }}
            onAttachRelease={() => {
              setDropped(null);
              move({ kind: 'read-release', purpose: 'attach', release: null });
            }}
            onRemoveRelease={() => {
              move({ kind: 'set-release', release: null });
            }}
            onCreate={(request) => books.openUnsaved(() => host.createBook(request))}
            onLeave={leave}
          />
        )}
        {screen.name === 'read-release' && (
          <ReadReleaseScreen
            purpose={screen.purpose}
            read={release}
            file={dropped}
            onRead={(read) => {
              move({ kind: 'set-release', release: read });
            }}
            openTitle={opened && opened.readOnly === null ? opened.book.title : null}
            onMake={(book, notices) =>
              books.openUnsaved(async () => {
                const held = await host.holdBook(book);
                return held.ok ? { ok: true, value: { ...held.value, notices } } : held;
              })
            }
            onAdd={(book) => {
              addToOpenBook(book);
              go({ kind: 'leave' });
              if (findOutdatedSources(book).length > 0) show({ tone: 'look', text: NOTICE_OLDER_WORDS });
            }}
            onAttach={(read) => {
              move({ kind: 'attach', release: read });
            }}
            onLeave={leave}
          />
        )}
        <section className="shell-layers" aria-label={t('layers')} ref={setLayers} />
        {exported && (
          <ReceiptDialog
            exported={exported}
            book={opened?.book.id === exported.book ? opened.book : null}
            onClose={() => {
              setExported(null);
            }}
          />
        )}
        <SettingsDialog open={dialog === 'settings'} onClose={closeDialog} />
        <ShortcutsDialog open={dialog === 'shortcuts'} onClose={closeDialog} />
      </ErrorBoundary>
    </LayerContainerContext>
  );
}

/** Puts focus into the new screen, unless it has taken it by itself. */
function focusScreen(): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused !== document.body && focused.checkVisibility()) return;
  const page = [...document.querySelectorAll<HTMLElement>('[data-pane="page"]')].find((pane) =>
    pane.checkVisibility(),
  );
  if (page) beginPane(page);
}
