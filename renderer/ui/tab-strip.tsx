// Tabs at the head of a pane, with a count where something wants a look, and the panel beneath each.
import { Tabs as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import './tab-strip.css';

interface TabStripProps<Value extends string> {
  /** What the tabs are of, for screen readers. */
  name: string;
  value: Value;
  tabs: readonly { value: NoInfer<Value>; words: string; badge?: number; panel: ReactNode }[];
  onChange(value: NoInfer<Value>): void;
}

/** A strip of tabs over the panel of the chosen one. */
export function TabStrip<Value extends string>({ name, value, tabs, onChange }: TabStripProps<Value>) {
  return (
    <Primitive.Root
      className="tabs"
      value={value}
      onValueChange={(next) => {
        const tab = tabs.find((candidate) => candidate.value === next);
        if (tab) onChange(tab.value);
      }}
    >
      <Primitive.List className="tab-strip" aria-label={name}>
        {tabs.map((tab) => (
          <Primitive.Trigger key={tab.value} value={tab.value} className="tab">
            {tab.words}
            {tab.badge !== undefined && tab.badge > 0 && (
              <span className="tab-badge numeral">{tab.badge}</span>
            )}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      {tabs.map((tab) => (
        <Primitive.Content key={tab.value} value={tab.value} className="tab-panel" tabIndex={-1}>
          {tab.panel}
        </Primitive.Content>
      ))}
    </Primitive.Root>
  );
}
