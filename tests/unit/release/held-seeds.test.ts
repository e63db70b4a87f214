// The same release read into a book that rests on it: what the book holds is known, wherever an officer moved or changed it.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hashText, newId } from '../../../electron/files/identity.ts';
import { createNewBook } from '../../../electron/operations/create-book.ts';
import { openRelease } from '../../../electron/operations/open-release.ts';
import type { Book } from '../../../shared/book/book.ts';
import type { Block } from '../../../shared/book/nodes.ts';
import { listHeld } from '../../../shared/release/held-seeds.ts';
import { offerToBook } from '../../../shared/release/review-offer.ts';
import { addSeeds, keySeeds } from '../../../shared/release/review-seeds.ts';
import { valueOf } from '../../support/scripted-host.ts';

const sample = fileURLToPath(new URL('../../../templates/sample/retreat-release.txt', import.meta.url));
const text = readFileSync(sample, 'utf8');
const read = (words: string) => valueOf(openRelease(Buffer.from(words), sample, '2020-02-12'));
const entries = [{ path: 'us', value: 'Republic of Korea' }];
const makeBook = (): Book => valueOf(createNewBook('multilateral-retreat', entries, read(text))).book;

/** What the release offers to the book anew, and of it the keys that the book holds. */
function offerAgain(book: Book, words = text) {
  const { release, text: body } = read(words);
  const target = { us: 'Republic of Korea', language: 'en' as const, documents: book.documents };
  const { document, seeds } = offerToBook(target, release, body, { newId, hashText });
  const keyed = keySeeds(seeds);
  return { document, seeds: keyed, held: listHeld(book, document, keyed) };
}

/** The book with every block changed, or taken away where nothing comes back. */
const change = (book: Book, changed: (block: Block) => Block | null): Book => ({
  ...book,
  children: book.children.map((brief) => ({
    ...brief,
    children: brief.children.map((section) => ({
      ...section,
      children: section.children.flatMap((block) => changed(block) ?? []),
    })),
  })),
});

test('a book made of a release holds all that the release offers it; another book holds nothing of it', () => {
  const book = makeBook();
  const { seeds, held } = offerAgain(book);
  expect(seeds.length).toBeGreaterThan(40);
  expect(seeds.filter(({ key }) => !held.has(key))).toEqual([]);
  expect(offerAgain({ ...book, documents: [] }).held.size).toBe(0);
});

test('what was deleted is offered again, and once it is added nothing is', () => {
  const book = makeBook();
  const isGone = ({ type, seed }: Block): boolean => type === 'point' && seed?.label === 'raise-again';
  const gone = book.children
    .flatMap(({ children }) => children.flatMap((section) => section.children))
    .filter(isGone);
  const less = change(book, (block) => (isGone(block) ? null : block));
  const { document, seeds, held } = offerAgain(less);
  const offered = seeds.filter(({ key }) => !held.has(key));
  expect(offered.map(({ seed }) => seed.block.sources?.[0]?.words).toSorted()).toEqual(
    gone.map(({ sources }) => sources?.[0]?.words).toSorted(),
  );
  const added = addSeeds(
    less,
    document,
    offered.map(({ seed }) => seed),
  );
  const after = offerAgain(added);
  expect(after.held.size).toBe(after.seeds.length);
});

test('another kind, another type, words written over it, another section: it is the same seed', () => {
  const book = change(makeBook(), (block) => {
    const written = { ...block, children: [{ text: 'Written over.' }] } as Block;
    if (block.type !== 'point') return written;
    const { id, sources, seed } = block;
    const other = seed && { ...seed, label: 'their-position' as const };
    return { type: 'paragraph', id, sources, seed: other, children: [{ text: 'Written over.' }] } as Block;
  });
  const sections = book.children.flatMap(({ children }) => children);
  const [first, ...others] = sections;
  if (!first) throw new Error('a book has sections');
  // All blocks in one section, as if each had been moved there.
  first.children = [...first.children, ...others.flatMap((one) => one.children.splice(0))];
  const { seeds, held } = offerAgain(book);
  expect(seeds.filter(({ key }) => !held.has(key))).toEqual([]);
});

test('of a newer version only what its words are new in is offered', () => {
  const book = makeBook();
  const newer = text.replaceAll('consultative body', 'standing forum');
  const { seeds, held } = offerAgain(book, newer);
  const offered = seeds.filter(({ key }) => !held.has(key));
  expect(offered.length).toBeGreaterThan(0);
  for (const { seed } of offered)
    expect(seed.block.sources?.some(({ words }) => words.includes('standing forum'))).toBe(true);
});

test('two blocks joined hold both seeds', () => {
  const book = makeBook();
  const section = book.children
    .flatMap(({ children }) => children)
    .find(({ children }) => children.filter(({ type }) => type === 'point').length > 1);
  if (!section) throw new Error('the sample has a section of several points');
  const [first, second, ...rest] = section.children;
  if (!first?.sources || !second?.sources) throw new Error('points rest on the release');
  section.children = [{ ...first, sources: [...first.sources, ...second.sources] }, ...rest];
  const { seeds, held } = offerAgain(book);
  expect(held.size).toBe(seeds.length);
});
