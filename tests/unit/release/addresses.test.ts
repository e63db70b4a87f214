// Levels and addresses: the heads of lines in, addresses out.
import { expect, it } from 'vitest';
import { readRelease } from '../../../shared/release/read-release.ts';

const sentence = 'Ministers discussed the harbors of the region at some length.';
const addressesOf = (heads: string[]): string[] =>
  readRelease(heads.map((head) => `${head}${sentence}`).join('\n\n')).paragraphs.map(
    (paragraph) => paragraph.address,
  );

it.each<[string, string[], string[]]>([
  ['numbers, o and -', ['1. ', 'o ', '- ', 'o ', '2. '], ['1', '1/o1', '1/o1/-1', '1/o2', '2']],
  ['a star below a number', ['1. ', '* ', '2. ', '* '], ['1', '1/*1', '2', '2/*1']],
  [
    'squares and circles',
    ['□ ', '  ○ ', '    - ', '    ※ ', '  ○ ', '□ '],
    ['□1', '□1/○1', '□1/○1/-1', '□1/○1/※1', '□1/○2', '□2'],
  ],
  ['unmarked paragraphs', ['', '', ''], ['¶1', '¶2', '¶3']],
  ['unmarked between numbers', ['1. ', '', '2. ', ''], ['1', '¶1', '2', '¶2']],
  ['bullets below an unmarked paragraph', ['', '• ', '• ', ''], ['¶1', '¶1/•1', '¶1/•2', '¶2']],
  ['numbers set in after an unmarked paragraph', ['', '  1. ', '  2. '], ['¶1', '1', '2']],
  ['bullets alone', ['• ', '• '], ['•1', '•2']],
  ['a number that comes twice', ['1. ', '2. ', '2. '], ['1', '2', '2~2']],
  ['two glyphs at one level', ['1. ', 'o ', '○ ', 'o '], ['1', '1/o1', '1/○1', '1/o2']],
  ['one glyph at two depths', ['• ', '    • ', '• '], ['•1', '•1/•1', '•2']],
])('%s', (_, heads, addresses) => {
  expect(addressesOf(heads)).toEqual(addresses);
});
