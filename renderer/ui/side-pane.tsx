// A pane at the side of a screen: 256 at the left, 340 at the right; below 860 and 1100 px it lays over what is beside it.
// Promise: it is a part of the window that F6 reaches; while laid over, Esc closes it; closed, it hands focus to the page.
import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { focusPage } from './pane-focus.ts';
import './side-pane.css';

interface SidePaneProps {
  side: 'left' | 'right';
  /** For screen readers. */
  name: string;
  /** Shown while the window is too narrow to hold it beside the rest. */
  open: boolean;
  onClose(): void;
  children: ReactNode;
}

/** A side pane; hidden when `open` is false. */
export function SidePane({ side, name, open, onClose, children }: SidePaneProps) {
  const pane = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!open && pane.current?.contains(document.activeElement)) focusPage(document);
  }, [open]);
  return (
    <section
      ref={pane}
      className={`side-pane side-pane-${side}`}
      aria-label={name}
      data-pane={side}
      hidden={!open}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return;
        if (getComputedStyle(event.currentTarget).position !== 'absolute') return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </section>
  );
}
