// Whether a ministry's own head or foot says something that a copy withholds: a sheet that was made for another book, say.
// Its words are the ministry's choice and stay; but whoever sends the copy hears of it. Names of offices are said everywhere.

import type { Book } from '../../shared/book/book.ts';
import type { HouseStyle } from '../word/house-style.ts';
import { listFramed } from '../word/house-style.ts';
import { holdsSentence } from '../word/withheld-words.ts';

/** True where a head or foot holds a withheld sentence or title whole. */
export function saysWithheld(style: HouseStyle, book: Book, listTexts: () => readonly string[]): boolean {
  const lines = listFramed(style).map(({ words }) => words);
  if (lines.length === 0) return false;
  const { us, host, delegations } = book.meetingSheet;
  const offices = new Set([
    us,
    host,
    ...delegations.flatMap(({ people }) =>
      people.flatMap(({ title, organization }) => [title, organization]),
    ),
    ...book.documents.map(({ issuer }) => issuer),
    ...book.children.map(({ originator }) => originator),
  ]);
  const secret = listTexts().filter((text) => !offices.has(text.trim()));
  return lines.some((line) => holdsSentence(line, secret));
}
