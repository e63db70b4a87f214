// Levels, moving, turning, removing, and the attributes of what is selected.

import { describe, expect, test } from 'vitest';
import type { BookEditor } from '../../../shared/editing/slate-types.ts';
import { briefsOf } from '../../../shared/editing/create-editor.ts';
import { deepenPoint } from '../../../shared/editing/transforms/deepen-point.ts';
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
import { setLang } from '../../../shared/editing/transforms/set-lang.ts';
import { setMarking } from '../../../shared/editing/transforms/set-marking.ts';
import { setReaders } from '../../../shared/editing/transforms/set-readers.ts';
import { setSectionReaders } from '../../../shared/editing/transforms/set-section-readers.ts';
import { setTopic } from '../../../shared/editing/transforms/set-topic.ts';
import { setUse } from '../../../shared/editing/transforms/set-use.ts';
import { turnIntoParagraph } from '../../../shared/editing/transforms/turn-into-paragraph.ts';
import { turnIntoPoint } from '../../../shared/editing/transforms/turn-into-point.ts';
import { editTree } from '../../support/tree.ts';
import { checkRow } from './act.ts';
import type { ActRow } from './act.ts';

const sectionAt = (editor: BookEditor, brief: number, section: number): string =>
  briefsOf(editor)[brief]?.children[section]?.id ?? '';
const blockAt = (editor: BookEditor, section: number, block: number): string =>
  briefsOf(editor)[0]?.children[section]?.children[block]?.id ?? '';
const drag = (block: [number, number], section: number, index: number) => (editor: BookEditor) =>
  moveBlockTo(editor, blockAt(editor, ...block), { section: sectionAt(editor, 0, section), index });

const LEVELS: ActRow[] = [
  ['Tab takes sub-points along', '# x\n1. a\n1. |b\no c', deepenPoint, '# x\n1. a\no |b\n- c'],
  ['Tab leaves the first point', '# x\n1. |a', deepenPoint, '# x\n1. |a'],
  ['Tab does not skip a level', '# x\n1. a\no |b', deepenPoint, '# x\n1. a\no |b'],
  ['Tab does not flatten a family', '# x\n1. a\n1. |b\no c\n- d', deepenPoint, '# x\n1. a\n1. |b\no c\n- d'],
  ['Tab on several', '# x\n1. a\n1. b<\n1. >c', deepenPoint, '# x\n1. a\no b<\n1. >c'],
  ['Tab on several, to the words', '# x\n1. a\n1. b<\n1. c>', deepenPoint, '# x\n1. a\no b<\no c>'],
  ['Tab on an item', '# x\n* a\n* |b', deepenPoint, '# x\n* a\n** |b'],
  ['Shift+Tab takes sub-points along', '# x\n1. a\no |b\n- c', raisePoint, '# x\n1. a\n1. |b\no c'],
  ['Shift+Tab at level 1 does nothing', '# x\n1. |a\no b', raisePoint, '# x\n1. |a\no b'],
  [
    'Shift+Tab keeps what the point above withheld',
    '# {@delegation+press} x\n1. {@delegation} a\no {!official} |b\n- c',
    raisePoint,
    '# {@delegation+press} x\n1. {@delegation} a\n1. {@principal+delegation !official} |b\no c',
  ],
];

const MOVES: ActRow[] = [
  ['up past a family', '# x\n1. a\no b\n1. |c\no d', moveBlockUp, '# x\n1. |c\no d\n1. a\no b'],
  ['down past a family', '# x\n1. |a\no b\n1. c\no d', moveBlockDown, '# x\n1. c\no d\n1. |a\no b'],
  ['several at once', '# x\n1. a\n1. b<\n1. c>\n1. d', moveBlockDown, '# x\n1. a\n1. d\n1. b<\n1. c>'],
  ['a sub-point under the next point', '# x\n1. a\no |b\n1. c', moveBlockDown, '# x\n1. a\n1. c\no |b'],
  ['a sub-point to the top is raised', '# x\n1. a\no |b\n- c', moveBlockUp, '# x\n1. |b\no c\n1. a'],
  [
    'across the border of a section, keeping what it withheld',
    '# x\n1. {~1} |a\n1. b\n# {@press} y\n1. c',
    (editor) => {
      moveBlockDown(editor);
      moveBlockDown(editor);
    },
    '# x\n1. b\n# {@press} y\n1. {@principal ~1} |a\n1. c',
  ],
  [
    'the last one leaves an empty paragraph',
    '# x\n1. |a\n# y\n1. b',
    moveBlockDown,
    '# x\n¶\n# y\n1. |a\n1. b',
  ],
  ['into an empty section', '# x\n¶\n# y\n1. |a\n1. b', moveBlockUp, '# x\n1. |a\n# y\n1. b'],
  [
    'never into another brief',
    '== A\n# x\n¶ a\n== B\n# y\n¶ |b',
    moveBlockUp,
    '== A\n# x\n¶ a\n== B\n# y\n¶ |b',
  ],
  ['by dragging', '# x\n1. a\no b\n1. c|\n# y\n¶ d', drag([0, 0], 1, 1), '# x\n1. c|\n# y\n¶ d\n1. a\no b'],
  [
    'by dragging down in its section',
    '# x\n1. a\no b\n1. c|\n1. d',
    drag([0, 0], 0, 3),
    '# x\n1. c|\n1. a\no b\n1. d',
  ],
  ['not into its own family', '# x\n1. a|\no b\n1. c', drag([0, 0], 0, 1), '# x\n1. a|\no b\n1. c'],
  [
    'a section down',
    '# x\n¶ a|\n# y\n¶ b',
    (editor) => moveSection(editor, sectionAt(editor, 0, 0), 'down'),
    '# y\n¶ b\n# x\n¶ a|',
  ],
  [
    'a section into another brief, which leaves an empty one',
    '== A\n# x\n¶ a|\n== B\n# y\n¶ b',
    (editor) =>
      moveSectionTo(editor, sectionAt(editor, 0, 0), { brief: briefsOf(editor)[1]?.id ?? '', index: 1 }),
    '== A\n# notes\n¶\n== B\n# y\n¶ b\n# x\n¶ a|',
  ],
];

const FORM: ActRow[] = [
  ['turn into a paragraph', '# x\n1. {if-raised ~1 to:X} a|\no b', turnIntoParagraph, '# x\n¶ {~1} a|\no b'],
  [
    'turn into a point as the one before',
    '# x\no {defensive} a\n¶ {~1} b|',
    turnIntoPoint,
    '# x\no {defensive} a\no {defensive ~1} b|',
  ],
  [
    'turn into a point for the use of the section',
    '# if-raised\n¶ b|',
    turnIntoPoint,
    '# if-raised\n1. {if-raised} b|',
  ],
  ['remove a point with its sub-points', '# x\n1. a\n1. b|\no c\n1. d', removeBlock, '# x\n1. a\n1. |d'],
  ['remove the last block', '# x\n1. a|', removeBlock, '# x\n¶ |'],
  ['insert a paragraph', '# x\n1. a|b', insertParagraph, '# x\n1. ab\n¶ |'],
  [
    'insert a section',
    '# x\n1. a|',
    (editor) => insertSection(editor, sectionAt(editor, 0, 0), 'New'),
    '# x\n1. a\n# notes\n¶ |',
  ],
  [
    'remove a section',
    '# x\n1. a|\n# y\n¶ b',
    (editor) => {
      removeSection(editor, sectionAt(editor, 0, 0));
    },
    '# y\n¶ b',
  ],
];

const ATTRIBUTES: ActRow[] = [
  [
    'use, on points alone',
    '# x\n1. a<\n¶ b\no c>',
    (editor) => {
      setUse(editor, 'defensive');
    },
    '# x\n1. {defensive} a<\n¶ b\no {defensive} c>',
  ],
  [
    'readers, in the order shown and with the principal',
    '# x\n1. a|\n1. b',
    (editor) => {
      setReaders(editor, ['press', 'delegation']);
    },
    '# x\n1. {@principal+delegation+press} a|\n1. b',
  ],
  [
    'readers taken away',
    '# x\n1. {@delegation} a|',
    (editor) => {
      setReaders(editor, undefined);
    },
    '# x\n1. a|',
  ],
  [
    'marking, topic, addressee and language',
    '# x\n1. a|',
    (editor) => {
      setMarking(editor, 'restricted');
      setTopic(editor, 'visas');
      setAddressee(editor, ' Mexico ');
      setLang(editor, 'ko');
    },
    '# x\n1. {!restricted to:Mexico topic:visas ko} a|',
  ],
  [
    'an image’s readers',
    '# x\n[img] |',
    (editor) => {
      setReaders(editor, ['delegation']);
    },
    '# x\n[img] {@principal+delegation} |',
  ],
  [
    'a section’s readers',
    '# x\n1. a|',
    (editor) => {
      setSectionReaders(editor, sectionAt(editor, 0, 0), ['press']);
    },
    '# {@principal+press} x\n1. a|',
  ],
];

describe('levels', () => {
  test.each(LEVELS)('%s', (_name, before, act, after) => {
    checkRow(before, act, after);
  });
});
describe('moving', () => {
  test.each(MOVES)('%s', (_name, before, act, after) => {
    checkRow(before, act, after);
  });
});
describe('form', () => {
  test.each(FORM)('%s', (_name, before, act, after) => {
    checkRow(before, act, after);
  });
  test('a heading and a title are renamed', () => {
    const editor = editTree('== A\n# x\n¶ a');
    renameSection(editor, sectionAt(editor, 0, 0), 'Heading');
    renameBrief(editor, briefsOf(editor)[0]?.id ?? '', 'Title');
    expect(briefsOf(editor)[0]).toMatchObject({ title: 'Title', children: [{ heading: 'Heading' }] });
  });
});
describe('attributes', () => {
  test.each(ATTRIBUTES)('%s', (_name, before, act, after) => {
    checkRow(before, act, after);
  });
});

test('every act keeps the ids of what stays', () => {
  const editor = editTree('# x\n1. a\no b\n1. |c\no d');
  const ids = () =>
    briefsOf(editor)[0]
      ?.children[0]?.children.map(({ id }) => id)
      .sort();
  const before = ids();
  moveBlockUp(editor);
  raisePoint(editor);
  setUse(editor, 'defensive');
  turnIntoParagraph(editor);
  expect(ids()).toEqual(before);
});
