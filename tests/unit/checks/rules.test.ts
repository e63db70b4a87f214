// Each rule: what it finds, how often, and what it leaves alone.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveCopy } from '../../../shared/book/copies.ts';
import { READERS, USES } from '../../../shared/book/words.ts';
import type { Reader } from '../../../shared/book/words.ts';
import { checkBook, RULES } from '../../../shared/checks/check-book.ts';
import { createPoint, createSection, createSmallBook, findIn, SCHEME, TEMPLATE } from './small-book.ts';

const rulesIn = (...parameters: Parameters<typeof findIn>): string[] =>
  findIn(...parameters).map(({ rule }) => rule);

test('a book in order has no finding', () => {
  expect(
    findIn(
      createSmallBook([
        createSection('points-to-make', [createPoint('Say it.')], { readers: ['delegation'] }),
      ]),
    ),
  ).toEqual([]);
});

describe('required-field-empty', () => {
  test('names each required field that is empty, and no other', () => {
    const book = createSmallBook([]);
    book.meetingSheet.venue = '  ';
    expect(findIn(book)).toEqual([
      {
        rule: 'required-field-empty',
        severity: 'warn',
        brief: null,
        block: null,
        message: 'In the meeting sheet “venue” is empty (venue); fill it in.',
      },
    ]);
    expect(findIn(book, undefined)).toHaveLength(1);
    const unknown = checkBook(book, { template: undefined, scheme: SCHEME, language: 'en' });
    expect(unknown.map(({ rule }) => rule)).toEqual(['template-unknown']);
  });
});

describe('readers-never-set', () => {
  test('warns once a section where the template has readers and the book has none', () => {
    const section = createSection('points-to-make', [createPoint('One.'), createPoint('Two.')]);
    const findings = findIn(createSmallBook([section]));
    expect(findings.map(({ rule, block }) => [rule, block])).toEqual([
      ['readers-never-set', section.children[0]?.id],
    ]);
  });

  test('leaves alone what the template keeps for the principal', () => {
    expect(rulesIn(createSmallBook([createSection('objectives', [createPoint('One.')])]))).toEqual([]);
  });

  test('in a section of the desk’s own, warns of points to raise and of nothing else', () => {
    expect(rulesIn(createSmallBook([createSection('own', [createPoint('One.')])]))).toEqual([
      'readers-never-set',
    ]);
    for (const use of USES.filter((use) => use !== 'raise'))
      expect(rulesIn(createSmallBook([createSection('own', [createPoint('One.', { use })])]))).toEqual([]);
  });

  test('is content with readers on the point or on the point above it', () => {
    const points = [createPoint('One.', { readers: ['delegation'] }), createPoint('Two.', { level: 2 })];
    expect(rulesIn(createSmallBook([createSection('own', points)]))).toEqual([]);
    // Setting nobody is an answer too.
    expect(rulesIn(createSmallBook([createSection('own', [createPoint('One.')], { readers: [] })]))).toEqual(
      [],
    );
  });
});

describe('point-unwritten', () => {
  test('warns of each point without words, seeded or not', () => {
    const source = {
      id: '000000000000000x',
      document: '000000000000000y',
      address: '1',
      words: 'help us',
      date: null,
    };
    const points = [
      createPoint(' '),
      createPoint('', { sources: [source], seed: { label: 'our-ask', source: source.id, by: 'ROK' } }),
      createPoint('Written.'),
    ];
    const book = createSmallBook([createSection('points-to-make', points, { readers: ['delegation'] })]);
    expect(findIn(book).map(({ block, message }) => [block, message])).toEqual([
      [points[0]?.id, 'A point under “points-to-make” in brief 1 is empty; write it or delete it.'],
      [
        points[1]?.id,
        'A point under “points-to-make” in brief 1 has no words of its own yet (Our ask (ROK): “help us”); write what is to be said.',
      ],
    ]);
  });
});

describe('withheld-by-ceiling', () => {
  const copies = [
    { name: 'delegation', readers: ['delegation' as const], ceiling: 'low' },
    { name: 'interpreter', readers: ['interpreter' as const], ceiling: 'low' },
  ];

  test('one finding for each block and copy whose readers are meant to have it', () => {
    const secret = createPoint('Secret.', { marking: 'high' });
    const points = [secret, createPoint('Open.', { marking: 'low' })];
    const toTwo = createSection('own', points, { readers: ['delegation', 'interpreter'] });
    const findings = findIn(createSmallBook([toTwo], { copies }));
    expect(findings.map(({ rule, block }) => [rule, block])).toEqual(
      Array(2).fill(['withheld-by-ceiling', secret.id]),
    );
    const toOne = createSection('own', points, { readers: ['delegation'] });
    expect(findIn(createSmallBook([toOne], { copies }))).toHaveLength(1);
  });

  test('agrees with the copies as they are built', () => {
    const marking = fc.constantFrom(undefined, 'low', 'high');
    const point = fc.record({ marking, readers: fc.option(fc.subarray([...READERS]), { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 6 }), fc.constantFrom('low', 'high'), (points, ceiling) => {
        const blocks = points.map(({ marking: level, readers }) =>
          createPoint('Said.', { ...(level ? { marking: level } : {}), ...(readers ? { readers } : {}) }),
        );
        const book = createSmallBook([createSection('own', blocks, { readers: ['delegation'] })], {
          copies: [{ name: 'delegation', readers: ['delegation'], ceiling }],
        });
        const found = findIn(book).flatMap(({ rule, block }) =>
          rule === 'withheld-by-ceiling' ? [block] : [],
        );
        const copy = deriveCopy(book, 'delegation', SCHEME);
        const withheld = copy.ok ? copy.value.withheld.filter(({ reason }) => reason === 'marking') : [];
        expect(found).toEqual(withheld.map(({ block }) => block));
      }),
    );
  });
});

describe('sheet-above-ceiling', () => {
  const create = (marking: string, ceiling: string | null, readers: Reader[] = ['delegation']) => {
    const book = createSmallBook([], { copies: [{ name: 'copy', readers, ceiling }] });
    book.meetingSheet.marking = marking;
    return findIn(book).filter(({ rule }) => rule === 'sheet-above-ceiling');
  };
  test('stops where a copy would show the sheet above its ceiling', () => {
    expect(create('high', 'low')).toMatchObject([{ severity: 'stop', brief: null, block: null }]);
  });
  test('says nothing at or below the ceiling, without one, and of the principal’s copy', () => {
    for (const findings of [
      create('low', 'low'),
      create('', 'low'),
      create('high', null),
      create('high', 'low', ['principal']),
    ])
      expect(findings).toEqual([]);
  });
});

describe('marking-unknown', () => {
  test('stops at a block, a section, the sheet and a ceiling', () => {
    const block = createPoint('Said.', { marking: 'cosmic' });
    const section = createSection('own', [block], { readers: ['delegation'], marking: 'astral' });
    const book = createSmallBook([section], {
      copies: [{ name: 'delegation', readers: ['delegation'], ceiling: 'lunar' }],
    });
    book.meetingSheet.marking = 'solar';
    const stops = findIn(book).filter(({ severity }) => severity === 'stop');
    expect(stops.map(({ rule }) => rule)).toEqual(Array(4).fill('marking-unknown'));
    expect(stops.map((finding) => finding.block)).toEqual([null, null, null, block.id]);
    expect(stops.map(({ message }) => /“(\w+)”, which/.exec(message)?.[1])).toEqual([
      'solar',
      'lunar',
      'astral',
      'cosmic',
    ]);
  });

  test('knows the markings of the scheme', () => {
    const blocks = [createPoint('Said.', { marking: 'low' }), createPoint('Said.')];
    expect(
      rulesIn(createSmallBook([createSection('own', blocks, { readers: ['delegation'], marking: 'high' })])),
    ).toEqual([]);
  });
});

test('every message is one plain sentence in its language', () => {
  const book = createSmallBook(
    [
      createSection('own', [
        createPoint('', { marking: 'cosmic' }),
        createPoint('Said.', { marking: 'high', readers: ['delegation'] }),
      ]),
    ],
    { copies: [{ name: 'delegation', readers: ['delegation'], ceiling: 'low' }] },
  );
  const withReaders = createSection('own', [createPoint('Said.', { marking: 'high' })], {
    readers: ['delegation'],
  });
  book.children[0]?.children.push(withReaders);
  book.meetingSheet.venue = '';
  const marked = structuredClone(book);
  marked.meetingSheet.marking = 'high';
  // A newer version of the release that no longer has the words of a point.
  const release = { issuer: '', released: null, language: 'en', title: 'A release' };
  marked.documents = [
    { ...release, id: 'older00000000000', hash: 'a', body: 'They agreed.' },
    { ...release, id: 'newer00000000000', hash: 'b', body: 'They met.' },
  ];
  const [said] = marked.children[0]?.children.at(-1)?.children ?? [];
  if (said)
    said.sources = [
      { id: 'source0000000000', document: 'older00000000000', address: '1', words: 'agreed', date: null },
    ];
  const messages = (language: 'en' | 'ko') => [
    ...checkBook(book, { template: TEMPLATE, scheme: SCHEME, language }),
    ...checkBook(marked, { template: undefined, scheme: SCHEME, language }),
  ];
  expect(new Set(messages('en').map(({ rule }) => rule))).toEqual(new Set(RULES.map(({ name }) => name)));
  for (const { message } of messages('en')) {
    // What it quotes of the book may hold anything.
    expect(message.replace(/“[^”]*”/g, '')).toMatch(/^[A-Z][^.!]*\.$/);
    expect(message).not.toMatch(/please/i);
  }
  for (const { message } of messages('ko')) expect(message).toMatch(/니다\.$/);
});
