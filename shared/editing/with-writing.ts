// What keys and the clipboard do: Slate's own acts led to ours, so that whoever calls Slate gets a book's behavior.
// Must stay the only place that overrides Slate's acts; what they do stands in `transforms/`, one verb a file.

import { Editor, Range } from 'slate';
import type { Location } from 'slate';
import { writableText } from '../book/writable-text.ts';
import { copyFragment, nodesOfFragment } from './clipboard/copy-fragment.ts';
import type { BookEditor } from './slate-types.ts';
import { deleteBackward } from './transforms/delete-backward.ts';
import { deleteForward } from './transforms/delete-forward.ts';
import { deleteRange, isWithinOneLine } from './transforms/delete-range.ts';
import { insertFragment } from './transforms/insert-fragment.ts';
import { insertLineBreak } from './transforms/insert-line-break.ts';
import { insertPointBreak } from './transforms/insert-point-break.ts';

/** Adds a book's behavior to an editor that has its schema. */
export function withWriting<Edited extends BookEditor>(editor: Edited): Edited {
  const slate = {
    delete: editor.delete,
    deleteBackward: editor.deleteBackward,
    deleteForward: editor.deleteForward,
    insertFragment: editor.insertFragment,
    insertText: editor.insertText,
  };
  editor.insertText = (text, options) => {
    slate.insertText(writableText(text), options);
  };
  editor.insertBreak = () => {
    insertPointBreak(editor);
  };
  editor.insertSoftBreak = () => {
    insertLineBreak(editor);
  };
  editor.deleteBackward = (unit) => {
    deleteBackward(editor, unit, slate.deleteBackward);
  };
  editor.deleteForward = (unit) => {
    deleteForward(editor, unit, slate.deleteForward);
  };
  editor.delete = (options = {}) => {
    const range = rangeOf(options.at ?? editor.selection);
    // A selection that ends in a block without words ends at offset 0 and yet means it.
    const hangs = range && !options.hanging && !Editor.void(editor, { at: Range.end(range) });
    const hung = hangs ? Editor.unhangRange(editor, range, { voids: true }) : range;
    if (!hung || isWithinOneLine(editor, hung)) slate.delete(options);
    else deleteRange(editor, hung, options.at === undefined);
  };
  editor.getFragment = () => {
    const fragment = copyFragment(editor);
    return fragment ? nodesOfFragment(fragment) : [];
  };
  editor.insertFragment = (fragment, options) => {
    // Only the caret is a place for what comes from outside; Slate's other options are for fragments of one's own.
    if (options?.at !== undefined) editor.select(options.at);
    insertFragment(editor, fragment, (words) => {
      slate.insertFragment(words);
    });
  };
  return editor;
}

const rangeOf = (at: Location | null): Range | undefined =>
  Range.isRange(at) && Range.isExpanded(at) ? at : undefined;
