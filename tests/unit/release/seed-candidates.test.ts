// Properties of what a release offers, whatever the release says: nothing without its words, nothing unplaced or doubled.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createBook, templateSchema } from '../../../shared/book/template.ts';
import { bookSchema } from '../../../shared/book/schema.ts';
import type { Release, ReleasePoint, StatementKind } from '../../../shared/release/release.ts';
import { createSheetSessions } from '../../../shared/release/seed-agenda.ts';
import { placeSeeds } from '../../../shared/release/seed-placement.ts';
import { deriveSeeds } from '../../../shared/release/seed-points.ts';
import { readSample, SAMPLE_BODY } from './retreat-reading.ts';

const template = templateSchema.parse(
  JSON.parse(readFileSync(new URL('../../../templates/multilateral-retreat.json', import.meta.url), 'utf8')),
);
const KINDS: StatementKind[] = [
  'agreement',
  'commitment',
  'next-step',
  'proposal',
  'view',
  'position',
  'fact',
];

/** The sample with other speakers and kinds, and with clauses that the document does not hold. */
const releases: fc.Arbitrary<Release> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      by: fc.constantFrom('ROK', 'Mexico', 'participants', 'the two sides', 'MIKTA', 'ROK and Mexico', null),
      ask: fc.boolean(),
      invented: fc.boolean(),
    }),
    { minLength: 18, maxLength: 18 },
  )
  .map((changes) => {
    const release = readSample();
    const points = release.points.map((point, index): ReleasePoint => {
      const change = changes[index];
      if (!change) return point;
      const { invented, ...rest } = change;
      return { ...point, ...rest, sourceText: invented ? `never said ${index}` : point.sourceText };
    });
    return { ...release, points };
  });

function offer(release: Release, us: string | null) {
  let count = 0;
  const newId = () => (count++).toString(36).padStart(16, '0');
  const document = {
    id: newId(),
    hash: '0'.repeat(64),
    title: '',
    issuer: '',
    released: release.released,
    language: 'en',
    body: SAMPLE_BODY,
  };
  const empty = createBook(template, { language: 'en', sessions: createSheetSessions(release) }, newId);
  const seeds = deriveSeeds({ release, us, language: 'en', document, newId });
  return { seeds, document, ...placeSeeds({ ...empty, documents: [document] }, seeds) };
}

test('every seeded source is a run of the document, every seed rests on one of its block’s sources', () => {
  fc.assert(
    fc.property(releases, fc.constantFrom('ROK', 'Mexico', 'Australia', null), (release, us) => {
      const { seeds, book, unplaced } = offer(release, us);
      expect(unplaced).toEqual([]);
      expect(bookSchema.safeParse(book).error).toBeUndefined();
      for (const { block } of seeds) {
        for (const source of block.sources ?? []) expect(SAMPLE_BODY).toContain(source.words);
        if (block.seed) expect(block.sources?.map(({ id }) => id)).toContain(block.seed.source);
      }
      const placed = book.children.flatMap(({ children }) => children.flatMap((section) => section.children));
      for (const { block } of seeds) expect(placed.filter(({ id }) => id === block.id)).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});

test('no verb is strengthened: agreements rest on agreements, commitments on commitments', () => {
  fc.assert(
    fc.property(releases, (release) => {
      const kinds = new Map(release.points.map((point) => [point.sourceText, point.kind]));
      for (const { block } of offer(release, 'ROK').seeds) {
        const kind = kinds.get(block.sources?.[0]?.words ?? '');
        if (block.seed?.label === 'agreement') expect(kind).toBe('agreement');
        if (block.seed?.label.endsWith('-commitment')) expect(kind).toBe('commitment');
        if (block.seed?.label === 'agreed-language') expect(kind).not.toBe('view');
      }
    }),
    { numRuns: 60 },
  );
});

test('a rejected point leaves no sub-point hanging in the air', () => {
  const { seeds, book } = offer(readSample(), 'ROK');
  const empty = {
    ...book,
    children: book.children.map((brief) => ({
      ...brief,
      children: brief.children.map((section) => ({ ...section, children: [] })),
    })),
  };
  const rest = seeds.filter(({ block }) => !(block.type === 'point' && block.level === 1));
  const placed = placeSeeds(empty, rest).book.children[0]?.children.find(
    ({ role }) => role === 'points-to-make',
  );
  expect(placed?.children.map((block) => (block.type === 'point' ? block.level : 0))).toEqual([1, 2, 2]);
});

test('what was written stays when seeds are added, and a seed without a section is handed back', () => {
  const { seeds, book } = offer(readSample(), 'ROK');
  const find = (from: typeof book) =>
    from.children[0]?.children.find(({ role }) => role === 'points-to-make')?.children ?? [];
  const before = find(book);
  const more = seeds.filter(({ brief, section }) => brief === 'steering' && section === 'points-to-make');
  const after = find(placeSeeds(book, more).book);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after).toHaveLength(before.length + more.length);
  const [first] = more;
  if (!first) throw new Error('no seeds');
  expect(placeSeeds(book, [{ ...first, section: 'nowhere' }]).unplaced).toHaveLength(1);
});
