// The rows of the outline: a brief with its number and how far it is, its sections with count and limit.
// What the copy being shown leaves out has an eye in the place of its count.

import { useTranslation } from 'react-i18next';
import type { BriefView, SectionView } from '../../book/book-view.ts';
import { measureProgress } from '../../book/progress.ts';
import { Icon } from '../../ui/icon.tsx';
import { LengthBar, StateDot } from '../../ui/marks.tsx';
import { TextRun } from '../../ui/text-run.tsx';
import { describeShortly } from './describe-count.ts';
import type { OutlineState } from './use-outline.ts';

interface BriefRowsProps {
  brief: BriefView;
  outline: OutlineState;
  current: boolean;
  section: string | undefined;
  stop: string | undefined;
  /** Sections can be dragged. */
  movable: boolean;
  onChoose: (brief: string, section: string | undefined) => void;
}

/** A brief and, unfolded, its sections. */
export function BriefRows({ brief, outline, current, section, stop, movable, onChoose }: BriefRowsProps) {
  const { t } = useTranslation('book');
  const folded = outline.isFolded(brief.id);
  const { state, written, sections } = measureProgress(brief);
  const here = section === undefined || folded;
  return (
    <>
      <div
        role="treeitem"
        aria-level={1}
        aria-expanded={!folded}
        aria-selected={current}
        tabIndex={stop === brief.id ? 0 : -1}
        data-brief={brief.id}
        {...(current && here ? { 'data-current': '' } : {})}
        className={rowClass('outline-row outline-brief', current, brief.withheld)}
        onClick={() => {
          if (current) outline.setFolded(brief.id, !folded);
          onChoose(brief.id, undefined);
        }}
      >
        <span className="outline-number numeral">
          <span className="outline-digits">{brief.number}</span>
          <Icon name={folded ? 'chevron-right' : 'chevron-down'} size="small" />
        </span>
        <span className="outline-title cut-two-lines" title={brief.brief.title}>
          {brief.brief.title.trim() === '' ? (
            <span className="needed">{t('briefUntitled')}</span>
          ) : (
            <TextRun text={brief.brief.title} />
          )}
        </span>
        {brief.withheld ? (
          <Icon name="eye" size="small" />
        ) : (
          <StateDot state={state} name={t('sectionsWritten', { written, sections })} />
        )}
      </div>
      {!folded &&
        brief.sections.map((one) => (
          <SectionRow
            key={one.id}
            section={one}
            current={one.id === section}
            stop={stop === one.id}
            movable={movable}
            onChoose={() => {
              onChoose(brief.id, one.id);
            }}
          />
        ))}
    </>
  );
}

interface SectionRowProps {
  section: SectionView;
  current: boolean;
  stop: boolean;
  movable: boolean;
  onChoose: () => void;
}

function SectionRow({ section, current, stop, movable, onChoose }: SectionRowProps) {
  const { t } = useTranslation('book');
  const count = describeShortly(section, t);
  const { limit, withheld } = section;
  return (
    <div
      role="treeitem"
      aria-level={2}
      aria-selected={current}
      tabIndex={stop ? 0 : -1}
      data-brief={section.brief}
      data-section={section.id}
      draggable={movable}
      {...(current ? { 'data-current': '' } : {})}
      className={rowClass('outline-row outline-section', current, withheld)}
      onClick={onChoose}
    >
      <span className="outline-title cut-two-lines" title={section.section.heading}>
        {section.section.heading.trim() === '' ? (
          <span className="needed">{t('sectionUntitled')}</span>
        ) : (
          <TextRun text={section.section.heading} />
        )}
      </span>
      {withheld ? (
        <Icon name="eye" size="small" />
      ) : (
        <>
          {limit && !section.empty && <LengthBar part={limit.over ? 1.1 : limit.share} />}
          <span className={count.look ? 'outline-count outline-count-look numeral' : 'outline-count numeral'}>
            {count.words}
          </span>
        </>
      )}
    </div>
  );
}

const rowClass = (base: string, on: boolean, withheld: boolean): string =>
  [base, on ? 'outline-on' : '', withheld ? 'outline-withheld' : ''].filter(Boolean).join(' ');
