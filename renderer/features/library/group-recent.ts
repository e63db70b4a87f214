// Which recent books are shown, in which group and order. Pure; today is passed in.
// Promise: what comes up is shown soonest first, what is past latest first, what has no date between them, last edited first.
import type { RecentBook } from '../../../shared/host/host-api.ts';

export type RecentGroupName = 'comingUp' | 'noDate' | 'past';

export interface RecentGroup {
  name: RecentGroupName;
  books: RecentBook[];
}

/** Groups the books by where their meeting lies from `today` (YYYY-MM-DD); groups without a book are left out. */
export function groupRecent(books: readonly RecentBook[], today: string): RecentGroup[] {
  const comingUp = books.filter(({ from }) => from >= today).sort((a, b) => compare(a.from, b.from));
  const noDate = books
    .filter(({ from }) => from === '')
    .sort((a, b) => compare(b.edited ?? '', a.edited ?? ''));
  const past = books
    .filter(({ from }) => from !== '' && from < today)
    .sort((a, b) => compare(b.from, a.from));
  const groups: RecentGroup[] = [
    { name: 'comingUp', books: comingUp },
    { name: 'noDate', books: noDate },
    { name: 'past', books: past },
  ];
  return groups.filter((group) => group.books.length > 0);
}

/** The books that a search and a kind of meeting leave. `words` are looked for in title, event, file and folder. */
export function filterRecent(
  books: readonly RecentBook[],
  words: string,
  template: string | null,
): RecentBook[] {
  const wanted = words.normalize('NFC').toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return books.filter((book) => {
    if (template !== null && book.template !== template) return false;
    const text = [book.title, book.event, book.fileName, book.folder]
      .join('\n')
      .normalize('NFC')
      .toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** The local day of a moment, YYYY-MM-DD. */
export function formatIsoDay(moment: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${String(moment.getFullYear())}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
