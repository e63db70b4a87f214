// Who may see the selected blocks. Undefined: whoever may see what is above them.
// What is set is written down as it was asked for; that a parent's readers narrow it is the model's rule, not this file's.

import { READERS } from '../../book/words.ts';
import type { Reader } from '../../book/words.ts';
import type { BookEditor } from '../slate-types.ts';
import { setOnBlocks } from './set-on-blocks.ts';

/** The principal is always among the readers. */
export function setReaders(editor: BookEditor, readers: readonly Reader[] | undefined): void {
  setOnBlocks(
    editor,
    'readers',
    readers && READERS.filter((reader) => reader === 'principal' || readers.includes(reader)),
  );
}
