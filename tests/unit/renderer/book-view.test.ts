// The page's view of a book: numbers, what is said once, lengths, and that a reader's view is that reader's copy.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMarkingScheme, findTemplate } from '../../../electron/files/template-store.ts';
import { listViews, viewBook } from '../../../renderer/book/book-view.ts';
import type { BookView } from '../../../renderer/book/book-view.ts';
import { deriveCopy } from '../../../shared/book/copies.ts';
import type { Book } from '../../../shared/book/book.ts';
import { createMeetingSheet } from '../../../shared/book/meeting-sheet.ts';
import type { Point, Section } from '../../../shared/book/nodes.ts';
import { arbitraryBook } from '../../support/arbitrary-book.ts';

const scheme = findMarkingScheme('three-levels');
let next = 1;
const newId = () => String(next++).padStart(16, '0');

const point = (level: 1 | 2 | 3, text: string, rest: Partial<Point> = {}): Point => ({
  type: 'point',
  id: newId(),
  level,
  use: 'raise',
  children: [{ text }],
  ...rest,
});

const bookOf = (section: Partial<Section>): Book => ({
  id: newId(),
  title: 'A retreat',
  template: 'multilateral-retreat',
  language: 'en',
  markingScheme: 'three-levels',
  meetingSheet: createMeetingSheet('retreat'),
  copies: [
    { name: 'principal', readers: ['principal'], ceiling: null },
    { name: 'delegation', readers: ['delegation'], ceiling: null },
  ],
  documents: [],
  children: [
    {
      type: 'brief',
      id: newId(),
      role: 'session',
      title: 'Session',
      children: [
        {
          type: 'section',
          id: newId(),
          role: 'points-to-make',
          heading: 'Points to make',
          children: [],
          ...section,
        },
      ],
    },
  ],
});

const see = (book: Book, copy?: string): BookView => viewBook(book, { scheme, template: undefined, copy });
const blocksOf = (view: BookView) => [...view.blocks.values()];

describe('the numbers of points', () => {
  const points = [
    point(1, 'one'),
    point(2, 'below'),
    point(3, 'lower'),
    point(1, 'kept back', { readers: ['principal'] }),
    point(2, 'goes with it'),
    point(1, 'three'),
  ];
  const book = bookOf({ readers: ['principal', 'delegation'], children: points });

  test('are counted at the first level and are glyphs below', () => {
    expect(blocksOf(see(book)).map(({ number }) => number)).toEqual(['1.', 'o', '-', '2.', 'o', '3.']);
  });

  test('have no gap in a copy, and what is left out has none', () => {
    expect(blocksOf(see(book, 'delegation')).map(({ number }) => number)).toEqual([
      '1.',
      'o',
      '-',
      '',
      '',
      '2.',
    ]);
  });

  test('go on over a block that is no point', () => {
    const paragraph = { type: 'paragraph' as const, id: newId(), children: [{ text: 'between' }] };
    const view = see(bookOf({ children: [point(1, 'one'), paragraph, point(1, 'two')] }));
    expect(blocksOf(view).map(({ number }) => number)).toEqual(['1.', '', '2.']);
  });
});

describe('what is said beside a block', () => {
  test('is said once: a sub-point that inherits says nothing', () => {
    const view = see(
      bookOf({
        readers: ['delegation'],
        children: [
          point(1, 'one', { readers: ['principal'], marking: 'restricted', addressee: 'Mexico' }),
          point(2, 'inherits'),
          point(2, 'differs', { use: 'defensive', marking: 'confidential', addressee: 'Australia' }),
        ],
      }),
    );
    expect(blocksOf(view).map(({ tags }) => tags)).toEqual([
      { use: 'raise', addressee: 'Mexico', readers: ['principal'], portionMark: '(R)', portionHigh: true },
      {},
      { use: 'defensive', addressee: 'Australia', portionMark: '(C)', portionHigh: true },
    ]);
  });

  test('leaves readers and disclosure to the section where they are the same', () => {
    const view = see(
      bookOf({
        readers: ['delegation', 'interpreter'],
        disclosure: 'may-be-used',
        children: [
          point(1, 'same', {
            readers: ['principal', 'delegation', 'interpreter'],
            disclosure: 'may-be-used',
          }),
          point(1, 'other', { disclosure: 'not-for-disclosure' }),
        ],
      }),
    );
    expect(blocksOf(view).map(({ tags }) => tags)).toEqual([
      { use: 'raise' },
      { use: 'raise', disclosure: 'not-for-disclosure' },
    ]);
  });

  test('shows a marking that the scheme does not have as it is written', () => {
    const [block] = blocksOf(see(bookOf({ children: [point(1, 'one', { marking: 'cosmic' })] })));
    expect(block?.tags.portionMark).toBe('(cosmic)');
  });
});

describe('lengths', () => {
  test('count what is written, and nothing of a seed or a note', () => {
    const seeded = point(1, '', {
      seed: { label: 'our-ask', source: 's' },
      sources: [{ id: 's', document: 'd', address: '1', words: 'many words of another', date: null }],
    });
    const noted: Point = {
      ...point(1, ''),
      children: [
        { text: 'Four words are here' },
        { type: 'footnote', children: [{ text: 'and not these three' }] },
      ],
    };
    const view = see(bookOf({ children: [seeded, noted] }));
    expect(view.length.words).toBe(4);
    expect(view.briefs[0]?.sections[0]).toMatchObject({ points: 2, unwritten: 1, empty: false });
  });

  test('count Korean by characters, without spaces', () => {
    expect(see(bookOf({ children: [point(1, '회원국들의 의견을 듣고자 함.')] })).length.characters).toBe(13);
  });

  test('are measured against the limit of the template', () => {
    const limits = [{ section: 'points-to-make', most: 2, unit: 'points' as const }];
    const known = findTemplate('multilateral-retreat');
    if (!known) throw new Error('the template is there');
    const template = { ...known, limits };
    const view = viewBook(
      bookOf({ children: [point(1, 'a'), point(1, 'b'), point(1, 'c'), point(2, 'd')] }),
      {
        scheme,
        template,
        copy: undefined,
      },
    );
    expect(view.briefs[0]?.sections[0]?.limit).toEqual({
      unit: 'points',
      most: 2,
      used: 3,
      share: 1,
      over: true,
    });
  });
});

describe('the view of a reader', () => {
  test('shows as included exactly the blocks of the copy, in its order, and its banner', () => {
    fc.assert(
      fc.property(arbitraryBook, (book) => {
        for (const { name } of book.copies) {
          const view = see(book, name);
          const copy = deriveCopy(book, name, scheme);
          if (!copy.ok) throw new Error('the copy is there');
          const included = blocksOf(view).filter((block) => block.withheld === undefined);
          expect(included.map(({ id, brief }) => ({ block: id, brief }))).toEqual(copy.value.included);
          expect(view.banner).toBe(copy.value.banner);
          const briefs = view.briefs.filter((brief) => !brief.withheld).map(({ number }) => number);
          expect(briefs).toEqual(copy.value.briefs.map(({ number }) => number));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is offered for every copy that not only the principal reads', () => {
    expect(listViews(bookOf({})).map(({ name }) => name)).toEqual(['delegation']);
  });

  test('holds every block where the whole book is shown', () => {
    fc.assert(
      fc.property(arbitraryBook, (book) => {
        const view = see(book);
        const all = book.children.flatMap((brief) => brief.children.flatMap((section) => section.children));
        expect([...view.blocks.keys()]).toEqual(all.map(({ id }) => id));
        expect(blocksOf(view).every((block) => block.withheld === undefined)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
