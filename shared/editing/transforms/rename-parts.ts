// The title of a brief and the heading of a section: attributes, so that no key pressed in the text can delete them.

import { Transforms } from 'slate';
import type { Brief, Section } from '../../book/nodes.ts';
import { writableLine } from '../../book/writable-text.ts';
import { editBook } from '../edit-book.ts';
import { findBrief, findSection } from '../queries/entry-by-id.ts';
import type { BookEditor } from '../slate-types.ts';

export function renameBrief(editor: BookEditor, brief: string, title: string): void {
  const at = findBrief(editor, brief)?.[1];
  if (at)
    editBook(editor, () => {
      Transforms.setNodes<Brief>(editor, { title: writableLine(title) }, { at });
    });
}

export function renameSection(editor: BookEditor, section: string, heading: string): void {
  const at = findSection(editor, section)?.[1];
  if (at)
    editBook(editor, () => {
      Transforms.setNodes<Section>(editor, { heading: writableLine(heading) }, { at });
    });
}
