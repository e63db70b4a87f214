// Everything that a person can do to a book, at places and with values that three dice choose.
// A new act is named here, and every property of editing holds for it too.

import { Editor, Node } from 'slate';
import type { Point } from 'slate';
import type { Section } from '../../../shared/book/nodes.ts';
import { READERS, USES } from '../../../shared/book/words.ts';
import { briefsOf } from '../../../shared/editing/create-editor.ts';
import type { BookEditor } from '../../../shared/editing/slate-types.ts';
import { deepenPoint } from '../../../shared/editing/transforms/deepen-point.ts';
import { insertLineBreak } from '../../../shared/editing/transforms/insert-line-break.ts';
import { insertLines } from '../../../shared/editing/transforms/insert-lines.ts';
import { insertParagraph } from '../../../shared/editing/transforms/insert-paragraph.ts';
import { insertSection } from '../../../shared/editing/transforms/insert-section.ts';
import { moveBlockTo } from '../../../shared/editing/transforms/move-block-to.ts';
import { moveBlockDown, moveBlockUp } from '../../../shared/editing/transforms/move-block.ts';
import { moveSection, moveSectionTo } from '../../../shared/editing/transforms/move-section.ts';
import { raisePoint } from '../../../shared/editing/transforms/raise-point.ts';
import { removeBlock } from '../../../shared/editing/transforms/remove-block.ts';
import { removeSection } from '../../../shared/editing/transforms/remove-section.ts';
import { renameBrief, renameSection } from '../../../shared/editing/transforms/rename-parts.ts';
import { setAddressee } from '../../../shared/editing/transforms/set-addressee.ts';
import { setDisclosure } from '../../../shared/editing/transforms/set-disclosure.ts';
import { setLang } from '../../../shared/editing/transforms/set-lang.ts';
import { setMarking } from '../../../shared/editing/transforms/set-marking.ts';
import { setReaders } from '../../../shared/editing/transforms/set-readers.ts';
import {
  setSectionMarking,
  setSectionReaders,
} from '../../../shared/editing/transforms/set-section-readers.ts';
import { setTopic } from '../../../shared/editing/transforms/set-topic.ts';
import { setUse } from '../../../shared/editing/transforms/set-use.ts';
import { turnIntoParagraph } from '../../../shared/editing/transforms/turn-into-paragraph.ts';
import { turnIntoPoint } from '../../../shared/editing/transforms/turn-into-point.ts';

/** Three numbers from 0 to 1 that choose where and what. */
export type Dice = [number, number, number];
export type Act = (editor: BookEditor, dice: Dice) => unknown;

const pick = <Item>(items: readonly Item[], share: number): Item | undefined =>
  items[Math.min(items.length - 1, Math.floor(share * items.length))];

function pickPlace(editor: BookEditor, share: number): Point | undefined {
  const entry = pick([...Node.texts(editor)], share);
  return entry && { path: entry[1], offset: Math.round(((share * 997) % 1) * entry[0].text.length) };
}

const sectionsOf = (editor: BookEditor): Section[] => briefsOf(editor).flatMap((brief) => brief.children);
const pickSection = (editor: BookEditor, share: number): Section | undefined =>
  pick(sectionsOf(editor), share);

/** Where the caret is put before each act: at a place, over a range, at the edge of a line. */
export const MOVES: Record<string, Act> = {
  caret: (editor, [one]) => {
    const place = pickPlace(editor, one);
    if (place) editor.select(place);
  },
  range: (editor, [one, two]) => {
    const [anchor, focus] = [pickPlace(editor, one), pickPlace(editor, two)];
    if (anchor && focus) editor.select({ anchor, focus });
  },
  nearRange: (editor, [one, two]) => {
    const anchor = pickPlace(editor, one);
    const focus = pickPlace(editor, Math.min(1, one + two / 20));
    if (anchor && focus) editor.select({ anchor, focus });
  },
  edge: (editor, [one, two]) => {
    const place = pickPlace(editor, one);
    const at = place?.path.slice(0, 3);
    if (at) editor.select(two < 0.5 ? Editor.start(editor, at) : Editor.end(editor, at));
  },
};

export const FORM_ACTS: Record<string, Act> = {
  type: (editor, [one]) => {
    editor.insertText(one < 0.5 ? 'words' : '말씀');
  },
  typeOneByOne: (editor) => {
    for (const letter of 'abc') editor.insertText(letter);
  },
  enter: (editor) => {
    editor.insertBreak();
  },
  lineBreak: insertLineBreak,
  backspace: (editor, [, , unit]) => {
    editor.deleteBackward(unit < 0.7 ? 'character' : unit < 0.9 ? 'word' : 'line');
  },
  delete: (editor, [, , unit]) => {
    editor.deleteForward(unit < 0.7 ? 'character' : 'word');
  },
  deleteSelection: (editor) => {
    editor.deleteFragment();
  },
  tab: deepenPoint,
  shiftTab: raisePoint,
  moveUp: moveBlockUp,
  moveDown: moveBlockDown,
  removeBlock,
  insertParagraph,
  turnIntoParagraph,
  turnIntoPoint,
  bold: (editor, [one]) => {
    if (one < 0.5) Editor.addMark(editor, 'bold', true);
    else Editor.removeMark(editor, 'bold');
  },
  insertSection: (editor, [one]) => {
    insertSection(editor, pickSection(editor, one)?.id ?? '', 'New');
  },
  removeSection: (editor, [one, two]) => {
    if (two < 0.3) removeSection(editor, pickSection(editor, one)?.id ?? '');
  },
  moveSection: (editor, [one, two]) =>
    moveSection(editor, pickSection(editor, one)?.id ?? '', two < 0.5 ? 'up' : 'down'),
  moveSectionTo: (editor, [one, two, three]) =>
    moveSectionTo(editor, pickSection(editor, one)?.id ?? '', {
      brief: pick(briefsOf(editor), two)?.id ?? '',
      index: Math.floor(three * 5),
    }),
  drag: (editor, [one, two, three]) => {
    const block = pick(
      sectionsOf(editor).flatMap((section) => section.children),
      one,
    );
    const section = pickSection(editor, two);
    return moveBlockTo(editor, block?.id ?? '', {
      section: section?.id ?? '',
      index: Math.floor(three * ((section?.children.length ?? 0) + 1)),
    });
  },
  copyAndPaste: (editor, [one]) => {
    const fragment = structuredClone(editor.getFragment());
    const place = pickPlace(editor, one);
    if (place) editor.select(place);
    editor.insertFragment(fragment);
  },
  cutAndPaste: (editor, [one]) => {
    const fragment = structuredClone(editor.getFragment());
    editor.deleteFragment();
    const place = pickPlace(editor, one);
    if (place) editor.select(place);
    editor.insertFragment(fragment);
  },
  pasteLines: (editor, [one]) => {
    insertLines(editor, one < 0.5 ? '1. one\n\no two\r\n- three\nplain' : 'first line\nsecond line');
  },
  rename: (editor, [one, two]) => {
    if (two < 0.5) renameSection(editor, pickSection(editor, one)?.id ?? '', 'Heading');
    else renameBrief(editor, pick(briefsOf(editor), one)?.id ?? '', 'Title');
  },
  use: (editor, [one]) => {
    setUse(editor, pick(USES, one) ?? 'raise');
  },
  addressee: (editor, [one]) => {
    setAddressee(editor, one < 0.5 ? 'Mexico' : ' ');
  },
  topic: (editor, [one]) => {
    setTopic(editor, one < 0.5 ? 'visas' : undefined);
  },
  lang: (editor, [one]) => {
    setLang(editor, pick([undefined, 'en', 'ko'] as const, one));
  },
  disclosure: (editor, [one]) => {
    setDisclosure(editor, pick([undefined, 'may-be-used', 'not-for-disclosure'] as const, one));
  },
  undo: (editor) => {
    editor.undo();
  },
  redo: (editor) => {
    editor.redo();
  },
};

/** Copies whole blocks, and pastes them into an empty line, where they land as blocks. */
export const pasteBlocks: Act = (editor, [one, two, three]) => {
  const from = pickPlace(editor, one)?.path.slice(0, 3);
  const to = pickPlace(editor, Math.min(1, one + two / 5))?.path.slice(0, 3);
  if (!from || !to) return;
  editor.select({ anchor: Editor.start(editor, from), focus: Editor.end(editor, to) });
  const fragment = structuredClone(editor.getFragment());
  const place = pickPlace(editor, three);
  if (place) editor.select(place);
  insertParagraph(editor);
  if (fragment.every((node) => 'id' in node)) editor.insertFragment(fragment);
};

/** Acts that mean to change who may see what. */
export const READER_ACTS: Record<string, Act> = {
  readers: (editor, [one, two]) => {
    setReaders(editor, two < 0.3 ? undefined : READERS.slice(0, Math.ceil(one * 4)));
  },
  marking: (editor, [one]) => {
    setMarking(editor, pick([undefined, 'official', 'restricted', 'confidential'], one));
  },
  sectionReaders: (editor, [one, two]) => {
    setSectionReaders(editor, pickSection(editor, one)?.id ?? '', two < 0.5 ? undefined : READERS);
  },
  sectionMarking: (editor, [one, two]) => {
    setSectionMarking(editor, pickSection(editor, one)?.id ?? '', two < 0.5 ? undefined : 'restricted');
  },
};
