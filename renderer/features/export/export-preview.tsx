// The pages of the copy that is looked at, as the exported file has them, and beside each what is withheld there.

import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Book } from '../../../shared/book/book.ts';
import { nameCopy } from '../../../shared/book/copy-name.ts';
import type { Copy } from '../../../shared/book/copies.ts';
import type { PreviewRequest } from '../../../shared/host/host-api.ts';
import { useSettings } from '../../host/startup-context.ts';
import { IconButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { PageView, useInnerWidth } from './page-view.tsx';
import { briefOnPage, pageOfBrief, placeWithheld } from './place-withheld.ts';
import { useCounting } from './use-page-counts.ts';
import { usePreview } from './use-preview.ts';
import { WithheldAside } from './withheld-aside.tsx';

interface ExportPreviewProps {
  book: Book;
  /** The brief with which the pages begin. */
  brief: string;
  copy: Copy;
  /** Null while a choice is not one yet. */
  request: PreviewRequest | null;
  /** A copy whose pages are to be counted once these show. */
  uncounted: string | undefined;
  onCounted: (copy: string, pages: number) => void;
}

/** Room for what stands beside the page, with the space between, in pixels; a narrower desk puts it beneath. */
const ASIDE = 236;
const LEAST_DESK = 640;

/** The desk at the right of the dialog. */
export function ExportPreview(props: ExportPreviewProps) {
  const { book, brief: first, copy, request, uncounted, onCounted } = props;
  const { t } = useTranslation('export');
  const { language } = useSettings();
  const stage = useRef<HTMLDivElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  const width = useInnerWidth(desk);
  const [trueSize, setTrueSize] = useState(false);
  const [reading, setReading] = useState<{ brief: string; page: number | null; copy: string }>({
    brief: first,
    page: null,
    copy: copy.name,
  });
  const { shown, making, failure } = usePreview(request, stage, (name, known) =>
    reading.page !== null && reading.copy === name
      ? known.length > reading.page
      : pageOfBrief(known, reading.brief) !== undefined,
  );
  const counting = request && uncounted !== undefined && !making && !failure;
  useCounting(counting ? { ...request, copy: uncounted } : null, stage, onCounted);
  const whole = shown && !shown.document.growing ? shown : undefined;
  const noteCount = useEffectEvent(onCounted);
  useEffect(() => {
    if (whole) noteCount(whole.copy, whole.document.pages.length);
  }, [whole]);
  const pages = shown?.document.pages ?? [];
  const wanted =
    reading.page !== null && reading.copy === shown?.copy
      ? reading.page
      : (pageOfBrief(pages, reading.brief) ?? 0);
  const at = Math.max(0, Math.min(wanted, pages.length - 1));
  const page = pages[at];
  const groups = useMemo(
    // While another copy's pages still show, nothing of this one is told beside them.
    () => (shown?.copy === copy.name ? placeWithheld(book, copy.withheld, shown.document.pages) : []),
    [book, copy, shown],
  );
  // More of the last page's may stand on one that is still to come.
  const here = groups.filter((group) => group.page === at && (whole ?? at < pages.length - 1));
  const count = copy.withheld.length;
  const go = (to: number): void => {
    if (to < 0 || to >= pages.length || !shown) return;
    setReading({ brief: briefOnPage(pages, to) ?? first, page: to, copy: shown.copy });
    desk.current?.scrollTo({ top: 0 });
  };
  const beside = width >= LEAST_DESK && !trueSize;
  const scale = page && !trueSize ? Math.min(1, (beside ? width - ASIDE : width) / page.width) : 1;
  const name = nameCopy(shown?.copy ?? copy.name, language);
  const place = t(whole ? 'previewOf' : 'previewGrowing', {
    copy: name,
    number: at + 1,
    total: pages.length,
  });
  return (
    <section className="export-preview" aria-label={t('preview')} aria-busy={making}>
      <header className="export-preview-head">
        <span role="status">{page ? place : name}</span>
        <IconButton
          icon="chevron-left"
          size="small"
          name={t('previousPage')}
          aria-disabled={at === 0}
          onClick={() => {
            go(at - 1);
          }}
        />
        <IconButton
          icon="chevron-right"
          size="small"
          name={t('nextPage')}
          aria-disabled={at >= pages.length - 1}
          onClick={() => {
            go(at + 1);
          }}
        />
        <IconButton
          icon="search"
          size="small"
          name={t('trueSize')}
          on={trueSize}
          onClick={() => {
            setTrueSize(!trueSize);
          }}
        />
        <span className="grow" />
        <span className={count > 0 ? 'export-withheld' : 'copy-unmarked'}>
          {count === 0
            ? t('withheldNone')
            : page
              ? t('withheldAll', { count, here: here.reduce((sum, { group }) => sum + group.count, 0) })
              : t('withheldCount', { count })}
        </span>
      </header>
      {failure && <Notice tone="stop" text={failure.message} />}
      {making && !failure && (
        <div key={request?.copy} className="export-making">
          <ProgressBar step={t('making')} />
        </div>
      )}
      <div
        ref={desk}
        className={beside ? 'export-desk export-desk-beside' : 'export-desk'}
        tabIndex={0}
        role="group"
        aria-label={t('pagesOfCopy')}
        onKeyDown={(event) => {
          if (event.key === 'PageDown' || event.key === 'PageUp') {
            event.preventDefault();
            go(at + (event.key === 'PageDown' ? 1 : -1));
          }
        }}
      >
        {page && width > 0 && <PageView page={page} scale={scale} label={place} />}
        {here.length > 0 && <WithheldAside groups={here} scale={scale} />}
      </div>
      {page && <p className="export-approximate">{t('approximate')}</p>}
      <div ref={stage} className="docpage-stage" aria-hidden="true" />
    </section>
  );
}
