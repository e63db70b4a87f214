// Whatever is done to whatever book: it stays a book, undo and redo are exact, and no copy gains what it withheld.

import fc from 'fast-check';
import { Editor, Node, Transforms } from 'slate';
import { describe, expect, test } from 'vitest';
import type { Book } from '../../shared/book/book.ts';
import { deriveCopy } from '../../shared/book/copies.ts';
import type { Copy } from '../../shared/book/copies.ts';
import { bookSchema } from '../../shared/book/schema.ts';
import { briefsOf, createBookEditor } from '../../shared/editing/create-editor.ts';
import type { BookEditor } from '../../shared/editing/slate-types.ts';
import { deepenPoint } from '../../shared/editing/transforms/deepen-point.ts';
import { turnIntoParagraph } from '../../shared/editing/transforms/turn-into-paragraph.ts';
import { arbitraryBook } from '../support/arbitrary-book.ts';
import { countIds, SCHEME } from '../support/tree.ts';
import { withoutFields } from '../../shared/editing/without-fields.ts';
import { FORM_ACTS, MOVES, pasteBlocks, READER_ACTS } from '../unit/editing/random-acts.ts';
import type { Act, Dice } from '../unit/editing/random-acts.ts';

// Not `fc.double`: it gives every exponent its turn, so that nearly all shares would choose the first item.
const share = fc.integer({ min: 0, max: 9999 }).map((number) => number / 10_000);
const dice: fc.Arbitrary<Dice> = fc.tuple(share, share, share);

interface Step {
  move: string;
  act: string;
  dice: Dice;
  /** Milliseconds since the step before. */
  pause: number;
}
const stepsOf = (
  acts: Record<string, Act>,
  least = 25,
  moves: readonly string[] = [...Object.keys(MOVES), 'stay'],
): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      move: fc.constantFrom(...moves),
      act: fc.constantFrom(...Object.keys(acts)),
      dice,
      pause: fc.constantFrom(10, 10, 1500),
    }),
    { minLength: least, maxLength: least * 2, size: 'max' },
  );

/** Opens a book and does the steps; each in a turn of its own, as keys come. */
async function edit(
  book: Book,
  steps: readonly Step[],
  acts: Record<string, Act>,
  afterEach: (editor: BookEditor) => void = () => undefined,
): Promise<{ editor: BookEditor; first: unknown }> {
  let time = 0;
  const editor = createBookEditor(book, { newId: countIds('new'), now: () => time, markingScheme: SCHEME });
  const first = editor.children;
  for (const step of steps) {
    time += step.pause;
    MOVES[step.move]?.(editor, step.dice);
    acts[step.act]?.(editor, step.dice);
    await Promise.resolve();
    afterEach(editor);
  }
  return { editor, first };
}

const holding = (book: Book, editor: BookEditor): Book => ({ ...book, children: briefsOf(editor) });

function expectValid(book: Book, editor: BookEditor): void {
  const parsed = bookSchema.safeParse(holding(book, editor));
  expect(parsed.error?.issues ?? []).toEqual([]);
  if (editor.selection)
    for (const place of [editor.selection.anchor, editor.selection.focus]) {
      const leaf = Node.get(editor, place.path);
      expect('text' in leaf && place.offset <= leaf.text.length).toBe(true);
    }
}

/** A second normalization finds nothing: what the editor holds is what it would load. */
function expectNormal(editor: BookEditor): void {
  const before = editor.children;
  Editor.normalize(editor, { force: true });
  expect(editor.children).toBe(before);
}

/** Mostly books in which there is something to do. */
const filledBook = arbitraryBook.filter(
  (book) =>
    book.children.flatMap((brief) => brief.children.flatMap((section) => section.children)).length >= 4,
);

const anyBook = fc.oneof({ weight: 9, arbitrary: filledBook }, { weight: 1, arbitrary: arbitraryBook });

// More than in daily runs: EDIT_RUNS=5000 npx vitest run tests/property/editing
const RUNS = { numRuns: Number(process.env['EDIT_RUNS'] ?? 120) };

describe('any 50 acts on any book', () => {
  const acts = { ...FORM_ACTS, ...READER_ACTS };

  test('leave a valid book with unique ids and a sound selection, at every step', async () => {
    await fc.assert(
      fc.asyncProperty(anyBook, stepsOf(acts), async (book, steps) => {
        const { editor } = await edit(book, steps, acts, (each) => {
          expectValid(book, each);
        });
        expectNormal(editor);
      }),
      RUNS,
    );
  });

  test('are undone exactly and redone exactly', async () => {
    await fc.assert(
      fc.asyncProperty(anyBook, stepsOf(acts), async (book, steps) => {
        const { editor, first } = await edit(book, steps, acts);
        // What was undone on the way is not part of what is undone now.
        while (editor.history.redos.length > 0) editor.redo();
        const last = editor.children;
        const batches = editor.history.undos.length;
        for (let step = 0; step < batches; step += 1) editor.undo();
        expect(editor.history.undos).toEqual([]);
        expect(editor.children).toEqual(first);
        for (let step = 0; step < batches; step += 1) editor.redo();
        expect(editor.children).toEqual(last);
      }),
      RUNS,
    );
  });
});

describe('any 50 acts that do not mean to change who may see what', () => {
  const copiesOf = (book: Book): Copy[] =>
    book.copies.flatMap(({ name }) => {
      const copy = deriveCopy(book, name, SCHEME);
      return copy.ok ? [copy.value] : [];
    });

  /** Each block says a word of its own, so that it can be found wherever it goes. */
  const expectWithheld = async (book: Book, steps: readonly Step[], acts: Record<string, Act>) => {
    const named = nameBlocks(book);
    const before = copiesOf(named).map((copy) => copy.withheld.map(({ block }) => block));
    const { editor } = await edit(named, steps, acts);
    copiesOf(holding(named, editor)).forEach((copy, index) => {
      const text = JSON.stringify(copy.briefs);
      for (const block of before[index] ?? []) {
        expect(copy.included.map((entry) => entry.block)).not.toContain(block);
        expect(text).not.toContain(wordOf(block));
      }
    });
  };

  // Words copied out of a block are words, as if typed; blocks copied as blocks stay what they are.
  const acts: Record<string, Act> = {
    ...withoutFields(FORM_ACTS, 'copyAndPaste', 'cutAndPaste'),
    pasteBlocks,
  };
  test('show no copy a block that it withheld, nor its words in another block', async () => {
    await fc.assert(
      fc.asyncProperty(anyBook, stepsOf(acts), (book, steps) => expectWithheld(book, steps, acts)),
      RUNS,
    );
  });

  const joining = {
    backspace: (editor: BookEditor) => {
      editor.deleteBackward('character');
    },
    delete: (editor: BookEditor) => {
      editor.deleteForward('character');
    },
    deleteSelection: (editor: BookEditor) => {
      editor.deleteFragment();
    },
    turnIntoParagraph,
    tab: deepenPoint,
    pasteBlocks,
  };
  test('show nothing by joining lines, over and over', async () => {
    await fc.assert(
      fc.asyncProperty(anyBook, stepsOf(joining, 12, ['edge', 'nearRange']), (book, steps) =>
        expectWithheld(book, steps, joining),
      ),
      { numRuns: 200 },
    );
  });
});

// Closed on both sides: words typed into the word of one block must not make the word of another.
const wordOf = (id: string): string => `«${id}»`;

/** The book with the word of each block at the end of its words. */
function nameBlocks(book: Book): Book {
  const editor = createBookEditor(book, { newId: countIds('name'), now: () => 0, markingScheme: SCHEME });
  for (const brief of book.children)
    for (const section of brief.children)
      for (const block of section.children) {
        const [entry] = Editor.nodes(editor, {
          at: [],
          match: (node) => 'id' in node && node.id === block.id,
          voids: true,
        });
        const texts = entry ? [...Node.texts(entry[0])] : [];
        for (const [, path] of texts)
          if (entry && block.type !== 'page-break')
            Transforms.insertText(editor, ` ${wordOf(block.id)} `, {
              at: { path: [...entry[1], ...path], offset: 0 },
              voids: true,
            });
      }
  return { ...book, children: briefsOf(editor) };
}
