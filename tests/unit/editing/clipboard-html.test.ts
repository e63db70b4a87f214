// What a fragment is as HTML for other programs, and with its fields printed.

import { expect, test } from 'vitest';
import { copyFragment, textOfFragment } from '../../../shared/editing/clipboard/copy-fragment.ts';
import { htmlOfFragment } from '../../../shared/editing/clipboard/fragment-html.ts';
import type { Fragment } from '../../../shared/editing/clipboard/fragment.ts';
import { printFields } from '../../../shared/editing/clipboard/print-fields.ts';
import { editTree } from '../../support/tree.ts';

test.each([
  ['words', '# x\n1. o<n>e', '<span>n</span>'],
  [
    'points with their numbers, and no reader, source or marking',
    '# {@press} x\n1. {@principal !restricted ~1 to:Mexico} <one\no two>',
    '<p style="margin-left:0em">1. one</p><p style="margin-left:2em">o two</p>',
  ],
  ['sections with their headings', '# x\n¶ <one\n# y\n¶ two>', '<h3>x</h3><p>one</p><h3>y</h3><p>two</p>'],
  [
    'lists and tables',
    '# x\n¶ <one\n* a\n* b\nT c / d ; e / f\n¶ two>',
    '<p>one</p><ul><li>a</li><li>b</li></ul><table><tr><td>c</td><td>d</td></tr><tr><td>e</td><td>f</td></tr></table><p>two</p>',
  ],
])('%s', (_name, tree, expected) => {
  const fragment = copyFragment(editTree(tree));
  expect(fragment && htmlOfFragment(fragment)).toBe(expected);
});

test('signs of HTML stay signs, formatting and lines stay, and fields are what they show', () => {
  const fragment: Fragment = {
    kind: 'words',
    words: [
      { text: 'a < b & "c"\n', bold: true, italic: true, underline: true },
      { type: 'field', path: 'venue', children: [{ text: '' }] },
      {
        type: 'link',
        href: 'https://example.org/?a=1&b="2"',
        children: [{ text: 'there' }],
      },
      { type: 'footnote', children: [{ text: 'a note' }] },
    ],
  };
  const printed = printFields(fragment, (path) => `<${path}>`);
  expect(htmlOfFragment(printed)).toBe(
    '<span><b><i><u>a &lt; b &amp; &quot;c&quot;<br></u></i></b>&lt;venue&gt;' +
      '<a href="https://example.org/?a=1&amp;b=&quot;2&quot;">there</a></span>',
  );
  expect(textOfFragment(printed)).toBe('a < b & "c"\n<venue>there ');
  const inBlocks = printFields(
    {
      kind: 'sections',
      sections: [
        {
          ...{ type: 'section', id: 's', role: 'notes', heading: 'x' },
          children: [{ type: 'paragraph', id: 'p', children: fragment.words }],
        },
      ],
    },
    () => 'Seoul',
  );
  expect(textOfFragment(inBlocks)).toContain('Seoul');
});
