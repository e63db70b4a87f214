// The book's editor as the page has it: React's abilities around the headless one, and what pages are drawn in pieces of.
// Promises to be the only place that wraps the editor, so that a page for measuring has the very same one.

import { withReact } from 'slate-react';
import type { ReactEditor } from 'slate-react';
import { createIdSource } from '../../../../shared/book/ids.ts';
import { isBlockNode, isInlineNode } from '../../../../shared/editing/node-kinds.ts';
import type { BookEditor } from '../../../../shared/editing/slate-types.ts';
import { withPageClipboard } from './page-clipboard.ts';

export type PageEditor = BookEditor & ReactEditor;

/** Children that React compares together; a section or brief with fewer is one piece. Measured: docs/decisions/0010. */
const CHUNK = 50;

/** Wraps a book's editor for the page; `printField` says what a field of the meeting sheet shows. */
export function wrapEditor(editor: BookEditor, printField: (path: string) => string): PageEditor {
  const page = withPageClipboard(withReact(editor) as PageEditor, printField);
  // Rows and items must be the direct children of their table and list: no piece may stand between.
  // A link's words are leaves, and what is drawn in pieces may hold elements alone.
  page.getChunkSize = (node) => ('type' in node && (isBlockNode(node) || isInlineNode(node)) ? null : CHUNK);
  return page;
}

/** Ids for blocks that are written, from the browser's random source. */
export const newPageId = createIdSource((count) => crypto.getRandomValues(new Uint8Array(count)));
