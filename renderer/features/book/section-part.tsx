// A section on the page: heading with its count or limit, its readers in the margin, its blocks, or what to write where it is empty.
// Its box is as wide as the page, since `content-visibility` clips what stands outside of it, and the tags stand in the margins.

import { memo } from 'react';
import type { TFunction } from 'i18next';
import type { Section } from '../../../shared/book/nodes.ts';
import type { Language } from '../../../shared/book/words.ts';
import type { SectionView } from '../../book/book-view.ts';
import { ScriptRuns } from '../../ui/script-runs.tsx';
import { BlockFrame } from './block-frame.tsx';
import { useBookContext } from './book-context.ts';
import { describeReaders } from './describe-readers.ts';
import { describeCount } from './describe-count.ts';

interface SectionPartProps {
  section: SectionView;
  firstNotes: ReadonlyMap<string, number>;
  /** Ids of its selected blocks, parted by spaces. */
  selected: string;
  stop: string | undefined;
}

/** How high a section is before it was ever drawn: its lines, and what stands around them. */
const LINE = 22.7;
const AROUND = 52;

/** How high a section will be, in pixels. */
export const estimateHeight = ({ length, blocks }: SectionView): number =>
  Math.round(AROUND + Math.max(1, length.lines) * LINE + blocks.length * 4);

/** True where the heading says by itself whether the section may be used. */
export const saysDisclosure = (
  { heading, disclosure }: Section,
  t: TFunction<'book'>,
  language: Language,
): boolean =>
  disclosure === undefined ||
  heading.toLowerCase().includes(t(`disclosure_${disclosure}`, { lng: language }).toLowerCase());

/** A section with its heading. */
export const SectionPart = memo(function SectionPart({
  section,
  firstNotes,
  selected,
  stop,
}: SectionPartProps) {
  const { t, spoken, language } = useBookContext();
  const { heading, disclosure, guidance } = section.section;
  const count = section.withheld ? undefined : describeCount(section, t);
  const selectedIds = selected === '' ? [] : selected.split(' ');
  return (
    <section
      id={`section-${section.id}`}
      data-section={section.id}
      className={section.withheld ? 'page-section section-withheld' : 'page-section'}
      style={{ containIntrinsicBlockSize: `auto ${estimateHeight(section)}px` }}
    >
      {heading.trim() !== '' && (
        <h3 className="section-heading">
          {disclosure !== undefined && !saysDisclosure(section.section, t, language) && (
            <span
              className={
                disclosure === 'not-for-disclosure'
                  ? 'tag tag-left tag-wrap tag-stop'
                  : 'tag tag-left tag-wrap'
              }
              lang={spoken}
            >
              {t(`disclosure_${disclosure}`)}
            </span>
          )}
          <span className="section-words">
            <ScriptRuns text={heading} around={language} />
          </span>
          {count && (
            <span className={count.look ? 'section-count section-count-look' : 'section-count'} lang={spoken}>
              {count.words}
            </span>
          )}
          {!section.withheld && (
            <span className="tag tag-right" lang={spoken}>
              {describeReaders(section.readers, t)}
            </span>
          )}
        </h3>
      )}
      {section.empty && guidance !== undefined && !section.withheld ? (
        <p className="section-guidance">
          <ScriptRuns text={guidance} around={language} />
        </p>
      ) : null}
      {section.blocks.map((view) => (
        <BlockFrame
          key={view.id}
          view={view}
          firstNote={firstNotes.get(view.id)}
          selected={selectedIds.includes(view.id)}
          stop={view.id === stop}
        />
      ))}
    </section>
  );
});
