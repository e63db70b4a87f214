// What holds for the selected block: use, to whom, readers, marking, and in full also topic, disclosure and length. To be read; `point-form.tsx` changes it.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { captionOf } from '../../../shared/book/marking.ts';
import { USES } from '../../../shared/book/words.ts';
import type { BlockView, BookView } from '../../book/book-view.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-shapes.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Marking } from '../../ui/marks.tsx';
import { TextRun } from '../../ui/text-run.tsx';
import { describeLength } from './describe-length.ts';
import { describeReaders } from './describe-readers.ts';

interface PointFactsProps {
  book: BookView;
  view: BlockView;
  /** The rows that fit beneath a release. */
  short?: boolean;
  /** Shows the keys that change each fact once the block is selected. */
  keyed?: boolean;
}

/** The facts of a block, one a row. */
export function PointFacts({ book, view, short = false, keyed = false }: PointFactsProps) {
  const { t } = useTranslation('book');
  const { block, readers, marking } = view;
  const point = block.type === 'point' ? block : undefined;
  const section = book.briefs
    .find(({ id }) => id === view.brief)
    ?.sections.find(({ id }) => id === view.section);
  const disclosure = block.disclosure ?? section?.section.disclosure;
  const keys = (key: string) => (keyed ? { keys: key } : {});
  const none = <span className="pane-quiet">{t('factNone')}</span>;
  return (
    <dl className="facts">
      {point && (
        <Fact
          label={t('factUse')}
          icon={point.use}
          words={t(`use_${point.use}`)}
          {...keys(String(USES.indexOf(point.use) + 1))}
        />
      )}
      {point && (!short || point.addressee) ? (
        <Fact
          label={t('factTo')}
          icon="person"
          words={point.addressee ? <TextRun text={point.addressee} /> : none}
          {...keys('T')}
        />
      ) : null}
      <Fact label={t('factReaders')} icon="eye" words={describeReaders(readers, t)} {...keys('R')} />
      {(book.scheme.levels.length > 0 || marking !== undefined) && (
        <Fact
          label={t('factMarking')}
          icon="lock"
          {...keys('M')}
          words={
            marking === undefined || marking === '' ? (
              <span className="pane-quiet">{t('factUnmarked')}</span>
            ) : (
              <Marking caption={captionOf(book.scheme, marking)} />
            )
          }
        />
      )}
      {disclosure && (
        <Fact label={t('factDisclosure')} icon="microphone" words={t(`disclosure_${disclosure}`)} />
      )}
      {!short && (
        <Fact
          label={t('factTopic')}
          icon="sheet"
          words={block.topic ? <TextRun text={block.topic} /> : none}
          {...keys('O')}
        />
      )}
      {!short && (
        <Fact
          label={t('factLength')}
          icon="clock"
          words={describeLength(view.length, book.book.language, t)}
        />
      )}
    </dl>
  );
}

interface FactProps {
  label: string;
  icon: IconName;
  words: ReactNode;
  keys?: string;
}

function Fact({ label, icon, words, keys }: FactProps) {
  return (
    <div className="fact-row">
      <dt>{label}</dt>
      <dd>
        <Icon name={icon} size="small" />
        <span className="fact-words">{words}</span>
        {keys !== undefined && <KeyHint keys={keys} />}
      </dd>
    </div>
  );
}
