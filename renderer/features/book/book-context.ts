// What every part of a page needs and none of them changes: the book's language, sheet and pictures, the words of the interface.
// The words are here since a hook that subscribes to them in each of ten thousand blocks would cost more than the blocks.
// Its value is made anew only when one of these changes, so that a selection never draws a page again.

import { createContext, useContext } from 'react';
import type { TFunction } from 'i18next';
import type { MeetingSheet, Media } from '../../../shared/book/book.ts';
import type { Language } from '../../../shared/book/words.ts';

export interface BookContextValue {
  language: Language;
  meetingSheet: MeetingSheet;
  media: Media;
  t: TFunction<'book'>;
  /** The language of the interface, which tags are in. */
  spoken: Language;
}

export const BookContext = createContext<BookContextValue | null>(null);

/** The book around a part of a page. */
export function useBookContext(): BookContextValue {
  const value = useContext(BookContext);
  if (!value) throw new Error('a page stands inside a book');
  return value;
}
