// A name or a reason beside a control, after 500 ms of hover or at keyboard focus. `TooltipRoot` stands once around the window.
import { Tooltip as Primitive } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { KeyHint } from './key-hint.tsx';
import { useLayerContainer } from './layer-container.ts';
import './tooltip.css';

/** Times all tooltips below it together. */
export function TooltipRoot({ children }: { children: ReactNode }) {
  return (
    <Primitive.Provider delayDuration={500} skipDelayDuration={300}>
      {children}
    </Primitive.Provider>
  );
}

interface TooltipProps {
  words: string;
  keys?: string;
  side?: 'top' | 'bottom' | 'left' | 'right';
  /** One element that takes a ref and pointer events. */
  children: ReactElement;
}

/** Says `words` beside its child. */
export function Tooltip({ words, keys, side = 'bottom', children }: TooltipProps) {
  const layer = useLayerContainer();
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{children}</Primitive.Trigger>
      <Primitive.Portal {...layer}>
        <Primitive.Content className="tooltip" side={side} sideOffset={6} collisionPadding={8}>
          <span>{words}</span>
          {keys !== undefined && <KeyHint keys={keys} look="bare" />}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
