// Which parts of a book differ from what was opened or saved, told by the numbers that people know them by.

import { isDeepStrictEqual } from 'node:util';
import type { Book } from '../../shared/book/book.ts';
import type { UnsavedChanges } from '../../shared/host/notice-sentences.ts';

/** What changed from one book to the other: the numbers are those of the later one. */
export function listChanges(before: Book, after: Book): UnsavedChanges {
  const { children: old, ...oldSheet } = before;
  const { children, ...sheet } = after;
  const known = new Map(old.map((brief) => [brief.id, brief]));
  const briefs = children.flatMap((brief, index) => (areSame(known.get(brief.id), brief) ? [] : [index + 1]));
  // Briefs that only moved or went are a change of the book as a whole.
  const rearranged =
    children.length !== old.length || children.some(({ id }, index) => old[index]?.id !== id);
  return { sheet: !isDeepStrictEqual(oldSheet, sheet) || (rearranged && briefs.length === 0), briefs };
}

const areSame = (before: unknown, after: unknown): boolean => isDeepStrictEqual(tidy(before), tidy(after));

/**
 * What somebody wrote, without what the editor does to its runs of text when it opens a book: it joins those of one look, and puts
 * one without words beside each field, link and footnote, so that a caret can stand there.
 */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return joinRuns(value.map(tidy));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)]));
}

function joinRuns(nodes: unknown[]): unknown[] {
  const joined: unknown[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (isRun(node) && isRun(last) && isDeepStrictEqual({ ...node, text: '' }, { ...last, text: '' }))
      joined[joined.length - 1] = { ...node, text: last.text + node.text };
    else joined.push(node);
  }
  return joined.filter((node) => joined.length === 1 || !isRun(node) || node.text !== '');
}

const isRun = (node: unknown): node is { text: string } =>
  typeof node === 'object' && node !== null && 'text' in node && typeof node.text === 'string';
