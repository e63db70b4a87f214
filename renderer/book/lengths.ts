// How much is written: words where a language parts them by spaces, characters for Korean, and lines of the page.
// Counts the words that are written; the words of a source or of guidance are nobody's writing and are not counted.

import type { Book } from '../../shared/book/book.ts';
import { printField } from '../../shared/book/meeting-sheet.ts';
import { isLeaf } from '../../shared/book/nodes.ts';
import type { Block, Inline } from '../../shared/book/nodes.ts';
import { assertNever } from '../../shared/result.ts';

export interface Length {
  words: number;
  /** Without spaces. */
  characters: number;
  /** Of the page's column, estimated. */
  lines: number;
}

const NO_LENGTH: Length = { words: 0, characters: 0, lines: 0 };

/** Average widths in ems of the page's face: Latin letters, and everything from Hangul on. */
const NARROW = 0.46;
const WIDE = 0.92;
/** The page's column in ems: 428 px at 14 px. */
const COLUMN = 428 / 14;
/** What the indent of each level takes from it. */
const INDENT = [0, 24 / 14, 44 / 14, 62 / 14];

/** The length of a block's own words. */
export function measureBlock(book: Pick<Book, 'meetingSheet' | 'language'>, block: Block): Length {
  switch (block.type) {
    case 'paragraph':
    case 'agreed-language':
      return measureText(readWords(book, block.children), 0);
    case 'point':
      return measureText(readWords(book, block.children), block.level);
    case 'list':
      return addLengths(
        block.children.map((item) => measureText(readWords(book, item.children), item.level)),
      );
    case 'table':
      return addLengths(
        block.children.map((row) => {
          const cells = row.children.map((cell) => measureText(readWords(book, cell.children), 0));
          const column = Math.max(1, cells.length);
          // Cells stand side by side: a row is as high as its highest cell, in a column that much narrower.
          const lines = Math.max(1, ...cells.map((cell) => cell.lines * Math.min(column, 2)));
          return { ...addLengths(cells), lines };
        }),
      );
    case 'image':
      return { words: 0, characters: 0, lines: Math.ceil(block.width / 10) };
    case 'page-break':
    case 'unknown':
      return NO_LENGTH;
    default:
      return assertNever(block);
  }
}

/** The sum of several lengths. */
export function addLengths(lengths: readonly Length[]): Length {
  let [words, characters, lines] = [0, 0, 0];
  for (const length of lengths) {
    words += length.words;
    characters += length.characters;
    lines += length.lines;
  }
  return { words, characters, lines };
}

/** The words of a line as they are read: fields filled, notes left out. */
const readWords = (book: Pick<Book, 'meetingSheet' | 'language'>, words: readonly Inline[]): string =>
  words
    .map((node) => {
      if (isLeaf(node)) return node.text;
      if (node.type === 'field') return printField(book.meetingSheet, node.path, book.language);
      return node.type === 'footnote' ? '' : node.children.map((leaf) => leaf.text).join('');
    })
    .join('');

function measureText(text: string, level: 0 | 1 | 2 | 3): Length {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (words === 0) return NO_LENGTH;
  const column = COLUMN - (INDENT[level] ?? 0);
  let lines = 0;
  for (const line of text.split('\n')) {
    let ems = 0;
    for (const character of line) ems += character < 'ᄀ' ? NARROW : WIDE;
    lines += Math.max(1, Math.ceil(ems / column));
  }
  return { words, characters: [...text.replace(/\s+/g, '')].length, lines };
}
