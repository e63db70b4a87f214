// The day the release came out. Years that the text does not print follow from it, so it can be set here; the text is then read again.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createMeetingSheet, setSheetValue } from '../../../shared/book/meeting-sheet.ts';
import { useSettings } from '../../host/startup-context.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { TextField } from '../../ui/text-field.tsx';

interface ReleasedFieldProps {
  /** YYYY-MM-DD, or null where it is not known. */
  released: string | null;
  onChange(released: string | null): void;
}

/** The release date, shown and set. */
export function ReleasedField({ released, onChange }: ReleasedFieldProps) {
  const { t } = useTranslation('readRelease');
  const { language } = useSettings();
  const [value, setValue] = useState(released ?? '');
  const [left, setLeft] = useState(false);
  // Read again, the release may bring another day; the field stays the same one, so that focus stays in it.
  const [known, setKnown] = useState(released);
  if (released !== known) {
    setKnown(released);
    setValue(released ?? '');
  }
  const wrong = !isDay(value.trim());
  const commit = () => {
    setLeft(true);
    const next = value.trim() === '' ? null : value.trim();
    if (!wrong && next !== released) onChange(next);
  };
  return (
    <div className="released">
      <TextField
        label={t('released')}
        value={value}
        narrow
        needed={t('releasedEmpty')}
        onChange={setValue}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          commit();
        }}
        error={left && wrong ? t('wrongDate') : undefined}
        note={
          // Beside the error it would take a line of its own, and push the text down.
          left && wrong
            ? undefined
            : value.trim() === '' || wrong
              ? t('releasedNote')
              : formatDay(value.trim(), language)
        }
      />
    </div>
  );
}

const DAY_PATH = 'dates.from';

/** Judged by the rule of the meeting sheet's dates: empty, or a day of the calendar. */
const isDay = (value: string): boolean => setSheetValue(createMeetingSheet(''), DAY_PATH, value).ok;
