// Whatever book there is: its document prints the copy's lines and notes in order, and passes the lint.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listWithheld } from '../../electron/operations/list-withheld.ts';
import { readCoverFacts } from '../../electron/word/cover-facts.ts';
import { expectCopy } from '../../electron/word/expect-copy.ts';
import { NUMBERING_PRESETS } from '../../electron/word/house-style.ts';
import { inspectDocx } from '../../electron/word/inspect-docx.ts';
import { HOUSE_STYLE_IDS, loadHouseStyle, numberPoints } from '../../electron/word/load-house-style.ts';
import type { WordOptions } from '../../electron/word/word-options.ts';
import type { Book } from '../../shared/book/book.ts';
import { copyNotes, copyText } from '../../shared/book/copy-text.ts';
import type { Block, Inline, Leaf, Section } from '../../shared/book/nodes.ts';
import { READERS, USES } from '../../shared/book/words.ts';
import type { Reader } from '../../shared/book/words.ts';
import { arbitraryBook } from '../support/arbitrary-book.ts';
import { buildCopy, createSampleOptions, takeCopy } from '../support/export-sample.ts';
import { lintDocx, openDocx, printedLines, printedNotes } from '../support/read-docx.ts';
import { createSampleBook, PICTURE_HASH, SAMPLE_SCHEME } from '../support/sample-book.ts';
import { validateDocx } from '../support/validate-docx.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(
      '가',
      '힣',
      'a',
      ' ',
      '\n',
      '\t',
      '\r',
      '“',
      '<',
      '&',
      "'",
      '\u0000',
      '\ud800',
      '$&',
      ']]>',
    ),
    maxLength: 12,
  }),
  fc.constant(''),
);
const leaf: fc.Arbitrary<Leaf> = fc.record(
  {
    text,
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    lang: fc.constantFrom('en' as const, 'ko' as const),
  },
  { requiredKeys: ['text'] },
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { arbitrary: leaf, weight: 4 },
  fc.record({
    type: fc.constant('link' as const),
    href: fc.constantFrom(
      'https://example.org/?a=1&b="2"',
      'mailto:desk@example.org',
      'https://',
      'javascript:alert(1)',
      '#0000000000000010',
      '#no',
    ),
    children: fc.array(leaf, { maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant('field' as const),
    path: fc.constantFrom('venue', 'event', 'no'),
    children: fc.constant<Leaf[]>([]),
  }),
  fc.record({ type: fc.constant('footnote' as const), children: fc.array(leaf, { maxLength: 2 }) }),
);
const words = fc.array(inline, { maxLength: 3 });
const level = fc.constantFrom(1 as const, 2 as const, 3 as const);
const attributes = {
  marking: fc.constantFrom('official', 'restricted', 'confidential', 'unheard-of'),
  lang: fc.constantFrom('en' as const, 'ko' as const),
  disclosure: fc.constantFrom('may-be-used' as const, 'not-for-disclosure' as const),
  readers: fc.subarray([...READERS]),
};
const optional = ['marking', 'lang', 'disclosure', 'readers', 'addressee', 'widths'];
const blockOf = (shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Block> => {
  const model = { ...attributes, ...shape, id: fc.constant('') };
  return fc.record(model, {
    requiredKeys: Object.keys(model).filter((key) => !optional.includes(key)) as never,
  }) as unknown as fc.Arbitrary<Block>;
};
const block = fc.oneof(
  blockOf({ type: fc.constant('paragraph'), children: words }),
  blockOf({
    type: fc.constant('point'),
    level,
    use: fc.constantFrom(...USES),
    addressee: text,
    children: words,
  }),
  blockOf({ type: fc.constant('agreed-language'), children: words }),
  blockOf({
    type: fc.constant('list'),
    ordered: fc.boolean(),
    children: fc.array(fc.record({ type: fc.constant('list-item'), level, children: words }), {
      maxLength: 3,
    }),
  }),
  blockOf({
    type: fc.constant('table'),
    headerRows: fc.nat(3),
    widths: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 4 }),
    children: fc.array(
      fc.record({
        type: fc.constant('table-row'),
        children: fc.array(fc.record({ type: fc.constant('table-cell'), children: words }), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
      { maxLength: 3 },
    ),
  }),
  blockOf({
    type: fc.constant('image'),
    media: fc.constantFrom(PICTURE_HASH, 'd'.repeat(64)),
    alt: text,
    width: fc.double({ min: 0.1, max: 900, noNaN: true }),
    children: fc.constant([]),
  }),
  blockOf({ type: fc.constant('page-break'), children: fc.constant([]) }),
);
const section = fc.record({
  type: fc.constant('section' as const),
  id: fc.constant(''),
  role: fc.constant('points-to-make'),
  heading: fc.oneof(text, fc.constant('If raised')),
  readers: fc.constant<Reader[]>([...READERS]),
  landscape: fc.boolean(),
  children: fc.array(block, { maxLength: 6 }),
});
const book = fc
  .record({
    language: fc.constantFrom('en' as const, 'ko' as const),
    title: text,
    briefs: fc.array(
      fc.record({ title: text, originator: text, sections: fc.array(section, { maxLength: 3 }) }),
      {
        maxLength: 3,
      },
    ),
  })
  .map(({ language, title, briefs }) => {
    let count = 16;
    const id = () => (count++).toString(36).padStart(16, '0');
    const sample = createSampleBook(language);
    return {
      ...sample,
      title,
      children: briefs.map((brief) => ({
        type: 'brief' as const,
        id: id(),
        role: 'session',
        title: brief.title,
        originator: brief.originator,
        children: brief.sections.map((one): Section => ({
          ...one,
          id: id(),
          children: one.children.map((each) => ({
            ...each,
            id: id(),
            sources: [
              { id: id(), document: sample.documents[0]?.id ?? '', address: '1', words: '', date: null },
            ],
          })),
        })),
      })),
    };
  });

const choices = fc.record({
  portionMarks: fc.boolean(),
  sourceNotes: fc.boolean(),
  draft: fc.boolean(),
  houseStyle: fc
    .tuple(fc.constantFrom(...HOUSE_STYLE_IDS), fc.option(fc.constantFrom(...NUMBERING_PRESETS)))
    .map(([id, preset]) => numberPoints(loadHouseStyle(id), preset)),
});
/** `npm run test:long` asks for more. */
const often = process.env['MODE'] === 'long';

/** Everything that holds for the document of any copy of any book. */
function judgeDocument(made: Book, name: string, chosen: Partial<WordOptions>): Uint8Array {
  const copy = takeCopy(made, name);
  const options = { ...createSampleOptions(), ...chosen };
  const { bytes } = buildCopy(copy, options);
  const parts = openDocx(bytes);
  expect(printedLines(parts)).toEqual(copyText(copy, SAMPLE_SCHEME, options));
  expect(printedNotes(parts)).toEqual(copyNotes(copy, options));
  expect(lintDocx(parts)).toEqual([]);
  const facts = readCoverFacts(copy, SAMPLE_SCHEME);
  expect(inspectDocx(bytes, expectCopy(copy, options, facts, listWithheld(made, copy)))).toEqual([]);
  return bytes;
}

it('prints the lines of the copy in order, and passes the lint and the inspection', () => {
  fc.assert(
    fc.property(
      book,
      fc.constantFrom('principal', 'delegation', 'Embassy', '공관'),
      choices,
      (made, name, chosen) => {
        judgeDocument(made, made.copies.some((copy) => copy.name === name) ? name : 'press', chosen);
      },
    ),
    { numRuns: often ? 1000 : 200 },
  );
}, 300_000);

it('does so for every copy of a book with fields of tomorrow', () => {
  fc.assert(
    fc.property(arbitraryBook, choices, (made, chosen) => {
      for (const { name } of made.copies) judgeDocument(made, name, chosen);
    }),
    { numRuns: often ? 200 : 40 },
  );
}, 300_000);

it('holds no word anywhere that only withheld blocks have', () => {
  const secret = fc.stringMatching(/^[bcdfg]{8,12}$/);
  fc.assert(
    fc.property(arbitraryBook, fc.array(secret, { minLength: 30, maxLength: 30 }), (made, words) => {
      // Each block says a word of its own, in its words, its topic, its addressee.
      let count = 0;
      const marked: Book = {
        ...made,
        children: made.children.map((brief) => ({
          ...brief,
          children: brief.children.map((section) => ({
            ...section,
            children: section.children.map((block): Block => {
              const word = `${words[count % words.length] ?? ''}${(count += 1)}zz`;
              const leaf = [{ text: word }];
              return block.type === 'paragraph' || block.type === 'point' || block.type === 'agreed-language'
                ? { ...block, topic: word, children: leaf }
                : block.type === 'list'
                  ? { ...block, topic: word, children: [{ type: 'list-item', level: 1, children: leaf }] }
                  : block;
            }),
          })),
        })),
      };
      for (const { name } of marked.copies) {
        const copy = takeCopy(marked, name);
        const included = new Set(copy.included.map(({ block }) => block));
        const whole = [...openDocx(buildCopy(copy, createSampleOptions()).bytes).values()].join('\n');
        for (const block of marked.children.flatMap((brief) =>
          brief.children.flatMap((part) => part.children),
        ))
          if (block.topic?.endsWith('zz')) expect(whole.includes(block.topic)).toBe(included.has(block.id));
      }
    }),
    { numRuns: often ? 200 : 40 },
  );
}, 300_000);

it('is the same bytes each time', () => {
  fc.assert(
    fc.property(book, choices, (made, chosen) => {
      const build = () =>
        buildCopy(takeCopy(made, 'principal'), { ...createSampleOptions(), ...chosen }).bytes;
      expect(Buffer.from(build()).equals(Buffer.from(build()))).toBe(true);
    }),
    { numRuns: 25 },
  );
}, 120_000);

it('is valid by the Open XML SDK', async () => {
  await fc.assert(
    fc.asyncProperty(book, choices, async (made, chosen) => {
      const options = { ...createSampleOptions(), ...chosen };
      expect(await validateDocx(buildCopy(takeCopy(made, 'principal'), options).bytes)).toEqual([]);
    }),
    { numRuns: often ? 200 : 20 },
  );
}, 600_000);
