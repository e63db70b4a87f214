// The acts of the command table that change the text: formatting, use, moving. They work while writing and while a block is selected.

import { HistoryEditor } from 'slate-history';
import { moveBlockDown, moveBlockUp } from '../../../../shared/editing/transforms/move-block.ts';
import { setUse } from '../../../../shared/editing/transforms/set-use.ts';
import type { Use } from '../../../../shared/book/words.ts';
import { useCommand } from '../../../host/command-bus.ts';
import { actOnBlock, findCaretBlock, isWriting, takeCaret } from './block-acts.ts';
import { focusGrip, readGrip } from './grip-focus.ts';
import type { PageEditor } from './page-editor.ts';
import { toggleFormat } from './writing-keys.ts';

/** Serves the acts; `primary` is the selected block. */
export function useWritingCommands(editor: PageEditor, primary: string | undefined): void {
  const onBlock = (act: (editor: PageEditor) => void): void => {
    takeCaret(editor);
    // What has the keyboard says it at once; the selection that React knows follows a moment later.
    const id = isWriting() ? findCaretBlock(editor) : (readGrip() ?? primary);
    if (id !== undefined) actOnBlock(editor, id, act);
  };
  const use = (value: Use) => () => {
    onBlock(() => {
      setUse(editor, value);
    });
  };
  const move = (act: (editor: PageEditor) => boolean): void => {
    // A grip that is moved in the document loses focus by it.
    const onGrip = readGrip();
    onBlock(act);
    if (onGrip !== undefined) focusGrip(onGrip);
  };
  const format = (name: 'bold' | 'italic' | 'underline') => () => {
    takeCaret(editor);
    HistoryEditor.withNewBatch(editor, () => {
      toggleFormat(editor, name);
    });
  };
  useCommand('bold', format('bold'));
  useCommand('italic', format('italic'));
  useCommand('underline', format('underline'));
  useCommand('use-raise', use('raise'));
  useCommand('use-if-raised', use('if-raised'));
  useCommand('use-defensive', use('defensive'));
  useCommand('use-do-not-raise', use('do-not-raise'));
  useCommand('move-up', () => {
    move(moveBlockUp);
  });
  useCommand('move-down', () => {
    move(moveBlockDown);
  });
}
