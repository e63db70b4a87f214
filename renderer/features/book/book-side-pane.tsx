// The pane at the right of a book: beside pages the release, the selected block and the checks; beside the sheet what it lacks.

import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { BookView } from '../../book/book-view.ts';
import type { SheetView } from '../../book/sheet-view.ts';
import { SidePane } from '../../ui/side-pane.tsx';
import { TabStrip } from '../../ui/tab-strip.tsx';
import type { PageEditor } from './editor/page-editor.ts';
import { ChecksPanel } from './checks-panel.tsx';
import { PointPanel } from './point-panel.tsx';
import { SheetPanel } from './sheet-panel.tsx';
import type { BookPlaces, SideTab } from './use-book-places.ts';
import './source-panel.css';

// The reader of releases comes with this panel and is not needed before a book is open.
const SourcePanel = lazy(async () => {
  const panel = await import('./source-panel.tsx');
  return { default: panel.SourcePanel };
});

interface BookSidePaneProps {
  view: BookView;
  sheet: SheetView;
  findings: readonly Finding[];
  places: BookPlaces;
  /** The editor, where the book is written in and not only read. */
  editor: PageEditor | undefined;
}

/** The side pane with its tabs. */
export function BookSidePane({ view, sheet, findings, places, editor }: BookSidePaneProps) {
  const { t } = useTranslation('book');
  const { selection } = places;
  const selected = selection.primary === undefined ? undefined : view.blocks.get(selection.primary);
  return (
    <SidePane
      side="right"
      name={t('sidePane')}
      open={places.sideOpen}
      onClose={() => {
        places.setSideOpen(false);
      }}
    >
      {places.place === 'sheet' ? (
        <SheetPanel
          sheet={sheet}
          onGoToBlock={(id) => {
            places.showBlock(id, false);
          }}
        />
      ) : (
        <TabStrip<SideTab>
          name={t('sidePane')}
          value={places.tab}
          onChange={places.setTab}
          tabs={[
            {
              value: 'source',
              words: t('source'),
              panel: (
                <Suspense fallback={null}>
                  <SourcePanel
                    view={view}
                    selected={selected}
                    selectedIds={selection.ids}
                    onChooseWords={places.showResting}
                    keyed={editor !== undefined}
                  />
                </Suspense>
              ),
            },
            {
              value: 'point',
              words: t(selected && selected.block.type !== 'point' ? 'block' : 'point'),
              panel: <PointPanel book={view} view={selected} editor={editor} />,
            },
            {
              value: 'checks',
              words: t('checks'),
              badge: findings.length,
              panel: <ChecksPanel view={view} findings={findings} onShow={places.showFinding} />,
            },
          ]}
        />
      )}
    </SidePane>
  );
}
