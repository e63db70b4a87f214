// What can be done with whole sections and briefs, from the outline and by the command table. Each is one act of undo.

import { Editor, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { findBrief } from '../../../shared/editing/queries/entry-by-id.ts';
import { insertBrief } from '../../../shared/editing/transforms/insert-brief.ts';
import { insertSection } from '../../../shared/editing/transforms/insert-section.ts';
import { moveSection } from '../../../shared/editing/transforms/move-section.ts';
import { removeSection } from '../../../shared/editing/transforms/remove-section.ts';
import type { WorkingCopy } from '../../book/working-copy.ts';
import { useCommand } from '../../host/command-bus.ts';
import { goToPart } from './page-places.ts';
import type { PageEditor } from './editor/page-editor.ts';
import { createSectionGrip, OUTLINE_ROWS } from './section-grip.ts';
import type { BookPlaces } from './use-book-places.ts';
import type { Grip } from './use-grip-drag.ts';

/** For how many frames a part that was just made is waited for: a busy computer draws it late. */
const LONGEST_DRAWING = 120;

export interface OutlineActs {
  /** After a section, else at the end of the brief. */
  addSection: (brief: string, after: string | undefined) => void;
  addBrief: (after: string) => void;
  moveSection: (section: string, direction: 'up' | 'down') => void;
  removeSection: (section: string) => void;
  /** Its rows can be dragged. */
  sectionGrip: Grip;
  /** Opens the name of a brief or section on the page, to be written. */
  rename: (kind: 'brief' | 'section', id: string) => void;
  /** Opens who may see a section. */
  askReaders: (section: string) => void;
}

/** The acts; undefined where the book is only read. */
export function useOutlineActs(
  { editor }: WorkingCopy<PageEditor>,
  writes: boolean,
  places: BookPlaces,
): OutlineActs | undefined {
  /** Once it is drawn: to its place, and what it has there opened. */
  const openOn = (kind: 'brief' | 'section', id: string, place: string): void => {
    places.setPlace('pages');
    const open = (frames: number): void => {
      const element = document.getElementById(`${kind}-${id}`)?.querySelector<HTMLElement>(place);
      if (element) {
        goToPart(kind, id);
        element.click();
      } else if (frames > 0)
        requestAnimationFrame(() => {
          open(frames - 1);
        });
    };
    setTimeout(open, 60, LONGEST_DRAWING);
  };
  const name = (kind: 'brief' | 'section', id: string | undefined): void => {
    if (id !== undefined) openOn(kind, id, '[data-rename]');
  };
  const acts: OutlineActs = {
    addSection(brief, after) {
      const last = findBrief(editor, brief)?.[0].children.at(-1)?.id;
      const place = after ?? last;
      if (place !== undefined) name('section', insertSection(editor, place, ''));
    },
    addBrief(after) {
      name('brief', insertBrief(editor, after));
    },
    moveSection(section, direction) {
      moveSection(editor, section, direction);
    },
    sectionGrip: createSectionGrip(editor, OUTLINE_ROWS),
    removeSection(section) {
      removeSection(editor, section);
      if (!editor.selection) Transforms.select(editor, Editor.start(editor, []));
      ReactEditor.blur(editor);
    },
    rename: name,
    askReaders(section) {
      openOn('section', section, '[data-act="section-readers"]');
    },
  };
  const { reached } = places.outline;
  useCommand('add-section', () => {
    if (writes) acts.addSection(reached.brief, reached.section);
  });
  useCommand('add-brief', () => {
    if (writes) acts.addBrief(reached.brief);
  });
  return writes ? acts : undefined;
}
