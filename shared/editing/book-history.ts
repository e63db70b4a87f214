// Undo over the whole book: the tree's batches and changes beside it (meeting sheet, title, copies) in the order in which
// they were made. The tree's own history stays slate-history's; here stands only whose turn it is.
// Promises that Slate's `undo` and `redo`, whoever calls them, go through here.

import type { Book } from '../book/book.ts';
import { endBatch } from './history/with-batches.ts';
import type { BookEditor } from './slate-types.ts';

/** Everything of a book that is not in the tree. */
export type BookAttributes = Omit<Book, 'children'>;

type Step =
  | { kind: 'tree' }
  | { kind: 'attributes'; before: BookAttributes; after: BookAttributes }
  /** Several that are one act, in the order in which they were made. */
  | { kind: 'together'; steps: Step[] };

export interface BookHistory {
  /** The book's attributes as they stand. */
  attributes: () => BookAttributes;
  /**
   * Makes a change beside the tree. Changes with one `field` that follow each other within a second are one step,
   * as typing is.
   */
  change: (next: BookAttributes, field?: string) => void;
  /** Makes everything that is changed within one step, in the tree and beside it. */
  together: (act: () => void) => void;
  undo: () => boolean;
  redo: () => boolean;
  canUndo: () => boolean;
  canRedo: () => boolean;
  /** Forgets every step: after a load. */
  clear: (attributes: BookAttributes) => void;
}

/** As for typing: a pause this long begins a new step. In milliseconds. */
const PAUSE = 1000;

/**
 * Puts a book-wide history over an editor.
 * @param now the time in milliseconds, from any start
 * @param onChange told of the attributes whenever they change, by `change`, undo or redo
 */
export function createBookHistory(
  editor: BookEditor,
  first: BookAttributes,
  now: () => number,
  onChange: (attributes: BookAttributes) => void = () => undefined,
): BookHistory {
  const tree = { undo: editor.undo, redo: editor.redo, writeHistory: editor.writeHistory };
  let attributes = first;
  let done: Step[] = [];
  let undone: Step[] = [];
  let moving = false;
  let open: { field: string; time: number } | undefined;

  editor.writeHistory = (stack, batch) => {
    tree.writeHistory(stack, batch);
    // Undo and redo write too, from one stack to the other; only a new batch is a step.
    if (moving || stack !== 'undos') return;
    done.push({ kind: 'tree' });
    undone = [];
    open = undefined;
  };

  const set = (next: BookAttributes): void => {
    attributes = next;
    onChange(next);
  };
  const take = (step: Step, direction: 'undo' | 'redo'): void => {
    switch (step.kind) {
      case 'tree':
        tree[direction]();
        return;
      case 'attributes':
        set(direction === 'undo' ? step.before : step.after);
        return;
      case 'together':
        for (const one of direction === 'undo' ? step.steps.toReversed() : step.steps) take(one, direction);
    }
  };
  const move = (from: Step[], to: Step[], direction: 'undo' | 'redo'): boolean => {
    const step = from.pop();
    if (!step) return false;
    moving = true;
    try {
      take(step, direction);
    } finally {
      moving = false;
    }
    to.push(step);
    open = undefined;
    // What is typed next is a step of its own: slate-history would let it join the batch that is now the last.
    endBatch(editor);
    return true;
  };

  const history: BookHistory = {
    attributes: () => attributes,
    change: (next, field) => {
      const last = done.at(-1);
      const joins =
        field !== undefined &&
        open?.field === field &&
        now() - open.time < PAUSE &&
        last?.kind === 'attributes';
      if (joins) last.after = next;
      else done.push({ kind: 'attributes', before: attributes, after: next });
      open = field === undefined ? undefined : { field, time: now() };
      undone = [];
      editor.history.redos = [];
      endBatch(editor);
      set(next);
    },
    together: (act) => {
      const first = done.length;
      // Neither joins what was done before, nor is joined by what is done after.
      open = undefined;
      endBatch(editor);
      act();
      endBatch(editor);
      open = undefined;
      const steps = done.splice(first);
      const [only] = steps;
      if (steps.length === 1 && only) done.push(only);
      else if (steps.length > 1) done.push({ kind: 'together', steps });
    },
    undo: () => move(done, undone, 'undo'),
    redo: () => move(undone, done, 'redo'),
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
    clear: (next) => {
      attributes = next;
      done = [];
      undone = [];
      open = undefined;
    },
  };
  editor.undo = () => {
    history.undo();
  };
  editor.redo = () => {
    history.redo();
  };
  return history;
}
