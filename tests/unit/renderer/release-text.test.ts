// Where the words of a source stand in a release, and which blocks rest on them, both ways, on the shipped sample.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listRunsOf, locateSource, viewDocument } from '../../../renderer/book/release-text.ts';
import type { DocumentView } from '../../../renderer/book/release-text.ts';
import type { Book } from '../../../shared/book/book.ts';

const sample = new URL('../../../templates/sample/retreat-book.briefing', import.meta.url);
const { book } = JSON.parse(readFileSync(sample, 'utf8')) as { book: Book };
const blocks = book.children.flatMap((brief) => brief.children.flatMap((section) => section.children));

function viewSample(): DocumentView {
  const [document] = book.documents;
  if (!document) throw new Error('the sample has its release');
  return viewDocument(book, document);
}

describe('the release of the sample book', () => {
  const view = viewSample();

  test('is shown by its paragraphs, with addresses and without their markers', () => {
    expect(view.paragraphs.map(({ address }) => address)).toContain('3/o2/-1');
    const first = view.paragraphs[0]?.segments.map(({ text }) => text).join('');
    expect(first?.startsWith('Kang Jeong-sik, Deputy Minister')).toBe(true);
  });

  test('leads from each block to the words it rests on, and from the words back to the block', () => {
    for (const block of blocks) {
      const words = new Set(block.sources?.map((source) => source.words));
      const runs = listRunsOf(view, block.id);
      expect(runs.map((run) => view.document.body.slice(run.start, run.end)).sort()).toEqual(
        [...words].sort(),
      );
      for (const run of runs) expect(run.blocks).toContain(block.id);
    }
  });

  test('keeps every character of a paragraph in its segments, each once', () => {
    for (const { segments } of view.paragraphs) {
      const text = segments.map((segment) => segment.text).join('');
      expect(view.document.body.replace(/\s+/g, ' ')).toContain(text.trim());
      for (const segment of segments) expect(segment.blocks.length > 0).toBe(segment.hue !== undefined);
    }
  });
});

describe('locating words', () => {
  const body = '1. He said yes. 2. He said yes.';
  const paragraphs = [
    { address: '1', start: 0, end: 15 },
    { address: '2', start: 16, end: 31 },
  ];

  test('looks in the paragraph of the address first', () => {
    expect(locateSource(body, paragraphs, { address: '2', words: 'He said yes' })).toBe(19);
  });

  test('looks anywhere where the address is gone, and finds nothing that is not there', () => {
    expect(locateSource(body, paragraphs, { address: '7', words: 'He said yes' })).toBe(3);
    expect(locateSource(body, paragraphs, { address: '1', words: 'He said no' })).toBeUndefined();
    expect(locateSource(body, paragraphs, { address: '1', words: '' })).toBeUndefined();
  });
});
