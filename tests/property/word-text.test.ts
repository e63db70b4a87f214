// Whatever book there is: its document prints the copy's lines and notes in order, and passes the lint.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildDocx } from '../../electron/word/build-docx.ts';
import { copyNotes, copyText } from '../../shared/book/copy-text.ts';
import type { Block, Inline, Leaf, Section } from '../../shared/book/nodes.ts';
import { READERS, USES } from '../../shared/book/words.ts';
import type { Reader } from '../../shared/book/words.ts';
import { arbitraryBook } from '../support/arbitrary-book.ts';
import { createSampleOptions, takeCopy } from '../support/export-sample.ts';
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
  children: fc.array(block, { maxLength: 6 }),
});
const book = fc
  .record({
    language: fc.constantFrom('en' as const, 'ko' as const),
    title: text,
    briefs: fc.array(fc.record({ title: text, sections: fc.array(section, { maxLength: 3 }) }), {
      maxLength: 3,
    }),
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

it('prints the lines of the copy in order, and passes the lint', async () => {
  await fc.assert(
    fc.asyncProperty(
      book,
      fc.constantFrom('principal', 'delegation', 'Embassy', '공관'),
      async (made, name) => {
        const known = made.copies.some((copy) => copy.name === name) ? name : 'press';
        const copy = takeCopy(made, known);
        const { bytes } = await buildDocx(copy, createSampleOptions());
        const parts = openDocx(bytes);
        expect(printedLines(parts)).toEqual(copyText(copy, SAMPLE_SCHEME));
        expect(printedNotes(parts)).toEqual(copyNotes(copy));
        expect(lintDocx(parts)).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);

it('prints the lines of every copy of a book with fields of tomorrow', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryBook, async (made) => {
      for (const { name } of made.copies) {
        const copy = takeCopy(made, name);
        const parts = openDocx((await buildDocx(copy, createSampleOptions())).bytes);
        expect(printedLines(parts)).toEqual(copyText(copy, SAMPLE_SCHEME));
        expect(printedNotes(parts)).toEqual(copyNotes(copy));
        expect(lintDocx(parts)).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);

it('is valid by the Open XML SDK', async () => {
  await fc.assert(
    fc.asyncProperty(book, async (made) => {
      const { bytes } = await buildDocx(takeCopy(made, 'principal'), createSampleOptions());
      expect(await validateDocx(bytes)).toEqual([]);
    }),
    { numRuns: 8 },
  );
}, 120_000);
