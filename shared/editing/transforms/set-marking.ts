// The marking of the selected blocks, by the id of a level of the scheme. Undefined: their parent's.

import type { BookEditor } from '../slate-types.ts';
import { setOnBlocks } from './set-on-blocks.ts';

export function setMarking(editor: BookEditor, marking: string | undefined): void {
  setOnBlocks(editor, 'marking', marking === '' ? undefined : marking);
}
