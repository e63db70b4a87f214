// What the selected points are for: raise, if raised, defensive, do not raise. Other blocks have no use.

import type { Use } from '../../book/words.ts';
import type { BookEditor } from '../slate-types.ts';
import { isPoint, setOnBlocks } from './set-on-blocks.ts';

export function setUse(editor: BookEditor, use: Use): void {
  setOnBlocks(editor, 'use', use, isPoint);
}
