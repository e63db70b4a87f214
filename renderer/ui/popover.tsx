// A small form over a place of the page: it stands beside that place, Esc and a click elsewhere close it.
// Made on Radix's popover, never modal: its modal form writes a style element, which the page's policy refuses.
import { Popover as Primitive } from 'radix-ui';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useLayerContainer } from './layer-container.ts';
import './popover.css';

interface PopoverProps {
  name: string;
  /** The place that it stands beside. */
  anchor: Element;
  side?: 'bottom' | 'left' | 'right';
  onClose(): void;
  children: ReactNode;
}

/** A popover that is open as long as it is mounted. */
export function Popover({ name, anchor, side = 'bottom', onClose, children }: PopoverProps) {
  const layer = useLayerContainer();
  const virtual = useMemo(() => ({ current: anchor }), [anchor]);
  return (
    <Primitive.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Primitive.Anchor virtualRef={virtual} />
      <Primitive.Portal {...layer}>
        <Primitive.Content
          className="popover"
          side={side}
          align="start"
          sideOffset={6}
          collisionPadding={8}
          aria-label={name}
          onCloseAutoFocus={(event) => {
            // Where focus goes is said by whoever opened it.
            event.preventDefault();
          }}
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
