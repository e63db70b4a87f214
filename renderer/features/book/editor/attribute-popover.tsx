// What opens at a tag, or by a bare key at the selected block: use, to whom, readers, marking, topic; and the readers of a section.
// Every choice is one act of the book's undo. A choice of one closes it; ticks stay until Enter or Esc.

import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkingScheme } from '../../../../shared/book/marking.ts';
import { READERS, USES } from '../../../../shared/book/words.ts';
import type { Reader } from '../../../../shared/book/words.ts';
import { findBlock, findSection } from '../../../../shared/editing/queries/entry-by-id.ts';
import { setAddressee } from '../../../../shared/editing/transforms/set-addressee.ts';
import { setMarking } from '../../../../shared/editing/transforms/set-marking.ts';
import { setReaders } from '../../../../shared/editing/transforms/set-readers.ts';
import { setSectionReaders } from '../../../../shared/editing/transforms/set-section-readers.ts';
import { setTopic } from '../../../../shared/editing/transforms/set-topic.ts';
import { setUse } from '../../../../shared/editing/transforms/set-use.ts';
import type { SectionViewer } from '../../../book/book-view.ts';
import type { AttributeKind } from '../../../book/editor-keys.ts';
import { ChoiceList } from '../../../ui/choice-list.tsx';
import { Popover } from '../../../ui/popover.tsx';
import type { PopoverClosing } from '../../../ui/popover.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { actOnBlock } from './block-acts.ts';
import type { PageEditor } from './page-editor.ts';
import { ReaderTicks } from './reader-ticks.tsx';

export interface OpenAttribute {
  kind: AttributeKind | 'section-readers';
  /** The block's, or the section's. */
  id: string;
  anchor: Element;
}

interface AttributePopoverProps {
  editor: PageEditor;
  open: OpenAttribute;
  scheme: MarkingScheme;
  viewSection: SectionViewer;
  onClose: (how: PopoverClosing) => void;
}

/** The popover of one attribute. */
export function AttributePopover(props: AttributePopoverProps) {
  const { editor, open, viewSection, onClose } = props;
  const { t } = useTranslation('book');
  // What is shown is the editor's own; each choice draws it again.
  const [, setRound] = useState(0);
  const name = t(`attribute_${open.kind}`);
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.target instanceof HTMLElement && event.target.matches('[role=radio]')) return;
    event.preventDefault();
    onClose('itself');
  };
  return (
    <Popover name={name} anchor={open.anchor} onClose={onClose}>
      <div onKeyDown={close}>
        <p className="popover-head">{name}</p>
        {open.kind === 'section-readers' ? (
          <SectionReaders
            editor={editor}
            id={open.id}
            onChange={() => {
              setRound((round) => round + 1);
            }}
          />
        ) : (
          <BlockAttribute
            {...props}
            viewSection={viewSection}
            kind={open.kind}
            onChange={() => {
              setRound((round) => round + 1);
            }}
          />
        )}
      </div>
    </Popover>
  );
}

function SectionReaders({ editor, id, onChange }: { editor: PageEditor; id: string; onChange: () => void }) {
  const section = findSection(editor, id)?.[0];
  if (!section) return null;
  return (
    <ReaderTicks
      readers={['principal', ...(section.readers ?? [])]}
      own={section.readers}
      above={undefined}
      onChange={(readers) => {
        setSectionReaders(editor, id, readers);
        onChange();
      }}
    />
  );
}

interface BlockAttributeProps extends AttributePopoverProps {
  kind: AttributeKind;
  onChange: () => void;
}

function BlockAttribute({ editor, open, scheme, viewSection, kind, onClose, onChange }: BlockAttributeProps) {
  const { t } = useTranslation('book');
  const entry = findBlock(editor, open.id);
  if (!entry) return null;
  const [block, path] = entry;
  const section = findSection(editor, sectionIdAt(editor, path))?.[0];
  const view =
    section && viewSection(briefIdAt(editor, path), section).blocks.find(({ id }) => id === open.id);
  const act = (change: (editor: PageEditor) => void): void => {
    actOnBlock(editor, open.id, change);
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
            onClose('itself');
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
          onClose={() => {
            onClose('itself');
          }}
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
          onClose={() => {
            onClose('itself');
          }}
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
            ...scheme.levels.map(({ id, caption }) => ({ value: id, words: caption })),
          ]}
          onChoose={(marking) => {
            act(() => {
              setMarking(editor, marking === '' ? undefined : marking);
            });
            onClose('itself');
          }}
        />
      );
  }
}

interface WordsFormProps {
  label: string;
  value: string;
  onTake: (words: string) => void;
  onClose: () => void;
}

/** One line of words; Enter and leaving it take them, Esc does not. */
function WordsForm({ label, value, onTake, onClose }: WordsFormProps) {
  const [draft, setDraft] = useState(value);
  const kept = useRef(false);
  const take = (): void => {
    if (!kept.current && draft.trim() !== value) onTake(draft);
    kept.current = true;
  };
  return (
    <div
      className="popover-form"
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') kept.current = true;
        if (event.key !== 'Enter') return;
        event.preventDefault();
        take();
        onClose();
      }}
      onBlur={take}
    >
      <TextField
        label={label}
        labelAt="hidden"
        autoFocus
        onFocus={(event) => {
          event.currentTarget.select();
        }}
        value={draft}
        onChange={setDraft}
      />
    </div>
  );
}

function briefIdAt(editor: PageEditor, path: readonly number[]): string {
  const brief = editor.children[path[0] ?? 0];
  return brief && 'type' in brief && brief.type === 'brief' ? brief.id : '';
}

function sectionIdAt(editor: PageEditor, path: readonly number[]): string {
  const brief = editor.children[path[0] ?? 0];
  return (brief && 'type' in brief && brief.type === 'brief' && brief.children[path[1] ?? 0]?.id) || '';
}
