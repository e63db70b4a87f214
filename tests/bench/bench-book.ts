// A made-up book of about so many pages, always the same: briefs with points at three levels, background with notes and
// sources, tables, lists, and blocks that a copy withholds. Words are made of syllables; nothing here is a real text.

import type { Book } from '../../shared/book/book.ts';
import { createMeetingSheet } from '../../shared/book/meeting-sheet.ts';
import type { Block, Brief, Inline, Section } from '../../shared/book/nodes.ts';
import type { Reader } from '../../shared/book/words.ts';

/** About what stands on one page of the plain house style. */
const SECTIONS_A_PAGE = 1.05;
const SECTIONS_A_BRIEF = 5;
const SYLLABLES = 'ba co di fe gu ha jo ki la me no pu ra si te vo wa xi ye zu'.split(' ');
const READERS: Reader[] = ['principal', 'delegation', 'interpreter'];

/** A book of about `pages` pages. */
export function createBenchBook(pages: number): Book {
  let state = 42;
  const next = (below: number): number => {
    // A linear congruential generator (Numerical Recipes): the same book each time.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  let count = 0;
  const id = () => (count++).toString(36).padStart(16, '0');
  const word = () =>
    Array.from({ length: 1 + next(4) }, () => SYLLABLES[next(SYLLABLES.length)] ?? '').join('');
  const sentence = (words: number): string => {
    const text = Array.from({ length: words }, word).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const say = (words: number): Inline[] => [{ text: sentence(words) }];
  const document = id();
  const source = () => ({
    id: id(),
    document,
    address: `${1 + next(9)}/o${1 + next(5)}`,
    words: sentence(12),
    date: '2020-02-12',
  });
  const point = (level: 1 | 2 | 3, more: Partial<Block> = {}): Block =>
    ({ type: 'point', id: id(), level, use: 'raise', children: say(16), ...more }) as Block;
  const paragraph = (more: Partial<Block> = {}): Block =>
    ({
      type: 'paragraph',
      id: id(),
      children: [
        ...say(22),
        { text: ' ' },
        { text: sentence(4), bold: true },
        { text: ' ' },
        ...say(14),
        { type: 'footnote', children: [{ text: sentence(9) }] },
      ],
      ...more,
    }) as Block;
  const table = (): Block => ({
    type: 'table',
    id: id(),
    headerRows: 1,
    children: Array.from({ length: 6 }, () => ({
      type: 'table-row',
      children: Array.from({ length: 3 }, () => ({ type: 'table-cell', children: say(3) })),
    })),
  });
  const list = (): Block => ({
    type: 'list',
    id: id(),
    ordered: false,
    children: Array.from({ length: 4 }, () => ({ type: 'list-item', level: 1, children: say(10) })),
  });
  const section = (index: number): Section => ({
    type: 'section',
    id: id(),
    role: 'points-to-make',
    heading: sentence(3),
    readers: READERS,
    children: [
      point(1, { sources: [source()] }),
      point(2),
      point(3),
      point(1, { addressee: word(), sources: [source()] }),
      point(2, { readers: ['principal'] }),
      paragraph({ sources: [source()] }),
      paragraph(),
      ...(index % 2 === 0 ? [table()] : [list(), paragraph()]),
    ],
  });
  const sections = Math.max(1, Math.round(pages * SECTIONS_A_PAGE));
  const briefs: Brief[] = [];
  for (let done = 0; done < sections; done += SECTIONS_A_BRIEF)
    briefs.push({
      type: 'brief',
      id: id(),
      role: 'session',
      title: sentence(5),
      children: Array.from({ length: Math.min(SECTIONS_A_BRIEF, sections - done) }, (_, index) =>
        section(index),
      ),
    });
  return {
    id: id(),
    title: sentence(4),
    template: 'multilateral-retreat',
    language: 'en',
    markingScheme: 'none',
    meetingSheet: { ...createMeetingSheet('retreat'), event: sentence(4), venue: 'Seoul' },
    copies: [{ name: 'delegation', readers: ['delegation'], ceiling: null }],
    documents: [
      {
        id: document,
        hash: '0'.repeat(64),
        title: sentence(6),
        issuer: 'Ministry',
        released: '2020-02-12',
        language: 'en',
        body: sentence(300),
      },
    ],
    children: briefs,
  };
}
