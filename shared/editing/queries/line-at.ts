// The line of words at a place: the paragraph, point, agreed language, list's item or table's cell in which it lies.

import { Editor, Path } from 'slate';
import type { Location, NodeEntry } from 'slate';
import { isLine } from '../node-kinds.ts';
import type { Line } from '../node-kinds.ts';
import type { BookEditor, SlatePath } from '../slate-types.ts';

/** The line at a place, or undefined in a block that has none, or across several. */
export function findLine(editor: BookEditor, at: Location | null): NodeEntry<Line> | undefined {
  return at ? Editor.above<Line>(editor, { at, match: isLine, voids: true }) : undefined;
}

/** True where a place lies in the line. */
export const isInLine = (path: SlatePath, place: SlatePath): boolean => Path.isAncestor(path, place);
