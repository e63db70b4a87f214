// What one undo takes back: slate-history's batches, cut where a person paused, and never dropped at the hundredth.
// slate-history itself groups without a limit of time and forgets all but a hundred batches.

import { Node } from 'slate';
import type { Operation } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { BookEditor } from '../slate-types.ts';

/** A pause this long ends a batch: after it, typing is a new thought. In milliseconds. */
const PAUSE = 1000;
/** slate-history drops what is beyond. */
const KEPT_BY_SLATE = 100;

/** Starts the next operation in a batch of its own. */
export function endBatch(editor: BookEditor): void {
  HistoryEditor.setSplittingOnce(editor, true);
}

/**
 * Adds the cutting of batches to an editor with history.
 * @param now the time in milliseconds, from any start
 */
export function withBatches<Edited extends BookEditor>(editor: Edited, now: () => number): Edited {
  const { apply, writeHistory } = editor;
  let last = Number.NEGATIVE_INFINITY;
  let older: BookEditor['history']['undos'] = [];

  editor.apply = (operation) => {
    if (operation.type !== 'set_selection' && HistoryEditor.isSaving(editor) !== false) {
      const time = now();
      // Within one act operations belong together, however long it takes.
      if (time - last >= PAUSE && !editor.operations.some((done) => done.type !== 'set_selection'))
        endBatch(editor);
      last = time;
    }
    apply(withinWords(editor, operation));
  };

  editor.writeHistory = (stack, batch) => {
    const { undos } = editor.history;
    if (stack === 'undos' && undos.length >= KEPT_BY_SLATE) {
      const oldest = undos.shift();
      if (oldest) older.push(oldest);
    }
    writeHistory(stack, batch);
  };

  // What undo and redo lead to was normal when it was left, and so nothing is marked for normalization on the way:
  // Slate would carry every marked path through every operation, a minute for a deletion of 10,000 blocks.
  const { getDirtyPaths, redo, undo } = editor;
  let restoring = false;
  editor.getDirtyPaths = (operation) => (restoring ? [] : getDirtyPaths(operation));
  const restore = (act: () => void): void => {
    restoring = true;
    try {
      act();
    } finally {
      restoring = false;
    }
  };
  editor.redo = () => {
    restore(redo);
  };
  editor.undo = () => {
    restore(undo);
    const oldest = editor.history.undos.length < KEPT_BY_SLATE / 2 ? older.pop() : undefined;
    if (oldest) editor.history.undos.unshift(oldest);
  };

  CLEARS.set(editor, () => {
    editor.history = { undos: [], redos: [] };
    older = [];
    last = Number.NEGATIVE_INFINITY;
  });
  return editor;
}

/**
 * An insertion behind the last letter of its words, put at their end, where Slate inserts it. The document's caret can be ahead of the
 * tree for a moment (input methods write into the document first); undo would look for the words where they never stood.
 */
function withinWords(editor: BookEditor, operation: Operation): Operation {
  if (operation.type !== 'insert_text') return operation;
  const { length } = Node.leaf(editor, operation.path).text;
  return operation.offset > length ? { ...operation, offset: length } : operation;
}

const CLEARS = new WeakMap<BookEditor, () => void>();

/** Forgets everything that could be undone: after a load, the value as normalized is where undo ends (Slate issue 5250). */
export function clearHistory(editor: BookEditor): void {
  CLEARS.get(editor)?.();
}
