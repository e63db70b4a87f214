// Whether the selected background may be used. Undefined: nothing is said.

import type { Disclosure } from '../../book/words.ts';
import type { BookEditor } from '../slate-types.ts';
import { setOnBlocks } from './set-on-blocks.ts';

export function setDisclosure(editor: BookEditor, disclosure: Disclosure | undefined): void {
  setOnBlocks(editor, 'disclosure', disclosure);
}
