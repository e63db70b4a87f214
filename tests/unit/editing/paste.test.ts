// Copy and paste: inside the book, from another program's fragment, as plain text.

import { Editor, Node } from 'slate';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../shared/book/nodes.ts';
import { copyFragment, textOfFragment } from '../../../shared/editing/clipboard/copy-fragment.ts';
import { briefsOf } from '../../../shared/editing/create-editor.ts';
import type { BookEditor } from '../../../shared/editing/slate-types.ts';
import { insertLines } from '../../../shared/editing/transforms/insert-lines.ts';
import { renameBrief, renameSection } from '../../../shared/editing/transforms/rename-parts.ts';
import { setAddressee } from '../../../shared/editing/transforms/set-addressee.ts';
import { setTopic } from '../../../shared/editing/transforms/set-topic.ts';
import { editTree, printTree } from '../../support/tree.ts';
import { checkRow } from './act.ts';
import type { ActRow } from './act.ts';

/** Copies what is selected and pastes it at the start of the last block of a section. */
const pasteAt =
  (section: number, edge: 'start' | 'end' = 'end') =>
  (editor: BookEditor) => {
    const fragment = structuredClone(editor.getFragment());
    const at = [0, section, (briefsOf(editor)[0]?.children[section]?.children.length ?? 1) - 1];
    editor.select(edge === 'start' ? Editor.start(editor, at) : Editor.end(editor, at));
    editor.insertFragment(fragment);
  };
const pasteText = (text: string) => (editor: BookEditor) => {
  insertLines(editor, text);
};

const INSIDE: ActRow[] = [
  ['words go into the words', '# x\n1. {~1} o<n>e\n# y\n¶ two', pasteAt(1), '# x\n1. {~1} one\n# y\n¶ twon|'],
  [
    'a whole point is a point where the line is empty',
    '# x\n1. {defensive ~1 seed to:X} <one>\n# y\n¶',
    pasteAt(1),
    '# x\n1. {defensive ~1 seed to:X} one\n# y\n1. {defensive ~1 seed to:X} one|',
  ],
  [
    'a whole point is words where there are words, and its sources come along',
    '# x\n1. {defensive ~1 seed} <one>\n# y\n¶ two',
    pasteAt(1),
    '# x\n1. {defensive ~1 seed} one\n# y\n¶ {~1} twoone|',
  ],
  [
    'points keep use, sources and what they withhold',
    '# {@delegation} x\n1. {~1} <one\no {if-raised @principal} two>\n# {@delegation+press} y\n¶ three',
    pasteAt(1),
    '# {@delegation} x\n1. {~1} one\no {if-raised @principal} two\n# {@delegation+press} y\n¶ three\n1. {@principal+delegation ~1} one\no {if-raised @principal} two|',
  ],
  [
    'a marking of the section goes along',
    '# {!restricted} x\n1. <one\n1. two>\n# y\n¶',
    pasteAt(1),
    '# {!restricted} x\n1. one\n1. two\n# y\n1. {!restricted} one\n1. {!restricted} two|',
  ],
  [
    'sections go after the section',
    '# {@delegation} x\n1. <one\n# y\n¶ tw>o\n# z\n¶ three',
    pasteAt(2),
    '# {@delegation} x\n1. one\n# y\n¶ two\n# z\n¶ three\n# {@delegation} x\n1. {@principal+delegation} one\n# y\n¶ {@principal} tw|',
  ],
  [
    'before the first word',
    '# x\n1. <one\n1. two>\n# y\n¶ three',
    pasteAt(1, 'start'),
    '# x\n1. one\n1. two\n# y\n1. one\n1. two|\n¶ three',
  ],
  [
    'in a cell blocks are lines',
    '# x\n1. <one\n1. two>\n# y\nT a / b',
    pasteAt(1),
    '# x\n1. one\n1. two\n# y\nT a / bone\ntwo|',
  ],
];

const PARTS: ActRow[] = [
  ['words of an item', '# x\n* a\n* o<n>e\n# y\n¶ two', pasteAt(1), '# x\n* a\n* one\n# y\n¶ twon|'],
  ['words of a cell', '# x\nT a / o<n>e\n# y\n¶ two', pasteAt(1), '# x\nT a / one\n# y\n¶ twon|'],
  ['items are a list', '# x\n* {~1} <a\n* b>\n# y\n¶', pasteAt(1), '# x\n* {~1} a\n* b\n# y\n* {~1} a\n* b|'],
  ['an image', '# x\n[img] <\n¶ >a\n# y\n¶ b', pasteAt(1), '# x\n[img]\n¶ a\n# y\n¶ b\n[img] |'],
];

const TEXT: ActRow[] = [
  ['one line is words', '# background\n¶ a|b', pasteText('x y'), '# background\n¶ ax y|b'],
  ['lines are paragraphs', '# background\n¶ a|b', pasteText('x\r\n\r\ny'), '# background\n¶ ax\n¶ y|b'],
  ['a marker elsewhere is text', '# background\n¶ |', pasteText('1. x\n- y'), '# background\n¶ 1. x\n¶ - y|'],
  [
    'markers are levels among points',
    '# points-to-make\n1. {if-raised} |',
    pasteText('1. x\n   o y\n      - z\n2) w'),
    '# points-to-make\n1. {if-raised} x\no {if-raised} y\n- {if-raised} z\n1. {if-raised} w|',
  ],
  [
    'bullets alone are one level',
    '# points-to-make\n1. a\no |',
    pasteText('- x\n- y'),
    '# points-to-make\n1. a\no x\no y|',
  ],
  [
    'a marker keeps a paragraph from staying one',
    '# points-to-make\n¶ |',
    pasteText('1. x\n- y'),
    '# points-to-make\n1. x\n- y|',
  ],
];

/** Every kind of character that no document can hold, that shows as a box, or that ends a line in its own way. */
const HOSTILE = 'a\u0000b\u0007c\u001bd\u007fe\u0085f\ufffeg\ud800h\ufeffi\vj\u2028k';
const CLEAN = 'abcde\nfghi\nj\nk';

const FOREIGN_MARKS: ActRow[] = [
  [
    'Korean marks, each kind one level deeper, and a note that is none',
    '# points-to-make\n1. |',
    pasteText('□ 첫째\n ○ 둘째\n  ― 셋째\n   ※ 주석\n□ 넷째'),
    '# points-to-make\n1. 첫째\no 둘째\n- 셋째\n- ※ 주석\n1. 넷째|',
  ],
  [
    'numbers and letters by turns, four deep where a book has three levels',
    '# points-to-make\n1. |',
    pasteText('1. 하나\n가. 둘\n1) 셋\n가) 넷\n나. 다섯\n2. 여섯'),
    '# points-to-make\n1. 하나\no 둘\n- 셋\n- 넷\no 다섯\n1. 여섯|',
  ],
  [
    'one mark at three depths',
    '# points-to-make\n1. |',
    pasteText('- a\n  - b\n\t- c\n- d'),
    '# points-to-make\n1. a\no b\n- c\n1. d|',
  ],
  [
    'Word’s three bullets without indentation',
    '# points-to-make\n1. |',
    pasteText('•\ta\no\tb\n\uf0a7\tc\n•\td'),
    '# points-to-make\n1. a\no b\n- c\n1. d|',
  ],
  [
    'a paragraph sign is no mark',
    '# points-to-make\n1. |',
    pasteText('§ 5\n§ 6'),
    '# points-to-make\n1. § 5\n1. § 6|',
  ],
  [
    'a bullet under another bullet',
    '# points-to-make\n1. |',
    pasteText('• a\no b\n• c'),
    '# points-to-make\n1. a\no b\n1. c|',
  ],
  ['marks are not doubled in a list', '# x\n* a\n* |', pasteText('• b\n• c'), '# x\n* a\n* b\n* c|'],
  ['one dash in a list is a dash', '# x\n* a|', pasteText(' - b'), '# x\n* a - b|'],
];

describe('what may be written', () => {
  test.each([
    ['pasted text', (editor: BookEditor) => void insertLines(editor, HOSTILE)],
    ['typed text', (editor: BookEditor) => void editor.insertText(HOSTILE)],
    ['words of a fragment', (editor: BookEditor) => void editor.insertFragment([{ text: HOSTILE }])],
    [
      'a block of a fragment',
      (editor: BookEditor) => {
        const children = [{ text: HOSTILE }];
        editor.insertFragment([
          { type: 'point', id: 'x'.repeat(16), level: 1, use: 'raise', topic: HOSTILE, children },
        ]);
      },
    ],
    [
      'a fragment of nothing known',
      (editor: BookEditor) =>
        void editor.insertFragment([{ type: 'evil', children: [{ text: HOSTILE }] }] as never),
    ],
  ])('%s comes without what no document can hold', (_name, act) => {
    const editor = editTree('# x\n¶ |');
    act(editor);
    expect(JSON.stringify(editor.children)).not.toMatch(/\\u00|\\ud8|[\u007f-\u009f\u2028\ufeff\ufffe]/);
    expect(JSON.stringify(editor.children)).toContain('abcde');
  });
  test('line ends of every kind are line ends, and no letter is lost', () => {
    const editor = editTree('# x\n¶ |');
    insertLines(editor, HOSTILE);
    expect(Node.string(editor)).toBe(CLEAN);
  });
  test('emoji of many parts, right-to-left words and their marks stay as they are', () => {
    const words = '👨‍👩‍👧 🇰🇷 é \u2067שלום\u2069 مرحبا \u200b한';
    const editor = editTree('# x\n¶ |');
    insertLines(editor, words);
    expect(Node.string(editor)).toBe(words);
  });
  test('names, topics and addressees too, on one line', () => {
    const editor = editTree('# x\n1. a|');
    const [brief] = briefsOf(editor);
    renameBrief(editor, brief?.id ?? '', HOSTILE);
    renameSection(editor, brief?.children[0]?.id ?? '', HOSTILE);
    setTopic(editor, HOSTILE);
    setAddressee(editor, HOSTILE);
    const line = CLEAN.replaceAll('\n', ' ');
    expect(briefsOf(editor)[0]).toMatchObject({
      title: line,
      children: [{ heading: line, children: [{ topic: line, addressee: line }] }],
    });
  });
});

describe('pasting inside the book', () => {
  test.each([...INSIDE, ...PARTS])('%s', (_name, before, act, after) => {
    checkRow(before, act, after);
  });
  test('gives new ids to blocks and sources, and the seed follows', () => {
    const editor = editTree('# x\n1. {~1 ~2 seed} <one\n1. two>\n# y\n¶');
    pasteAt(1)(editor);
    const [original, copy] = [0, 1].map((section) => briefsOf(editor)[0]?.children[section]?.children[0]);
    expect(copy?.id).not.toBe(original?.id);
    expect(copy?.sources).toHaveLength(2);
    expect(copy?.sources?.map(({ id }) => id)).not.toEqual(original?.sources?.map(({ id }) => id));
    expect(copy?.seed?.source).toBe(copy?.sources?.[0]?.id);
  });
});

describe('pasting text', () => {
  test.each([...TEXT, ...FOREIGN_MARKS])('%s', (_name, before, act, after) => {
    checkRow(before, act, after);
  });
});

describe('pasting a foreign fragment', () => {
  const paste = (fragment: unknown): string => {
    const editor = editTree('# x\n¶ a|b');
    editor.insertFragment(fragment as Block[]);
    return printTree(editor);
  };
  test.each([
    ['an unknown type', [{ type: 'evil', href: 'javascript:alert(1)', children: [{ text: 'X' }] }]],
    ['a script in a link', [{ type: 'link', href: 'javascript:alert(1)', children: [{ text: 'X' }] }]],
    ['a wrong attribute', [{ type: 'point', level: 9, use: 'raise', children: [{ text: 'X' }] }]],
    [
      'a block in a block',
      [{ type: 'paragraph', children: [{ type: 'paragraph', children: [{ text: 'X' }] }] }],
    ],
    ['a block of a newer version', [{ type: 'unknown', original: {}, children: [{ text: 'X' }] }]],
    [
      'a section of evil',
      [{ type: 'section', role: '', heading: '', children: [{ type: 'evil', children: [{ text: 'X' }] }] }],
    ],
    ['a leaf with a type', [{ type: 'x', text: 'X' }]],
  ])('%s leaves its words alone', (_name, fragment) => {
    expect(paste(fragment)).toBe('# x\n¶ aX|b');
  });
  test.each([
    ['nothing', []],
    ['a number', 7],
    ['null', null],
    ['an object', { children: {} }],
  ])('%s leaves nothing', (_name, fragment) => {
    expect(paste(fragment)).toBe('# x\n¶ a|b');
  });
  test('deep beyond measure is neither followed nor lost', () => {
    let node: object = { text: 'X' };
    for (let depth = 0; depth < 50_000; depth += 1) node = { type: 'paragraph', children: [node] };
    expect(paste([node])).toBe('# x\n¶ aX|b');
  });
  test('fields that every object has are left out', () => {
    const leaf = JSON.parse('{"text":"X","constructor":1,"then":2,"__proto__":{"bold":true}}') as object;
    const editor = editTree('# x\n¶ a|b');
    editor.insertFragment([leaf as { text: string }]);
    expect(Object.keys(Node.leaf(editor, [0, 0, 0, 0]))).toEqual(['text']);
  });
  test('paragraphs of another Slate are paragraphs', () => {
    const editor = editTree('# x\n¶ |');
    editor.insertFragment([
      { type: 'paragraph', children: [{ text: 'one' }] },
      { type: 'paragraph', children: [{ text: 'two', bold: true }] },
    ] as Block[]);
    expect(printTree(editor)).toBe('# x\n¶ one\n¶ two|');
  });
});

describe('what is copied as text', () => {
  test.each([
    ['words', '# x\n1. o<n>e', 'n'],
    [
      'points with their numbers',
      '# x\n1. <one\no two\n¶ three\n- four\n1. five>',
      '1. one\n   o two\nthree\n      - four\n2. five',
    ],
    ['sections with their headings', '# x\n1. <one\n# y\n¶ two>', 'x\n1. one\n\ny\ntwo'],
    ['a table by tabs', '# x\n¶ <one\nT a / b ; c / d\n¶ two>', 'one\na\tb\nc\td\ntwo'],
  ])('%s', (_name, text, expected) => {
    const fragment = copyFragment(editTree(text));
    expect(fragment && textOfFragment(fragment)).toBe(expected);
  });
});

describe('pasting many lines', () => {
  test('is one act for all of them, each as Enter would have made it', () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `${index % 2 ? '  o ' : '1. '}line ${index}`);
    const editor = editTree('# points-to-make\n1. {if-raised @principal} a|b\no c');
    const first = editor.children;
    insertLines(editor, lines.join('\n'));
    const blocks = briefsOf(editor)[0]?.children[0]?.children ?? [];
    expect(blocks).toHaveLength(2001);
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(2001);
    expect(blocks.slice(1, -2).every((block) => block.type === 'point' && block.use === 'if-raised')).toBe(
      true,
    );
    expect(blocks.slice(0, 4).map((block) => 'level' in block && block.level)).toEqual([1, 2, 1, 2]);
    expect(Node.string(blocks.at(-2) as never)).toBe('line 1999b');
    expect(editor.history.undos).toHaveLength(1);
    editor.undo();
    expect(editor.children).toEqual(first);
  });
  test.each<ActRow>([
    [
      'one line within words is what it says',
      '# points-to-make\n1. on |',
      pasteText('1. May'),
      '# points-to-make\n1. on 1. May|',
    ],
    ['items stay items', '# x\n* a|b', pasteText('1\n2\n3'), '# x\n* a1\n* 2\n* 3|b'],
    ['a quotation goes on as paragraphs', '# x\n" a|', pasteText('1\n2\n3'), '# x\n" a1\n¶ 2\n¶ 3|'],
    [
      'what has no marker goes on as the line before it',
      '# points-to-make\n1. a|',
      pasteText('1. x\n  o y\nz\n1. w\nv'),
      '# points-to-make\n1. ax\no y\no z\n1. w\n1. v|',
    ],
  ])('%s', (_name, before, act, after) => {
    checkRow(before, act, after);
  });
});
