// The fields of a new book: the meeting as its template needs it, the book itself, and the rest of the sheet folded away.
import { useTranslation } from 'react-i18next';
import type { ReadRelease } from '../../../shared/host/host-api.ts';
import { LANGUAGES } from '../../../shared/book/words.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { useSettings } from '../../host/startup-context.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextRun } from '../../ui/text-run.tsx';
import type { EntryProblem, FormField, NewBookDraft } from './new-book-draft.ts';
import { SheetField } from './sheet-field.tsx';

interface NewBookFormProps {
  draft: NewBookDraft;
  fields: readonly FormField[];
  problems: Readonly<Record<string, EntryProblem>>;
  /** Making the book was tried: every problem shows, not only those of fields that were left. */
  tried: boolean;
  release: ReadRelease | null;
  onChange(draft: NewBookDraft): void;
  onAttachRelease(): void;
  onRemoveRelease(): void;
}

/** The fields. */
export function NewBookForm({
  draft,
  fields,
  problems,
  tried,
  release,
  onChange,
  onAttachRelease,
  onRemoveRelease,
}: NewBookFormProps) {
  const { t } = useTranslation('newBook');
  const { t: tCommon } = useTranslation('common');
  const showField = (field: FormField) => (
    <SheetField
      key={field.path}
      field={field}
      value={draft.values[field.path] ?? ''}
      problem={problems[field.path]}
      tried={tried}
      onChange={(value) => {
        onChange({ ...draft, values: { ...draft.values, [field.path]: value } });
      }}
    />
  );
  const others = fields.filter(({ required }) => !required);
  return (
    <div className="new-book-fields">
      <section className="new-book-group">
        <h2>{t('meeting')}</h2>
        {fields.filter(({ required }) => required).map(showField)}
        <p className="new-book-hint">{t('lead')}</p>
      </section>
      <section className="new-book-group">
        <h2>{t('book')}</h2>
        <SelectField
          label={t('language')}
          note={t('languageNote')}
          value={draft.language}
          choices={LANGUAGES.map((value) => ({
            value,
            words: tCommon(value === 'ko' ? 'languageKo' : 'languageEn'),
          }))}
          onChange={(language) => {
            onChange({ ...draft, language });
          }}
        />
        <div className="field-row" role="group" aria-label={t('release')}>
          <span className="field-label">{t('release')}</span>
          {release ? (
            <AttachedRelease release={release} onRemove={onRemoveRelease} />
          ) : (
            <div>
              <Button icon="release" onClick={onAttachRelease}>
                {t('attachRelease')}
              </Button>
              <span className="field-note">{t('releaseNote')}</span>
            </div>
          )}
        </div>
      </section>
      {others.length > 0 && (
        <details className="new-book-more">
          <summary>
            <Icon name="chevron-right" size="small" />
            {t('more')}
          </summary>
          <div className="new-book-group">{others.map(showField)}</div>
        </details>
      )}
    </div>
  );
}

function AttachedRelease({ release, onRemove }: { release: ReadRelease; onRemove(): void }) {
  const { t } = useTranslation('newBook');
  const { language } = useSettings();
  const { title, released, points } = release.release;
  const words = [
    released === null ? '' : formatDay(released, language),
    t('attachedCount', { count: points.length }),
  ];
  return (
    <div className="attached-release">
      <Icon name="release" />
      <span className="grow">
        <TextRun text={title ?? release.fileName ?? t('release')} className="cut-two-lines" titled />
        <span className="field-note">{words.filter(Boolean).join(' · ')}</span>
      </span>
      <IconButton icon="cross" size="small" name={t('removeRelease')} onClick={onRemove} />
    </div>
  );
}
