// Each rule of the schema: a value that breaks it, and what the editor makes of it.

import { Editor, Transforms } from 'slate';
import { describe, expect, test } from 'vitest';
import type { Brief } from '../../../shared/book/nodes.ts';
import { bookSchema } from '../../../shared/book/schema.ts';
import { createBookEditor } from '../../../shared/editing/create-editor.ts';
import { countId } from '../../../shared/editing/id-index.ts';
import { countIds, createBook, editTree, printTree, SCHEME } from '../../support/tree.ts';

const id = (name: string): string => name.padStart(16, '0');
const words = (text: string) => [{ text }];
const brief = (...children: object[]) => ({ type: 'brief', id: id('b'), role: 'r', title: 't', children });
const section = (...children: object[]) => ({
  type: 'section',
  id: id('s'),
  role: 'x',
  heading: 'h',
  children,
});

/** What the editor makes of a value, which must be a valid book. */
function load(...briefs: object[]): Brief[] {
  const book = createBook(briefs as Brief[]);
  const editor = createBookEditor(book, { newId: countIds('new'), now: () => 0, markingScheme: SCHEME });
  const made = { ...book, children: editor.children as Brief[] };
  expect(bookSchema.safeParse(made).error?.issues ?? []).toEqual([]);
  const before = editor.children;
  Editor.normalize(editor, { force: true });
  expect(editor.children).toBe(before);
  editor.undo();
  expect(editor.children).toBe(before);
  return made.children;
}
const blocksOf = (...children: object[]) => load(brief(section(...children)))[0]?.children[0]?.children;
const first = (block: object) => blocksOf(block)?.[0];

describe('form', () => {
  test('a book without briefs stays so', () => {
    expect(load()).toEqual([]);
  });
  test('a book holds only briefs', () => {
    expect(load({ text: 'a' }, { type: 'evil', children: words('b') }, section())).toMatchObject([
      { type: 'brief', children: [{ id: id('s'), children: [{ type: 'paragraph' }] }] },
    ]);
  });
  test('a brief holds only sections, and one at least', () => {
    expect(load(brief())[0]?.children).toMatchObject([
      { type: 'section', children: [{ type: 'paragraph' }] },
    ]);
    expect(
      load(brief({ text: 'a' }, { type: 'paragraph', id: id('p'), children: words('b') }))[0]?.children,
    ).toMatchObject([{ type: 'section', children: [{ id: id('p') }] }]);
  });
  test('a section holds only blocks, and one at least', () => {
    expect(blocksOf()).toMatchObject([{ type: 'paragraph', children: words('') }]);
    expect(
      blocksOf(
        { text: 'a' },
        { type: 'evil', children: [{ type: 'worse', children: words('b') }] },
        { type: 'evil', children: [] },
        section({ type: 'page-break', id: id('k'), children: words('') }),
      ),
    ).toMatchObject([
      { type: 'paragraph', children: words('a') },
      { type: 'paragraph', children: words('b') },
      { type: 'page-break', id: id('k') },
    ]);
  });
  test('lists, tables and rows hold what they are made of', () => {
    expect(first({ type: 'list', id: id('l'), ordered: true, children: [] })).toMatchObject({
      children: [{ type: 'list-item', level: 1, children: words('') }],
    });
    expect(
      first({
        type: 'table',
        id: id('t'),
        headerRows: 0,
        children: [{ type: 'table-row', children: words('a') }],
      }),
    ).toMatchObject({ children: [{ children: [{ type: 'table-cell', children: words('a') }] }] });
    expect(first({ type: 'table', id: id('t'), headerRows: 0, children: [] })).toMatchObject({
      children: [{ children: [{ type: 'table-cell', children: words('') }] }],
    });
  });
  test('a line holds only words, a link only leaves', () => {
    expect(
      first({
        type: 'paragraph',
        id: id('p'),
        children: [
          { type: 'paragraph', children: words('a') },
          { type: 'link', href: 'javascript:alert(1)', children: words('b') },
          { type: 'link', href: 'https://x.example/', children: [{ type: 'evil', children: words('c') }] },
          { type: 'field', children: words('d') },
        ],
      }),
    ).toMatchObject({
      children: [{ text: 'ab' }, { type: 'link', children: words('c') }, { text: 'd' }],
    });
  });
});

describe('attributes', () => {
  test('that are wrong go, or take their plain value', () => {
    expect(
      first({
        type: 'point',
        id: id('p'),
        level: 7,
        use: 'shout',
        readers: 'all',
        marking: 3,
        seed: {},
        lang: 'xx',
        later: { kept: null },
        children: words('a'),
      }),
    ).toEqual({
      type: 'point',
      id: id('p'),
      level: 1,
      use: 'raise',
      later: { kept: null },
      children: words('a'),
    });
  });
  test('of a leaf that are wrong go, those not known stay', () => {
    expect(
      first({
        type: 'paragraph',
        id: id('p'),
        children: [{ text: 'a', bold: 'very', type: 'evil', later: 1, italic: true }],
      }),
    ).toMatchObject({ children: [{ text: 'a', later: 1, italic: true }] });
  });
  test('an image without a picture is its description', () => {
    expect(
      first({ type: 'image', id: id('i'), media: 'x', alt: 'A bridge', width: 9, children: words('') }),
    ).toMatchObject({ type: 'paragraph', children: words('A bridge') });
  });
  test('a level deeper than the schema minds stays', () => {
    const point = { type: 'point', id: id('p'), level: 3, use: 'raise', children: words('a') };
    expect(first(point)).toEqual(point);
  });
});

describe('ids', () => {
  test('are present and unique; a seed follows its source', () => {
    const source = { id: id('q'), document: id('d'), address: '1', words: 'w', date: null };
    const block = {
      type: 'paragraph',
      id: id('p'),
      sources: [source],
      seed: { label: 'our-ask', source: id('q') },
      children: words('a'),
    };
    const made = blocksOf(block, block, { type: 'paragraph', id: 'BAD', children: words('b') }) ?? [];
    expect(new Set(made.map((each) => each.id)).size).toBe(3);
    for (const each of made.slice(0, 2)) expect(each.seed?.source).toBe(each.sources?.[0]?.id);
  });
  test('are counted through every kind of operation, and again when the value is set from outside', () => {
    const editor = editTree('# x\n1. {~1} on|e\n1. {~2} two');
    const all = () => JSON.stringify(editor.children).match(/(?<="id":")[0-9a-z]{16}/g) ?? [];
    const check = () => {
      for (const each of all()) expect(countId(editor, each)).toBe(1);
    };
    editor.insertBreak();
    check();
    editor.deleteBackward('character');
    editor.deleteBackward('character');
    check();
    Transforms.removeNodes(editor, { at: [0, 0, 0] });
    check();
    for (const batch of [...editor.history.undos]) if (batch.operations.length > 0) editor.undo();
    check();
    editor.children = structuredClone(editTree('# y\n¶ a').children);
    check();
    expect(countId(editor, 'x'.repeat(16))).toBe(0);
  });
  test('of a document are never given to a block', () => {
    const book = createBook([]);
    const ids = ['document00000000', book.id, 'f'.repeat(16), 'e'.repeat(16), 'c'.repeat(16)];
    const editor = createBookEditor(
      { ...book, children: [brief() as Brief] },
      { newId: () => ids.shift() ?? '', now: () => 0, markingScheme: SCHEME },
    );
    expect(JSON.stringify(editor.children)).not.toContain('document00000000');
    expect(printTree(editor)).toBe('# notes\n¶');
  });
});
