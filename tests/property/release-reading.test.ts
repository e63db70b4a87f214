// What holds for every text: no throw, exact words, nothing lost, and a reading that does not depend on the page around it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRelease } from '../../shared/release/read-release.ts';

/** Texts that a careless rule would read in the square of their length, or call itself to death on. */
const RUNAWAYS = [
  'said that ',
  'Minister ',
  'Minister of ',
  'Republic of ',
  '“',
  '"We ',
  '*a ',
  '[a](',
  '<a ',
  'May 1 ',
  'U.S. ',
  'agreed to open a port; ',
  'and ',
  '하고, ',
  '「가나 ',
  '장관은 말하고 ',
  '> a\n',
  'From: a\n',
  '    - agreed to:\n',
  'a\n',
  '1. ',
  '---\na: b\n',
  '김도연 외교부 차관은 멕시코 외교차관과 면담하였다. ',
  ' ',
  ':',
  '>',
  '1',
  '-',
];

const folder = join(import.meta.dirname, '../fixtures/releases');
const releases = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));
const plain = releases.filter((text) => !text.startsWith('---') && !/^\s*>/m.test(text));

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

  it('loses nothing and doubles nothing: title, paragraphs and dropped lines are the input, up to white space', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => !text.includes('>') && !/^\s*---/.test(text)),
        (text) => {
          expect(countCharacters(readingOf(text))).toEqual(countCharacters(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(plain)('loses nothing of our own releases (%#)', (text) => {
    expect(countCharacters(readingOf(text))).toEqual(countCharacters(text));
  });
});

/** All that a reading holds of its text; a dropped line that stands inside a paragraph's span counts once. */
function readingOf(text: string): string {
  const { title, paragraphs, dropped } = readRelease(text);
  const given = countLines([text]);
  const kept = countLines(paragraphs.map(({ start, end }) => text.slice(start, end)));
  const lost = countLines(dropped);
  const words = paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n') + dropped.join('\n');
  let whole = words + (title ?? '');
  for (const [line, count] of lost) {
    const twice = (kept.get(line) ?? 0) + count - (given.get(line) ?? 0);
    for (let time = 0; time < twice && kept.has(line); time += 1) whole = whole.replace(line, '');
  }
  return whole;
}

/** How often each line stands in these texts. */
function countLines(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const line of text.split(/[\n\r\u2028\u2029\f\v\u0085]/)) {
      const words = line.trim();
      if (words !== '') counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  return counts;
}

/** How often each character stands in a text; white space and the marks of Markdown headings and emphasis aside. */
function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of bare(text).replace(/[#*]/g, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

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
      expect(more.points.slice(0, before.points.length)).toEqual(before.points);
      expect(more.people).toEqual(before.people);
      expect(more.eventDate).toEqual(before.eventDate);
    }
  });

  it.each(['releases', ...RUNAWAYS])('take time in proportion to their length (%s)', (seed) => {
    const whole = seed === 'releases' ? releases.join('\n\n') : seed;
    const time = (length: number): number => {
      // A last letter, so that no run is the end of its line: that is where a search for an end begins anew at each character.
      const text = `${whole.repeat(Math.ceil(length / whole.length)).slice(0, length)}x`;
      // Time of the processor, not of the clock: the machine has other work too.
      const start = process.cpuUsage();
      readRelease(text);
      return process.cpuUsage(start).user / 1000;
    };
    // A run of one character is what runs away first; shorter, so that a failure is told before anybody gives up.
    const length = seed.length === 1 ? 4000 : 20_000;
    time(length);
    const small = Math.min(time(length), time(length), time(length));
    const large = Math.min(time(10 * length), time(10 * length));
    // Ten times the length may take ten times as long, and as much again for the collector of garbage.
    expect(large).toBeLessThan(Math.max(small, 25) * 25);
  });
});
