// The seeds of the sample release under review: known again, changed, moved, and put into a book.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hashText, newId } from '../../../electron/files/identity.ts';
import { createNewBook, offerNewBook } from '../../../electron/operations/create-book.ts';
import { openRelease } from '../../../electron/operations/open-release.ts';
import type { Book } from '../../../shared/book/book.ts';
import { bookSchema } from '../../../shared/book/schema.ts';
import { decide, START_OF_REVIEW } from '../../../shared/release/review-decisions.ts';
import { offerOf, offerToBook } from '../../../shared/release/review-offer.ts';
import {
  addSeeds,
  applyDecision,
  canChangeKind,
  groupSeeds,
  keySeeds,
  listPlaces,
  listTaken,
} from '../../../shared/release/review-seeds.ts';
import { valueOf } from '../../support/scripted-host.ts';

const sample = fileURLToPath(new URL('../../../templates/sample/retreat-release.txt', import.meta.url));
const opened = valueOf(openRelease(readFileSync(sample), sample, '2020-02-12'));
const entries = [{ path: 'us', value: 'Republic of Korea' }];
const makeOffer = () => offerOf(valueOf(offerNewBook('multilateral-retreat', entries, opened)));

/** A book without what differs from one making to the next. */
const withoutIds = (book: Book | null): unknown =>
  JSON.parse(JSON.stringify(book).replace(/"(?:id|document|source)":"[0-9a-z]{16}"/g, '"id":""'));

test('with nothing rejected the screen makes the book that the command line makes', () => {
  const { book, document, seeds } = makeOffer();
  if (!book) throw new Error('a new book is offered');
  const taken = listTaken(keySeeds(seeds), START_OF_REVIEW.now, 'all-but-rejected');
  const made = addSeeds(book, document, taken);
  expect(withoutIds(made)).toEqual(
    withoutIds(valueOf(createNewBook('multilateral-retreat', entries, opened)).book),
  );
  expect(bookSchema.safeParse(made).success).toBe(true);
});

test('keys are all different, and the same when the release is read again', () => {
  const keys = keySeeds(makeOffer().seeds).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keySeeds(makeOffer().seeds).map(({ key }) => key)).toEqual(keys);
});

test('another kind changes label and use and keeps the source; what has words of its own keeps its kind', () => {
  const { seeds } = makeOffer();
  const point = seeds.find(({ block }) => block.type === 'point' && block.seed?.label === 'raise-again');
  if (!point) throw new Error('the sample has a proposal');
  const changed = applyDecision(point, { verdict: 'undecided', label: 'their-position' });
  expect(changed.block).toEqual({
    ...point.block,
    use: 'if-raised',
    seed: { ...point.block.seed, label: 'their-position' },
  });
  expect(canChangeKind(point)).toBe(true);
  expect(seeds.filter(({ block }) => block.seed?.label === 'background').some(canChangeKind)).toBe(false);
});

test('every place that is listed takes a seed to its own section', () => {
  const { book, seeds } = makeOffer();
  if (!book) throw new Error('a new book is offered');
  const [first] = keySeeds(seeds);
  if (!first) throw new Error('the sample offers seeds');
  const places = listPlaces(book);
  expect(places.length).toBe(book.children.flatMap(({ children }) => children).length);
  for (const { place, section } of places) {
    const moved = decide(START_OF_REVIEW, { kind: 'place', key: first.key, place });
    expect(groupSeeds(book, [first], moved.now)[0]?.section).toBe(section);
  }
});

test('an open book takes only what was accepted, and a release that it holds is not taken in twice', () => {
  const book = valueOf(createNewBook('multilateral-retreat', entries, opened)).book;
  const again = offerToBook(
    { us: 'Republic of Korea', language: 'en', documents: book.documents },
    opened.release,
    opened.text,
    { newId, hashText },
  );
  expect(again.document.id).toBe(book.documents[0]?.id);
  expect(addSeeds(book, again.document, [])).toEqual(book);
  const seeds = keySeeds(again.seeds);
  expect(seeds.every(({ seed }) => seed.block.seed !== undefined)).toBe(true);
  const one = decide(START_OF_REVIEW, { kind: 'judge', keys: [seeds[0]?.key ?? ''], verdict: 'accepted' });
  expect(listTaken(seeds, one.now, 'accepted')).toEqual([seeds[0]?.seed]);
  const added = addSeeds(book, again.document, listTaken(seeds, one.now, 'accepted'));
  expect(bookSchema.safeParse(added).success).toBe(true);
});
