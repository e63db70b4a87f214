// The bar over a book: outline, library, title; as whom it is seen; export.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookView } from '../../book/book-view.ts';
import { findKeyOfCommand } from '../../host/command-bus.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { LayerContainerContext } from '../../ui/layer-container.ts';
import { ScriptRuns } from '../../ui/script-runs.tsx';
import { ViewMenu } from './view-menu.tsx';

interface BookBarStartProps {
  outlineOpen: boolean;
  onToggleOutline: () => void;
  onLeave: () => void;
}

const keysOf = (id: Parameters<typeof findKeyOfCommand>[0]): { keys?: string } => {
  const keys = findKeyOfCommand(id);
  return keys === undefined ? {} : { keys };
};

/** Left of the title. */
export function BookBarStart({ outlineOpen, onToggleOutline, onLeave }: BookBarStartProps) {
  const { t } = useTranslation(['book', 'common']);
  return (
    <>
      <IconButton
        icon="outline"
        name={t('outline', { ns: 'book' })}
        {...keysOf('toggle-outline')}
        on={outlineOpen}
        className="bar-toggle"
        onClick={onToggleOutline}
      />
      <Button look="quiet" icon="chevron-left" className="bar-library" onClick={onLeave}>
        {t('library', { ns: 'common' })}
      </Button>
    </>
  );
}

/** The book's title: two lines, then cut; the whole of it on hover. */
export function BookTitle({ title }: { title: string }) {
  const { i18n } = useTranslation();
  return (
    <h1 className="book-title cut-two-lines" title={title}>
      <ScriptRuns text={title} around={i18n.language === 'ko' ? 'ko' : 'en'} />
    </h1>
  );
}

interface BookBarEndProps {
  view: BookView;
  shown: string | undefined;
  onView: (copy: string | undefined) => void;
  sidePaneOpen: boolean;
  onToggleSidePane: () => void;
  onExport: () => void;
  /** Why nothing can be exported, or undefined. */
  exportRefusal: string | undefined;
}

/** Right of the title. */
export function BookBarEnd(props: BookBarEndProps) {
  const { t } = useTranslation('book');
  // Menus and tooltips of the bar are drawn inside it: a part of the page by itself would lie outside of every landmark.
  const [layer, setLayer] = useState<HTMLElement | null>(null);
  return (
    <LayerContainerContext value={layer}>
      <span ref={setLayer} className="bar-layer" />
      <ViewMenu view={props.view} shown={props.shown} onView={props.onView} />
      <IconButton
        icon="side-pane"
        name={t('sidePane')}
        {...keysOf('toggle-side-pane')}
        on={props.sidePaneOpen}
        className="bar-toggle"
        onClick={props.onToggleSidePane}
      />
      <Button icon="export" className="bar-export" refusal={props.exportRefusal} onClick={props.onExport}>
        {t('export')}
      </Button>
    </LayerContainerContext>
  );
}
