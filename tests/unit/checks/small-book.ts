// A small book for the checks, in which nothing is wrong, and what they are given beside it.

import type { Book } from '../../../shared/book/book.ts';
import type { MarkingScheme } from '../../../shared/book/marking.ts';
import { createMeetingSheet } from '../../../shared/book/meeting-sheet.ts';
import type { Block, Section } from '../../../shared/book/nodes.ts';
import type { Template } from '../../../shared/book/template.ts';
import { checkBook } from '../../../shared/checks/check-book.ts';
import type { Finding } from '../../../shared/checks/finding.ts';

export const SCHEME: MarkingScheme = {
  id: 'two',
  name: { en: 'Two', ko: '두 단계' },
  levels: [
    { id: 'low', caption: 'LOW', portionMark: '(L)' },
    { id: 'high', caption: 'HIGH', portionMark: '(H)' },
  ],
  unmarkedCaption: null,
};

const both = (text: string) => ({ en: text, ko: text });
export const TEMPLATE: Template = {
  id: 'small',
  title: both('Small'),
  kind: 'talk',
  markingScheme: 'two',
  copies: [{ name: 'delegation', readers: ['delegation'], ceiling: null }],
  fields: [
    { path: 'venue', required: true },
    { path: 'host', required: false },
  ],
  limits: [],
  briefs: [
    {
      role: 'steering',
      title: both('Steering'),
      sections: [
        { role: 'objectives', heading: both('Objectives'), guidance: both('-') },
        { role: 'points-to-make', heading: both('Points'), guidance: both('-'), readers: ['delegation'] },
      ],
    },
  ],
};

let count = 0;
const newId = (): string => (count++).toString(36).padStart(16, '0');

export const createPoint = (text: string, more: Partial<Extract<Block, { type: 'point' }>> = {}): Block => ({
  type: 'point',
  id: newId(),
  level: 1,
  use: 'raise',
  children: [{ text }],
  ...more,
});

export const createSection = (role: string, children: Block[], more: Partial<Section> = {}): Section => ({
  type: 'section',
  id: newId(),
  role,
  heading: role,
  children,
  ...more,
});

/** A book of one brief with the given sections. */
export function createSmallBook(sections: Section[], more: Partial<Book> = {}): Book {
  return {
    id: newId(),
    title: 'Small',
    template: 'small',
    language: 'en',
    markingScheme: 'two',
    meetingSheet: { ...createMeetingSheet('talk'), venue: 'Oslo' },
    copies: [{ name: 'delegation', readers: ['delegation'], ceiling: null }],
    documents: [],
    children: [{ type: 'brief', id: newId(), role: 'steering', title: 'Steering', children: sections }],
    ...more,
  };
}

/** What the checks say of a book in English. */
export const findIn = (book: Book, template: Template | undefined = TEMPLATE): Finding[] =>
  checkBook(book, { template, scheme: SCHEME, language: 'en' });
