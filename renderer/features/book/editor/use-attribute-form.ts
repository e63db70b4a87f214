// Which attribute's form is open over the page, beside what it stands, and where the keyboard goes when it closes.

import { useRef, useState } from 'react';
import type { AttributeKind } from '../../../book/editor-keys.ts';
import type { PopoverClosing } from '../../../ui/popover.tsx';
import type { OpenAttribute } from './attribute-popover.tsx';
import { focusGrip, focusLostGrip } from './grip-focus.ts';

export interface AttributeForm {
  open: OpenAttribute | undefined;
  /** For a block; beside its tag unless said otherwise, else beside its words. */
  openFor: (attribute: AttributeKind, block: string, anchor?: Element) => void;
  /** For the readers of a section. */
  openReaders: (section: string, anchor: Element) => void;
  close: (how: PopoverClosing) => void;
}

/** The form, at first closed. */
export function useAttributeForm(): AttributeForm {
  const [open, setOpen] = useState<OpenAttribute>();
  const asker = useRef<HTMLElement>(null);
  return {
    open,
    openFor(attribute, id, anchor) {
      const element = document.getElementById(`block-${id}`);
      const place =
        anchor ??
        element?.querySelector(`[data-act="${attribute}"]`) ??
        element?.querySelector('.block-words');
      if (place) setOpen({ kind: attribute, id, anchor: place });
    },
    openReaders(id, anchor) {
      // Asked for in the outline, it is there that keys go on.
      asker.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      setOpen({ kind: 'section-readers', id, anchor });
    },
    close(how) {
      setOpen(undefined);
      // A click elsewhere has said where keys go from now on.
      const elsewhere = how === 'elsewhere';
      if (open?.kind === 'section-readers') {
        if (!elsewhere) asker.current?.focus();
      } else if (open) (elsewhere ? focusLostGrip : focusGrip)(open.id);
    },
  };
}
