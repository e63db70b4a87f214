// The window: one screen at a time over the open book, and the dialogs. It composes the features, which know nothing of each other.
// Promise: the open book stays as it is while New or Read a release lies over it.
import { useCallback, useEffect, useReducer, useState } from 'react';
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
import { setBookShows } from '../host/command-bus.ts';
import { useHost } from '../host/host.ts';
import { addToOpenBook } from '../host/open-book-door.ts';
import { useSettings, useStartup } from '../host/startup-context.ts';
import { LayerContainerContext } from '../ui/layer-container.ts';
import { useNotices } from '../ui/notice.tsx';
import { beginPane } from '../ui/pane-focus.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { navigate, startNavigation } from './navigation.ts';
import type { Move } from './navigation.ts';
import { useBooks } from './use-books.ts';
import { useWindowActs } from './use-window-acts.ts';
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
  const [exported, setExported] = useState(startup.exported);
  /** A file of a release that was dropped on the library. */
  const [dropped, setDropped] = useState<File | null>(null);
  const [layers, setLayers] = useState<HTMLElement | null>(null);
  const books = useBooks(move);
  const { screen, opened, draft, release } = state;
  const releaseRead = release !== null;

  // What was said about one screen is not said over the next.
  const go = (to: Move) => {
    clear();
    move(to);
  };
  const startNew = (template: string | null) => {
    go({ kind: 'new', draft: createDraft(template ?? startup.templates[0]?.id ?? '', language) });
  };
  /** @param file one that was dropped */
  const startReading = (file: File | null) => {
    setDropped(file);
    go({ kind: 'read-release', purpose: 'make', release: null });
  };
  const leave = () => {
    go({ kind: 'leave' });
  };
  const closeDialog = useCallback(() => {
    setDialog(null);
  }, []);
  useWindowActs({
    books,
    onNew: () => {
      startNew(null);
    },
    onReadRelease: () => {
      startReading(null);
    },
    onSettings: () => {
      setDialog('settings');
    },
    onShortcuts: () => {
      setDialog('shortcuts');
    },
    onExported: setExported,
  });
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
            onReadRelease={startReading}
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
              leave();
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
