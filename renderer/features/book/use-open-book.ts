// Everything that follows from the open book: its working copy, the view of it, checks, meeting sheet. Each is made anew only when its ground changed.
// Promise: a key reaches the page at once and the panes after a pause; before anything leaves the page `settle` brings all up to date.

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { ReactEditor } from 'slate-react';
import { checkBook } from '../../../shared/checks/check-book.ts';
import type { OpenBook } from '../../../shared/host/host-api.ts';
import { printField } from '../../../shared/book/meeting-sheet.ts';
import type { MarkingScheme } from '../../../shared/book/marking.ts';
import { createSectionViewer, viewBook } from '../../book/book-view.ts';
import { createKeyedStore } from '../../book/keyed-store.ts';
import { CHECK_PACE, followBook } from '../../book/settled-book.ts';
import { viewSheet } from '../../book/sheet-view.ts';
import { createWorkingCopy, isDirty } from '../../book/working-copy.ts';
import type { WorkingCopy } from '../../book/working-copy.ts';
import { useSettings, useStartup } from '../../host/startup-context.ts';
import { newPageId, wrapEditor } from './editor/page-editor.ts';
import type { PageEditor } from './editor/page-editor.ts';

/** For a book whose scheme the program does not have: what is marked then stands above everything. */
const NO_LEVELS: MarkingScheme = { id: '', name: { en: '', ko: '' }, levels: [], unmarkedCaption: null };

/** The open book and all that is shown of it. `shown` is the name of the copy it is seen as. */
export function useOpenBook(opened: OpenBook, shown: string | undefined) {
  const { t } = useTranslation('book');
  const { templates, markingSchemes } = useStartup();
  const { language } = useSettings();
  const scheme = markingSchemes.find(({ id }) => id === opened.book.markingScheme) ?? NO_LEVELS;
  const [{ copy, settled, checked, selected }] = useState(() => openWorkingCopy(opened, scheme));
  useEffect(() => settled.start(), [settled]);
  useEffect(() => checked.start(), [checked]);
  const book = useSyncExternalStore(settled.subscribe, settled.getBook);
  const checkedBook = useSyncExternalStore(checked.subscribe, checked.getBook);
  const { meetingSheet, language: written, title } = useSyncExternalStore(copy.subscribe, copy.getAttributes);
  const saving = useSaving(copy);
  const template = templates.find(({ id }) => id === book.template);
  const viewSection = useMemo(
    () => createSectionViewer({ meetingSheet, language: written, scheme, template }),
    [meetingSheet, written, scheme, template],
  );
  const view = useMemo(
    () => viewBook(book, { scheme, template, copy: shown, known: viewSection }),
    [book, scheme, template, shown, viewSection],
  );
  const findings = useMemo(
    () => checkBook(checkedBook, { template, scheme, language }),
    [checkedBook, template, scheme, language],
  );
  const sheet = useMemo(() => viewSheet(book, template), [book, template]);
  const needed = useMemo(
    () => sheet.empty.filter(({ required }) => required).map(({ path }) => path),
    [sheet],
  );
  const { media } = opened;
  const context = useMemo(
    () => ({ language: written, meetingSheet, media, t, spoken: language }),
    [written, meetingSheet, media, t, language],
  );
  const kind = template?.title[language] ?? meetingSheet.kind;
  const settle = (): void => {
    settled.settle();
    checked.settle();
  };
  return {
    ...{ copy, settle, selected, saving, book, title, scheme, view, viewSection },
    ...{ findings, sheet, needed, context, kind },
  };
}

function openWorkingCopy(opened: OpenBook, markingScheme: MarkingScheme) {
  const copy: WorkingCopy<PageEditor> = createWorkingCopy(opened, {
    newId: newPageId,
    now: () => performance.now(),
    markingScheme,
    wrap: (editor) =>
      wrapEditor(editor, (path) => {
        const { meetingSheet, language } = copy.getAttributes();
        return printField(meetingSheet, path, language);
      }),
  });
  const busy = (): boolean => ReactEditor.isComposing(copy.editor);
  return {
    copy,
    settled: followBook(copy, busy),
    checked: followBook(copy, busy, CHECK_PACE),
    selected: createKeyedStore(),
  };
}

export interface Saving {
  open: OpenBook;
  dirty: boolean;
  /** False where the book never had a file. */
  everSaved: boolean;
  savedAt: Date | null;
}

/** What is saved: the same object until that changes, however much is written. */
function useSaving(copy: WorkingCopy<PageEditor>): Saving {
  const [read] = useState(() => {
    let known: Saving | undefined;
    return (): Saving => {
      const state = copy.getState();
      const { open, savedAt } = state;
      const dirty = isDirty(state);
      if (known?.open !== open || known.dirty !== dirty || known.savedAt !== savedAt)
        known = { open, dirty, savedAt, everSaved: open.file !== null };
      return known;
    };
  });
  return useSyncExternalStore(copy.subscribe, read);
}
