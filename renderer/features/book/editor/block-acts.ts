// What can be done to the selected block from outside the text: by key, from a tag, from the side pane. All by the block's id.
// Promises that the caret is in the block that is acted on; a selection over several blocks that holds it stays, and all are acted on.

import { Editor, Path, Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { findBlock } from '../../../../shared/editing/queries/entry-by-id.ts';
import { selectedBlocks } from '../../../../shared/editing/queries/selected-blocks.ts';
import { stepBlock } from '../step-block.ts';
import type { BlockStep } from '../step-block.ts';
import type { PageEditor } from './page-editor.ts';

/**
 * Takes the caret from the document: the browser tells where an arrow key put it only a moment later, and an act at once after
 * such a key must not go to the block before.
 */
export function takeCaret(editor: PageEditor): void {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || !isWriting()) return;
  if (!ReactEditor.hasEditableTarget(editor, selection.anchorNode)) return;
  const range = ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true });
  if (range && !(editor.selection && Range.equals(range, editor.selection))) Transforms.select(editor, range);
}

/** Puts the caret into a block, unless it or a selection over it is there. False where there is no such block. */
export function selectBlock(editor: PageEditor, id: string): boolean {
  if (selectedBlocks(editor).some(([block]) => block.id === id)) return true;
  const path = findBlock(editor, id)?.[1];
  if (!path) return false;
  Transforms.select(editor, Editor.start(editor, path));
  return true;
}

/** Does something with a block. */
export function actOnBlock(editor: PageEditor, id: string, act: (editor: PageEditor) => void): void {
  if (selectBlock(editor, id)) act(editor);
}

/** The block with the caret, or undefined. */
export function findCaretBlock(editor: PageEditor): string | undefined {
  const { selection } = editor;
  if (!selection) return undefined;
  const path = selection.focus.path.slice(0, 3);
  if (path.length < 3 || !Editor.hasPath(editor, path)) return undefined;
  const [node] = Editor.node(editor, path);
  return 'id' in node ? node.id : undefined;
}

/** The block to which a step from another goes, in the order of the book. */
export function findNeighbor(editor: PageEditor, id: string, step: BlockStep): string | undefined {
  const order = editor.children.flatMap((brief) =>
    'type' in brief && brief.type === 'brief'
      ? brief.children.flatMap((section) => section.children.map((block) => block.id))
      : [],
  );
  return stepBlock(order, id, step);
}

/** Puts the keyboard into the words of a block: at the caret, else at their end. */
export function writeOn(editor: PageEditor, id: string): void {
  const path = findBlock(editor, id)?.[1];
  if (!path) return;
  const { selection } = editor;
  const inside = selection && Range.isCollapsed(selection) && Path.isAncestor(path, selection.anchor.path);
  const atStart = inside && Editor.isStart(editor, selection.anchor, path);
  if (!inside || atStart) Transforms.select(editor, Editor.end(editor, path));
  focusText(editor);
}

/** True while the keyboard is in the words of the book. Slate also says so while a grip inside of its element has focus. */
export const isWriting = (): boolean => document.activeElement?.classList.contains('book-editor') === true;

/** Puts the keyboard into the words, and the document's caret where the editor's is. */
export function focusText(editor: PageEditor): void {
  document.querySelector<HTMLElement>('.book-editor')?.focus({ preventScroll: true });
  const { selection } = editor;
  if (!selection) return;
  const anchor = ReactEditor.toDOMPoint(editor, selection.anchor);
  const focus = ReactEditor.toDOMPoint(editor, selection.focus);
  document.getSelection()?.setBaseAndExtent(...anchor, ...focus);
}
