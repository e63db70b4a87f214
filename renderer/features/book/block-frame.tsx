// What stands around a block on the page: its number, the tags in the margins, portion mark, addressee, selection.
// Promises: one tab stop for the whole page (the caller moves it); tags say only what differs from the level above.
// Clicks and keys are heard by the canvas, not here, so that ten thousand blocks need no listener of their own.

import { memo } from 'react';
import type { BlockView } from '../../book/book-view.ts';
import { Icon } from '../../ui/icon.tsx';
import { ScriptRuns } from '../../ui/script-runs.tsx';
import { BlockContent } from './block-views.tsx';
import { useBookContext } from './book-context.ts';
import { describeReaders } from './describe-readers.ts';
import { nameBlock } from './name-block.ts';

interface BlockFrameProps {
  view: BlockView;
  firstNote: number | undefined;
  selected: boolean;
  /** Takes Tab. */
  stop: boolean;
}

/** One block with everything around it. */
export const BlockFrame = memo(function BlockFrame({ view, firstNote, selected, stop }: BlockFrameProps) {
  const { t, spoken, language } = useBookContext();
  const { block, tags, withheld } = view;
  const level = block.type === 'point' ? `point-${block.level}` : `block-${block.type}`;
  const classes = [
    'block',
    level,
    selected ? 'block-selected' : '',
    withheld === undefined ? '' : 'block-withheld',
  ];
  return (
    <div
      id={`block-${view.id}`}
      data-block={view.id}
      className={classes.filter(Boolean).join(' ')}
      role="group"
      aria-label={nameBlock(view, t)}
      {...(selected ? { 'aria-current': true } : {})}
      tabIndex={stop ? 0 : -1}
    >
      <LeftTag view={view} />
      {view.number !== '' && <span className="point-number">{view.number}</span>}
      <div className="block-words" {...(block.lang && block.lang !== language ? { lang: block.lang } : {})}>
        {tags.portionMark !== undefined && (
          <span className={tags.portionHigh ? 'portion-mark portion-mark-high' : 'portion-mark'}>
            {tags.portionMark}
          </span>
        )}
        {tags.addressee !== undefined && (
          <span className="addressee">
            <ScriptRuns
              text={t('toAddressee', { addressee: tags.addressee, lng: language })}
              around={language}
            />
          </span>
        )}
        <BlockContent block={block} firstNote={firstNote} />
      </div>
      {tags.readers && withheld === undefined && (
        <span lang={spoken} className="tag tag-right">
          {describeReaders(tags.readers, t)}
        </span>
      )}
    </div>
  );
});

function LeftTag({ view: { block, tags, withheld } }: { view: BlockView }) {
  const { t, spoken } = useBookContext();
  if (withheld !== undefined)
    return (
      <span className="tag tag-left" title={t(`withheld_${withheld}`)}>
        <Icon name="eye" size="small" />
      </span>
    );
  if (tags.use !== undefined)
    return (
      <span lang={spoken} className={tags.use === 'do-not-raise' ? 'tag tag-left tag-stop' : 'tag tag-left'}>
        {t(`use_${tags.use}`)}
        <Icon name={tags.use} size="small" />
      </span>
    );
  if (block.type === 'agreed-language')
    return (
      <span lang={spoken} className="tag tag-left">
        {t('agreed')}
        <Icon name="lock" size="small" />
      </span>
    );
  if (tags.disclosure !== undefined)
    return (
      <span
        lang={spoken}
        className={
          tags.disclosure === 'not-for-disclosure'
            ? 'tag tag-left tag-wrap tag-stop'
            : 'tag tag-left tag-wrap'
        }
      >
        {t(`disclosure_${tags.disclosure}`)}
      </span>
    );
  return null;
}
