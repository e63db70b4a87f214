// What opens at a tag, or by a bare key at the selected block: use, to whom, readers, marking, topic; and the readers of a section.
// A choice of one closes it; ticks stay until Enter or Esc. What stands in it for a block is `block-attribute.tsx`.

import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkingScheme } from '../../../../shared/book/marking.ts';
import { findSection } from '../../../../shared/editing/queries/entry-by-id.ts';
import { setSectionReaders } from '../../../../shared/editing/transforms/set-section-readers.ts';
import type { SectionViewer } from '../../../book/book-view.ts';
import type { AttributeKind } from '../../../book/editor-keys.ts';
import { Popover } from '../../../ui/popover.tsx';
import type { PopoverClosing } from '../../../ui/popover.tsx';
import { BlockAttribute } from './block-attribute.tsx';
import type { PageEditor } from './page-editor.ts';
import { ReaderTicks } from './reader-ticks.tsx';

export interface OpenAttribute {
  kind: AttributeKind | 'section-readers';
  /** The block's, or the section's. */
  id: string;
  anchor: Element;
}

interface AttributePopoverProps {
  editor: PageEditor;
  open: OpenAttribute;
  scheme: MarkingScheme;
  viewSection: SectionViewer;
  onClose: (how: PopoverClosing) => void;
}

/** The popover of one attribute. */
export function AttributePopover({ editor, open, scheme, viewSection, onClose }: AttributePopoverProps) {
  const { t } = useTranslation('book');
  // What is shown is the editor's own; each choice draws it again.
  const [, setRound] = useState(0);
  const draw = (): void => {
    setRound((round) => round + 1);
  };
  const name = t(`attribute_${open.kind}`);
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.target instanceof HTMLElement && event.target.matches('[role=radio]')) return;
    event.preventDefault();
    onClose('itself');
  };
  return (
    <Popover name={name} anchor={open.anchor} onClose={onClose}>
      <div onKeyDown={close}>
        <p className="popover-head">{name}</p>
        {open.kind === 'section-readers' ? (
          <SectionReaders editor={editor} id={open.id} onChange={draw} />
        ) : (
          <BlockAttribute
            editor={editor}
            id={open.id}
            scheme={scheme}
            viewSection={viewSection}
            kind={open.kind}
            onChange={draw}
            onDone={() => {
              onClose('itself');
            }}
          />
        )}
      </div>
    </Popover>
  );
}

function SectionReaders({ editor, id, onChange }: { editor: PageEditor; id: string; onChange: () => void }) {
  const section = findSection(editor, id)?.[0];
  if (!section) return null;
  return (
    <ReaderTicks
      readers={['principal', ...(section.readers ?? [])]}
      own={section.readers}
      above={undefined}
      onChange={(readers) => {
        setSectionReaders(editor, id, readers);
        onChange();
      }}
    />
  );
}
