// A small form over a place of the page: it stands beside that place, Esc and a click elsewhere close it.
// Made on Radix's popover, never modal: its modal form writes a style element, which the page's policy refuses.
import { Popover as Primitive } from 'radix-ui';
import { useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLayerContainer } from './layer-container.ts';
import './popover.css';

/** By itself: Esc, or the choice that it was for. */
export type PopoverClosing = 'itself' | 'elsewhere';

interface PopoverProps {
  name: string;
  /** The place that it stands beside. */
  anchor: Element;
  side?: 'bottom' | 'left' | 'right';
  /** Told whether a click or focus elsewhere closed it. */
  onClose(how: PopoverClosing): void;
  children: ReactNode;
}

/** A popover that is open as long as it is mounted. */
export function Popover({ name, anchor, side = 'bottom', onClose, children }: PopoverProps) {
  const layer = useLayerContainer();
  const left = useRef(false);
  const virtual = useMemo(() => ({ current: anchor }), [anchor]);
  return (
    <Primitive.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose(left.current ? 'elsewhere' : 'itself');
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
          onInteractOutside={() => {
            left.current = true;
          }}
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
