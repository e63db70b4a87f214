// What Backspace and Delete do alike: within a line Slate deletes, and never beyond the line. What they do at its edge is their own.

import { Editor, Node, Range, Transforms } from 'slate';
import type { NodeEntry } from 'slate';
import type { Line } from '../node-kinds.ts';
import { findLine, isInLine } from '../queries/line-at.ts';
import type { BookEditor } from '../slate-types.ts';

export type DeletionUnit = Parameters<BookEditor['deleteBackward']>[0];

/**
 * Deletes from the caret, within its line.
 * @param deleteWithin what Slate does within a line
 * @returns the line, where the caret stands at its edge and nothing was deleted
 */
export function deleteInLine(
  editor: BookEditor,
  unit: DeletionUnit,
  direction: 'backward' | 'forward',
  deleteWithin: (unit: DeletionUnit) => void,
): NodeEntry<Line> | undefined {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection)) return undefined;
  const entry = findLine(editor, selection);
  if (!entry) {
    deleteWithin(unit);
    return undefined;
  }
  const [, path] = entry;
  const caret = selection.anchor;
  const back = direction === 'backward';
  const edge = back ? Editor.start(editor, path) : Editor.end(editor, path);
  const reach = (by: DeletionUnit) =>
    back ? Editor.before(editor, caret, { unit: by }) : Editor.after(editor, caret, { unit: by });
  const staysInLine = (by: DeletionUnit): boolean => {
    const to = reach(by);
    return to !== undefined && isInLine(path, to.path) && Node.has(editor, to.path);
  };
  const atEdge = back ? Editor.isStart(editor, caret, path) : Editor.isEnd(editor, caret, path);
  if (atEdge || !staysInLine('character')) return entry;
  if (staysInLine(unit)) deleteWithin(unit);
  else Transforms.delete(editor, { at: { anchor: edge, focus: caret } });
  return undefined;
}
