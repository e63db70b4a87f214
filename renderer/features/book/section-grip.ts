// Dragging a section, by its row in the outline or by the grip before its heading, to any place of any brief.
// Promises: it takes its blocks, readers and marking along, so nobody more reads them; where it would stay, nothing is offered.

import type { DragEvent } from 'react';
import { findBrief, findSection } from '../../../shared/editing/queries/entry-by-id.ts';
import type { BookEditor } from '../../../shared/editing/slate-types.ts';
import { moveSectionTo } from '../../../shared/editing/transforms/move-section.ts';
import { indexAt, lineAt } from './use-grip-drag.ts';
import type { DropPlace, Grip } from './use-grip-drag.ts';

interface Surface {
  take: Grip['take'];
  findPlace: (event: DragEvent) => DropPlace | undefined;
}

/** The rows of the outline. */
export const OUTLINE_ROWS: Surface = {
  take(target) {
    const row = target.closest<HTMLElement>('[role=treeitem]');
    const id = row?.dataset['section'];
    return row && id !== undefined ? { id, shown: row } : undefined;
  },
  findPlace(event) {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=treeitem]') : null;
    if (!row) return undefined;
    const { brief: parent = '', section } = row.dataset;
    if (section !== undefined) return { element: row, line: lineAt(event, row), parent, beside: section };
    // The name of a brief stands over its first section; folded, it takes what is dropped to its end.
    const below = row.nextElementSibling;
    if (below instanceof HTMLElement && below.dataset['brief'] === parent)
      return { element: below, line: 'before', parent, beside: below.dataset['section'] };
    return { element: row, line: 'into', parent, beside: undefined };
  },
};

/** The pages. */
export const PAGE_SECTIONS: Surface = {
  take(target) {
    const section = target.closest('[data-section-grip]')?.closest<HTMLElement>('[data-section]');
    const id = section?.dataset['section'];
    const heading = section?.querySelector<HTMLElement>('.section-heading');
    return heading && id !== undefined ? { id, shown: heading } : undefined;
  },
  findPlace(event) {
    if (!(event.target instanceof Element)) return undefined;
    const page = event.target.closest<HTMLElement>('[data-brief]');
    if (!page) return undefined;
    const sections = [...page.querySelectorAll<HTMLElement>('[data-section]')];
    // Over the head or the foot of a page: at its beginning or its end.
    const under =
      event.target.closest<HTMLElement>('[data-section]') ??
      sections.find((one) => one.getBoundingClientRect().bottom > event.clientY) ??
      sections.at(-1);
    if (!under) return undefined;
    const parent = page.dataset['brief'] ?? '';
    return { element: under, line: lineAt(event, under), parent, beside: under.dataset['section'] };
  },
};

/** The grip of a section on one of its surfaces. */
export function createSectionGrip(editor: BookEditor, { take, findPlace }: Surface): Grip {
  return {
    type: 'application/x-briefing-section',
    take,
    findPlace(event, id) {
      const place = findPlace(event);
      const brief = place && findBrief(editor, place.parent);
      const from = findSection(editor, id)?.[1];
      if (!brief || !from) return undefined;
      const index = indexAt(brief[0].children, place);
      const stays = brief[1][0] === from[0] && (index === from[1] || index === (from[1] ?? 0) + 1);
      return stays ? undefined : place;
    },
    drop(id, place) {
      const brief = findBrief(editor, place.parent)?.[0];
      if (!brief) return false;
      return moveSectionTo(editor, id, { brief: brief.id, index: indexAt(brief.children, place) });
    },
  };
}
