// The canvas with the pages of every brief, one under the other: hears clicks and keys for all blocks, and tells which brief is in view.
// Promises: text can be selected and copied without selecting a block; the selection never moves by scrolling.

import { useMemo } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookView } from '../../book/book-view.ts';
import type { BlockAct } from '../../book/editor-keys.ts';
import { countNotesBefore } from '../../book/notes.ts';
import { BriefPage } from './brief-page.tsx';
import { readBlockKey } from './editor/read-editor-key.ts';
import { blockElement } from './page-places.ts';
import { stepBlock } from './step-block.ts';
import type { BookSelection } from './use-book-selection.ts';
import { useReachedPlace } from './use-reached-place.ts';
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
const WRITE = { kind: 'write' } as const satisfies BlockAct;

/** Every brief on the desk. */
export function BookCanvas({ view, selection, onSelect, onClear, onShowSource, onReach }: BookCanvasProps) {
  const { t } = useTranslation('book');
  const order = useMemo(() => [...view.blocks.keys()], [view]);
  const notesBefore = useMemo(() => countNotesBefore(view.briefs), [view.briefs]);
  const { primary } = selection;
  const stop = primary ?? order[0];

  const { canvas, watchScroll } = useReachedPlace(primary, onReach);

  const handleClick = (event: MouseEvent): void => {
    const id = blockOf(event.target);
    if (id === undefined || document.getSelection()?.isCollapsed === false) return;
    onSelect(id);
  };

  const handleKeys = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const current = blockOf(event.target);
    if (current === undefined) return;
    // Of the keys of a selected block those that change nothing.
    const act =
      event.key === ' ' && !event.ctrlKey && !event.metaKey && !event.altKey ? WRITE : readBlockKey(event);
    switch (act?.kind) {
      case 'source':
        onShowSource();
        break;
      case 'clear':
        onClear();
        break;
      case 'write':
        onSelect(current);
        break;
      case 'step': {
        const id = stepBlock(order, current, act.step);
        if (id === undefined) break;
        onSelect(id);
        const element = blockElement(id);
        element?.focus({ preventScroll: true });
        element?.scrollIntoView({ block: 'nearest' });
        break;
      }
      default:
        return;
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
