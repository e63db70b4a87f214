// Sentences tied to the release's exact words.
import { expect, test } from 'vitest';
import { listSentences } from '../../../shared/release/seed-sentences.ts';
import { readSample } from './retreat-reading.ts';

test('a sentence over several lines is found with its line breaks', () => {
  const body = '1. Mr. Kim met the press\nin Oslo. He\r\nsaid   little.\n';
  const text = 'Mr. Kim met the press in Oslo. He said little.';
  const release = {
    ...readSample(),
    points: [],
    paragraphs: [{ address: '1', text, start: 0, end: body.length }],
  };
  expect(listSentences(release, body)).toEqual([
    {
      address: '1',
      text: 'Mr. Kim met the press in Oslo.',
      quotations: [{ address: '1', words: 'Mr. Kim met the press\nin Oslo.' }],
    },
    { address: '1', text: 'He said little.', quotations: [{ address: '1', words: 'He\r\nsaid   little.' }] },
  ]);
});

test('a sentence broken by a page number rests on its clauses, and one without any is left out', () => {
  const body = 'They agreed to\n12\nmeet again. Nothing else.';
  const text = 'They agreed to meet again. Nothing other.';
  const [point] = readSample().points;
  if (!point) throw new Error('no points');
  const clause = {
    ...point,
    paragraph: '¶1',
    text: 'They agreed to meet again',
    sourceText: 'They agreed to\n12\nmeet again',
  };
  const release = {
    ...readSample(),
    points: [clause],
    paragraphs: [{ address: '¶1', text, start: 0, end: body.length }],
  };
  expect(listSentences(release, body)).toEqual([
    {
      address: '¶1',
      text: 'They agreed to meet again.',
      quotations: [{ address: '¶1', words: 'They agreed to\n12\nmeet again' }],
    },
  ]);
});
