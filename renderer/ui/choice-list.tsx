// A choice of one among a few, each with its key: arrows move, Enter and the key itself choose.
// Promise: the one that holds has focus first and a tick.
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';
import { KeyHint } from './key-hint.tsx';
import './menu.css';

interface ChoiceListProps<Value extends string> {
  name: string;
  value: Value | undefined;
  choices: readonly { value: NoInfer<Value>; words: ReactNode; icon?: IconName; keys?: string }[];
  onChoose(value: NoInfer<Value>): void;
}

/** The list. */
export function ChoiceList<Value extends string>({ name, value, choices, onChoose }: ChoiceListProps<Value>) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])];
    (items.find((item) => item.getAttribute('aria-checked') === 'true') ?? items[0])?.focus();
  }, []);
  const handleKeys = (event: KeyboardEvent): void => {
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]')];
    const at = items.indexOf(event.target as HTMLElement);
    const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
    const keyed = choices.find(({ keys }) => keys !== undefined && keys === digit);
    if (keyed) onChoose(keyed.value);
    else if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items[(at - 1 + items.length) % items.length]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={list} role="radiogroup" aria-label={name} onKeyDown={handleKeys}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          role="radio"
          aria-checked={choice.value === value}
          tabIndex={choice.value === value ? 0 : -1}
          className="menu-item popover-choice"
          onClick={() => {
            onChoose(choice.value);
          }}
        >
          <span className="menu-gap">{choice.value === value && <Icon name="check" />}</span>
          {choice.icon && <Icon name={choice.icon} size="small" />}
          <span className="menu-words">{choice.words}</span>
          {choice.keys !== undefined && <KeyHint keys={choice.keys} />}
        </button>
      ))}
    </div>
  );
}
