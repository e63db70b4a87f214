// One entry of the meeting sheet as a field, by the form its path takes. Needed and empty: dashed, with "… not given".
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findSheetPath } from '../../../shared/book/meeting-sheet.ts';
import { useSettings, useStartup } from '../../host/startup-context.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { EntryProblem, FormField } from './new-book-draft.ts';
import { nameField } from './name-field.ts';

interface SheetFieldProps {
  field: FormField;
  value: string;
  problem: EntryProblem | undefined;
  tried: boolean;
  onChange(value: string): void;
}

/** One field of the form. */
export function SheetField({ field, value, problem, tried, onChange }: SheetFieldProps) {
  const { t } = useTranslation('newBook');
  const { language } = useSettings();
  const { markingSchemes } = useStartup();
  // A sentence about an entry that is still being typed would be wrong half of the time.
  const [left, setLeft] = useState(false);
  const label = nameField(field.path, language, t);
  const name = findSheetPath(field.path)?.label[language] ?? field.path;

  if (field.form === 'interpretation') {
    return (
      <SelectField
        label={label}
        value={value}
        choices={[
          { value: '', words: t('interpretationEmpty') },
          { value: 'none', words: t('interpretationNone') },
          { value: 'simultaneous', words: t('interpretationSimultaneous') },
          { value: 'consecutive', words: t('interpretationConsecutive') },
        ]}
        onChange={onChange}
      />
    );
  }
  if (field.path === 'marking') {
    const levels = markingSchemes.flatMap((scheme) => scheme.levels);
    return (
      <SelectField
        label={label}
        value={value}
        choices={[
          { value: '', words: t('markingEmpty') },
          ...levels.map((level) => ({ value: level.id, words: level.caption })),
        ]}
        onChange={onChange}
      />
    );
  }
  const timed = field.form === 'date' || field.form === 'time' || field.form === 'minutes';
  const shown = left || tried ? problem : undefined;
  const day =
    field.form === 'date' && value !== '' && problem === undefined
      ? formatDay(value.trim(), language)
      : undefined;
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      narrow={timed}
      onBlur={() => {
        setLeft(true);
      }}
      onFocus={() => {
        if (problem === undefined) setLeft(false);
      }}
      error={shown === undefined ? undefined : t(shown)}
      note={day}
      {...(field.required
        ? { needed: capitalize(t('notGiven', { label: name })) }
        : { placeholder: FORMS[field.form] === undefined ? '' : t(FORMS[field.form] ?? 'dateForm') })}
    />
  );
}

const FORMS: Partial<Record<FormField['form'], 'dateForm' | 'timeForm' | 'wordsForm'>> = {
  date: 'dateForm',
  time: 'timeForm',
  words: 'wordsForm',
};

const capitalize = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);
