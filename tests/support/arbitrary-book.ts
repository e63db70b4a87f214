// Generated books: every block, attribute and reader combination that the schema allows, with fields the schema does not know.
// Ids are counted over, so that a generated book is valid by construction.

import fc from 'fast-check';
import type { Book } from '../../shared/book/book.ts';
import { createMeetingSheet } from '../../shared/book/meeting-sheet.ts';
import type { Block, Brief, Inline, Leaf, Section } from '../../shared/book/nodes.ts';
import { DISCLOSURES, READERS, SEED_LABELS, USES } from '../../shared/book/words.ts';
import type { Reader } from '../../shared/book/words.ts';

/** An id of 16 characters with the number at its end. */
const countedId = (number: number): string => number.toString(36).padStart(16, '0');

/** The levels of the scheme `three-levels`. */
const LEVELS = ['official', 'restricted', 'confidential'];
const PLACEHOLDER = countedId(0);

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '한반도 정세',
    '제기 시 대응',
    'Mexico City',
    '“quoted” – dashed…',
    ' ',
    '&<>"\'',
    'é\u00a0ñ',
  ),
);
const sets = fc.subarray([...READERS]) as fc.Arbitrary<Reader[]>;
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

/** Drops undefined values: the schema knows a field as absent, never as undefined. */
const compact = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Value;

const leaf: fc.Arbitrary<Leaf> = fc
  .record({
    text,
    bold: optional(fc.boolean()),
    italic: optional(fc.boolean()),
    underline: optional(fc.boolean()),
    lang: optional(fc.constantFrom('en', 'ko')),
    highlightOfTomorrow: optional(fc.string()),
  })
  .map((value) => compact(value) as Leaf);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: leaf },
  {
    weight: 1,
    arbitrary: fc
      .array(leaf, { maxLength: 2 })
      .map((children): Inline => ({ type: 'link', href: 'https://example.org/', children })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('venue', 'sessions.0.topic', 'delegations.0.people.0.note', 'no.such.path')
      .map((path): Inline => ({ type: 'field', path, children: [{ text: '' }] })),
  },
  {
    weight: 1,
    arbitrary: fc.array(leaf, { maxLength: 2 }).map((children): Inline => ({ type: 'footnote', children })),
  },
);
const words = fc.array(inline, { maxLength: 3 });

const attributes = fc.record({
  readers: optional(sets),
  marking: optional(fc.constantFrom(...LEVELS)),
  topic: optional(text),
  disclosure: optional(fc.constantFrom(...DISCLOSURES)),
  lang: optional(fc.constantFrom('en', 'ko')),
  noteOfTomorrow: optional(fc.jsonValue()),
  seeded: fc.option(fc.tuple(fc.constantFrom(...SEED_LABELS), text), { nil: undefined }),
});

const level = fc.constantFrom(1 as const, 2 as const, 3 as const);
const content: fc.Arbitrary<object> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ type: fc.constant('paragraph'), children: words }) },
  {
    weight: 5,
    arbitrary: fc
      .record({
        type: fc.constant('point'),
        level,
        use: fc.constantFrom(...USES),
        addressee: optional(text),
        children: words,
      })
      .map(compact),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('list'),
      ordered: fc.boolean(),
      children: fc.array(fc.record({ type: fc.constant('list-item'), level, children: words }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('table'),
      headerRows: fc.nat({ max: 2 }),
      children: fc
        .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
        .chain(([rows, cells]) =>
          fc.array(
            fc.record({
              type: fc.constant('table-row'),
              children: fc.array(fc.record({ type: fc.constant('table-cell'), children: words }), {
                minLength: cells,
                maxLength: cells,
              }),
            }),
            { minLength: rows, maxLength: rows },
          ),
        ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('agreed-language'), children: words }) },
  { weight: 1, arbitrary: fc.constant({ type: 'page-break', children: [{ text: '' }] }) },
);

const block: fc.Arbitrary<Block> = fc.tuple(content, attributes).map(([own, { seeded, ...rest }]) => {
  const source = seeded && {
    id: PLACEHOLDER,
    document: PLACEHOLDER,
    address: '3/o2/-1',
    words: seeded[1],
    date: '2020-02-12',
  };
  const seed = seeded && { label: seeded[0], source: PLACEHOLDER };
  return compact({ id: PLACEHOLDER, ...own, ...rest, seed, sources: source && [source] }) as unknown as Block;
});

const section: fc.Arbitrary<Section> = fc
  .record({
    type: fc.constant('section' as const),
    id: fc.constant(PLACEHOLDER),
    role: fc.constantFrom('points-to-make', 'if-raised', 'background'),
    heading: text,
    guidance: optional(text),
    landscape: optional(fc.boolean()),
    readers: optional(sets),
    marking: optional(fc.constantFrom(...LEVELS)),
    children: fc.array(block, { maxLength: 6 }),
  })
  .map(compact) as fc.Arbitrary<Section>;

const brief: fc.Arbitrary<Brief> = fc
  .record({
    type: fc.constant('brief' as const),
    id: fc.constant(PLACEHOLDER),
    role: fc.constantFrom('steering', 'session'),
    title: text,
    originator: optional(text),
    date: optional(fc.constant('2020-05-19')),
    landscape: optional(fc.boolean()),
    children: fc.array(section, { maxLength: 3 }),
  })
  .map(compact) as fc.Arbitrary<Brief>;

/** Gives every brief, section, block and source its own counted id, the document the first. */
function countIds(book: Book): Book {
  let next = 1;
  const newId = () => countedId(next++);
  const document = newId();
  return {
    ...book,
    documents: book.documents.map((entry) => ({ ...entry, id: document })),
    children: book.children.map((entry) => ({
      ...entry,
      id: newId(),
      children: entry.children.map((part) => ({
        ...part,
        id: newId(),
        children: part.children.map((child) => {
          const id = newId();
          if (!child.sources) return { ...child, id };
          const sources = child.sources.map((source) => ({ ...source, id: newId(), document }));
          const source = sources[0]?.id ?? '';
          return { ...child, id, sources, ...(child.seed ? { seed: { ...child.seed, source } } : {}) };
        }),
      })),
    })),
  };
}

/** A valid book of up to three briefs, under the marking scheme `three-levels`, with five copies of different readers and ceilings. */
export const arbitraryBook: fc.Arbitrary<Book> = fc
  .record({
    title: text,
    language: fc.constantFrom('en' as const, 'ko' as const),
    venue: text,
    ceiling: fc.option(fc.constantFrom(...LEVELS)),
    children: fc.array(brief, { maxLength: 3 }),
  })
  .map(({ title, language, venue, ceiling, children }) =>
    countIds({
      id: 'book000000000000',
      title,
      template: 'multilateral-retreat',
      language,
      markingScheme: 'three-levels',
      meetingSheet: {
        ...createMeetingSheet('retreat'),
        venue,
        delegations: [
          {
            country: 'Mexico',
            people: [{ name: 'A. Example', saidAs: '', title: '', organization: '', note: 'OURS ALONE' }],
          },
        ],
      },
      copies: [
        { name: 'principal', readers: ['principal'], ceiling: null },
        { name: 'delegation', readers: ['delegation'], ceiling },
        { name: 'interpreter', readers: ['interpreter'], ceiling },
        { name: 'press', readers: ['press'], ceiling: 'official' },
        { name: 'room', readers: ['delegation', 'interpreter'], ceiling },
      ],
      documents: [
        {
          id: PLACEHOLDER,
          hash: '0'.repeat(64),
          title: 'A release',
          issuer: 'Ministry of Foreign Affairs',
          released: '2020-02-12',
          language: 'en',
          body: 'The release.',
        },
      ],
      children,
    }),
  );
