// The release a book rests on, beside the page: its paragraphs with addresses, the words that blocks rest on underlined by kind.
// Promises: chosen on the page, a block shows its words here; chosen here, words show the blocks that rest on them.

import { useEffect, useMemo, useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockView, BookView } from '../../book/book-view.ts';
import { measureAge, formatDate, readToday } from '../../book/dates.ts';
import { listRunsOf, viewDocument } from '../../book/release-text.ts';
import type { DocumentView, ReleaseSegment } from '../../book/release-text.ts';
import { useSettings } from '../../host/startup-context.ts';
import { guessLanguage } from '../../ui/guess-language.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TextRun } from '../../ui/text-run.tsx';
import { PointFacts } from './point-facts.tsx';
import { RestLine } from './rest-line.tsx';

interface SourcePanelProps {
  view: BookView;
  /** The block that is spoken of. */
  selected: BlockView | undefined;
  selectedIds: readonly string[];
  onChooseWords: (blocks: readonly string[]) => void;
  /** The block can be changed by keys. */
  keyed: boolean;
}

/** The tab with the release. */
export function SourcePanel({ view, selected, selectedIds, onChooseWords, keyed }: SourcePanelProps) {
  const { t } = useTranslation('book');
  const { documents } = view.book;
  const [chosen, setChosen] = useState<string>();
  const rested = selected?.block.sources?.[0]?.document;
  const document =
    documents.find(({ id }) => id === chosen) ?? documents.find(({ id }) => id === rested) ?? documents[0];
  // A block that rests on another release brings that one up, whichever was chosen before it.
  const [followed, setFollowed] = useState(selected?.id);
  if (selected?.id !== followed) {
    setFollowed(selected?.id);
    if (rested !== undefined && !selected?.block.sources?.some((source) => source.document === document?.id))
      setChosen(rested);
  }
  // A release that has just been added is the one to look at.
  const [known, setKnown] = useState(documents.length);
  if (documents.length !== known) {
    setKnown(documents.length);
    if (documents.length > known) setChosen(documents.at(-1)?.id);
  }
  const shown = useMemo(() => document && viewDocument(view.book, document), [view.book, document]);
  if (!document || !shown) return <p className="pane-hint">{t('sourceNone')}</p>;
  return (
    <>
      <div className="source-head">
        <h2 className="source-title cut-two-lines" title={document.title}>
          <TextRun text={document.title} />
        </h2>
        <SourceAge released={document.released} meeting={view.book.meetingSheet.dates.from} />
        {documents.length > 1 && (
          <SelectField
            label={t('sourceChoose')}
            labelAt="hidden"
            value={document.id}
            choices={documents.map(({ id, title }) => ({ value: id, words: title }))}
            onChange={setChosen}
          />
        )}
      </div>
      <ReleaseView
        shown={shown}
        selected={selected?.id}
        selectedIds={selectedIds}
        onChooseWords={onChooseWords}
      />
      <div className="source-foot">
        {selected ? (
          <>
            <RestLine view={selected} shown={shown} keyed={keyed} />
            <PointFacts book={view} view={selected} short keyed={keyed} />
          </>
        ) : (
          <p className="pane-quiet">{t('restHint')}</p>
        )}
      </div>
    </>
  );
}

function SourceAge({ released, meeting }: { released: string | null; meeting: string }) {
  const { t } = useTranslation('book');
  const { language } = useSettings();
  const age = measureAge(released, meeting, readToday(new Date()));
  const parts = [
    released === null ? t('sourceUndated') : t('sourceOf', { date: formatDate(released, language) }),
    age && t(age.atMeeting ? 'ageAtMeeting' : 'ageToday', { count: age.days }),
  ];
  return <p className="pane-quiet">{parts.filter(Boolean).join(' · ')}</p>;
}

interface ReleaseViewProps {
  shown: DocumentView;
  selected: string | undefined;
  selectedIds: readonly string[];
  onChooseWords: (blocks: readonly string[]) => void;
}

function ReleaseView({ shown, selected, selectedIds, onChooseWords }: ReleaseViewProps) {
  const pane = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<number>();
  const runs = useMemo(() => (selected === undefined ? [] : listRunsOf(shown, selected)), [shown, selected]);
  const isNow = (start: number): boolean => runs.some((run) => run.start <= start && start < run.end);

  useEffect(() => {
    // Within the pane alone: the page beside it must not move.
    const [now] = pane.current?.getElementsByClassName('release-now') ?? [];
    if (!now || !pane.current) return;
    const box = pane.current.getBoundingClientRect();
    const place = now.getBoundingClientRect();
    if (place.top < box.top || place.bottom > box.bottom)
      pane.current.scrollTop += place.top - box.top - box.height / 3;
  }, [runs]);

  const gutter = useMemo(() => measureGutter(shown.paragraphs.map(({ address }) => address)), [shown]);
  const marked = shown.paragraphs.flatMap(({ segments }) =>
    segments.filter(({ blocks }) => blocks.length > 0),
  );
  const tabStop = stop ?? marked.find(({ start }) => isNow(start))?.start ?? marked[0]?.start;

  const handleKeys = (event: KeyboardEvent): void => {
    const at = marked.findIndex(
      ({ start }) => String(start) === (event.target as HTMLElement).dataset['start'],
    );
    const here = marked[at];
    if (!here || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') onChooseWords(here.blocks);
    else {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const next = marked[at + step];
      if (step === 0 || !next) return;
      pane.current?.querySelector<HTMLElement>(`[data-start="${next.start}"]`)?.focus();
      setStop(next.start);
    }
    event.preventDefault();
  };
  return (
    <div
      ref={pane}
      className="release"
      style={{ '--gutter': `${String(gutter)}px` } as CSSProperties}
      lang={guessLanguage(shown.document.body) ?? 'en'}
      onKeyDown={handleKeys}
    >
      {shown.paragraphs.map(({ address, segments }) => (
        <div
          key={address}
          className={
            segments.some(({ start }) => isNow(start))
              ? 'release-paragraph release-here'
              : 'release-paragraph'
          }
        >
          <span className="release-address numeral">{address}</span>
          {segments.map((segment) => (
            <Segment
              key={segment.start}
              segment={segment}
              now={isNow(segment.start)}
              pressed={segment.blocks.some((id) => selectedIds.includes(id))}
              stop={segment.start === tabStop}
              onChoose={onChooseWords}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** The room that the longest address takes, in px: glyphs such as □ are as wide as the letters are high. */
const measureGutter = (addresses: readonly string[]): number =>
  Math.max(
    NARROWEST_GUTTER,
    ...addresses.map((address) => [...address].reduce((sum, sign) => sum + (sign > '\u2000' ? 11 : 6.5), 0)),
  );
const NARROWEST_GUTTER = 38;

interface SegmentProps {
  segment: ReleaseSegment;
  now: boolean;
  pressed: boolean;
  stop: boolean;
  onChoose: (blocks: readonly string[]) => void;
}

function Segment({ segment, now, pressed, stop, onChoose }: SegmentProps) {
  const { t } = useTranslation('book');
  const { text, blocks, hue, start } = segment;
  if (hue === undefined || text.trim() === '') return text;
  return (
    <span
      role="button"
      tabIndex={stop ? 0 : -1}
      data-start={start}
      aria-pressed={pressed}
      title={t('restingOn', { count: blocks.length })}
      className={`release-words release-${hue}${now ? ' release-now' : ''}`}
      onClick={() => {
        onChoose(blocks);
      }}
    >
      {text}
    </span>
  );
}
