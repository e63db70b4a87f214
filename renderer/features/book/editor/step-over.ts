// The caret does not stay inside of a field or a note's number: what is typed there would be lost.
// It goes on as it came, so that an arrow key crosses them in one step; from elsewhere it goes behind.

import { Editor, Path, Range, Transforms } from 'slate';
import type { BookEditor, SlatePoint } from '../../../../shared/editing/slate-types.ts';

/** Moves a bare caret out; `before` is where it was. */
export function stepOver(editor: BookEditor, before: SlatePoint | undefined): void {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection)) return;
  const entry = Editor.above(editor, {
    at: selection,
    voids: true,
    match: (node) => 'type' in node && (node.type === 'field' || node.type === 'footnote'),
  });
  if (!entry) return;
  const [, path] = entry;
  const from = before?.path;
  const back = from !== undefined && Path.isSibling(from, path) && Path.isAfter(from, path);
  Transforms.select(
    editor,
    back ? Editor.end(editor, Path.previous(path)) : Editor.start(editor, Path.next(path)),
  );
}
