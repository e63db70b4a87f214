// Where the reader is in the book, and every way to go somewhere else: from the outline, the checks, the release, the keys.

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { BookView } from '../../book/book-view.ts';
import { useCommand } from '../../host/command-bus.ts';
import { focusPage } from '../../ui/pane-focus.ts';
import { blockElement, focusBlock, focusSource, goToBlock, goToPart } from './page-places.ts';
import { useBookSelection } from './use-book-selection.ts';
import { useOutline } from './use-outline.ts';
import { usePaneOpen } from './use-pane-layout.ts';

export type SideTab = 'source' | 'point' | 'checks';

/** The place in the book, the panes around it, and how to move. */
export function useBookPlaces(view: BookView) {
  const [place, setPlace] = useState<'pages' | 'sheet'>('pages');
  const [tab, setTab] = useState<SideTab>('source');
  const [outlineOpen, setOutlineOpen] = usePaneOpen('outline');
  const [sideOpen, setSideOpen] = usePaneOpen('side');
  const outline = useOutline(view.briefs[0]?.id ?? '');
  const { selection, select, selectAll, clear } = useBookSelection();

  // The pages of another view are other pages: what had the focus on them went away with them.
  const stay = useEffectEvent(() => {
    if (document.activeElement !== document.body) return;
    const block = selection.primary === undefined ? null : blockElement(selection.primary);
    if (!block) focusPage(document);
    else {
      block.scrollIntoView({ block: 'center' });
      focusBlock(block);
    }
  });
  const name = view.copy?.name;
  const before = useRef(name);
  useEffect(() => {
    if (before.current === name) return;
    before.current = name;
    const frame = requestAnimationFrame(() => {
      stay();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [name]);

  /** Waits until the pages are there: after the sheet they are drawn first. */
  const onPages = (go: () => void): void => {
    setPlace('pages');
    requestAnimationFrame(go);
  };
  const showBlock = (id: string, focus: boolean): void => {
    select(id);
    onPages(() => {
      goToBlock(id, { focus });
    });
  };
  /** Where what had the focus went away with the sheet, keys go on at the first block of the part that was gone to. */
  const keepFocus = (kind: 'brief' | 'section', id: string): void => {
    if (document.activeElement !== document.body) return;
    const block = document.getElementById(`${kind}-${id}`)?.querySelector<HTMLElement>('[data-block]');
    if (!block) return;
    select(block.dataset['block'] ?? '');
    focusBlock(block);
  };
  const goToBrief = (id: string | undefined): void => {
    if (id === undefined) return;
    outline.follow(id);
    onPages(() => {
      goToPart('brief', id);
      keepFocus('brief', id);
    });
  };
  const goToSection = (id: string): void => {
    onPages(() => {
      goToPart('section', id);
      keepFocus('section', id);
    });
  };
  /** Goes to what a check is about; what is about no brief is about the sheet. */
  const showFinding = ({ block, brief }: Finding): void => {
    if (block !== null) showBlock(block, true);
    else if (brief !== null) goToBrief(brief);
    else {
      setPlace('sheet');
      // The list of checks goes away with the pages; what was chosen takes the focus.
      requestAnimationFrame(() => {
        focusPage(document);
      });
    }
  };
  /** Shows the blocks that rest on words of the release, the next of them when asked again. */
  const showResting = (ids: readonly string[]): void => {
    const primary = selectAll(ids);
    if (primary !== undefined) goToBlock(primary, { focus: false });
  };
  const showSide = (next: SideTab): void => {
    setTab(next);
    setSideOpen(true);
  };
  const showSource = (): void => {
    showSide('source');
    requestAnimationFrame(focusSource);
  };
  const stepBrief = (step: 1 | -1): void => {
    const at = view.briefs.findIndex(({ id }) => id === outline.reached.brief);
    goToBrief(view.briefs[at + step]?.id);
  };

  useCommand('toggle-outline', () => {
    setOutlineOpen(!outlineOpen);
  });
  useCommand('toggle-side-pane', () => {
    setSideOpen(!sideOpen);
  });
  useCommand('next-brief', () => {
    stepBrief(1);
  });
  useCommand('previous-brief', () => {
    stepBrief(-1);
  });

  return {
    ...{ place, setPlace, tab, setTab, outline, outlineOpen, setOutlineOpen, sideOpen, setSideOpen },
    ...{ selection, select, clear },
    ...{ showBlock, goToBrief, goToSection, showFinding, showResting, showSide, showSource },
  };
}

export type BookPlaces = ReturnType<typeof useBookPlaces>;
