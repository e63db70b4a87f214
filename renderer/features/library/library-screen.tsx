// The library: the briefings on this computer, the templates, and the ways to begin. The window's first screen.
// Promise: a release dropped anywhere on it is read; what is no longer there is said plainly.
// Must not open or make a book itself: the app does.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecentBook } from '../../../shared/host/host-api.ts';
import { findKeyOfCommand, runCommand } from '../../host/command-bus.ts';
import { useHost } from '../../host/host.ts';
import { useAsk } from '../../host/use-ask.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { DropTarget } from '../../ui/drop-target.tsx';
import type { IconName } from '../../ui/icon-shapes.ts';
import { ScreenFrame } from '../../ui/screen-frame.tsx';
import { Tooltip } from '../../ui/tooltip.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { LibraryEmpty } from './library-empty.tsx';
import { LibraryNavigation } from './library-navigation.tsx';
import type { LibraryPlace } from './library-navigation.tsx';
import { RecentPanel } from './recent-panel.tsx';
import { TemplatesPanel } from './templates-panel.tsx';
import './library.css';

interface LibraryScreenProps {
  /** Begins a book from a template; null: not yet chosen. */
  onNew(template: string | null): void;
  /** A file of a release was dropped. */
  onReadRelease(file: File): void;
  onOpenRecent(id: string): void;
}

/** The library screen. */
export function LibraryScreen({ onNew, onReadRelease, onOpenRecent }: LibraryScreenProps) {
  const { t } = useTranslation('library');
  const { t: tCommon } = useTranslation('common');
  const host = useHost();
  const ask = useAsk();
  const [books, setBooks] = useState<RecentBook[] | null>(null);
  const [place, setPlace] = useState<LibraryPlace>({ name: 'briefings', kind: null });
  const [navigationOpen, setNavigationOpen] = useState(false);
  const narrow = useNarrow(860);

  useEffect(() => {
    let current = true;
    void ask(host.listRecent()).then((list) => {
      if (current) setBooks(list ?? []);
    });
    return () => {
      current = false;
    };
  }, [ask, host]);

  const forget = async (id: string) => {
    const list = await ask(host.forgetRecent(id));
    if (list) setBooks(list);
  };

  return (
    <DropTarget words={tCommon('dropHere')} onDrop={onReadRelease}>
      <ScreenFrame
        barName={tCommon('bar')}
        barStart={
          <>
            {narrow && (
              <IconButton
                icon="outline"
                name={t('showNavigation')}
                on={navigationOpen}
                onClick={() => {
                  setNavigationOpen((open) => !open);
                }}
              />
            )}
            <b className="library-name">{tCommon('appName')}</b>
          </>
        }
        barEnd={
          <>
            <BarAct id="read-release" icon="release" words={t('readRelease')} />
            <BarAct id="open" icon="folder" words={t('open')} />
          </>
        }
      >
        <LibraryNavigation
          open={!narrow || navigationOpen}
          onClose={() => {
            setNavigationOpen(false);
          }}
          books={books ?? []}
          place={place}
          onGo={(next) => {
            setPlace(next);
            setNavigationOpen(false);
          }}
          onNew={() => {
            onNew(null);
          }}
        />
        <main className="library-page" data-pane="page">
          {place.name === 'templates' ? (
            <TemplatesPanel onChoose={onNew} />
          ) : books === null ? null : books.length === 0 ? (
            <LibraryEmpty />
          ) : (
            <RecentPanel
              books={books}
              kind={place.kind}
              onShowAll={() => {
                setPlace({ name: 'briefings', kind: null });
              }}
              onOpen={onOpenRecent}
              onForget={(id) => void forget(id)}
            />
          )}
        </main>
      </ScreenFrame>
    </DropTarget>
  );
}

/** An act of the bar: its key is told on hover and focus. */
function BarAct({ id, icon, words }: { id: 'read-release' | 'open'; icon: IconName; words: string }) {
  const keys = findKeyOfCommand(id);
  return (
    <Tooltip words={words} {...(keys === undefined ? {} : { keys })}>
      <Button
        look="quiet"
        icon={icon}
        onClick={() => {
          runCommand(id);
        }}
      >
        {words}
      </Button>
    </Tooltip>
  );
}
