// What a copy prints, line by line: prefixes, tags, quotation marks, notes.

import { describe, expect, it } from 'vitest';
import {
  copyNotes,
  copyText,
  prefixSection,
  printableText,
  quoteWords,
} from '../../../shared/book/copy-text.ts';
import type { Point, PrintedInline } from '../../../shared/book/nodes.ts';
import { takeCopy } from '../../support/export-sample.ts';
import { createSampleBook, SAMPLE_SCHEME } from '../../support/sample-book.ts';

const NONE = { id: 'none', name: { en: '', ko: '' }, levels: [], unmarkedCaption: null };

describe('copyText', () => {
  const copy = takeCopy(createSampleBook(), 'principal');

  it('puts portion mark, tag and addressee before the words', () => {
    const lines = copyText(copy, SAMPLE_SCHEME);
    expect(lines).toContain('(R) Defensive: To Türkiye: On observers: we have no view yet.');
    // A sub-point with its point's marking does not repeat it.
    expect(lines).toContain(
      'The group is in its seventh year; leading the talk on where it goes is what we took on as chair.',
    );
  });

  it.each([
    ['en', '2. [title not given]'],
    ['ko', '2. [제목 미기재]'],
  ] as const)('says that a brief has no title rather than its number alone (%s)', (language, line) => {
    for (const title of ['', ' \n ', '\u0000']) {
      const book = createSampleBook(language);
      const [, brief] = book.children;
      if (!brief) throw new Error('the sample is empty');
      brief.title = title;
      expect(copyText(takeCopy(book, 'principal'), SAMPLE_SCHEME)).toContain(line);
    }
  });

  it('marks a heading as its section is marked', () => {
    const book = createSampleBook();
    const section = book.children[0]?.children[0];
    if (!section) throw new Error('the sample is empty');
    section.marking = 'restricted';
    const marked = takeCopy(book, 'principal');
    expect(copyText(marked, SAMPLE_SCHEME)).toContain(`(R) ${section.heading}`);
    const unmarked = copyText(marked, SAMPLE_SCHEME, { portionMarks: false, sourceNotes: true });
    expect(unmarked).toContain(section.heading);
  });

  it('says what the heading says already once, save what must not be raised', () => {
    const lines = copyText(copy, SAMPLE_SCHEME);
    expect(lines).toContain('On the budget: the saltmarsh estimate is still with our finance ministry.');
    expect(lines).toContain('(C) Do not raise: The quicksilver file, before its working group has met.');
  });

  it('names an addressee once for a point and what stands below it', () => {
    const children: Point<PrintedInline>[] = ['Mexico', 'Mexico', 'Australia', undefined].map(
      (addressee, index) => ({
        type: 'point',
        id: String(index),
        level: index === 0 ? 1 : 2,
        use: 'raise',
        ...(addressee === undefined ? {} : { addressee }),
        children: [{ text: 'words' }],
      }),
    );
    const blocks = children.map((block) => ({ block, marking: undefined, citation: undefined }));
    const prefixes = prefixSection({ id: '', heading: 'Points', blocks }, 'en', NONE);
    expect(prefixes.map((line) => line.map((prefix) => prefix.text).join(''))).toEqual([
      'To Mexico: ',
      '',
      'To Australia: ',
      '',
    ]);
  });

  it('has no note without words', () => {
    const book = createSampleBook();
    const block = book.children[0]?.children[0]?.children[0];
    if (!block) throw new Error('the sample is empty');
    const notes = (words: string) => {
      block.children = [{ text: 'Said.' }, { type: 'footnote', children: [{ text: words }] }] as never;
      return copyNotes(takeCopy(book, 'principal')).length;
    };
    expect(notes('A note.') - notes(' ')).toBe(1);
  });

  it('has no portion marks where the scheme has no levels', () => {
    expect(copyText(copy, NONE).some((line) => /^\([ORC]\)/.test(line))).toBe(false);
  });

  it('prints Korean prefixes in a Korean copy', () => {
    const lines = copyText(takeCopy(createSampleBook('ko'), 'principal'), SAMPLE_SCHEME);
    expect(lines.some((line) => line.startsWith('(O) 멕시코에 대해: '))).toBe(true);
    expect(lines.some((line) => line.startsWith('(C) 언급 자제: '))).toBe(true);
  });

  it('names a document once in a note with several of its paragraphs', () => {
    expect(copyNotes(copy)).toContain(
      'Ministry of Foreign Affairs, “5th MIKTA Retreat Takes Place”, 12 February 2020, paragraphs 1, 1/o1',
    );
  });

  it('names a release in full in the first note of each brief, since a brief is handed on by itself', () => {
    const cited = copy.briefs.map(({ sections }) =>
      sections.flatMap(({ blocks }) => blocks.flatMap(({ citation }) => citation ?? [])),
    );
    const [, second] = cited;
    expect(second?.length).toBeGreaterThan(2);
    for (const [first, ...rest] of cited) {
      expect(first ?? '').not.toMatch(/^Same release/);
      for (const note of rest) expect(note).toMatch(/^Same release, paragraph/);
    }
  });
});

it('quotes agreed language once', () => {
  const quote = (text: string) =>
    quoteWords([{ text }])
      .map((node) => ('text' in node ? node.text : ''))
      .join('');
  expect(quote('We agree.')).toBe('“We agree.”');
  expect(quote('“We agree.”')).toBe('“We agree.”');
  expect(quote('Agreed language: “We agree.”')).toBe('Agreed language: “We agree.”');
  expect(quote('We “agree”.')).toBe('“We “agree”.”');
  expect(quote(' We agree. \n')).toBe('“We agree.”');
  expect(quote('')).toBe('');
});

it('drops what no document can hold', () => {
  expect(printableText('a\u0000b\ufffec\ud800d😀\r\ne\tf')).toBe('abcd😀\ne\tf');
});
