// The tags beside a block that can be written in: each opens what it says, by mouse; the keys for it are told where they work.
// Promises to say only what differs from the level above, as the page of a copy does.

import type { BlockView } from '../../../book/book-view.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useBookContext } from '../book-context.ts';
import { describeReaders } from '../describe-readers.ts';

/** The tags of a block. */
export function BlockTags({ view }: { view: BlockView }) {
  const { t, spoken } = useBookContext();
  const { block, tags } = view;
  return (
    <>
      {tags.use !== undefined ? (
        <button
          type="button"
          tabIndex={-1}
          lang={spoken}
          data-act="use"
          className={
            tags.use === 'do-not-raise' ? 'tag tag-left tag-button tag-stop' : 'tag tag-left tag-button'
          }
        >
          {t(`use_${tags.use}`)}
          <Icon name={tags.use} size="small" />
        </button>
      ) : block.type === 'agreed-language' ? (
        <span lang={spoken} className="tag tag-left">
          {t('agreed')}
          <Icon name="lock" size="small" />
        </span>
      ) : (
        tags.disclosure !== undefined && (
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
        )
      )}
      {tags.readers && (
        <button
          type="button"
          tabIndex={-1}
          lang={spoken}
          data-act="readers"
          className="tag tag-right tag-button"
        >
          {describeReaders(tags.readers, t)}
        </button>
      )}
    </>
  );
}
