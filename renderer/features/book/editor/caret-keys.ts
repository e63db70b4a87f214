// Keys that move the caret and that the browser does not move as a text program does: to the ends of the book, by a page,
// by paragraphs, and through the rows of a table. Every other it moves itself.
// Must not hear a key while a syllable is composed.

import { Editor, Path } from 'slate';
import type { SlatePoint } from '../../../../shared/editing/slate-types.ts';
import { findLine } from '../../../../shared/editing/queries/line-at.ts';
import { matchesAccelerator } from '../../../ui/accelerators.ts';
import type { KeyPress } from '../../../ui/accelerators.ts';
import type { Platform } from '../../../ui/platform.ts';
import { takeCaret } from './block-acts.ts';
import type { PageEditor } from './page-editor.ts';
import { stepRow } from './step-row.ts';
import { moveFocus, turnPage } from './turn-page.ts';

type CaretAct = 'start' | 'end' | 'page-up' | 'page-down' | 'paragraph-up' | 'paragraph-down' | 'up' | 'down';

const KEYS: readonly [keys: string, act: CaretAct][] = [
  ['PageUp', 'page-up'],
  ['PageDown', 'page-down'],
  ['Up', 'up'],
  ['Down', 'down'],
];
const KEYS_ELSEWHERE: typeof KEYS = [
  ['CmdOrCtrl+Home', 'start'],
  ['CmdOrCtrl+End', 'end'],
  ['CmdOrCtrl+Up', 'paragraph-up'],
  ['CmdOrCtrl+Down', 'paragraph-down'],
];
/** On a Mac, Option with an arrow moves a block here. */
const KEYS_ON_MAC: typeof KEYS = [
  ['CmdOrCtrl+Up', 'start'],
  ['CmdOrCtrl+Down', 'end'],
  ['CmdOrCtrl+Home', 'start'],
  ['CmdOrCtrl+End', 'end'],
];

/** Moves the caret by a key; false where the browser is to do it. */
export function pressCaretKey(
  editor: PageEditor,
  press: KeyPress,
  platform: Platform,
  canvas: Element | null,
): boolean {
  const extend = press.shiftKey;
  const plain = { ...copyPress(press), shiftKey: false };
  const keys = [...KEYS, ...(platform === 'macos' ? KEYS_ON_MAC : KEYS_ELSEWHERE)];
  const act = keys.find(([written]) => matchesAccelerator(plain, written, platform))?.[1];
  if (!act) return false;
  takeCaret(editor);
  const { selection } = editor;
  if (!selection) return false;
  switch (act) {
    case 'start':
      // The title stands above the first words.
      canvas?.scrollTo(0, 0);
      moveFocus(editor, Editor.start(editor, []), extend);
      return true;
    case 'end':
      canvas?.scrollTo(0, canvas.scrollHeight);
      moveFocus(editor, Editor.end(editor, []), extend);
      return true;
    case 'paragraph-up':
    case 'paragraph-down':
      moveFocus(editor, findParagraph(editor, selection.focus, act === 'paragraph-down' ? 1 : -1), extend);
      return true;
    case 'page-up':
    case 'page-down':
      if (!canvas) return false;
      turnPage(editor, canvas, act === 'page-down' ? 1 : -1, extend);
      return true;
    case 'up':
    case 'down':
      return !extend && stepRow(editor, act === 'down' ? 1 : -1);
  }
}

/** Where a paragraph begins: this one, where the caret stands within it and goes up, else the next; at the last, where it ends. */
function findParagraph(editor: PageEditor, from: SlatePoint, direction: 1 | -1): SlatePoint {
  const line = findLine(editor, from);
  const path = line?.[1] ?? from.path.slice(0, 3);
  if (direction === -1 && !Editor.isStart(editor, from, path)) return Editor.start(editor, path);
  const beside =
    direction === 1
      ? Editor.after(editor, Editor.end(editor, path), { voids: false })
      : Editor.before(editor, Editor.start(editor, path), { voids: false });
  if (!beside) return direction === 1 ? Editor.end(editor, []) : Editor.start(editor, []);
  const next = findLine(editor, beside)?.[1] ?? beside.path.slice(0, 3);
  return Path.equals(next, path) ? beside : Editor.start(editor, next);
}

const copyPress = ({ key, code, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): KeyPress => ({
  key,
  code,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
});
