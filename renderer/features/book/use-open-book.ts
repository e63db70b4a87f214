// Everything that follows from the open book: its working copy, the view of it, checks, meeting sheet. Each is made anew only when its ground changed.

import { useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { checkBook } from '../../../shared/checks/check-book.ts';
import type { OpenBook } from '../../../shared/host/host-api.ts';
import type { MarkingScheme } from '../../../shared/book/marking.ts';
import { viewBook } from '../../book/book-view.ts';
import { viewSheet } from '../../book/sheet-view.ts';
import { createWorkingCopy } from '../../book/working-copy.ts';
import { useSettings, useStartup } from '../../host/startup-context.ts';

/** For a book whose scheme the program does not have: what is marked then stands above everything. */
const NO_LEVELS: MarkingScheme = { id: '', name: { en: '', ko: '' }, levels: [], unmarkedCaption: null };

/** The open book and all that is shown of it. `shown` is the name of the copy it is seen as. */
export function useOpenBook(opened: OpenBook, shown: string | undefined) {
  const { t } = useTranslation('book');
  const { templates, markingSchemes } = useStartup();
  const { language } = useSettings();
  const [copy] = useState(() => createWorkingCopy(opened));
  const state = useSyncExternalStore(copy.subscribe, copy.getState);
  const { book, open } = state;
  const scheme = markingSchemes.find(({ id }) => id === book.markingScheme) ?? NO_LEVELS;
  const template = templates.find(({ id }) => id === book.template);
  const view = useMemo(
    () => viewBook(book, { scheme, template, copy: shown }),
    [book, scheme, template, shown],
  );
  const findings = useMemo(
    () => checkBook(book, { template, scheme, language }),
    [book, template, scheme, language],
  );
  const sheet = useMemo(() => viewSheet(book, template), [book, template]);
  const needed = useMemo(
    () => sheet.empty.filter(({ required }) => required).map(({ path }) => path),
    [sheet],
  );
  const { language: written, meetingSheet } = book;
  const { media } = open;
  const context = useMemo(
    () => ({ language: written, meetingSheet, media, t, spoken: language }),
    [written, meetingSheet, media, t, language],
  );
  const kind = template?.title[language] ?? book.meetingSheet.kind;
  return { copy, state, scheme, view, findings, sheet, needed, context, kind };
}
