// One brief as a sheet of paper: banner, running head, title, sections, notes at the foot.
// Promises: a part of the page is drawn again only where it changed; off the screen a section costs nothing to paint.

import { memo, useMemo } from 'react';
import { formatDate, formatDays } from '../../../shared/book/printed-date.ts';
import type { BriefView } from '../../book/book-view.ts';
import { gatherNotes } from '../../book/notes.ts';
import { ScriptRuns } from '../../ui/script-runs.tsx';
import { useBookContext } from './book-context.ts';
import { SectionPart } from './section-part.tsx';
import { LeafRun } from './words.tsx';

interface BriefPageProps {
  brief: BriefView;
  banner: string;
  /** False where the banner names a copy in which nothing is marked. */
  marked: boolean;
  /** Ids of the selected blocks that lie in this brief; the same array while they stay the same. */
  selected: readonly string[];
  /** How many notes stand in the briefs before it. */
  notesBefore: number;
  /** The block that takes Tab, where it lies in this brief. */
  stop: string | undefined;
}

/** A brief on the canvas. */
export const BriefPage = memo(function BriefPage(props: BriefPageProps) {
  const { brief, banner, marked, selected, stop, notesBefore } = props;
  const { t, language } = useBookContext();
  const notes = useMemo(() => gatherNotes(brief, notesBefore), [brief, notesBefore]);
  return (
    <article
      id={`brief-${brief.id}`}
      data-brief={brief.id}
      className={brief.withheld ? 'brief-page brief-withheld' : 'brief-page'}
      lang={language}
      aria-label={t('briefNumbered', { number: brief.number, title: brief.brief.title })}
    >
      {banner !== '' && <div className={marked ? 'banner' : 'banner banner-unmarked'}>{banner}</div>}
      <PageRunner left={t('briefNumber', { number: brief.number, lng: language })} />
      <h2 className="brief-title">
        <ScriptRuns text={brief.brief.title} around={language} />
      </h2>
      {brief.sections.map((section) => (
        <SectionPart
          key={section.id}
          section={section}
          firstNotes={notes.first}
          selected={selectIn(section.blocks, selected)}
          stop={section.blocks.some(({ id }) => id === stop) ? stop : undefined}
        />
      ))}
      <PageNotes notes={notes.notes} />
    </article>
  );
});

/** The line over a page: which brief, which meeting. In the book's language, as it will be printed. */
export function PageRunner({ left }: { left: string }) {
  const { language, meetingSheet } = useBookContext();
  const { event, venue, dates } = meetingSheet;
  const oneDay = dates.to === '' || dates.to === dates.from;
  const days = oneDay ? formatDate(dates.from, language) : formatDays(dates.from, dates.to, language);
  const place = [venue, days].filter((part) => part !== '');
  if (language === 'ko') place.reverse();
  const right = [event, place.join(language === 'ko' ? ' ' : ', ')].filter((part) => part !== '').join(' · ');
  return (
    <div className="page-runner">
      <span>{left}</span>
      <span className="page-runner-event">
        <ScriptRuns text={right} around={language} />
      </span>
    </div>
  );
}

/** The notes at the foot of a brief. */
function PageNotes({ notes }: { notes: ReturnType<typeof gatherNotes>['notes'] }) {
  const { language } = useBookContext();
  if (notes.length === 0) return null;
  return (
    <div className="page-notes">
      {notes.map(({ number, words }) => (
        <p key={number}>
          <sup>{number}</sup>{' '}
          {words.map((leaf, index) => (
            <LeafRun key={index} leaf={leaf} around={language} />
          ))}
        </p>
      ))}
    </div>
  );
}

// One string, so that a section whose selection did not change is not drawn again.
const selectIn = (blocks: readonly { id: string }[], selected: readonly string[]): string =>
  selected.length === 0
    ? ''
    : blocks
        .filter(({ id }) => selected.includes(id))
        .map(({ id }) => id)
        .join(' ');
