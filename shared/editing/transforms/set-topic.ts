// What the selected blocks are about. Empty: nothing is said.

import { writableLine } from '../../book/writable-text.ts';
import type { BookEditor } from '../slate-types.ts';
import { setOnBlocks } from './set-on-blocks.ts';

export function setTopic(editor: BookEditor, topic: string | undefined): void {
  const words = topic === undefined ? undefined : writableLine(topic).trim();
  setOnBlocks(editor, 'topic', words === '' ? undefined : words);
}
