// The names suggested for files are legal on Windows, macOS and Linux, whatever the title.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestFileName, withEnding } from '../../../electron/files/suggest-file-name.ts';

test('a name says the day, the title and the copy', () => {
  expect(suggestFileName({ title: 'Retreat in Seoul', from: '2020-05-28', copy: 'delegation' })).toBe(
    '2020-05-28 Retreat in Seoul (delegation)',
  );
  expect(suggestFileName({ title: 'MIKTA 차관급 리트리트', from: '' })).toBe('MIKTA 차관급 리트리트');
});

test('what no system takes is left out', () => {
  expect(suggestFileName({ title: 'a/b\\c:d*e?f"g<h>i|j\u0000k\u202el', from: '' })).toBe(
    'a b c d e f g h i j k l',
  );
  expect(suggestFileName({ title: '..hidden. . ', from: '' })).toBe('hidden');
  expect(suggestFileName({ title: 'CON', from: '' })).toBe('_CON');
  expect(suggestFileName({ title: 'com1.draft', from: '' })).toBe('_com1.draft');
  expect(suggestFileName({ title: ' /// ', from: '', copy: '..' })).toBe('Briefing book');
  expect(suggestFileName({ title: '한글', from: '' })).toBe('한글');
});

test('no title makes a name that a system refuses', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.option(fc.string({ unit: 'binary', maxLength: 200 }), { nil: undefined }),
      (title, copy) => {
        const name = suggestFileName({ title, from: '2020-05-28', ...(copy === undefined ? {} : { copy }) });
        expect(Buffer.byteLength(`${name}-receipt.json`)).toBeLessThanOrEqual(200);
        expect(name).toBe(name.normalize('NFC'));
        expect(name).not.toMatch(/[<>:"/\\|?*]|[. ]$|^[. ]/);
        // eslint-disable-next-line no-control-regex -- control characters are what is looked for
        expect(name).not.toMatch(/[\u0000-\u001f\u007f]/);
        expect(name.isWellFormed()).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

test('an ending is added once', () => {
  expect(withEnding('/x/a.briefing', '.briefing')).toBe('/x/a.briefing');
  expect(withEnding('/x/a.BRIEFING', '.briefing')).toBe('/x/a.BRIEFING');
  expect(withEnding('/x/a.docx', '.briefing')).toBe('/x/a.docx.briefing');
});
