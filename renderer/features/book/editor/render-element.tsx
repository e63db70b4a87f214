// What Slate draws each node with. Plain functions outside of any component: Slate draws everything again when one of them changes.

import { useContext } from 'react';
import type { RenderElementProps, RenderLeafProps } from 'slate-react';
import type { Field, Footnote, Link } from '../../../../shared/book/nodes.ts';
import { assertNever } from '../../../../shared/result.ts';
import { useBookContext } from '../book-context.ts';
import { FieldValue } from '../words.tsx';
import { EditedBlock } from './edited-block.tsx';
import { EditedBrief } from './edited-brief.tsx';
import { EditedCell, EditedItem, EditedRow } from './edited-lines.tsx';
import { EditedSection } from './edited-section.tsx';
import { NoteNumbersContext } from './editor-context.ts';

/** Draws an element. */
export function renderElement(props: RenderElementProps) {
  const { element } = props;
  switch (element.type) {
    case 'brief':
      return <EditedBrief {...props} element={element} />;
    case 'section':
      return <EditedSection {...props} element={element} />;
    case 'paragraph':
    case 'point':
    case 'agreed-language':
    case 'list':
    case 'table':
    case 'image':
    case 'page-break':
    case 'unknown':
      return <EditedBlock {...props} element={element} />;
    case 'list-item':
      return <EditedItem {...props} element={element} />;
    case 'table-row':
      return <EditedRow {...props} element={element} />;
    case 'table-cell':
      return <EditedCell {...props} element={element} />;
    case 'link':
      return <EditedLink {...props} element={element} />;
    case 'field':
      return <EditedField {...props} element={element} />;
    case 'footnote':
      return <EditedNote {...props} element={element} />;
    default:
      return assertNever(element);
  }
}

/** Draws a run of text. */
export function renderLeaf({ attributes, children, leaf }: RenderLeafProps) {
  let run = children as React.JSX.Element;
  if (leaf.underline) run = <u>{run}</u>;
  if (leaf.italic) run = <em>{run}</em>;
  if (leaf.bold) run = <strong>{run}</strong>;
  return (
    <span {...attributes} {...(leaf.lang ? { lang: leaf.lang } : {})}>
      {run}
    </span>
  );
}

/** A link is printed as its words; the window never leaves for its address. */
function EditedLink({ attributes, children, element }: RenderElementProps & { element: Link }) {
  return (
    <span {...attributes} className="page-link" title={element.href}>
      {children}
    </span>
  );
}

function EditedField({ attributes, children, element }: RenderElementProps & { element: Field }) {
  const { language } = useBookContext();
  return (
    <span {...attributes} contentEditable={false} className="page-field">
      <FieldValue path={element.path} around={language} />
      {children}
    </span>
  );
}

function EditedNote({ attributes, children, element }: RenderElementProps & { element: Footnote }) {
  const number = useContext(NoteNumbersContext).get(element);
  return (
    <sup {...attributes} contentEditable={false} className="note-reference">
      {number}
      {children}
    </sup>
  );
}
