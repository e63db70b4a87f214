// The book screen: bar, outline, pages or meeting sheet, side pane, status. Everyone's view is written in; a copy's view is only read.
// Promises: every act has its key from the command table; what one pane chooses, the others show.

import { Fragment, useCallback, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenBook } from '../../../shared/host/host-api.ts';
import type { ExportRendering } from '../../book/export-rendering.ts';
import { useCommand } from '../../host/command-bus.ts';
import { ScreenFrame } from '../../ui/screen-frame.tsx';
import { BookBarEnd, BookBarStart, BookTitle } from './book-bar.tsx';
import { BookCanvas } from './book-canvas.tsx';
import { BookContext } from './book-context.ts';
import { BookSidePane } from './book-side-pane.tsx';
import { BookStatus, SheetStatus } from './book-status.tsx';
import { EditorCanvas } from './editor/editor-canvas.tsx';
import { OutlinePanel } from './outline-panel.tsx';
import { SheetPage } from './sheet-page.tsx';
import { useBookUndo } from './use-book-undo.ts';
import { useBookFile } from './use-book-file.ts';
import { useBookPlaces } from './use-book-places.ts';
import { useBookViews } from './use-book-views.ts';
import { useKeepCopy } from './use-keep-copy.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useOpenBook } from './use-open-book.ts';
import { useOutlineActs } from './use-outline-acts.ts';
import './book-screen.css';

export interface BookScreenProps {
  opened: OpenBook;
  /** Called once the host has let go of the book. */
  onClose: () => void;
  /** Called with what a save gave back. */
  onReplaced: (next: OpenBook) => void;
  /** Draws the export dialog over the book. */
  renderExport: (props: ExportRendering) => ReactNode;
}

/** One open book in the window. */
export function BookScreen({ opened, onClose, onReplaced, renderExport }: BookScreenProps) {
  const { t } = useTranslation('book');
  const [shown, setShown] = useState<string>();
  const current = useOpenBook(opened, shown);
  const { copy, saving, book, scheme, view, findings, sheet, needed, context, kind, settle } = current;
  const { open } = saving;
  const places = useBookPlaces(view);
  const { outline, selection, outlineOpen, sideOpen } = places;
  // Counted, so that one asked for while the one before still fades is a dialog of its own.
  const [exporting, setExporting] = useState<number>();
  const exports = useRef(0);
  const close = useBookFile({ copy, onClose, onReplaced });
  const startExport = (): void => {
    if (open.readOnly !== null) return;
    settle();
    exports.current += 1;
    setExporting(exports.current);
  };
  const closeExport = useCallback(() => {
    setExporting(undefined);
  }, []);
  useCommand('export', startExport);
  useKeepCopy(copy);
  const writable = open.readOnly === null;
  const writes = writable && shown === undefined;
  useBookUndo(copy, writable);
  const keepPlace = useKeptPlace(copy.editor, shown, selection.primary);
  const showView = (name: string | undefined): void => {
    keepPlace();
    settle();
    setShown(name);
  };
  useBookViews(opened.book, showView);

  const acts = useOutlineActs(copy, writes, places);

  const onSheet = places.place === 'sheet';
  const status = onSheet ? (
    <SheetStatus saving={saving} sheet={sheet} />
  ) : (
    <BookStatus
      saving={saving}
      view={view}
      brief={outline.reached.brief}
      selected={selection.primary}
      findings={findings}
      onShowChecks={() => {
        places.showSide('checks');
      }}
    />
  );
  return (
    <BookContext value={context}>
      <ScreenFrame
        barName={t('bookBar')}
        barStart={
          <BookBarStart
            outlineOpen={outlineOpen}
            onToggleOutline={() => {
              places.setOutlineOpen(!outlineOpen);
            }}
            onLeave={close}
          />
        }
        title={<BookTitle title={current.title} />}
        titleAt="page"
        barEnd={
          <BookBarEnd
            view={view}
            shown={shown}
            onView={showView}
            sidePaneOpen={sideOpen}
            onToggleSidePane={() => {
              places.setSideOpen(!sideOpen);
            }}
            onExport={startExport}
            exportRefusal={open.readOnly === null ? undefined : t('exportRefusedNewer')}
          />
        }
        status={status}
        statusName={t('status')}
      >
        <OutlinePanel
          view={view}
          outline={outline}
          open={outlineOpen}
          onClose={() => {
            places.setOutlineOpen(false);
          }}
          emptyFields={needed.length}
          sheetShown={onSheet}
          onShowSheet={() => {
            places.setPlace('sheet');
          }}
          onGoToBrief={places.goToBrief}
          onGoToSection={places.goToSection}
          acts={acts}
        />
        {onSheet ? (
          <SheetPage
            sheet={context.meetingSheet}
            scheme={scheme}
            kind={kind}
            needed={needed}
            onChange={
              writable
                ? (meetingSheet, field) => {
                    copy.history.change({ ...copy.getAttributes(), meetingSheet }, field);
                  }
                : undefined
            }
          />
        ) : writes ? (
          <EditorCanvas
            copy={copy}
            view={view}
            viewSection={current.viewSection}
            selected={current.selected}
            selection={selection}
            onSelect={places.select}
            onClear={places.clear}
            onShowSource={places.showSource}
            onReach={outline.reach}
          />
        ) : (
          <BookCanvas
            view={view}
            selection={selection}
            onSelect={places.select}
            onClear={places.clear}
            onShowSource={places.showSource}
            onReach={outline.reach}
          />
        )}
        <BookSidePane
          view={view}
          sheet={sheet}
          findings={findings}
          places={places}
          editor={writes ? copy.editor : undefined}
        />
      </ScreenFrame>
      {exporting !== undefined && (
        <Fragment key={exporting}>
          {renderExport({
            handle: open.handle,
            book,
            shown,
            brief: outline.reached.brief,
            scheme,
            findings,
            onClose: closeExport,
            onShowFinding: (finding) => {
              closeExport();
              places.showFinding(finding);
            },
          })}
        </Fragment>
      )}
    </BookContext>
  );
}
