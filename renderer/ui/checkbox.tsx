// A box to tick and a switch, each with its words; both are the browser's own checkbox underneath.
import { useId } from 'react';
import type { ReactNode, Ref } from 'react';
import './checkbox.css';

interface CheckboxProps {
  /** What is switched; `hint` stands beneath it, quieter. */
  words: ReactNode;
  hint?: ReactNode;
  on: boolean;
  onChange(on: boolean): void;
  /** Why it cannot be changed just now. */
  refusal?: string | undefined;
  /** Of the box underneath. */
  ref?: Ref<HTMLInputElement> | undefined;
}

/** A box to tick, words to its right. */
export function Checkbox(props: CheckboxProps) {
  return <Tick {...props} look="checkbox" />;
}

/**
 * A switch at the right of its words, for settings that work at once.
 * @public
 */
export function Switch(props: CheckboxProps) {
  return <Tick {...props} look="switch" />;
}

function Tick({
  words,
  hint,
  on,
  onChange,
  refusal,
  ref,
  look,
}: CheckboxProps & { look: 'checkbox' | 'switch' }) {
  const id = useId();
  const below = refusal ?? hint;
  return (
    <div className={`tick tick-${look}`}>
      <input
        id={id}
        ref={ref}
        type="checkbox"
        {...(look === 'switch' ? { role: 'switch' } : {})}
        className={look}
        checked={on}
        disabled={refusal !== undefined}
        {...(below === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      <div className="tick-words">
        <label htmlFor={id}>{words}</label>
        {below !== undefined && (
          <div id={`${id}-hint`} className="tick-hint">
            {below}
          </div>
        )}
      </div>
    </div>
  );
}
