// What the page asks of the tree: numbers, words, minutes, families, places.

import { describe, expect, test } from 'vitest';
import type { Brief } from '../../../shared/book/nodes.ts';
import { bookSchema } from '../../../shared/book/schema.ts';
import { briefsOf } from '../../../shared/editing/create-editor.ts';
import { blocksBySource } from '../../../shared/editing/queries/blocks-by-source.ts';
import { findBlock, findBrief, findSection } from '../../../shared/editing/queries/entry-by-id.ts';
import { numberPoints } from '../../../shared/editing/queries/numbering.ts';
import { selectedBlocks } from '../../../shared/editing/queries/selected-blocks.ts';
import { selectedRuns } from '../../../shared/editing/queries/selected-run.ts';
import { countWords, speakingMinutes } from '../../../shared/editing/queries/word-count.ts';
import { createLargeBook } from '../../support/large-book.ts';
import { editTree, readTree } from '../../support/tree.ts';

const blocks = (briefs: Brief[]) => briefs[0]?.children[0]?.children ?? [];

test('points are numbered through their section, whatever stands between', () => {
  const tree = readTree('# x\n1. a\no b\n- c\n¶ d\n1. e\n* f');
  expect(numberPoints(blocks(tree))).toEqual(['1.', 'o', '-', '', '2.', '']);
});

describe('words', () => {
  test('are counted in every line; a bullet alone is none; a Korean word is an eojeol', () => {
    const tree = readTree('# x\n1. one – two,  three\n¶ 정상회의 격상\n* four\nT five / six ; - / seven');
    expect(countWords(tree, 'en').words).toBe(9);
  });
  test('are spoken where they are to be raised, in their own language', () => {
    const tree = readTree('# x\n1. one two\n1. {if-raised} three\n¶ four\no {ko} 다섯');
    expect(countWords(tree, 'en').spoken).toEqual({ en: 2, ko: 1 });
  });
  test('are counted anew after each key', () => {
    const editor = editTree('# x\n1. one |');
    expect(countWords(briefsOf(editor), 'en').words).toBe(1);
    editor.insertText('two');
    expect(countWords(briefsOf(editor), 'en').words).toBe(2);
  });
  test('take twice as long in consecutive interpretation', () => {
    const count = { words: 0, spoken: { en: 240, ko: 100 } };
    expect(speakingMinutes(count, '')).toBe(3);
    expect(speakingMinutes(count, 'simultaneous')).toBe(3);
    expect(speakingMinutes(count, 'consecutive')).toBe(6);
  });
});

test('blocks are found by the paragraph that they rest on', () => {
  const tree = readTree('# x\n1. {~1 ~2} a\n¶ {~2} b');
  const [a, b] = blocks(tree).map(({ id }) => id);
  expect([...blocksBySource(tree, 'document00000000')]).toEqual([
    ['1', [a]],
    ['2', [a, b]],
  ]);
  expect(blocksBySource(tree, 'another000000000').size).toBe(0);
});

test('briefs, sections and blocks are found by their ids', () => {
  const editor = editTree('== A\n# x\n¶ a\n== B\n# y\n¶ b\n1. c');
  const [, second] = briefsOf(editor);
  expect(findBrief(editor, second?.id ?? '')?.[1]).toEqual([1]);
  expect(findSection(editor, second?.children[0]?.id ?? '')?.[1]).toEqual([1, 0]);
  expect(findBlock(editor, second?.children[0]?.children[1]?.id ?? '')?.[1]).toEqual([1, 0, 1]);
  expect(findBlock(editor, second?.id ?? '')).toBeUndefined();
});

describe('the selection', () => {
  const pathsOf = (text: string) => selectedBlocks(editTree(text)).map(([, path]) => path.join('.'));
  test.each([
    ['a caret', '# x\n¶ a|\n¶ b', ['0.0.0']],
    ['a range, forward', '# x\n¶ a<\n¶ b\n# y\n¶ >c\n¶ d', ['0.0.0', '0.0.1']],
    ['a range, backward', '# x\n¶ a>\n¶ b\n# y\n¶ c<\n¶ d', ['0.0.0', '0.0.1', '0.1.0']],
    ['nothing', '# x\n¶ a', []],
  ])('%s', (_name, text, paths) => {
    expect(pathsOf(text)).toEqual(paths);
  });
  test('takes sub-points along, one run a section', () => {
    const runs = selectedRuns(editTree('# x\n1. a<\no b\n# y\n1. c>\no d\n¶ e'));
    expect(runs.map(({ path, from, to }) => [path.join('.'), from, to])).toEqual([
      ['0.0', 0, 2],
      ['0.1', 0, 2],
    ]);
  });
});

test.each([0, 1, 200, 2000])('a large book of %i blocks is a book', (size) => {
  const book = createLargeBook(size);
  expect(bookSchema.safeParse(book).error?.issues ?? []).toEqual([]);
  expect(
    book.children.flatMap((brief) => brief.children.flatMap((section) => section.children)),
  ).toHaveLength(size);
});
