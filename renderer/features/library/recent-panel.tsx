// The briefings opened before: a field to find one, the list in its groups, and what to say where nothing is left.
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecentBook } from '../../../shared/host/host-api.ts';
import { useStartup, useSettings } from '../../host/startup-context.ts';
import { matchesAccelerator } from '../../ui/accelerators.ts';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { focusQuietly } from '../../ui/pane-focus.ts';
import { usePlatform } from '../../ui/platform.ts';
import { useRoving } from '../../ui/use-roving.ts';
import { filterRecent, formatIsoDay, groupRecent } from './group-recent.ts';
import { RecentRow } from './recent-row.tsx';

const FIND_KEYS = 'CmdOrCtrl+F';

interface RecentPanelProps {
  books: readonly RecentBook[];
  /** Id of the template whose books are shown; null: all. */
  kind: string | null;
  onShowAll(): void;
  onOpen(id: string): void;
  onForget(id: string): void;
}

/** The list of briefings. */
export function RecentPanel({ books, kind, onShowAll, onOpen, onForget }: RecentPanelProps) {
  const { t } = useTranslation('library');
  const { templates } = useStartup();
  const { language } = useSettings();
  const [words, setWords] = useState('');
  const [current, setCurrent] = useState<string | null>(null);
  const now = useMemo(() => new Date(), []);
  const field = useFindKey();
  const move = useRoving(setCurrent);
  const found = filterRecent(books, words, kind);
  const groups = groupRecent(found, formatIsoDay(now));
  const shown = groups.flatMap((group) => group.books);
  const stop = shown.find((book) => book.id === current)?.id ?? shown[0]?.id;
  useBegin(stop, books.length);
  const title =
    kind === null ? t('briefings') : (templates.find(({ id }) => id === kind)?.title[language] ?? kind);

  return (
    <div className="recent">
      <h1 className="library-title">{title}</h1>
      <div className="recent-find">
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          aria-label={t('find')}
          placeholder={t('find')}
          spellCheck={false}
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.nativeEvent.isComposing) setWords('');
            if (event.key === 'ArrowDown')
              event.currentTarget.closest('.recent')?.querySelector<HTMLElement>('[data-roving]')?.focus();
          }}
        />
        <KeyHint keys={FIND_KEYS} />
      </div>
      {shown.length === 0 ? (
        <p className="recent-none" role="status">
          {words.trim() === '' ? t('nothingOfKind') : t('nothingFound', { words: words.trim() })}{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              setWords('');
              onShowAll();
            }}
          >
            {t('showAll')}
          </button>
        </p>
      ) : (
        <div
          role="grid"
          aria-label={title}
          aria-rowcount={shown.length + 1}
          className="recent-list"
          onKeyDown={move}
        >
          <div role="rowgroup">
            <div role="row" className="recent-head">
              <span role="columnheader">{t('title')}</span>
              <span role="columnheader">{t('meeting')}</span>
              <span role="columnheader">{t('marking')}</span>
              <span role="columnheader" className="recent-number">
                {t('briefs')}
              </span>
              <span role="columnheader" className="recent-edited">
                {t('edited')}
              </span>
              <span role="columnheader">
                <span className="only-read">{t('openBook')}</span>
              </span>
            </div>
          </div>
          {groups.map((group) => (
            <div role="rowgroup" key={group.name} aria-labelledby={`recent-${group.name}`}>
              <div role="row" className="recent-group">
                <div role="columnheader" aria-colspan={6} id={`recent-${group.name}`}>
                  {t(group.name)}
                </div>
              </div>
              {group.books.map((book) => (
                <RecentRow
                  key={book.id}
                  book={book}
                  now={now}
                  stop={book.id === stop}
                  onEnter={() => {
                    setCurrent(book.id);
                  }}
                  onOpen={() => {
                    onOpen(book.id);
                  }}
                  onForget={() => {
                    onForget(book.id);
                  }}
                />
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** Where nothing has focus when the list comes or loses a row, its current row takes it, quietly. */
function useBegin(stop: string | undefined, count: number): void {
  useEffect(() => {
    // A menu that closes gives focus back first.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const row = document.querySelector<HTMLElement>(`[data-roving="${stop ?? ''}"]`);
      if (row) focusQuietly(row);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [stop, count]);
}

/** A field that Ctrl F goes to. */
function useFindKey() {
  const platform = usePlatform();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (
        event.isComposing ||
        document.querySelector(':modal') ||
        !matchesAccelerator(event, FIND_KEYS, platform)
      )
        return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, [platform]);
  return field;
}
