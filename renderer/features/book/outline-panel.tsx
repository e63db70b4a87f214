// The outline: the meeting sheet, then the briefs with their sections, counts and limits.
// Promises: one tab stop for the tree; ↑ ↓ move, → ← unfold and fold, Enter goes there, F2 renames, R asks for a section's readers;
// Alt with ↑ ↓ moves a section, as dragging its row does; nothing folds by itself.

import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookView } from '../../book/book-view.ts';
import { Icon } from '../../ui/icon.tsx';
import { SidePane } from '../../ui/side-pane.tsx';
import { OutlineMenu } from './outline-menu.tsx';
import { BriefRows } from './outline-rows.tsx';
import type { OutlineActs } from './use-outline-acts.ts';
import { useGripDrag } from './use-grip-drag.ts';
import type { OutlineState } from './use-outline.ts';
import './outline-panel.css';

interface OutlinePanelProps {
  view: BookView;
  outline: OutlineState;
  open: boolean;
  onClose: () => void;
  /** Fields of the meeting sheet that are needed and empty. */
  emptyFields: number;
  sheetShown: boolean;
  onShowSheet: () => void;
  onGoToBrief: (id: string) => void;
  onGoToSection: (id: string, brief: string) => void;
  /** What can be done with briefs and sections; undefined where the book is only read. */
  acts: OutlineActs | undefined;
}

/** The pane at the left. */
export function OutlinePanel(props: OutlinePanelProps) {
  const { view, outline, open, onClose, emptyFields, sheetShown, onShowSheet, acts } = props;
  const { t } = useTranslation('book');
  const tree = useRef<HTMLDivElement>(null);
  const { brief, section } = outline.reached;

  useEffect(() => {
    tree.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' });
  }, [brief, section]);
  const { followed } = outline;
  useEffect(() => {
    // Its sections first, then the brief itself: where both do not fit, the brief stands at the top.
    const rows = [...(tree.current?.querySelectorAll<HTMLElement>(`[data-brief="${followed ?? ''}"]`) ?? [])];
    rows.at(-1)?.scrollIntoView({ block: 'nearest' });
    rows[0]?.scrollIntoView({ block: 'nearest' });
  }, [followed]);

  const moved = useRef<{ section: string; brief: string }>(undefined);
  const drag = useGripDrag(acts ? [acts.sectionGrip] : [], (ofSection, ofBrief) => {
    moved.current = { section: ofSection, brief: ofBrief };
  });
  useEffect(() => {
    // A row that went to another brief is a new one: keys go on at it, as after a move by key.
    if (!moved.current || !tree.current) return;
    const ofBrief = `[data-brief="${moved.current.brief}"]`;
    const row =
      tree.current.querySelector<HTMLElement>(`${ofBrief}[data-section="${moved.current.section}"]`) ??
      tree.current.querySelector<HTMLElement>(`${ofBrief}[aria-expanded=false]`);
    if (!row) return;
    moved.current = undefined;
    if (document.activeElement === document.body || tree.current.contains(document.activeElement))
      row.focus({ preventScroll: true });
  }, [view]);

  const handleKeys = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    if (event.altKey) {
      moveRow(event, acts);
      return;
    }
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=treeitem]')];
    const at = rows.indexOf(event.target);
    const row = rows[at];
    if (!row) return;
    const { brief: ofBrief = '', section: ofSection } = row.dataset;
    const expanded = row.getAttribute('aria-expanded');
    const move = (next: HTMLElement | undefined): void => next?.focus();
    if (event.key === 'ArrowDown') move(rows[at + 1]);
    else if (event.key === 'ArrowUp') move(rows[at - 1]);
    else if (event.key === 'Home') move(rows[0]);
    else if (event.key === 'End') move(rows.at(-1));
    else if (event.key === 'ArrowRight' && expanded === 'false') outline.setFolded(ofBrief, false);
    else if (event.key === 'ArrowRight' && expanded === 'true') move(rows[at + 1]);
    else if (event.key === 'ArrowLeft' && expanded === 'true') outline.setFolded(ofBrief, true);
    else if (event.key === 'ArrowLeft') move(rows.find((one) => one.dataset['brief'] === ofBrief));
    else if (event.key === 'Enter' || event.key === ' ') choose(ofBrief, ofSection);
    else if (event.key === 'F2' && acts)
      acts.rename(ofSection === undefined ? 'brief' : 'section', ofSection ?? ofBrief);
    // By its place on the keyboard, so that it works while Hangul is on.
    else if (event.code === 'KeyR' && acts && ofSection !== undefined) acts.askReaders(ofSection);
    else return;
    event.preventDefault();
  };
  const choose = (ofBrief: string, ofSection: string | undefined): void => {
    if (ofSection === undefined) props.onGoToBrief(ofBrief);
    else props.onGoToSection(ofSection, ofBrief);
  };
  const shown = sheetShown ? undefined : brief;
  const stop = outline.focused ?? shown ?? view.briefs[0]?.id;

  return (
    <SidePane side="left" name={t('outline')} open={open} onClose={onClose}>
      <nav className="outline" aria-label={t('outline')}>
        <button
          type="button"
          className={sheetShown ? 'outline-row outline-on' : 'outline-row'}
          {...(sheetShown ? { 'aria-current': 'page' as const } : {})}
          onClick={onShowSheet}
        >
          <Icon name="sheet" />
          <span className="outline-title">{t('meetingSheet')}</span>
          {emptyFields > 0 && (
            <span className="outline-empty">{t('sheetEmpty', { count: emptyFields })}</span>
          )}
        </button>
        <div className="outline-head">
          <h2 id="outline-briefs">{t('briefs')}</h2>
          {acts && <OutlineMenu acts={acts} brief={brief} section={section} />}
        </div>
        <div
          ref={tree}
          role="tree"
          aria-labelledby="outline-briefs"
          onKeyDown={handleKeys}
          onDragStart={drag.start}
          onDragOver={drag.over}
          onDragLeave={drag.leave}
          onDrop={drag.drop}
          onDragEnd={drag.end}
          onFocus={(event) => {
            if (event.target instanceof HTMLElement)
              outline.setFocused(event.target.dataset['section'] ?? event.target.dataset['brief']);
          }}
        >
          {view.briefs.map((one) => (
            <BriefRows
              key={one.id}
              brief={one}
              outline={outline}
              current={one.id === shown}
              section={one.id === shown ? section : undefined}
              stop={stop}
              movable={acts !== undefined}
              onChoose={choose}
            />
          ))}
        </div>
      </nav>
    </SidePane>
  );
}

/** Alt+↑ and Alt+↓ on a section's row move the section. */
function moveRow(event: KeyboardEvent, acts: OutlineActs | undefined): void {
  const { target, key } = event;
  const section = target instanceof HTMLElement ? target.dataset['section'] : undefined;
  if (!acts || section === undefined || (key !== 'ArrowUp' && key !== 'ArrowDown')) return;
  acts.moveSection(section, key === 'ArrowUp' ? 'up' : 'down');
  event.preventDefault();
  event.stopPropagation();
}
