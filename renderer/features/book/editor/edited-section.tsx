// A section on an editable page: its heading with count and readers, then its blocks; an empty one says in its first block what to write.
// Its box is as wide as the page, since `content-visibility` clips what stands outside of it; without that, painting would be the cost of a key.

import { useContext, useMemo } from 'react';
import type { RenderElementProps } from 'slate-react';
import type { Section } from '../../../../shared/book/nodes.ts';
import { useBookContext } from '../book-context.ts';
import { describeCount } from '../describe-count.ts';
import { describeReaders } from '../describe-readers.ts';
import { estimateHeight, saysDisclosure } from '../section-part.tsx';
import { BlockViewsContext, BriefIdContext, GuidanceContext, usePage } from './editor-context.ts';
import { RenameField } from './rename-field.tsx';

interface EditedSectionProps extends RenderElementProps {
  element: Section;
}

/** A section that can be written in. */
export function EditedSection({ attributes, children, element }: EditedSectionProps) {
  const { t, spoken, language } = useBookContext();
  const { viewSection, onRenameSection } = usePage();
  const view = viewSection(useContext(BriefIdContext), element);
  const { id, heading, disclosure, guidance } = element;
  const count = describeCount(view, t);
  const first = view.empty ? view.blocks[0]?.id : undefined;
  const hint = useMemo(
    () => (first === undefined || guidance === undefined ? undefined : { block: first, words: guidance }),
    [first, guidance],
  );
  const views = useMemo(() => new Map(view.blocks.map((block) => [block.id, block])), [view.blocks]);
  return (
    <section
      {...attributes}
      id={`section-${id}`}
      data-section={id}
      className="page-section"
      style={{ containIntrinsicBlockSize: `auto ${estimateHeight(view)}px` }}
    >
      <h3 contentEditable={false} className="section-heading">
        {/* For the mouse alone: by key, a section is moved at its row in the outline. */}
        <span className="section-grip" draggable data-section-grip="" aria-hidden />
        {disclosure !== undefined && !saysDisclosure(element, t, language) && (
          <span
            className={
              disclosure === 'not-for-disclosure' ? 'tag tag-left tag-wrap tag-stop' : 'tag tag-left tag-wrap'
            }
            lang={spoken}
          >
            {t(`disclosure_${disclosure}`)}
          </span>
        )}
        <span className="section-words">
          <RenameField
            words={heading}
            name={t('sectionHeading', { lng: spoken })}
            empty={t('sectionUntitled', { lng: spoken })}
            onRename={(words) => {
              onRenameSection(id, words);
            }}
          />
        </span>
        {count && (
          <span className={count.look ? 'section-count section-count-look' : 'section-count'} lang={spoken}>
            {count.words}
          </span>
        )}
        <button
          type="button"
          tabIndex={-1}
          className="tag tag-right tag-button"
          data-act="section-readers"
          lang={spoken}
        >
          {describeReaders(view.readers, t)}
        </button>
      </h3>
      <GuidanceContext value={hint}>
        <BlockViewsContext value={views}>{children}</BlockViewsContext>
      </GuidanceContext>
    </section>
  );
}
