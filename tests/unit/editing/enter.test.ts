// Enter and Shift+Enter, in every kind of line, and a new row of a table.

import { describe, test } from 'vitest';
import { insertLineBreak } from '../../../shared/editing/transforms/insert-line-break.ts';
import { insertRow } from '../../../shared/editing/transforms/insert-row.ts';
import type { BookEditor } from '../../../shared/editing/slate-types.ts';
import { checkRow } from './act.ts';
import type { ActRow } from './act.ts';

const enter = (editor: BookEditor) => {
  editor.insertBreak();
};

const addRow = (editor: BookEditor) => {
  insertRow(editor, editor.selection?.focus.path ?? []);
};

const ROWS: ActRow[] = [
  [
    'a row as wide as the last',
    '# x\nT a ; b|',
    (editor) => {
      addRow(editor);
      editor.insertText('c');
    },
    '# x\nT a ; b ; c|',
  ],
  ['no row outside of a table', '# x\n¶ a|\nT b', addRow, '# x\n¶ a|\nT b'],
  [
    'splits a point; seed and sources stay with the first part, what it is for goes along',
    '# points\n1. {defensive @delegation !restricted ~3/o1 seed to:Mexico topic:visas ko} one|two',
    enter,
    '# points\n1. {defensive @delegation !restricted ~3/o1 seed to:Mexico topic:visas ko} one\n1. {defensive @delegation !restricted to:Mexico topic:visas ko} |two',
  ],
  [
    'after the last word gives an empty point of the same level and use',
    '# points\n1. one\no {if-raised} two|\n1. three',
    enter,
    '# points\n1. one\no {if-raised} two\no {if-raised} |\n1. three',
  ],
  [
    'before the first word gives an empty point above; the words keep their source',
    '# points\n1. {~1} |one',
    enter,
    '# points\n1.\n1. {~1} |one',
  ],
  ['raises an empty sub-point', '# points\n1. one\no two\n- |', enter, '# points\n1. one\no two\no |'],
  ['turns an empty point into a paragraph', '# points\n1. one\n1. |', enter, '# points\n1. one\n¶ |'],
  [
    'goes on after a seed that is still unwritten',
    '# points\n1. {~1 seed} |',
    enter,
    '# points\n1. {~1 seed}\n1. |',
  ],
  ['splits a paragraph', '# background\n¶ {~1} one|two', enter, '# background\n¶ {~1} one\n¶ |two'],
  ['writes on after agreed language', '# background\n" one|', enter, '# background\n" one\n¶ |'],
  ['splits a list item', '# background\n* one|two\n* three', enter, '# background\n* one\n* |two\n* three'],
  [
    'leaves the list from an empty item',
    '# background\n* {@principal ~1} one\n* |\n* three',
    enter,
    '# background\n* {@principal ~1} one\n¶ {@principal} |\n* {@principal} three',
  ],
  ['is a new line in a cell', '# background\nT a| / b', enter, '# background\nT a\n| / b'],
  ['writes on after an image', '# background\n[img] |\n¶ two', enter, '# background\n[img]\n¶ |\n¶ two'],
  ['replaces what is selected', '# points\n1. o<ne\n1. tw>o', enter, '# points\n1. o\n1. |o'],
  ['Shift+Enter stays in the point', '# points\n1. one|two', insertLineBreak, '# points\n1. one\n\\ |two'],
];

describe('Enter', () => {
  test.each(ROWS)('%s', (_name, before, act, after) => {
    checkRow(before, act, after);
  });
});
