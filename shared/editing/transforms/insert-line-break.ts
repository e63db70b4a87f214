// Shift+Enter: a new line within the same block.

import { Editor } from 'slate';
import type { BookEditor } from '../slate-types.ts';

export function insertLineBreak(editor: BookEditor): void {
  Editor.insertText(editor, '\n');
}
