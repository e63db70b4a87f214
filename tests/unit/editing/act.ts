// Runs one act on a tree and holds the outcome against another: the whole tree, the selection, the schema, undo and redo.

import { expect } from 'vitest';
import { bookSchema } from '../../../shared/book/schema.ts';
import type { Brief } from '../../../shared/book/nodes.ts';
import type { BookEditor } from '../../../shared/editing/slate-types.ts';
import { createBook, editTree, printTree } from '../../support/tree.ts';

/** The same lines without the indentation of the test file. */
const tree = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimStart())
    .filter((line) => line !== '')
    .join('\n');

/** What an act makes of a tree. Fails where the book is invalid after it, or where undo and redo are not exact. */
function actOn(before: string, act: (editor: BookEditor) => unknown): string {
  const editor = editTree(before);
  const first = editor.children;
  act(editor);
  const after = editor.children;
  const parsed = bookSchema.safeParse(createBook(after as Brief[]));
  expect(parsed.error?.issues ?? []).toEqual([]);
  const printed = printTree(editor);
  const batches = editor.history.undos.length;
  for (let step = 0; step < batches; step += 1) editor.undo();
  expect(editor.children).toEqual(first);
  for (let step = 0; step < batches; step += 1) editor.redo();
  expect(editor.children).toEqual(after);
  return printed;
}

/** A row of a table of acts: a name, a tree, an act, and the tree that it makes. */
export type ActRow = [name: string, before: string, act: (editor: BookEditor) => unknown, after: string];

/** Checks one row. */
export function checkRow(before: string, act: (editor: BookEditor) => unknown, after: string): void {
  expect(actOn(tree(before), act)).toBe(tree(after));
}
