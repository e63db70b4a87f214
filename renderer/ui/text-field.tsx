// Fields for words: one line, or many. A wrong entry has one sentence beside it; a needed one shows that it is not given.
// Promise: label, note and error are tied to the field for screen readers.
import { useId } from 'react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import './field.css';

interface FieldFrame {
  label: string;
  /** `left` of the field (108 px), `above` it, or `hidden` from the eye. */
  labelAt?: 'left' | 'above' | 'hidden';
  /** What explains, beneath the field. */
  note?: ReactNode;
  /** What is wrong and what to do, in one sentence. */
  error?: string | undefined;
  /** Shown in the empty field where its value will be needed: "Venue not given". */
  needed?: string | undefined;
}

interface TextFieldProps extends FieldFrame, Omit<ComponentPropsWithRef<'input'>, 'size' | 'onChange'> {
  value: string;
  onChange(value: string): void;
  /** 176 px, for dates and times. */
  narrow?: boolean;
}

/** One line of words. */
export function TextField({
  label,
  labelAt = 'left',
  note,
  error,
  needed,
  narrow,
  value,
  onChange,
  className,
  ...rest
}: TextFieldProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} labelAt={labelAt} note={note} error={error} narrow={narrow === true}>
      <input
        type="text"
        spellCheck={false}
        autoComplete="off"
        placeholder={needed}
        {...rest}
        id={id}
        className={fieldClasses(needed !== undefined && value === '', className)}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
        {...describeField(id, note, error)}
      />
    </Frame>
  );
}

interface TextAreaProps extends FieldFrame, Omit<ComponentPropsWithRef<'textarea'>, 'onChange'> {
  value: string;
  onChange(value: string): void;
}

/** Many lines of words. */
export function TextArea({
  label,
  labelAt = 'above',
  note,
  error,
  needed,
  value,
  onChange,
  className,
  ...rest
}: TextAreaProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} labelAt={labelAt} note={note} error={error} narrow={false}>
      <textarea
        spellCheck={false}
        placeholder={needed}
        {...rest}
        id={id}
        className={fieldClasses(needed !== undefined && value === '', `field-area ${className ?? ''}`)}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
        {...describeField(id, note, error)}
      />
    </Frame>
  );
}

/** What ties a field to its sentences. */
export function describeField(id: string, note: ReactNode, error: string | undefined) {
  const described = [note ? `${id}-note` : '', error === undefined ? '' : `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return {
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(error === undefined ? {} : { 'aria-invalid': true as const }),
  };
}

interface FrameProps extends Required<Pick<FieldFrame, 'label' | 'labelAt'>> {
  id: string;
  note: ReactNode;
  error: string | undefined;
  narrow: boolean;
  children: ReactNode;
}

/** Label, field and sentences in their places. */
export function Frame({ id, label, labelAt, note, error, narrow, children }: FrameProps) {
  const classes = [labelAt === 'left' ? 'field-row' : 'field-stacked', narrow ? 'field-narrow' : '']
    .join(' ')
    .trim();
  return (
    <div className={classes}>
      <label htmlFor={id} className={labelAt === 'hidden' ? 'only-read' : 'field-label'}>
        {label}
      </label>
      <div>
        {children}
        {error !== undefined && (
          <span id={`${id}-error`} role="alert" className="field-note field-error">
            {error}
          </span>
        )}
        {note !== undefined && note !== '' && (
          <span id={`${id}-note`} className="field-note">
            {note}
          </span>
        )}
      </div>
    </div>
  );
}

const fieldClasses = (needed: boolean, more: string | undefined): string =>
  ['field', needed ? 'field-needed' : '', more ?? ''].join(' ').trim();
