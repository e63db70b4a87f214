// The clipboard of the page. Out: words for other programs, and the fragment under a type that only this program writes.
// In: that fragment if it is one, else the plain text; formatted text of other programs comes in as its plain text.
// Promises never to throw, whatever was copied. HTML is not read, so that a page elsewhere cannot hide a fragment in what is copied there.

import { Editor, Range } from 'slate';
import type { Descendant } from 'slate';
import type { ReactEditor } from 'slate-react';
import {
  copyFragment,
  nodesOfFragment,
  textOfFragment,
} from '../../../../shared/editing/clipboard/copy-fragment.ts';
import { htmlOfFragment } from '../../../../shared/editing/clipboard/fragment-html.ts';
import { printFields } from '../../../../shared/editing/clipboard/print-fields.ts';
import { insertLines } from '../../../../shared/editing/transforms/insert-lines.ts';
import type { BookEditor } from '../../../../shared/editing/slate-types.ts';

const TYPE = 'application/briefing-book-fragment';

/** Gives the editor its clipboard; `printField` says what a field shows. */
export function withPageClipboard<Edited extends BookEditor & ReactEditor>(
  editor: Edited,
  printField: (path: string) => string,
): Edited {
  editor.setFragmentData = (data) => {
    const { selection } = editor;
    if (!selection) return;
    // A caret on a block without words means the block.
    if (Range.isCollapsed(selection) && !Editor.void(editor, { at: selection })) return;
    const fragment = copyFragment(editor);
    if (!fragment) return;
    const printed = printFields(fragment, printField);
    data.setData(TYPE, JSON.stringify(nodesOfFragment(fragment)));
    data.setData('text/html', htmlOfFragment(printed));
    data.setData('text/plain', textOfFragment(printed));
  };
  editor.insertFragmentData = (data) => {
    const nodes = parseNodes(data.getData(TYPE));
    if (nodes === undefined) return false;
    editor.insertFragment(nodes as Descendant[]);
    return true;
  };
  editor.insertTextData = (data) => {
    const text = data.getData('text/plain');
    if (text === '') return false;
    insertLines(editor, text);
    return true;
  };
  return editor;
}

/** What lies under our type; undefined where it is nothing that anybody here wrote. Whether it is a fragment is for its schema to say. */
function parseNodes(written: string): unknown[] | undefined {
  if (written === '') return undefined;
  try {
    const value: unknown = JSON.parse(written);
    return Array.isArray(value) ? value : undefined;
  } catch {
    // Cut short or forged: the plain text beside it is taken.
    return undefined;
  }
}
