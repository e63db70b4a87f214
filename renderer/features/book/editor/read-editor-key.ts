// Which act of the editor a key press asks for, by the table of its keys. Only names the act; the canvas does it.

import { BLOCK_KEYS, WRITING_KEYS } from '../../../book/editor-keys.ts';
import type { BlockAct, EditorKeys, WritingAct } from '../../../book/editor-keys.ts';
import { matchesAccelerator } from '../../../ui/accelerators.ts';
import type { KeyPress } from '../../../ui/accelerators.ts';

/** The act on a block that is selected as a whole, or undefined. */
export const readBlockKey = (press: KeyPress): BlockAct | undefined => readKey<BlockAct>(BLOCK_KEYS, press);

/** The act on the text beyond typing, or undefined. */
export function readWritingKey(press: KeyPress): Exclude<WritingAct, 'text'> | undefined {
  const act = readKey<WritingAct>(WRITING_KEYS, press);
  return act === 'text' ? undefined : act;
}

function readKey<Act>(table: readonly EditorKeys<string, Act>[], press: KeyPress): Act | undefined {
  for (const { keys } of table)
    for (const [key, act] of keys)
      // None of them is a command's, so that it is the same on every platform.
      if (matchesAccelerator(press, key, 'linux')) return act;
  return undefined;
}
