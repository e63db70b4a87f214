// Everything about the selected block: where it stands, what holds for it, and the exact words it rests on.

import { useTranslation } from 'react-i18next';
import type { BlockView, BookView } from '../../book/book-view.ts';
import { formatDate } from '../../book/dates.ts';
import { useSettings } from '../../host/startup-context.ts';
import { ScriptRuns } from '../../ui/script-runs.tsx';
import { guessLanguage } from '../../ui/guess-language.ts';
import { TextRun } from '../../ui/text-run.tsx';
import { nameShortly } from './name-block.ts';
import type { PageEditor } from './editor/page-editor.ts';
import { PointForm } from './editor/point-form.tsx';
import { PointFacts } from './point-facts.tsx';

interface PointPanelProps {
  book: BookView;
  view: BlockView | undefined;
  /** Where the book is written in: what holds for the block can then be changed. */
  editor: PageEditor | undefined;
}

/** The tab about a block. */
export function PointPanel({ book, view, editor }: PointPanelProps) {
  const { t } = useTranslation('book');
  const { language } = useSettings();
  if (!view) return <p className="pane-hint">{t('pointHint')}</p>;
  const brief = book.briefs.find(({ id }) => id === view.brief);
  const section = brief?.sections.find(({ id }) => id === view.section);
  const sources = view.block.sources ?? [];
  return (
    <div className="point-pane">
      <h2 className="pane-title">{nameShortly(view, t)}</h2>
      <p className="pane-quiet">
        {brief && <TextRun text={`${brief.number}. ${brief.brief.title}`} />}
        {section && ' · '}
        {section && <TextRun text={section.section.heading} />}
      </p>
      {editor ? (
        <PointForm key={view.id} book={book} view={view} editor={editor} />
      ) : (
        <PointFacts book={book} view={view} />
      )}
      <h3 className="pane-head">{t('factSources')}</h3>
      {sources.length === 0 && (
        <p className="pane-quiet">{t('restsOnNothing', { name: nameShortly(view, t) })}</p>
      )}
      {sources.map((source) => {
        const document = book.book.documents.find(({ id }) => id === source.document);
        const around = guessLanguage(source.words) ?? 'en';
        const date = source.date ?? document?.released;
        return (
          <figure key={source.id} className="point-source">
            <blockquote lang={around}>
              <ScriptRuns text={source.words.replace(/\s+/g, ' ')} around={around} />
            </blockquote>
            <figcaption className="pane-quiet">
              <span className="numeral">{source.address}</span>
              {date && ` · ${t('sourceOf', { date: formatDate(date, language) })}`}
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}
