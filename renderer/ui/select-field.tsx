// A choice of one from a list: the browser's own select, drawn in our look where Chromium lets us.
// A library's list would write a style element into the page, which its policy refuses.
import { useId } from 'react';
import type { ReactNode } from 'react';
import { describeField, Frame } from './text-field.tsx';
import './select-field.css';

interface SelectFieldProps<Value extends string> {
  label: string;
  labelAt?: 'left' | 'above' | 'hidden';
  note?: ReactNode;
  value: Value;
  choices: readonly { value: NoInfer<Value>; words: string; lang?: string }[];
  onChange(value: NoInfer<Value>): void;
}

/** A list of choices with its label. */
export function SelectField<Value extends string>({
  label,
  labelAt = 'left',
  note,
  value,
  choices,
  onChange,
}: SelectFieldProps<Value>) {
  const id = useId();
  return (
    <Frame id={id} label={label} labelAt={labelAt} note={note} error={undefined} narrow={false}>
      <select
        id={id}
        className="field select-field"
        value={value}
        onChange={(event) => {
          const choice = choices.find((candidate) => candidate.value === event.currentTarget.value);
          if (choice) onChange(choice.value);
        }}
        {...describeField(id, note, undefined)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.words}
          </option>
        ))}
      </select>
    </Frame>
  );
}
