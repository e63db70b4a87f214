// What holds for the selected block, as a form: the way to it for whoever does not want keys after Esc, a screen reader among them (Slate issue 2793).
// Promises: each change is one act of the book's undo; the fields show what holds, also after an undo.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DISCLOSURES, LANGUAGES, READERS, USES } from '../../../../shared/book/words.ts';
import type { Reader } from '../../../../shared/book/words.ts';
import { setAddressee } from '../../../../shared/editing/transforms/set-addressee.ts';
import { setDisclosure } from '../../../../shared/editing/transforms/set-disclosure.ts';
import { setLang } from '../../../../shared/editing/transforms/set-lang.ts';
import { setMarking } from '../../../../shared/editing/transforms/set-marking.ts';
import { setReaders } from '../../../../shared/editing/transforms/set-readers.ts';
import { setTopic } from '../../../../shared/editing/transforms/set-topic.ts';
import { setUse } from '../../../../shared/editing/transforms/set-use.ts';
import type { BlockView, BookView } from '../../../book/book-view.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { describeLength } from '../describe-length.ts';
import { actOnBlock } from './block-acts.ts';
import type { PageEditor } from './page-editor.ts';
import { ReaderTicks } from './reader-ticks.tsx';

interface PointFormProps {
  book: BookView;
  view: BlockView;
  editor: PageEditor;
}

/** The form. */
export function PointForm({ book, view, editor }: PointFormProps) {
  const { t } = useTranslation('book');
  const { block, readers, parent } = view;
  const act = (change: (editor: PageEditor) => void): void => {
    actOnBlock(editor, view.id, change);
  };
  const section = book.briefs
    .find(({ id }) => id === view.brief)
    ?.sections.find(({ id }) => id === view.section);
  const above: readonly Reader[] = parent?.readers ?? section?.readers ?? ['principal'];
  const { levels } = book.scheme;
  return (
    <div className="point-form">
      {block.type === 'point' && (
        <>
          <SelectField
            label={t('factUse')}
            value={block.use}
            choices={USES.map((use) => ({ value: use, words: t(`use_${use}`) }))}
            onChange={(use) => {
              act(() => {
                setUse(editor, use);
              });
            }}
          />
          <WordsField
            label={t('factTo')}
            value={block.addressee ?? ''}
            onTake={(words) => {
              act(() => {
                setAddressee(editor, words);
              });
            }}
          />
        </>
      )}
      <fieldset className="point-form-readers">
        <legend>{t('factReaders')}</legend>
        <ReaderTicks
          readers={readers}
          own={block.readers}
          above={READERS.filter((reader) => above.includes(reader))}
          onChange={(next) => {
            act(() => {
              setReaders(editor, next);
            });
          }}
        />
      </fieldset>
      {levels.length > 0 && (
        <SelectField
          label={t('factMarking')}
          value={block.marking ?? ''}
          choices={[
            { value: '', words: t('markingAbove') },
            ...levels.map(({ id, caption }) => ({ value: id, words: caption })),
          ]}
          onChange={(marking) => {
            act(() => {
              setMarking(editor, marking === '' ? undefined : marking);
            });
          }}
        />
      )}
      <SelectField
        label={t('factDisclosure')}
        value={block.disclosure ?? ''}
        choices={[
          { value: '', words: t('asAbove') },
          ...DISCLOSURES.map((value) => ({ value, words: t(`disclosure_${value}`) })),
        ]}
        onChange={(value) => {
          act(() => {
            setDisclosure(editor, value === '' ? undefined : value);
          });
        }}
      />
      <WordsField
        label={t('factTopic')}
        value={block.topic ?? ''}
        onTake={(words) => {
          act(() => {
            setTopic(editor, words);
          });
        }}
      />
      <SelectField
        label={t('factLanguage')}
        value={block.lang ?? ''}
        choices={[
          { value: '', words: t('languageOfBook') },
          ...LANGUAGES.map((value) => ({ value, words: t(`bookLanguage_${value}`) })),
        ]}
        onChange={(value) => {
          act(() => {
            setLang(editor, value === '' ? undefined : value);
          });
        }}
      />
      <p className="pane-quiet point-form-length">{describeLength(view.length, book.book.language, t)}</p>
    </div>
  );
}

interface WordsFieldProps {
  label: string;
  value: string;
  onTake: (words: string) => void;
}

/** Words that are taken when the field is left, or at Enter: one act, not one a letter. */
function WordsField({ label, value, onTake }: WordsFieldProps) {
  const [draft, setDraft] = useState<string>();
  const take = (): void => {
    if (draft !== undefined && draft.trim() !== value) onTake(draft);
    setDraft(undefined);
  };
  return (
    <TextField
      label={label}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') take();
        else if (event.key === 'Escape') setDraft(undefined);
        else return;
        event.preventDefault();
      }}
    />
  );
}
