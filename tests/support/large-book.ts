// Books of any size in the real model, for benches: briefs of sections of points and paragraphs as a desk officer writes them.
// The same number of blocks gives the same book, word for word.

import type { Book } from '../../shared/book/book.ts';
import { createMeetingSheet } from '../../shared/book/meeting-sheet.ts';
import type { Block, Brief, Inline, Section } from '../../shared/book/nodes.ts';
import { READERS, USES } from '../../shared/book/words.ts';
import type { Reader } from '../../shared/book/words.ts';

const BLOCKS_A_SECTION = 20;
const SECTIONS_A_BRIEF = 7;

const SENTENCES = [
  'Thank the chair for the agenda and for the paper that went round last week.',
  'The working group should meet twice a year, once in each capital, and report to ministers in the autumn.',
  '차기 회의 전까지 실무 협의를 두 차례 개최할 것을 제안함.',
  'We take note of the proposal on maritime safety and will come back with comments in writing by the end of May.',
  '양측은 공급망 안정을 위한 정보 공유 체계를 조속히 마련하기로 하였음.',
  'Ask whether the visa question can be closed before the summit.',
];
const SECTION_ROLES = ['points-to-make', 'if-raised', 'defensive', 'background', 'objectives', 'press-lines'];
const TRAVELING: Reader[] = ['principal', 'delegation', 'interpreter'];

/** A book with so many blocks: 200, 2,000 and 10,000 in the benches. */
export function createLargeBook(blocks: number): Book {
  let ids = 0;
  const newId = (): string => `l${(ids++).toString(36).padStart(15, '0')}`;
  const document = newId();
  const createBlock = (index: number): Block => {
    const text = SENTENCES[index % SENTENCES.length] ?? '';
    const children: Inline[] =
      index % 5 === 0
        ? [
            { text },
            { text: ' (strongly)', bold: true },
            { text: ' ' },
            { type: 'field', path: 'venue', children: [{ text: '' }] },
            { text: '' },
          ]
        : [{ text }];
    const id = newId();
    if (index % 10 === 9) return { type: 'paragraph', id, children };
    const source = {
      id: newId(),
      document,
      address: `${String(1 + (index % 9))}/o1`,
      words: text,
      date: '2026-02-12',
    };
    return {
      type: 'point',
      id,
      level: ([1, 2, 2, 1, 2, 3] as const)[index % 6] ?? 1,
      use: index % 4 === 0 ? (USES[index % USES.length] ?? 'raise') : 'raise',
      ...(index % 3 === 0 ? { sources: [source], seed: { label: 'our-ask', source: source.id } } : {}),
      ...(index % 7 === 0 ? { readers: ['principal', 'delegation'] } : {}),
      ...(index % 11 === 0 ? { marking: 'restricted' } : {}),
      children,
    };
  };
  const children: Brief[] = [];
  for (let index = 0; index < blocks; index += BLOCKS_A_SECTION) {
    const number = index / BLOCKS_A_SECTION;
    const role = SECTION_ROLES[number % SECTION_ROLES.length] ?? '';
    const section: Section = {
      type: 'section',
      id: newId(),
      role,
      heading: `Section ${String(number + 1)}`,
      readers: TRAVELING,
      children: Array.from({ length: Math.min(BLOCKS_A_SECTION, blocks - index) }, (_, at) =>
        createBlock(index + at),
      ),
    };
    if (number % SECTIONS_A_BRIEF === 0)
      children.push({
        type: 'brief',
        id: newId(),
        role: 'session',
        title: `Session ${String(children.length + 1)}`,
        children: [],
      });
    children.at(-1)?.children.push(section);
  }
  return {
    id: newId(),
    title: 'A large book',
    template: 'multilateral-retreat',
    language: 'en',
    markingScheme: 'three-levels',
    meetingSheet: { ...createMeetingSheet('retreat'), venue: 'Seoul', us: 'ROK' },
    copies: READERS.map((reader) => ({ name: reader, readers: [reader], ceiling: null })),
    documents: [
      {
        id: document,
        hash: '0'.repeat(64),
        title: 'A release',
        issuer: 'A ministry',
        released: '2026-02-12',
        language: 'en',
        body: SENTENCES.join('\n'),
      },
    ],
    children,
  };
}
