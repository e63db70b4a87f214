// Copy, cut and paste while a block is selected as a whole: the block with its sub-points goes, and what comes stands after it.
// Listens on the document: the browser sends these events to where the caret was, not to what has focus.

import { useEffect, useEffectEvent } from 'react';
import { Editor, Transforms } from 'slate';
import { editBook } from '../../../../shared/editing/edit-book.ts';
import { createParagraph } from '../../../../shared/editing/new-nodes.ts';
import { isLineBlock } from '../../../../shared/editing/node-kinds.ts';
import { selectedRuns } from '../../../../shared/editing/queries/selected-run.ts';
import { besideLine } from '../../../../shared/editing/transforms/insert-point-break.ts';
import { removeBlock } from '../../../../shared/editing/transforms/remove-block.ts';
import { findCaretBlock, selectBlock } from './block-acts.ts';
import { focusGrip, readGrip } from './grip-focus.ts';
import type { PageEditor } from './page-editor.ts';

/** Serves the clipboard for the block whose grip has focus. */
export function useBlockClipboard(editor: PageEditor): void {
  const handle = useEffectEvent((event: ClipboardEvent): void => {
    const id = readGrip();
    const data = event.clipboardData;
    if (id === undefined || !data || !selectBlock(editor, id)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.type === 'paste') pasteAfter(editor, data);
    else {
      copyFamily(editor, data);
      if (event.type === 'cut') removeBlock(editor);
    }
    focusGrip(findCaretBlock(editor) ?? id);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => {
      handle(event);
    };
    const types = ['copy', 'cut', 'paste'] as const;
    for (const type of types) document.addEventListener(type, listen, true);
    return () => {
      for (const type of types) document.removeEventListener(type, listen, true);
    };
  }, []);
}

function copyFamily(editor: PageEditor, data: DataTransfer): void {
  const { selection } = editor;
  const [run] = selectedRuns(editor);
  if (!run || !selection) return;
  const [from, to] = [
    [...run.path, run.from],
    [...run.path, run.to - 1],
  ];
  Transforms.select(editor, { anchor: Editor.start(editor, from), focus: Editor.end(editor, to) });
  editor.setFragmentData(data);
  Transforms.select(editor, selection);
}

/** What comes takes the place of an empty line after the block, of its kind where it is text. */
function pasteAfter(editor: PageEditor, data: DataTransfer): void {
  const run = selectedRuns(editor).at(-1);
  if (!run) return;
  const block = run.section.children[run.from];
  const line = block && isLineBlock(block) ? besideLine(editor, block) : createParagraph(editor.newId);
  editBook(editor, () => {
    const at = [...run.path, run.to];
    Transforms.insertNodes(editor, line, { at });
    Transforms.select(editor, Editor.start(editor, at));
    editor.insertData(data);
  });
}
