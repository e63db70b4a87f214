// Who may see a section, and how it is marked: what its blocks have where they say nothing themselves.

import { Transforms } from 'slate';
import type { Section } from '../../book/nodes.ts';
import { READERS } from '../../book/words.ts';
import type { Reader } from '../../book/words.ts';
import { editBook } from '../edit-book.ts';
import { findSection } from '../queries/entry-by-id.ts';
import type { BookEditor } from '../slate-types.ts';

/** Undefined: the principal alone. */
export function setSectionReaders(
  editor: BookEditor,
  section: string,
  readers: readonly Reader[] | undefined,
): void {
  setOnSection(
    editor,
    section,
    'readers',
    readers && READERS.filter((reader) => reader === 'principal' || readers.includes(reader)),
  );
}

/** Undefined: unmarked. */
export function setSectionMarking(editor: BookEditor, section: string, marking: string | undefined): void {
  setOnSection(editor, section, 'marking', marking === '' ? undefined : marking);
}

function setOnSection<Key extends 'readers' | 'marking'>(
  editor: BookEditor,
  id: string,
  key: Key,
  value: Section[Key] | undefined,
): void {
  const at = findSection(editor, id)?.[1];
  if (!at) return;
  editBook(
    editor,
    () => {
      if (value === undefined) Transforms.unsetNodes(editor, key, { at });
      else Transforms.setNodes<Section>(editor, { [key]: value } as Partial<Section>, { at });
    },
    { keepReaders: false },
  );
}
