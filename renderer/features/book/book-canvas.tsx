// The canvas with the pages of every brief, one under the other: hears clicks and keys for all blocks, and tells which brief is in view.
// Promises: text can be selected and copied without selecting a block; the selection never moves by scrolling.

import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookView } from '../../book/book-view.ts';
import { countNotesBefore } from '../../book/notes.ts';
import { BriefPage } from './brief-page.tsx';
import { blockElement, findReachedPlace } from './page-places.ts';
import type { BookSelection } from './use-book-selection.ts';
import './page.css';

interface BookCanvasProps {
  view: BookView;
  selection: BookSelection;
  onSelect: (id: string) => void;
  onClear: () => void;
  /** The key for the source of the selected block. */
  onShowSource: () => void;
  onReach: (place: { brief: string; section: string | undefined }) => void;
}

const NONE: readonly string[] = [];

/** Every brief on the desk. */
export function BookCanvas({ view, selection, onSelect, onClear, onShowSource, onReach }: BookCanvasProps) {
  const { t } = useTranslation('book');
  const canvas = useRef<HTMLElement>(null);
  const order = useMemo(() => [...view.blocks.keys()], [view]);
  const notesBefore = useMemo(() => countNotesBefore(view.briefs), [view.briefs]);
  const { primary } = selection;
  const stop = primary ?? order[0];

  const watchScroll = useCallback(() => {
    const place = canvas.current && findReachedPlace(canvas.current, primary);
    if (place) onReach(place);
  }, [onReach, primary]);
  useEffect(watchScroll, [watchScroll]);

  const handleClick = (event: MouseEvent): void => {
    const id = blockOf(event.target);
    if (id === undefined || document.getSelection()?.isCollapsed === false) return;
    onSelect(id);
  };

  const handleKeys = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const current = blockOf(event.target);
    if (current === undefined) return;
    // By its place on the keyboard, so that it works while Hangul is on.
    if (event.code === 'KeyS' && !event.shiftKey) onShowSource();
    else if (event.key === 'Escape') onClear();
    else if (event.key === 'Enter' || event.key === ' ') onSelect(current);
    else {
      const next = stepTo(event.key, order.indexOf(current), order.length);
      const id = next === undefined ? undefined : order[next];
      if (id === undefined) return;
      onSelect(id);
      const element = blockElement(id);
      element?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: 'nearest' });
    }
    event.preventDefault();
  };

  return (
    <main
      ref={canvas}
      className="book-canvas"
      data-pane="page"
      aria-label={t('pages')}
      onScroll={watchScroll}
      onClick={handleClick}
      onKeyDown={handleKeys}
    >
      {view.briefs.map((brief) => (
        <BriefPage
          key={brief.id}
          brief={brief}
          banner={view.banner}
          notesBefore={notesBefore.get(brief.id) ?? 0}
          marked={view.copy === undefined || view.copy.marking !== undefined}
          selected={
            selection.ids.some((id) => view.blocks.get(id)?.brief === brief.id) ? selection.ids : NONE
          }
          stop={stop !== undefined && view.blocks.get(stop)?.brief === brief.id ? stop : undefined}
        />
      ))}
    </main>
  );
}

const blockOf = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-block]')?.dataset['block'] : undefined;

function stepTo(key: string, current: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, current + 1);
    case 'ArrowUp':
      return Math.max(0, current - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
