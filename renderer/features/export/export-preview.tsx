// The pages of the copy that is looked at, brief by brief, with how much is withheld from it and from this brief.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameCopy } from '../../../shared/book/copy-name.ts';
import type { Copy } from '../../../shared/book/copies.ts';
import type { ExportRendering } from '../../book/export-rendering.ts';
import { useSettings } from '../../host/startup-context.ts';
import { IconButton } from '../../ui/button.tsx';

/** The desk at the right of the dialog. */
export function ExportPreview({
  book,
  brief: first,
  copy,
  renderPage,
}: ExportRendering & { copy: Copy | undefined }) {
  const { t } = useTranslation('export');
  const { language } = useSettings();
  const [brief, setBrief] = useState(first);
  const at = Math.max(
    0,
    book.children.findIndex(({ id }) => id === brief),
  );
  const current = book.children[at];
  if (!copy || !current) return null;
  const step = (by: 1 | -1): void => {
    const next = book.children[at + by];
    if (next) setBrief(next.id);
  };
  const here = copy.withheld.filter((one) => one.brief === current.id).length;
  const count = copy.withheld.length;
  return (
    <section className="export-preview" aria-label={t('preview')}>
      <header className="export-preview-head">
        <span role="status">
          {t('previewOf', {
            copy: nameCopy(copy.name, language),
            number: at + 1,
            total: book.children.length,
          })}
        </span>
        <IconButton
          icon="chevron-left"
          size="small"
          name={t('previousBrief')}
          aria-disabled={at === 0}
          onClick={() => {
            step(-1);
          }}
        />
        <IconButton
          icon="chevron-right"
          size="small"
          name={t('nextBrief')}
          aria-disabled={at === book.children.length - 1}
          onClick={() => {
            step(1);
          }}
        />
        <span className="grow" />
        <span className={count > 0 ? 'export-withheld' : 'copy-unmarked'}>
          {count > 0 ? t('withheldAll', { count, here }) : t('withheldNone')}
        </span>
      </header>
      <div
        key={`${copy.name} ${current.id}`}
        className="export-desk"
        tabIndex={0}
        role="group"
        aria-label={t('pages')}
      >
        {renderPage(copy.name, current.id)}
      </div>
    </section>
  );
}
