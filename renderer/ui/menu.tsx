// A menu under a button: items with icons and keys, choices of one. Made on Radix's menu, never modal:
// its modal form writes a style element into the page, which the page's policy refuses.
import { DropdownMenu as Primitive } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';
import { KeyHint } from './key-hint.tsx';
import { useLayerContainer } from './layer-container.ts';
import './menu.css';

interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement;
  align?: 'start' | 'end';
  children: ReactNode;
}

/** A menu and the button that opens it. */
export function Menu({ trigger, align = 'start', children }: MenuProps) {
  const layer = useLayerContainer();
  return (
    <Primitive.Root modal={false}>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal {...layer}>
        <Primitive.Content className="menu" align={align} sideOffset={4} collisionPadding={8} loop>
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

interface MenuItemProps {
  icon?: IconName;
  keys?: string | undefined;
  /** Why it cannot be chosen just now; shown beneath its words. */
  refusal?: string | undefined;
  onChoose(): void;
  children: ReactNode;
}

/** One act in a menu. */
export function MenuItem({ icon, keys, refusal, onChoose, children }: MenuItemProps) {
  return (
    <Primitive.Item className="menu-item" disabled={refusal !== undefined} onSelect={onChoose}>
      {icon ? <Icon name={icon} /> : <span className="menu-gap" />}
      <span className="menu-words">
        {children}
        {refusal !== undefined && <span className="menu-refusal">{refusal}</span>}
      </span>
      {keys !== undefined && <KeyHint keys={keys} />}
    </Primitive.Item>
  );
}

interface MenuChoiceProps<Value extends string> {
  /** What is chosen among. */
  name: string;
  value: Value;
  choices: readonly { value: NoInfer<Value>; words: ReactNode; hint?: ReactNode; keys?: string }[];
  onChoose(value: NoInfer<Value>): void;
}

/** A choice of one among several, ticked. */
export function MenuChoice<Value extends string>({ name, value, choices, onChoose }: MenuChoiceProps<Value>) {
  return (
    <Primitive.RadioGroup
      aria-label={name}
      value={value}
      onValueChange={(next) => {
        const choice = choices.find((candidate) => candidate.value === next);
        if (choice) onChoose(choice.value);
      }}
    >
      {choices.map((choice) => (
        <Primitive.RadioItem key={choice.value} value={choice.value} className="menu-item">
          <span className="menu-gap">{choice.value === value && <Icon name="check" />}</span>
          <span className="menu-words">
            {choice.words}
            {choice.hint !== undefined && <span className="menu-hint">{choice.hint}</span>}
          </span>
          {choice.keys !== undefined && <KeyHint keys={choice.keys} />}
        </Primitive.RadioItem>
      ))}
    </Primitive.RadioGroup>
  );
}
