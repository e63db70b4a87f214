// A book seeded from a release: what stands in it for our side, and what is never put there.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Book } from '../../../shared/book/book.ts';
import type { Block } from '../../../shared/book/nodes.ts';
import { deriveCopy } from '../../../shared/book/copies.ts';
import { isUnwritten, printLine } from '../../../shared/book/printed-text.ts';
import { bookSchema } from '../../../shared/book/schema.ts';
import { templateSchema } from '../../../shared/book/template.ts';
import type { Language } from '../../../shared/book/words.ts';
import type { Release } from '../../../shared/release/release.ts';
import { seedBook } from '../../../shared/release/seed-book.ts';
import { readSample, SAMPLE_BODY } from './retreat-reading.ts';

const template = templateSchema.parse(
  JSON.parse(readFileSync(new URL('../../../templates/multilateral-retreat.json', import.meta.url), 'utf8')),
);
const none = { id: 'none', name: { en: 'None', ko: '없음' }, levels: [], unmarkedCaption: null };

function seedSample(options: { us?: string; language?: Language } = {}, release: Release = readSample()) {
  let count = 0;
  return seedBook(template, release, SAMPLE_BODY, {
    ...options,
    newId: () => (count++).toString(36).padStart(16, '0'),
    hashText: (text) => createHash('sha256').update(text).digest('hex'),
  });
}

function blocksOf(book: Book, brief: number, role: string): Block[] {
  return book.children[brief]?.children.find((section) => section.role === role)?.children ?? [];
}

/** `label by: source words`, as a test reads a seed. */
const describeSeeds = (blocks: readonly Block[]): string[] =>
  blocks.map(({ seed, sources }) => `${seed?.label} ${seed?.by ?? '-'}: ${sources?.[0]?.words.slice(0, 30)}`);

const everyBlock = (book: Book): Block[] =>
  book.children.flatMap(({ children }) => children.flatMap((s) => s.children));

describe('a Korean officer’s book', () => {
  const { book, warnings } = seedSample();

  test('is valid, holds the release whole and says whose side was taken', () => {
    expect(bookSchema.safeParse(book).error).toBeUndefined();
    expect(book.meetingSheet.us).toBe('Republic of Korea');
    expect(book.documents[0]?.body).toBe(SAMPLE_BODY);
    expect(book.documents[0]?.hash).toBe(createHash('sha256').update(SAMPLE_BODY).digest('hex'));
    expect(warnings.map(({ en }) => en)).toEqual([
      expect.stringContaining('Our side is taken to be Republic of Korea'),
      expect.stringContaining('The sessions are those of the last meeting'),
    ]);
  });

  test('has one brief for each session, in the template’s order', () => {
    expect(book.children.map(({ title }) => title)).toEqual([
      'Steering brief',
      'First session: Korean Peninsula',
      'Second session: order based on rules',
      'Third session: trade and investment',
      'Communiqué',
      'Biographical notes',
      'Press lines',
    ]);
  });

  test('leaves what is not known of the next meeting empty', () => {
    const { event, dates, venue, host, chair, principal } = book.meetingSheet;
    expect([event, dates.from, dates.to, venue, host, chair, principal.name]).toEqual(Array(7).fill(''));
    expect(book.meetingSheet.sessions[0]).toEqual({
      label: 'First session',
      topic: 'Korean Peninsula',
      start: '',
      minutes: null,
      lead: '',
    });
  });

  test('raises our open asks and unanswered proposals, and recalls what others promised', () => {
    expect(describeSeeds(blocksOf(book, 1, 'points-to-make'))).toEqual([
      'our-ask ROK: asked the members to keep up t',
    ]);
    const points = blocksOf(book, 0, 'points-to-make');
    expect(describeSeeds(points)).toEqual([
      'our-ask ROK: asked the members for their ac',
      'raise-again ROK: The ROK also proposed that MIK',
      'raise-again ROK: speaking with one voice for mu',
      'raise-again ROK: doing more together in develop',
      'raise-again ROK: bringing the peoples closer th',
      'their-commitment members: their governments will contrib',
    ]);
    expect(
      points.map((block) => (block.type === 'point' ? [block.level, block.use, block.addressee] : [])),
    ).toEqual([
      [1, 'raise', 'the members'],
      [1, 'raise', undefined],
      [2, 'raise', undefined],
      [2, 'raise', undefined],
      [2, 'raise', undefined],
      [1, 'raise', 'members'],
    ]);
    for (const block of points) expect(block.type === 'point' && isUnwritten(block.children)).toBe(true);
  });

  test('takes no agreement from “timely” or from a view', () => {
    const labels = everyBlock(book).flatMap(({ seed, sources }) =>
      seed?.label === 'agreement' || seed?.label === 'agreed-language' ? [sources?.[0]?.words ?? ''] : [],
    );
    expect(labels.some((words) => /timely|shared the view|supported the work/.test(words))).toBe(false);
    expect(labels.filter((words) => words.startsWith('agreed to work together'))).toHaveLength(2);
  });

  test('makes “participants” nobody’s single position', () => {
    for (const brief of [1, 2, 3])
      expect(blocksOf(book, brief, 'others-positions').every((block) => block.seed === undefined)).toBe(true);
  });

  test('keeps what others may raise for the principal alone, with the answer still empty', () => {
    const stub = blocksOf(book, 0, 'if-raised')[0];
    expect(stub?.seed?.label).toBe('our-commitment');
    expect(stub?.type === 'point' && isUnwritten(stub.children)).toBe(true);
    const copy = deriveCopy(book, 'delegation', none);
    expect(copy.ok && copy.value.withheld.find(({ block }) => block === stub?.id)?.reason).toBe('readers');
  });

  test('says when the members last met, how the year was come by, and the courtesy call', () => {
    const lines = blocksOf(book, 0, 'last-met').map((block) =>
      block.type === 'paragraph'
        ? printLine(book, block)
            .map((leaf) => ('text' in leaf ? leaf.text : ''))
            .join('')
        : '',
    );
    expect(lines[0]).toBe(
      'MIKTA Vice-Ministerial Retreat, Mexico City, 11 February 2020 (year taken from the release date)',
    );
    expect(lines[2]).toContain('courtesy call on Marcelo Ebrard');
  });

  test('gives the press what is public and nothing else', () => {
    const copy = deriveCopy(book, 'press', none);
    expect(copy.ok && copy.value.briefs.map(({ title }) => title)).toEqual(['Press lines']);
    expect(blocksOf(book, 6, 'already-public').every(({ seed }) => seed?.label === 'already-public')).toBe(
      true,
    );
  });

  test('marks every person as to be checked', () => {
    expect(describeSeeds(blocksOf(book, 5, 'biographies'))).toEqual([
      'check-still-in-post -: Kang Jeong-sik',
      'check-still-in-post -: Marcelo Ebrard',
    ]);
  });
});

describe('the same release for others', () => {
  test('a Mexican officer has no Korean ask among the points to raise, and answers it if raised', () => {
    const { book, warnings } = seedSample({ us: 'Mexico' });
    expect(warnings).toHaveLength(1);
    expect(describeSeeds(blocksOf(book, 1, 'if-raised'))).toEqual([
      'their-position ROK: Deputy Minister Kang described',
      'their-ask ROK: asked the members to keep up t',
    ]);
    expect(describeSeeds(blocksOf(book, 1, 'others-positions'))).toEqual([
      'their-position ROK: Deputy Minister Kang described',
    ]);
    expect(describeSeeds(blocksOf(book, 0, 'points-to-make'))).toEqual([
      'their-commitment ROK: the ROK will facilitate talks ',
    ]);
    // What the members promised Korea binds Mexico.
    expect(describeSeeds(blocksOf(book, 0, 'commitments'))).toContain(
      'our-commitment members: their governments will contrib',
    );
  });

  test('a side is known by any of its names', () => {
    const seeds = (us: string): string[] => describeSeeds(everyBlock(seedSample({ us }).book));
    expect(seeds('대한민국')).toEqual(seeds('ROK'));
    expect(seeds('South Korea')).toEqual(seeds('Republic of Korea'));
    expect(seeds('North Korea')).not.toEqual(seeds('ROK'));
  });

  test('a side that the release never names is taken at its word, with a warning', () => {
    const named = (us: string) =>
      seedSample({ us }).warnings.some(({ en }) => en.startsWith('The release names nobody of'));
    expect(['Atlantis', 'Australia', 'ROK', '대한민국', 'Mexico'].map(named)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('a pledge made in a meeting is no agreed language; what the adopted text says is', () => {
    const languages = ['Republic of Korea', 'Mexico', 'Australia'].map((us) =>
      blocksOf(seedSample({ us }).book, 4, 'agreed-language').map(({ sources }) => sources?.[0]?.address),
    );
    expect(languages[0]?.length).toBeGreaterThan(1);
    expect(languages[1]).toEqual(languages[0]);
    expect(languages[2]).toEqual(languages[0]);
  });

  test('without our side nothing is ours or theirs, and a warning says so', () => {
    const release = { ...readSample(), issuer: { ministry: null, country: null, reason: 'none named' } };
    const { book, warnings } = seedSample({}, release);
    expect(book.meetingSheet.us).toBe('');
    expect(warnings.map(({ en }) => en)).toContainEqual(
      expect.stringContaining('does not say whose ministry'),
    );
    const labels = new Set(everyBlock(book).map(({ seed }) => seed?.label));
    for (const label of [
      'our-ask',
      'raise-again',
      'their-ask',
      'their-position',
      'their-commitment',
    ] as const)
      expect(labels.has(label)).toBe(false);
    expect(labels.has('background')).toBe(true);
  });

  test('a Korean book keeps the release’s words and marks their language', () => {
    const { book } = seedSample({ language: 'ko' });
    expect(book.language).toBe('ko');
    expect(book.meetingSheet.us).toBe('한국');
    const line = blocksOf(book, 1, 'background')[0];
    expect(line?.children[0]).toMatchObject({ lang: 'en' });
    expect(bookSchema.safeParse(book).success).toBe(true);
  });
});

test('a yes is an agreement or a commitment of others that takes the proposal up', () => {
  const release = readSample();
  const add = (kind: 'agreement' | 'view', sourceText: string): Release => ({
    ...release,
    points: release.points.map((point) =>
      point.text.startsWith('the members noted') ? { ...point, kind, text: sourceText } : point,
    ),
  });
  const raised = (changed: Release): number =>
    blocksOf(seedSample({ us: 'ROK' }, changed).book, 0, 'points-to-make').filter(
      ({ seed }) => seed?.label === 'raise-again',
    ).length;
  expect(raised(release)).toBe(4);
  expect(raised(add('view', 'the members noted development and peacekeeping by the UN together'))).toBe(4);
  expect(
    raised(add('agreement', 'the members agreed on doing more together in development and UN peacekeeping')),
  ).toBe(3);
  expect(raised(add('agreement', 'the members accepted these proposals'))).toBe(0);
});

test('an ask is not answered by a promise on another matter that shares its everyday words', () => {
  const release = readSample();
  const points = release.points.map((point) =>
    point.kind === 'commitment' && point.by === 'members'
      ? {
          ...point,
          text: 'their governments will keep up an interest in the work of MIKTA and support its members',
        }
      : point,
  );
  const { book } = seedSample({ us: 'ROK' }, { ...release, points });
  expect(describeSeeds(blocksOf(book, 1, 'points-to-make'))).toHaveLength(1);
});
