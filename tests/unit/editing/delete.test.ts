// Backspace, Delete and the deletion of what is selected.

import { describe, test } from 'vitest';
import type { BookEditor } from '../../../shared/editing/slate-types.ts';
import { checkRow } from './act.ts';
import type { ActRow } from './act.ts';

const backspace = (editor: BookEditor) => {
  editor.deleteBackward('character');
};
const forward = (editor: BookEditor) => {
  editor.deleteForward('character');
};
const cut = (editor: BookEditor) => {
  editor.deleteFragment();
};
const type = (text: string) => (editor: BookEditor) => {
  editor.insertText(text);
};

const BACKSPACE: ActRow[] = [
  ['deletes a character', '# points\n1. one|', backspace, '# points\n1. on|'],
  ['raises a sub-point with its own', '# points\n1. a\no |b\n- c', backspace, '# points\n1. a\n1. |b\no c'],
  [
    'turns a point into a paragraph',
    '# points\n1. a\n1. {if-raised ~1 to:X} |b',
    backspace,
    '# points\n1. a\n¶ {~1} |b',
  ],
  [
    'joins a paragraph to the point before; sources and seed go along',
    '# points\n1. {~1} a\n¶ {~2 seed} |b',
    backspace,
    '# points\n1. {~1 ~2 seed} a|b',
  ],
  ['drops an empty line before', '# points\n1.\n¶ {~2} |b', backspace, '# points\n¶ {~2} |b'],
  [
    'fills a seed before that is unwritten',
    '# points\n1. {~1 seed} \n¶ |b',
    backspace,
    '# points\n1. {~1 seed} |b',
  ],
  ['keeps the sources of an empty line', '# points\n1. a\n¶ {~2} |', backspace, '# points\n1. {~2} a|'],
  [
    'never joins sections',
    '# points\n1. a\n# background\n¶ |b',
    backspace,
    '# points\n1. a\n# background\n¶ |b',
  ],
  ['never joins briefs', '== A\n# x\n¶ a\n== B\n# y\n¶ |b', backspace, '== A\n# x\n¶ a\n== B\n# y\n¶ |b'],
  ['joins the last item of a list', '# x\n* a\n* b\n¶ {~1} |c', backspace, '# x\n* {~1} a\n* b|c'],
  ['takes an item out of its list', '# x\n* a\n* |b', backspace, '# x\n* a\n¶ |b'],
  ['raises an item', '# x\n* a\n** |b', backspace, '# x\n* a\n* |b'],
  ['stays in a cell', '# x\nT a / |b', backspace, '# x\nT a / |b'],
  ['enters a table', '# x\nT a / b\n¶ |c', backspace, '# x\nT a / b|\n¶ c'],
  ['removes a page break', '# x\n¶ a\n---\n¶ |b', backspace, '# x\n¶ a\n¶ |b'],
  ['chooses an image', '# x\n[img]\n¶ |b', backspace, '# x\n[img] |\n¶ b'],
  ['removes a chosen image', '# x\n¶ a\n[img] |\n¶ b', backspace, '# x\n¶ a|\n¶ b'],
  [
    'does not show withheld words with what they join',
    '# {@delegation+press} x\n¶ {@delegation} a\n¶ {@press !restricted} |b',
    backspace,
    '# {@delegation+press} x\n¶ {@principal !restricted} a|b',
  ],
  [
    'does not show a sub-point that it raises out of a withheld point',
    '# {@delegation} x\n1. {@principal !restricted} a\no |b',
    backspace,
    '# {@delegation} x\n1. {@principal !restricted} a\n1. {@principal !restricted} |b',
  ],
];

const DELETE: ActRow[] = [
  ['joins the point below', '# points\n1. {~1} a|\no {~2} b\no c', forward, '# points\n1. {~1 ~2} a|b\no c'],
  ['drops an empty point', '# points\n1. |\n1. {if-raised} b', forward, '# points\n1. {if-raised} |b'],
  ['joins items', '# x\n* a|\n* b', forward, '# x\n* a|b'],
  ['joins a list', '# x\n¶ a|\n* b\n* c', forward, '# x\n¶ a|b\n* c'],
  ['never joins sections', '# x\n¶ a|\n# y\n¶ b', forward, '# x\n¶ a|\n# y\n¶ b'],
  ['enters a table', '# x\n¶ a|\nT b / c', forward, '# x\n¶ a\nT |b / c'],
  ['stays in a cell', '# x\nT a| / b', forward, '# x\nT a| / b'],
];

const SELECTION: ActRow[] = [
  ['within a point', '# points\n1. o<n>e', cut, '# points\n1. o|e'],
  [
    'across points joins them; the last gives its sources, those between are gone',
    '# points\n1. {~1} o<ne\n1. {~2} two\n1. {~3} thr>ee',
    cut,
    '# points\n1. {~1 ~3} o|ee',
  ],
  [
    'across sections keeps the sections',
    '# x\n¶ o<ne\n# y\n¶ two\n# z\n¶ thr>ee',
    cut,
    '# x\n¶ o|\n# y\n¶\n# z\n¶ ee',
  ],
  ['backward too', '# x\n¶ o>ne\n¶ tw<o', cut, '# x\n¶ o|o'],
  ['in a table empties cells', '# x\nT a< / b ; c / d>', cut, '# x\nT a| /  ;  / '],
  ['from a paragraph into a table', '# x\n¶ o<ne\n[img]\nT a / b>c\n¶ d', cut, '# x\n¶ o|\nT  / c\n¶ d'],
  ['from a list', '# x\n* a\n* b<c\n* d\n¶ e>f', cut, '# x\n* a\n* b|f'],
  ['of everything in a section', '# x\n[img] <\n¶ a\n[img] >', cut, '# x\n¶ |'],
  [
    'typed into a seed: it is filled, and rests on what it did',
    '# x\n1. {~1 seed} |',
    type('X'),
    '# x\n1. {~1 seed} X|',
  ],
  ['typed over', '# x\n¶ o<ne\n¶ tw>o', type('X'), '# x\n¶ oX|o'],
];

describe('Backspace', () => {
  test.each(BACKSPACE)('%s', (_name, before, act, after) => {
    checkRow(before, act, after);
  });
});
describe('Delete', () => {
  test.each(DELETE)('%s', (_name, before, act, after) => {
    checkRow(before, act, after);
  });
});
describe('deleting a selection', () => {
  test.each(SELECTION)('%s', (_name, before, act, after) => {
    checkRow(before, act, after);
  });
});
