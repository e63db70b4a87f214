// A caret that a key or the mouse has just moved stays there: the browser tells of it a moment later, and whatever is drawn in
// between (a pane that follows what was written, on a busy computer) would put the caret back to where the editor knew it.
// Promises that what the editor itself chose meanwhile goes before what the browser moved.

import { useLayoutEffect } from 'react';
import type { BaseSelection } from 'slate';
import { ReactEditor, useSlate } from 'slate-react';
import { takeCaret } from './block-acts.ts';
import type { PageEditor } from './page-editor.ts';

/** What the editor knew when the browser was about to move the caret. */
interface Move {
  selection: BaseSelection;
  children: PageEditor['children'];
}

const moves = new WeakMap<object, Move>();
const MOVING_KEY = /^(?:Arrow(?:Up|Down|Left|Right)|Home|End|Page(?:Up|Down))$/;

/** Notes that the browser is about to move the caret: a button of the mouse goes down, or this key. */
export function noteMove(editor: PageEditor, key?: string): void {
  if (key === undefined || MOVING_KEY.test(key))
    moves.set(editor, { selection: editor.selection, children: editor.children });
}

/** Stands before the text, so that it looks before the text puts its caret into the document. */
export function CaretKeeper() {
  const editor = useSlate() as PageEditor;
  useLayoutEffect(() => {
    const move = moves.get(editor);
    if (!move || ReactEditor.isComposing(editor)) return;
    if (move.selection === editor.selection && move.children === editor.children) takeCaret(editor);
    else moves.delete(editor);
  });
  return null;
}
