// Whatever a clipboard brings, only what a book may hold lands; its words are not lost.

import fc from 'fast-check';
import { Node } from 'slate';
import type { Descendant, Editor } from 'slate';
import { describe, expect, test } from 'vitest';
import type { Book } from '../../shared/book/book.ts';
import { bookSchema } from '../../shared/book/schema.ts';
import { readFragment } from '../../shared/editing/clipboard/fragment.ts';
import { briefsOf, createBookEditor } from '../../shared/editing/create-editor.ts';
import { insertLines } from '../../shared/editing/transforms/insert-lines.ts';
import { arbitraryBook } from '../support/arbitrary-book.ts';
import { countIds, createBook, editTree, SCHEME } from '../support/tree.ts';

const TARGETS = [
  '# x\n1. a|b',
  '# x\n¶ |',
  '# x\n1. {~1 seed} |',
  '# x\n* a|',
  '# x\nT a| / b',
  '# x\n[img] |',
  '# x\n1. a<\n# y\n¶ b>',
];

const TYPES = [
  'evil',
  'brief',
  'section',
  'paragraph',
  'point',
  'list',
  'list-item',
  'table',
  'table-row',
  'table-cell',
  'image',
  'agreed-language',
  'page-break',
  'link',
  'field',
  'footnote',
  'unknown',
  'constructor',
  '__proto__',
];
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('javascript:alert(1)', 'raise', 1, 9, null),
);

/** Nodes that look like a book's and are not: known names with wrong values, and wrong nesting. */
const { node } = fc.letrec<{ node: unknown; leaf: unknown; element: unknown; children: unknown[] }>(
  (tie) => ({
    node: fc.oneof({ maxDepth: 6 }, tie('leaf'), tie('element')),
    leaf: fc.record(
      {
        text: fc.oneof(fc.string(), anything),
        bold: anything,
        lang: anything,
        type: anything,
        constructor: anything,
        then: anything,
      },
      { requiredKeys: ['text'] },
    ),
    children: fc.array(tie('node'), { maxLength: 3 }),
    element: fc.record(
      {
        type: fc.oneof({ weight: 9, arbitrary: fc.constantFrom<unknown>(...TYPES) }, anything),
        children: fc.oneof({ weight: 9, arbitrary: tie('children') as fc.Arbitrary<unknown> }, anything),
        id: fc.oneof(fc.constantFrom('tree000000000000', 'tree000000000001', 'x'), anything),
        href: fc.constantFrom('javascript:alert(1)', 'https://example.org/', 'file:///etc/passwd'),
        path: anything,
        level: fc.oneof(fc.constantFrom(1, 2, 3), anything),
        use: fc.oneof(fc.constantFrom('raise', 'defensive'), anything),
        readers: anything,
        marking: anything,
        sources: anything,
        seed: anything,
        role: fc.oneof(fc.string(), anything),
        heading: fc.oneof(fc.string(), anything),
        ordered: anything,
        headerRows: anything,
        media: anything,
        original: anything,
      },
      { requiredKeys: ['type', 'children'] },
    ),
  }),
);
const hostile = fc.oneof(fc.array(node, { minLength: 1, maxLength: 3 }), fc.jsonValue(), fc.anything());

/** Valid, and every element of a type that a book has; a foreign field that means nothing to us may lie in it, unread. */
function expectBook(book: Book): void {
  expect(bookSchema.safeParse(book).error?.issues ?? []).toEqual([]);
  for (const [element] of Node.elements({ children: book.children } as unknown as Editor)) {
    if (!('type' in element)) continue;
    expect(TYPES.slice(TYPES.indexOf('brief'), TYPES.indexOf('unknown'))).toContain(element.type);
    if (element.type === 'link') expect(element.href).toMatch(/^https:/);
  }
}

describe('a fragment from anywhere', () => {
  test('leaves a valid book, and is undone exactly', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TARGETS), hostile, (target, fragment) => {
        const editor = editTree(target);
        const first = editor.children;
        editor.insertFragment(fragment as Descendant[]);
        expectBook(createBook(briefsOf(editor)));
        for (let step = editor.history.undos.length; step > 0; step -= 1) editor.undo();
        expect(editor.children).toEqual(first);
      }),
      { numRuns: Number(process.env['EDIT_RUNS'] ?? 600) },
    );
  });

  test('that gets past our door by another call is repaired by the normalizers', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('# x\n1. a|b', '# x\n* a|'),
        node,
        fc.nat({ max: 4 }),
        (target, value, depth) => {
          const editor = editTree(target);
          // Slate itself asks for a node: an element with a list of children, or a leaf with a text.
          const sound = fc.sample(fc.constant(value), 1)[0];
          if (!isSlateNode(sound)) return;
          const at = [0, 0, 0, 0, 0].slice(0, Math.min(depth + 1, 4));
          editor.insertNodes(sound, { at, voids: true });
          const parsed = bookSchema.safeParse(createBook(briefsOf(editor)));
          expect(parsed.error?.issues ?? []).toEqual([]);
        },
      ),
      { numRuns: Number(process.env['EDIT_RUNS'] ?? 600) },
    );
  });

  test('of a real book is taken whole', () => {
    fc.assert(
      fc.property(arbitraryBook, (book) => {
        const options = { newId: countIds('new'), now: () => 0, markingScheme: SCHEME };
        const briefs = briefsOf(createBookEditor(book, options));
        const fragment = readFragment(structuredClone(briefs), countIds('paste'));
        if (briefs.length === 0) expect(fragment).toBeUndefined();
        else
          expect(withoutIds(fragment?.kind === 'sections' ? fragment.sections : [])).toEqual(
            withoutIds(briefs.flatMap((brief) => brief.children)),
          );
      }),
    );
  });
});

test('any text becomes lines of a valid book', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TARGETS), fc.string({ unit: 'binary' }), (target, text) => {
      const editor = editTree(target);
      const first = editor.children;
      insertLines(editor, text);
      expectBook(createBook(briefsOf(editor)));
      for (let step = editor.history.undos.length; step > 0; step -= 1) editor.undo();
      expect(editor.children).toEqual(first);
    }),
  );
});

function isSlateNode(value: unknown): value is Descendant {
  if (typeof value !== 'object' || value === null) return false;
  if ('text' in value) return typeof value.text === 'string';
  return 'children' in value && Array.isArray(value.children) && value.children.every(isSlateNode);
}

/** The nodes without the ids that paste makes anew: of blocks, sections and sources, and where a seed points. */
const withoutIds = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, entry: unknown) => (key === 'id' || key === 'source' ? undefined : entry)),
  ) as unknown;
