// Plain text as lines with their levels, by the marks that English and Korean documents number with and by indentation.
// Promises that a line without a mark is left as it is, and that no mark is taken off that is not a level's.
// The house's own marks (`1.` `o` `-`) name their levels; of others only their order and depth in this very text is known.

import { writableText } from '../../book/writable-text.ts';

export interface TextLine {
  /** Counted from 1 within this text; 0 where no mark stands before it. */
  level: number;
  text: string;
}

interface MarkedLine {
  mark: string;
  indent: number;
  text: string;
}

/** Marks of one kind, by the kind. A letter `o` is one only with white space after it, as Word's second bullet comes through the clipboard. */
const MARKS: readonly [mark: string, form: RegExp][] = [
  ['1.', /^\d{1,3}\.\s+/],
  ['1)', /^\d{1,3}\)\s+/],
  ['(1)', /^\(\d{1,3}\)\s+/],
  ['①', /^[①-⑳]\s*/],
  ['가.', /^[가나다라마바사아자차카타파하]\.\s+/],
  ['가)', /^[가나다라마바사아자차카타파하]\)\s+/],
  ['(가)', /^\([가나다라마바사아자차카타파하]\)\s+/],
  ['□', /^[□■❏❑]\s*/],
  ['o', /^o\s+/],
  ['○', /^[○◦◯ㅇ]\s+/],
  ['•', /^[•●\u00b7\u318d\uf0b7∙‧]\s+/],
  ['▪', /^[▪▫\uf0a7]\s+/],
  ['-', /^[-–—―]\s+/],
];
/** The levels that the house's own marks name. */
const OWN: Readonly<Record<string, number>> = { '1.': 1, '1)': 1, o: 2, '•': 2, '○': 2, '-': 3 };

/** A tab reaches the next multiple of this many columns. */
const TAB = 4;

/** The lines of a text that say something, whatever ends them; a line break within a paragraph stays one. */
export const splitLines = (text: string): string[] =>
  text
    .split(/\r\n?|[\n\f\u2029]/)
    .map(writableText)
    .filter((line) => line.trim() !== '');

/** Reads the levels of lines that belong together. */
export function readTextLines(lines: readonly string[]): TextLine[] {
  const marked = lines.map(readMark);
  const levels = readOwnLevels(marked) ?? readLevelsByOrder(marked);
  return lines.map((line, index) => {
    const own = marked[index];
    return own
      ? { level: levels[index] ?? 1, text: own.text }
      : { level: 0, text: index === 0 ? line : line.trimStart() };
  });
}

function readMark(line: string): MarkedLine | undefined {
  const words = line.trimStart();
  for (const [mark, form] of MARKS) {
    const text = words.replace(form, '');
    if (text !== words && text !== '') return { mark, indent: measure(line, words), text };
  }
  return undefined;
}

function measure(line: string, words: string): number {
  let columns = 0;
  for (const sign of line.slice(0, line.length - words.length))
    columns = sign === '\t' ? (Math.floor(columns / TAB) + 1) * TAB : columns + 1;
  return columns;
}

/**
 * Levels by the house's marks; undefined where another mark is among them, where marks of one level stand at two depths, or where two
 * bullets take turns, as Word's do.
 */
function readOwnLevels(marked: readonly (MarkedLine | undefined)[]): number[] | undefined {
  const depths = new Map<number, number>();
  const bullets = new Set<string>();
  for (const line of marked) {
    if (!line) continue;
    const level = OWN[line.mark];
    if (level === undefined) return undefined;
    if (!isBeside(depths.get(level) ?? line.indent, line.indent)) return undefined;
    depths.set(level, line.indent);
    if (level === 2 && bullets.add(line.mark).size > 1) return undefined;
  }
  return marked.map((line) => (line && OWN[line.mark]) ?? 0);
}

/** Levels by where a line stands: deeper by indentation, or by a mark that no line around it has. */
function readLevelsByOrder(marked: readonly (MarkedLine | undefined)[]): number[] {
  const around: Pick<MarkedLine, 'mark' | 'indent'>[] = [];
  return marked.map((line) => {
    if (!line) return 0;
    // Back to the line that this one stands beside: the same mark at its depth, else the last that is no deeper.
    while (around.length > 0 && (around.at(-1)?.indent ?? 0) > line.indent) around.pop();
    const beside = around.findLastIndex(
      ({ mark, indent }) => mark === line.mark && isBeside(indent, line.indent),
    );
    if (beside >= 0) around.length = beside + 1;
    else around.push(line);
    return around.length;
  });
}

/** Numbers of two digits stand one column further left. */
const isBeside = (one: number, other: number): boolean => Math.abs(one - other) <= 1;
