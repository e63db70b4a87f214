// The book as it stands, given the blocks of another that was made of it by adding: in each section what differs is put in the
// place of what it stands for. Briefs and sections themselves stay. One act, one step of undo.

import { Transforms } from 'slate';
import type { Block, Brief } from '../../book/nodes.ts';
import { editBook } from '../edit-book.ts';
import { findSection } from '../queries/entry-by-id.ts';
import type { BookEditor } from '../slate-types.ts';

/** @param briefs those of the other book; blocks that it did not change are the same objects as here */
export function takeBlocks(editor: BookEditor, briefs: readonly Brief[]): void {
  editBook(editor, () => {
    for (const brief of briefs)
      for (const section of brief.children) takeSection(editor, section.id, section.children);
  });
}

function takeSection(editor: BookEditor, id: string, wanted: readonly Block[]): void {
  const entry = findSection(editor, id);
  if (!entry) return;
  const [section, path] = entry;
  const present = section.children;
  if (present === wanted) return;
  let from = 0;
  while (from < present.length && from < wanted.length && present[from] === wanted[from]) from += 1;
  let kept = 0;
  while (
    kept < Math.min(present.length, wanted.length) - from &&
    present[present.length - 1 - kept] === wanted[wanted.length - 1 - kept]
  )
    kept += 1;
  const added = wanted.slice(from, wanted.length - kept);
  // First what comes, then what goes: a section is never without a block.
  if (added.length > 0) Transforms.insertNodes(editor, added as Block[], { at: [...path, from] });
  for (let gone = present.length - kept - from; gone > 0; gone -= 1)
    Transforms.removeNodes(editor, { at: [...path, from + added.length] });
}
