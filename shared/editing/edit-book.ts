// One act on the tree: one batch of the history, one normalization, and no block shown to more readers than before.
// Every transform that changes form goes through here; typing does not need to.
// `keepReaders: false` is for the acts whose meaning is to change who may see a block.

import { Editor } from 'slate';
import { HistoryEditor } from 'slate-history';
import { endBatch } from './history/with-batches.ts';
import { pinWithheld } from './pin-withheld.ts';
import type { Origins } from './pin-withheld.ts';
import type { BookEditor } from './slate-types.ts';

const RUNNING = new WeakMap<BookEditor, Origins>();

/** Runs an act; acts inside it belong to it. */
export function editBook<Value>(
  editor: BookEditor,
  act: () => Value,
  { keepReaders = true }: { keepReaders?: boolean } = {},
): Value {
  if (RUNNING.has(editor)) return act();
  const before = editor.children;
  const origins: Origins = new Map();
  const pending = HistoryEditor.isSplittingOnce(editor);
  let value: Value | undefined;
  RUNNING.set(editor, origins);
  // Not within somebody's own suspension: undo must lead only to values that were normal.
  if (Editor.isNormalizing(editor)) endBatch(editor);
  try {
    Editor.withoutNormalizing(editor, () => {
      value = act();
      if (keepReaders) pinWithheld(editor, before, origins);
    });
  } finally {
    RUNNING.delete(editor);
    // An act that changed nothing must not cut into what is typed next.
    HistoryEditor.setSplittingOnce(editor, editor.children === before ? pending : undefined);
  }
  return value as Value;
}

/** Says, within an act, that the words of one block now stand in another. */
export function noteOrigin(editor: BookEditor, block: string, origin: string): void {
  const origins = RUNNING.get(editor);
  origins?.set(block, [...(origins.get(block) ?? []), origin]);
}
