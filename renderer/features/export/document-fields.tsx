// What may be chosen of the document: house style, numbering, sources, portion marks, draft, date. One row each.

import { useTranslation } from 'react-i18next';
import { HOUSE_STYLES, NUMBERINGS } from '../../../shared/host/document-choices.ts';
import type { HouseStyleChoice } from '../../../shared/host/document-choices.ts';
import { useSettings } from '../../host/startup-context.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { Switch } from '../../ui/checkbox.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Choices } from './use-choices.ts';

/** A bundled style, the document that was chosen, or the act of choosing one. */
type StyleChoice = HouseStyleChoice | 'reference' | 'choose';

interface DocumentFieldsProps extends Choices {
  /** The book's scheme has levels to mark portions with. */
  marked: boolean;
  issueDate: string;
  /** It is a day. */
  dated: boolean;
  onDate: (date: string) => void;
}

/** The rows under "Document". */
export function DocumentFields(props: DocumentFieldsProps) {
  const { choices, reference, failure, change, chooseReference, marked, issueDate, dated, onDate } = props;
  const { t } = useTranslation('export');
  const { language } = useSettings();
  const styles: { value: StyleChoice; words: string }[] = [
    ...HOUSE_STYLES.map((value) => ({ value, words: t(`style_${value}`) })),
    ...(reference ? [{ value: 'reference' as const, words: reference.fileName }] : []),
    { value: 'choose', words: t('styleChoose') },
  ];
  const followed = choices.reference === null ? undefined : reference;
  return (
    <div className="document-fields">
      {failure && <Notice tone="stop" text={failure.message} />}
      <SelectField<StyleChoice>
        label={t('houseStyle')}
        value={followed ? 'reference' : choices.houseStyle}
        choices={styles}
        onChange={(value) => {
          if (value === 'choose') void chooseReference();
          else if (value === 'reference') change({ reference: reference?.id ?? null });
          else change({ houseStyle: value, reference: null });
        }}
      />
      {followed &&
        (followed.missing.length === 0 ? (
          <p className="document-missing">{t('referenceWhole')}</p>
        ) : (
          <details className="document-missing">
            <summary>{t('referenceMissing', { count: followed.missing.length })}</summary>
            <ul>
              {followed.missing.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </details>
        ))}
      <SelectField
        label={t('numbering')}
        value={choices.numbering ?? 'style'}
        choices={[
          { value: 'style' as const, words: t('numberingStyle') },
          ...NUMBERINGS.map((value) => ({ value, words: t(`numbering_${value}`) })),
        ]}
        onChange={(value) => {
          change({ numbering: value === 'style' ? null : value });
        }}
      />
      <Switch
        words={t('sourceNotes')}
        on={choices.sourceNotes}
        onChange={(sourceNotes) => {
          change({ sourceNotes });
        }}
      />
      {marked && (
        <Switch
          words={t('portionMarks')}
          on={choices.portionMarks}
          onChange={(portionMarks) => {
            change({ portionMarks });
          }}
        />
      )}
      <Switch
        words={t('draft')}
        on={choices.draft}
        onChange={(draft) => {
          change({ draft });
        }}
      />
      <TextField
        label={t('issueDate')}
        value={issueDate}
        onChange={(words) => {
          onDate(words.trim());
        }}
        note={dated ? formatDay(issueDate, language) : undefined}
        error={dated ? undefined : t('dateNeeded')}
      />
    </div>
  );
}
