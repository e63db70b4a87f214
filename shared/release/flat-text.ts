// Owns: a paragraph as one running text, and the way back to the release as it was given.
// Promises: every character of the running text is a character of the source (or a space standing for white space).
// Must not: add a word, or reorder one.

import type { SourceLine } from './lines.ts';
import { isSpace } from './lines.ts';

/** Running text and, for each of its characters, the offset it came from. */
export interface FlatText {
  text: string;
  offsets: number[];
}

const TAG = /^<\/?[a-z][a-z0-9]{0,9}(?: [^<>]{0,80})?\/?>/i;

/** Joins the given runs of `source` by single spaces, leaving out tags, emphasis marks and escapes. */
export function flattenLines(source: string, lines: readonly Pick<SourceLine, 'start' | 'end'>[]): FlatText {
  const characters: string[] = [];
  const offsets: number[] = [];
  let pending = -1;
  const push = (character: string, at: number): void => {
    if (pending >= 0 && characters.length > 0) {
      characters.push(' ');
      offsets.push(pending);
    }
    pending = -1;
    characters.push(character);
    offsets.push(at);
  };
  for (const line of lines) {
    if (characters.length > 0) pending = Math.max(pending, Math.max(0, line.start - 1));
    for (let at = line.start; at < line.end; at += 1) {
      const character = source[at] ?? '';
      if (isSpace(character)) {
        pending = at;
        continue;
      }
      const skipped = markupLength(source, at, line.end);
      if (skipped > 0) at += skipped - 1;
      else push(character, at);
    }
  }
  return { text: characters.join(''), offsets };
}

/** How many characters at `at` are markup and no words. */
function markupLength(source: string, at: number, end: number): number {
  const character = source[at];
  if (character === '<') return TAG.exec(source.slice(at, Math.min(end, at + 96)))?.[0].length ?? 0;
  if (character === '*' && source[at + 1] === '*') return 2;
  if ((character === '*' || character === '_') && isEmphasis(source, at, end)) return 1;
  if (character === '[' || character === ']' || character === '!') return linkMarkup(source, at, end);
  if (character === '\\' && /[#*_[\]().!~-]/.test(source[at + 1] ?? '')) return 1;
  return 0;
}

const LONGEST_EMPHASIS = 240;
const isWordAt = (source: string, at: number): boolean => /[\p{L}\p{N}]/u.test(source[at] ?? '');

/** One of a pair `*…*` or `_…_` that hugs its words; a star after a word alone is a footnote's. */
function isEmphasis(source: string, at: number, end: number): boolean {
  const mark = source[at] ?? '';
  const opens =
    !isWordAt(source, at - 1) && !isSpace(source[at + 1]) && source[at + 1] !== mark && at + 1 < end;
  if (opens) {
    const close = source.slice(at + 1, Math.min(end, at + LONGEST_EMPHASIS)).indexOf(mark);
    return close > 0 && !isSpace(source[at + close]) && !isWordAt(source, at + close + 2);
  }
  const before = source.slice(Math.max(0, at - LONGEST_EMPHASIS), at);
  const open = before.lastIndexOf(mark);
  if (open < 0 || isSpace(before.at(-1)) || isWordAt(source, at + 1)) return false;
  const start = at - before.length + open;
  return !isWordAt(source, start - 1) && !isSpace(source[start + 1]) && source.lastIndexOf('\n', at) < start;
}

/** `[words](https://…)`: the brackets and the address are no words. */
function linkMarkup(source: string, at: number, end: number): number {
  if (source[at] === ']') {
    const address = /^\]\((?:https?:\/\/|mailto:|\/|#)[^()\s]{0,400}(?: "[^"]{0,80}")?\)/.exec(
      source.slice(at, Math.min(end, at + 500)),
    );
    return address?.[0].length ?? 0;
  }
  const from = source[at] === '!' ? at + 1 : at;
  if (source[from] !== '[') return 0;
  const link = /^\[[^[\]]{1,300}\]\((?:https?:\/\/|mailto:|\/|#)/.test(
    source.slice(from, Math.min(end, from + 330)),
  );
  return link ? from - at + 1 : 0;
}

/** The exact run of the release that `flat` holds between two of its offsets. */
export function sourceRun(source: string, flat: FlatText, from: number, to: number): string {
  const first = flat.offsets[from];
  const last = flat.offsets[to - 1];
  if (first === undefined || last === undefined) return '';
  return source.slice(first, last + 1);
}
