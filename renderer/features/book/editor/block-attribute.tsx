// The form of one attribute of a block: use, to whom, readers, marking, topic. Every choice is one act of the book's undo.

import { useTranslation } from 'react-i18next';
import type { MarkingScheme } from '../../../../shared/book/marking.ts';
import { READERS, USES } from '../../../../shared/book/words.ts';
import type { Reader } from '../../../../shared/book/words.ts';
import { findBlock, findSection } from '../../../../shared/editing/queries/entry-by-id.ts';
import { setAddressee } from '../../../../shared/editing/transforms/set-addressee.ts';
import { setMarking } from '../../../../shared/editing/transforms/set-marking.ts';
import { setReaders } from '../../../../shared/editing/transforms/set-readers.ts';
import { setTopic } from '../../../../shared/editing/transforms/set-topic.ts';
import { setUse } from '../../../../shared/editing/transforms/set-use.ts';
import type { SectionViewer } from '../../../book/book-view.ts';
import type { AttributeKind } from '../../../book/editor-keys.ts';
import { ChoiceList } from '../../../ui/choice-list.tsx';
import { actOnBlock } from './block-acts.ts';
import type { PageEditor } from './page-editor.ts';
import { ReaderTicks } from './reader-ticks.tsx';
import { WordsForm } from './words-form.tsx';

interface BlockAttributeProps {
  editor: PageEditor;
  /** The block's id. */
  id: string;
  scheme: MarkingScheme;
  viewSection: SectionViewer;
  kind: AttributeKind;
  /** Told after a choice that leaves the form open. */
  onChange: () => void;
  /** The choice that the form was for is made. */
  onDone: () => void;
}

/** What stands in the popover of a block's attribute. */
export function BlockAttribute(props: BlockAttributeProps) {
  const { editor, id, scheme, viewSection, kind, onChange, onDone } = props;
  const { t } = useTranslation('book');
  const entry = findBlock(editor, id);
  if (!entry) return null;
  const [block, path] = entry;
  const section = findSection(editor, sectionIdAt(editor, path))?.[0];
  const view = section && viewSection(briefIdAt(editor, path), section).blocks.find((one) => one.id === id);
  const act = (change: (editor: PageEditor) => void): void => {
    actOnBlock(editor, id, change);
  };
  switch (kind) {
    case 'use':
      return block.type === 'point' ? (
        <ChoiceList
          name={t('factUse')}
          value={block.use}
          choices={USES.map((use, index) => ({
            value: use,
            words: t(`use_${use}`),
            icon: use,
            keys: String(index + 1),
          }))}
          onChoose={(use) => {
            act(() => {
              setUse(editor, use);
            });
            onDone();
          }}
        />
      ) : (
        <p className="popover-form">{t('pointsOnly')}</p>
      );
    case 'addressee':
      return block.type === 'point' ? (
        <WordsForm
          label={t('factTo')}
          value={block.addressee ?? ''}
          onTake={(words) => {
            act(() => {
              setAddressee(editor, words);
            });
          }}
          onClose={onDone}
        />
      ) : (
        <p className="popover-form">{t('pointsOnly')}</p>
      );
    case 'topic':
      return (
        <WordsForm
          label={t('factTopic')}
          value={block.topic ?? ''}
          onTake={(words) => {
            act(() => {
              setTopic(editor, words);
            });
          }}
          onClose={onDone}
        />
      );
    case 'readers': {
      const above: readonly Reader[] = view?.parent?.readers ?? ['principal', ...(section?.readers ?? [])];
      return (
        <ReaderTicks
          readers={view?.readers ?? []}
          own={block.readers}
          above={READERS.filter((reader) => above.includes(reader))}
          onChange={(readers) => {
            act(() => {
              setReaders(editor, readers);
            });
            onChange();
          }}
        />
      );
    }
    case 'marking':
      return scheme.levels.length === 0 ? (
        <p className="popover-form">{t('markingNone')}</p>
      ) : (
        <ChoiceList
          name={t('factMarking')}
          value={block.marking ?? ''}
          choices={[
            { value: '', words: t('markingAbove') },
            ...scheme.levels.map((level) => ({ value: level.id, words: level.caption })),
          ]}
          onChoose={(marking) => {
            act(() => {
              setMarking(editor, marking === '' ? undefined : marking);
            });
            onDone();
          }}
        />
      );
  }
}

function briefIdAt(editor: PageEditor, path: readonly number[]): string {
  const brief = editor.children[path[0] ?? 0];
  return brief && 'type' in brief && brief.type === 'brief' ? brief.id : '';
}

function sectionIdAt(editor: PageEditor, path: readonly number[]): string {
  const brief = editor.children[path[0] ?? 0];
  return (brief && 'type' in brief && brief.type === 'brief' && brief.children[path[1] ?? 0]?.id) || '';
}
