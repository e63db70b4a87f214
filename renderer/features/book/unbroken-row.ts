// Which rows of a table hold a run without a place to break that would push the table off its page: an address, a number of a document.
// Only these rows break anywhere: in the others a column stays as wide as its longest word, as a reader expects.

import { Node } from 'slate';
import type { TableRow } from '../../../shared/book/nodes.ts';

/** About as many signs as a line of the text column holds in a table. */
const LINE = 60;
/** No word of prose is cut for being longer than its share of the line. */
const WORD = 12;

/** The class of such a row; undefined for every other. */
export function nameUnbroken(row: TableRow): string | undefined {
  const share = Math.max(WORD, Math.floor(LINE / Math.max(1, row.children.length)));
  const long = new RegExp(`\\S{${String(share + 1)}}`);
  return row.children.some((cell) => long.test(Node.string(cell))) ? 'page-row-unbroken' : undefined;
}
