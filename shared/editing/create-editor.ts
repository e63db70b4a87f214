// The editor of a book: Slate with history, the book's schema and a book's behavior, holding a normalized value.
// Promises that undo ends at that value. The page puts React's abilities around what it gets here.

import { createEditor, Editor } from 'slate';
import { withHistory } from 'slate-history';
import type { Book } from '../book/book.ts';
import type { IdSource } from '../book/ids.ts';
import type { MarkingScheme } from '../book/marking.ts';
import { clearHistory, withBatches } from './history/with-batches.ts';
import { countId, withIdIndex } from './id-index.ts';
import type { BookEditor, SlateDescendant } from './slate-types.ts';
import { withBook } from './with-book.ts';
import { withWriting } from './with-writing.ts';

export interface EditorOptions {
  newId: IdSource;
  /** The time in milliseconds, from any start. */
  now: () => number;
  markingScheme: MarkingScheme;
}

/** Makes the editor of a book. */
export function createBookEditor(
  book: Pick<Book, 'id' | 'children' | 'documents'>,
  options: EditorOptions,
): BookEditor {
  const editor = createEditor() as BookEditor;
  const taken = new Set([book.id, ...book.documents.map((document) => document.id)]);
  editor.newId = () => {
    let id = options.newId();
    while (taken.has(id) || countId(editor, id) > 0) id = options.newId();
    return id;
  };
  editor.markingScheme = options.markingScheme;
  withWriting(withBook(withIdIndex(withBatches(withHistory(editor), options.now))));
  loadBriefs(editor, book.children);
  return editor;
}

/** Puts another value in the place of the editor's: normalized, nothing selected, nothing to undo. */
export function loadBriefs(editor: BookEditor, briefs: Book['children']): void {
  editor.children = briefs as SlateDescendant[];
  editor.selection = null;
  Editor.normalize(editor, { force: true });
  clearHistory(editor);
}

/** The briefs as the editor holds them, for saving, exporting and counting. Normalization keeps them valid by the book's schema. */
export const briefsOf = (editor: BookEditor): Book['children'] => editor.children as Book['children'];
