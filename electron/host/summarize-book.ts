// What the library shows of a book without opening it.

import type { Book } from '../../shared/book/book.ts';
import { captionOf, highestMarking } from '../../shared/book/marking.ts';
import type { MarkingScheme } from '../../shared/book/marking.ts';
import type { RecentSummary } from '../files/recent-store.ts';

/** The entry of a book in the list. */
export function summarizeBook(book: Book, scheme: MarkingScheme): RecentSummary {
  const marking = findHighest(book, scheme);
  return {
    title: book.title,
    event: book.meetingSheet.event,
    template: book.template,
    language: book.language,
    from: book.meetingSheet.dates.from,
    briefs: book.children.length,
    marking: marking === undefined ? '' : captionOf(scheme, marking),
  };
}

/** The highest marking anywhere in a book, in no copy's view. */
function findHighest(book: Book, scheme: MarkingScheme): string | undefined {
  const sections = book.children.flatMap((brief) => brief.children);
  const markings = [
    book.meetingSheet.marking,
    ...sections.flatMap((section) => [section.marking, ...section.children.map((block) => block.marking)]),
  ];
  return markings.reduce<string | undefined>(
    (highest, marking) => highestMarking(scheme, highest, marking),
    undefined,
  );
}
