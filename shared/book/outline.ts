// The outline of a book: its briefs with their numbers and sections, as a contents list or a side pane shows them.

import type { Book } from './book.ts';

export interface OutlineSection {
  id: string;
  heading: string;
  role: string;
  /** How many blocks the section holds. */
  blocks: number;
}

export interface OutlineBrief {
  id: string;
  number: number;
  title: string;
  role: string;
  sections: OutlineSection[];
}

/** The outline of a book, in order. Briefs are numbered from 1. */
export function outlineBook(book: Book): OutlineBrief[] {
  return book.children.map((brief, index) => ({
    id: brief.id,
    number: index + 1,
    title: brief.title,
    role: brief.role,
    sections: brief.children.map(({ id, heading, role, children }) => ({
      id,
      heading,
      role,
      blocks: children.length,
    })),
  }));
}
