// What holds for every text: no throw, exact words, nothing lost, and a reading that does not depend on the page around it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRelease } from '../../shared/release/read-release.ts';

const folder = join(import.meta.dirname, '../fixtures/releases');
const releases = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));
const plain = releases.filter((text) => !text.startsWith('---') && !text.startsWith('>'));

const words = fc.constantFrom(
  ...'Ministers|agreed|to|open|a port|and|the ROK|said that|will|support|in the first session|,|;|:|.|“|”|(|)|Minister Ana Ruiz|of|Mexico|February 11|by the end of 2021|양측은|합의하고|하기로 하였다.|장관은|약속했다.|which|they|adopted'.split(
    '|',
  ),
);
const heads = fc.constantFrom(
  '',
  '1. ',
  '2. ',
  'o ',
  '- ',
  '  - ',
  '□ ',
  ' ○ ',
  '※ ',
  '• ',
  '* ',
  '> ',
  '- 3 -',
  '---',
  'Share',
  '\u00a0',
);
const line = fc.tuple(heads, fc.array(words, { maxLength: 30 })).map(([head, list]) => head + list.join(' '));
const page = fc
  .array(line, { maxLength: 30 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n').map((end) => lines.join(end)));
const anyText = fc.oneof(page, fc.string({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 400 }));

const bare = (text: string): string => text.replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff\u3164\u0085]/g, '');

describe('any text', () => {
  it('is read without a throw, in words of its own', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const point of readRelease(text).points) {
          expect(point.sourceText).not.toBe('');
          expect(text.includes(point.sourceText)).toBe(true);
          expect(isWithin(bare(point.text), bare(point.sourceText))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('loses nothing: title, paragraphs and dropped lines are the input, up to white space', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => !text.includes('>') && !/^\s*---/.test(text)),
        (text) => {
          const { title, paragraphs, dropped } = readRelease(text);
          const kept = paragraphs.map(({ start, end }) => text.slice(start, end)).join('');
          const inside = dropped.filter((drop) =>
            paragraphs.some(({ start, end }) => text.slice(start, end).includes(drop)),
          );
          const length = bare(kept).length + bare(dropped.join('')).length;
          const most = bare(text).length;
          expect(
            length + bare(title ?? '').length + 2 >= most || title?.includes('#') || text.includes('**'),
          ).toBe(true);
          expect(length - bare(inside.join('')).length <= most).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** Every character of `part` stands in `whole`, in order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole)
    if (character === part.slice(at, at + character.length)) at += character.length;
  return at === part.length;
}

describe('our own releases', () => {
  const above = [
    'Skip to main content',
    '본문 바로가기',
    'Menu',
    'Search',
    'Home > News > Press Releases',
    'hit 1795',
    '1. Facebook\n2. Twitter\n3. YouTube',
  ];
  const below = [
    'Print',
    'Share this page',
    '목록',
    'Previous',
    'Next',
    '- 4 -',
    'Copyright © 2024. All rights reserved.',
    'Distributed by a news service',
    '1. Facebook\n2. Instagram',
  ];

  const reading = (text: string): unknown => {
    const release = readRelease(text);
    return {
      ...release,
      dropped: [],
      paragraphs: release.paragraphs.map(({ address, text: printed }) => ({ address, printed })),
    };
  };

  it('are read the same with furniture above and below', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.subarray(above), fc.subarray(below), (text, first, last) => {
        const dressed = `${first.join('\n')}\n\n${text.replace(/^\ufeff/, '')}\n\n${last.join('\n')}`;
        expect(reading(dressed)).toEqual(reading(text));
      }),
      { numRuns: 200 },
    );
  });

  it('read the same before a sentence added at the end', () => {
    for (const text of releases) {
      const before = readRelease(text);
      const end = before.paragraphs.at(-1)?.end ?? text.length;
      const more = readRelease(
        `${text.slice(0, end)} The ministers thanked the hosts for their care.${text.slice(end)}`,
      );
      const points = before.points.slice(0, -1);
      expect(more.points.slice(0, points.length)).toEqual(points);
      expect(more.people).toEqual(before.people);
      expect(more.eventDate).toEqual(before.eventDate);
    }
  });

  it('take time in proportion to their length', () => {
    const [one = ''] = releases;
    const time = (count: number): number => {
      const text = one.repeat(count);
      const start = performance.now();
      readRelease(text);
      return performance.now() - start;
    };
    time(5);
    const small = Math.min(time(20), time(20), time(20));
    expect(time(200)).toBeLessThan(Math.max(small, 5) * 40);
  });
});
