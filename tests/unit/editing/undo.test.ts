// What one undo takes back, in the tree and over the whole book.

import { describe, expect, test } from 'vitest';
import { createBookHistory } from '../../../shared/editing/book-history.ts';
import type { BookAttributes } from '../../../shared/editing/book-history.ts';
import { loadBriefs } from '../../../shared/editing/create-editor.ts';
import type { BookEditor } from '../../../shared/editing/slate-types.ts';
import { deepenPoint } from '../../../shared/editing/transforms/deepen-point.ts';
import { setUse } from '../../../shared/editing/transforms/set-use.ts';
import { withoutFields } from '../../../shared/editing/without-fields.ts';
import { createBook, editTree, printTree, readTree } from '../../support/tree.ts';

/** A clock that stands until it is moved. */
function createClock() {
  let time = 0;
  return {
    now: () => time,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

/** Types as keys come: each in a turn of its own. */
async function type(editor: BookEditor, text: string): Promise<void> {
  for (const letter of text) {
    editor.insertText(letter);
    await Promise.resolve();
  }
}

describe('a batch', () => {
  test('takes back words that came in behind the last letter, where the document was ahead of the tree', () => {
    const clock = createClock();
    const editor = editTree('# x\n1. one|', clock.now);
    const before = printTree(editor);
    const path = editor.selection?.anchor.path ?? [];
    editor.apply({ type: 'insert_text', path, offset: 40, text: ' more' });
    expect(printTree(editor)).toContain('one');
    expect(printTree(editor)).toContain('more');
    editor.undo();
    expect(printTree(editor)).toBe(before);
  });

  test('is what was typed without a pause', async () => {
    const clock = createClock();
    const editor = editTree('# x\n1. |', clock.now);
    await type(editor, 'one');
    clock.wait(999);
    await type(editor, ' two');
    clock.wait(1000);
    await type(editor, ' three');
    editor.undo();
    expect(printTree(editor)).toBe('# x\n1. one two|');
    editor.undo();
    expect(printTree(editor)).toBe('# x\n1. |');
    editor.redo();
    expect(printTree(editor)).toBe('# x\n1. one two|');
  });

  test('ends at Enter and at an attribute', async () => {
    const editor = editTree('# x\n1. |');
    await type(editor, 'a');
    editor.insertBreak();
    await Promise.resolve();
    await type(editor, 'b');
    setUse(editor, 'defensive');
    await Promise.resolve();
    await type(editor, 'c');
    const printed: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      printed.push(printTree(editor));
      editor.undo();
    }
    expect(printed).toEqual([
      '# x\n1. a\n1. {defensive} bc|',
      '# x\n1. a\n1. {defensive} b|',
      '# x\n1. a\n1. b|',
      '# x\n1. a\n1. |',
      '# x\n1. a|',
    ]);
  });

  test('is not cut by an act that did nothing', async () => {
    const editor = editTree('# x\n1. |');
    await type(editor, 'a');
    deepenPoint(editor);
    await type(editor, 'b');
    editor.undo();
    expect(printTree(editor)).toBe('# x\n1. |');
  });

  test('is kept beyond the hundredth', async () => {
    const clock = createClock();
    const editor = editTree('# x\n1. |', clock.now);
    const first = editor.children;
    for (let step = 0; step < 350; step += 1) {
      clock.wait(2000);
      await type(editor, 'x');
    }
    const last = editor.children;
    for (let step = 0; step < 350; step += 1) editor.undo();
    expect(editor.children).toEqual(first);
    for (let step = 0; step < 350; step += 1) editor.redo();
    expect(editor.children).toEqual(last);
  });

  test('is not what loading repaired', () => {
    const editor = editTree('# x\n1. a|');
    editor.insertText('b');
    loadBriefs(editor, [{ type: 'brief', id: 'b'.repeat(16), role: 'x', title: 'B', children: [] }]);
    expect(printTree(editor)).toBe('# notes\n¶');
    editor.undo();
    expect(printTree(editor)).toBe('# notes\n¶');
  });
});

describe('the history of a book', () => {
  function open() {
    const clock = createClock();
    const editor = editTree('# x\n1. |', clock.now);
    const first: BookAttributes = withoutFields(createBook([]), 'children');
    const seen: string[] = [];
    const history = createBookHistory(editor, first, clock.now, (attributes) => {
      seen.push(attributes.meetingSheet.venue);
    });
    const setVenue = (venue: string) => {
      const attributes = history.attributes();
      history.change({ ...attributes, meetingSheet: { ...attributes.meetingSheet, venue } }, 'venue');
    };
    const state = () => [
      printTree(editor).replaceAll('|', '').trimEnd(),
      history.attributes().meetingSheet.venue,
    ];
    return { clock, editor, first, history, setVenue, state, seen };
  }

  test('takes tree and sheet back in the order in which they were made', async () => {
    const { editor, history, setVenue, state } = open();
    const states = [state()];
    await type(editor, 'a');
    states.push(state());
    setVenue('Seoul');
    states.push(state());
    await type(editor, 'b');
    states.push(state());
    setVenue('Busan');
    states.push(state());
    const undone = [state()];
    while (history.undo()) undone.push(state());
    expect(undone).toEqual([...states].reverse());
    const redone = [state()];
    while (history.redo()) redone.push(state());
    expect(redone).toEqual(states);
  });

  test('is what Slate’s own undo and redo lead to', () => {
    const { editor, setVenue, state } = open();
    setVenue('Seoul');
    editor.undo();
    expect(state()[1]).toBe('');
    editor.redo();
    expect(state()[1]).toBe('Seoul');
  });

  test('takes typing in one field as one step, until a pause', () => {
    const { clock, history, setVenue, state, seen } = open();
    setVenue('S');
    clock.wait(200);
    setVenue('Se');
    clock.wait(1000);
    setVenue('Seo');
    history.undo();
    expect(state()[1]).toBe('Se');
    history.undo();
    expect(state()[1]).toBe('');
    expect(history.canUndo()).toBe(false);
    expect(seen).toEqual(['S', 'Se', 'Seo', 'Se', '']);
  });

  test('forgets what was undone when something new is made, on either side', async () => {
    const { editor, history, setVenue, state } = open();
    await type(editor, 'a');
    setVenue('Seoul');
    history.undo();
    history.undo();
    await type(editor, 'b');
    expect(history.canRedo()).toBe(false);
    expect(history.redo()).toBe(false);
    history.undo();
    setVenue('Busan');
    expect(history.redo()).toBe(false);
    expect(state()).toEqual(['# x\n1.', 'Busan']);
  });

  test('does not let typing after an undo join the batch before it', async () => {
    const { editor, history, state } = open();
    await type(editor, 'a');
    setUse(editor, 'defensive');
    history.undo();
    await type(editor, 'b');
    history.undo();
    expect(state()[0]).toBe('# x\n1. a');
    history.undo();
    expect(state()[0]).toBe('# x\n1.');
  });

  test('can be cleared', async () => {
    const { editor, first, history } = open();
    await type(editor, 'a');
    loadBriefs(editor, readTree('# y\n¶ b'));
    history.clear(first);
    expect(history.undo()).toBe(false);
    expect(printTree(editor)).toBe('# y\n¶ b');
  });
});
