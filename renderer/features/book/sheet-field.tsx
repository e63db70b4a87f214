// One field of the meeting sheet: it writes the sheet at each key, so that the pages follow at once; a wrong entry stays in the field
// with one sentence beneath it and never reaches the sheet.
// Promise: a step of undo is what was typed into one field without a pause, in the order of everything else in the book.

import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingSheet } from '../../../shared/book/book.ts';
import { findSheetPath, readSheetValue, setSheetValue } from '../../../shared/book/meeting-sheet.ts';
import { useSettings } from '../../host/startup-context.ts';
import { guessLanguage } from '../../ui/guess-language.ts';

export type ChangeSheet = ((sheet: MeetingSheet, field?: string) => void) | undefined;

interface SheetInputProps {
  sheet: MeetingSheet;
  path: string;
  /** What a screen reader calls it. */
  name: string;
  needed?: boolean;
  /** Undefined: only read. */
  onChange: ChangeSheet;
  /** Shown in the empty field in the place of "… not given". */
  empty?: string;
  className?: string;
}

/** The field alone, for rows of tables. */
export function SheetInput({ sheet, path, name, needed, onChange, empty, className }: SheetInputProps) {
  const { t } = useTranslation('book');
  const { language } = useSettings();
  const [wrong, setWrong] = useState<string>();
  const held = readSheetValue(sheet, path);
  const value = wrong ?? held;
  const entry = findSheetPath(path);
  const label = entry?.label[language] ?? name;
  const missing = empty ?? t('notGiven', { label: label.charAt(0).toUpperCase() + label.slice(1) });
  const lang = guessLanguage(value);
  const change = (next: string): void => {
    const set = setSheetValue(sheet, path, next);
    if (!set.ok) {
      setWrong(next);
      return;
    }
    // What is stored is trimmed; a space at the end of what is being typed stays until the field is left.
    setWrong(readSheetValue(set.value, path) === next ? undefined : next);
    if (readSheetValue(set.value, path) !== held) onChange?.(set.value, path);
  };
  const refused = wrong !== undefined && !setSheetValue(sheet, path, wrong).ok;
  return (
    <span className="sheet-input">
      <input
        data-book-field=""
        aria-label={name}
        readOnly={onChange === undefined}
        className={['field', needed && value === '' ? 'field-needed' : '', className ?? ''].join(' ').trim()}
        value={value}
        placeholder={missing}
        spellCheck={false}
        autoComplete="off"
        {...(refused ? { 'aria-invalid': true as const } : {})}
        {...(lang === null || lang === language ? {} : { lang })}
        title={value === '' ? undefined : value}
        onChange={(event) => {
          change(event.currentTarget.value);
        }}
        onBlur={() => {
          if (!refused) setWrong(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && wrong !== undefined && !event.nativeEvent.isComposing)
            setWrong(undefined);
        }}
      />
      {refused && (
        <span role="alert" className="field-note field-error">
          {t(`wrong_${entry?.form ?? 'text'}`)}
        </span>
      )}
    </span>
  );
}

/** A label at the left of its field. */
export function SheetRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="sheet-field">
      <span className="sheet-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}

interface SheetSelectProps {
  name: string;
  value: string;
  /** Shown for the empty value. */
  empty: string;
  choices: readonly { value: string; words: string }[];
  needed?: boolean;
  onChange: ((value: string) => void) | undefined;
}

/** A field that takes one of a few values. */
export function SheetSelect({ name, value, empty, choices, needed, onChange }: SheetSelectProps) {
  return (
    <span className="sheet-input">
      <select
        data-book-field=""
        aria-label={name}
        disabled={onChange === undefined}
        className={['field select-field', needed && value === '' ? 'field-needed' : ''].join(' ').trim()}
        value={value}
        onChange={(event) => {
          onChange?.(event.currentTarget.value);
        }}
      >
        <option value="">{empty}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </span>
  );
}
