// The way back from Word: a part that says which save this is and what each block's words come to; no words in it.

import { expect, it } from 'vitest';
import { hashWords } from '../../../electron/word/hash-words.ts';
import { wordsOfBlock } from '../../../shared/book/copy-text.ts';
import { exportSample } from '../../support/export-sample.ts';
import { partOf } from '../../support/read-docx.ts';

it('names book, copy, sequence and each block with the hash of its words', () => {
  const { copy, parts } = exportSample('delegation');
  const trace = partOf(parts, 'customXml/item1.xml');
  expect(trace).toContain(`book="${copy.bookId}" copy="delegation" sequence="7"`);
  const blocks = [...trace.matchAll(/<block id="([^"]*)" words="([^"]*)"\/>/g)].map(([, id, hash]) => [
    id,
    hash,
  ]);
  const entries = copy.briefs.flatMap(({ sections }) => sections.flatMap((section) => section.blocks));
  expect(blocks).toEqual(entries.map(({ block }) => [block.id, hashWords(wordsOfBlock(block))]));
  expect(trace.replace(/<[^>]*>/g, '').trim()).toBe('');
});

it('changes with the words alone', () => {
  const words = (text: string) => wordsOfBlock({ type: 'paragraph', id: 'x', children: [{ text }] });
  expect(hashWords(words('a'))).not.toBe(hashWords(words('b')));
  expect(wordsOfBlock({ type: 'paragraph', id: 'x', children: [{ text: 'a', bold: true }] })).toBe(
    words('a'),
  );
});

it('is led to, and has a name for its store', () => {
  const { parts } = exportSample('press');
  expect(partOf(parts, 'word/_rels/document.xml.rels')).toContain('Target="../customXml/item1.xml"');
  expect(partOf(parts, 'customXml/_rels/item1.xml.rels')).toContain('itemProps1.xml');
  expect(partOf(parts, '[Content_Types].xml')).toContain('/customXml/itemProps1.xml');
  expect([...parts.values()].join('')).not.toContain('<w:sdt');
});
