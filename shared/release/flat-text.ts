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
  if (character === '\\' && /[#*_[\]().!~-]/.test(source[at + 1] ?? '')) return 1;
  return 0;
}

/** The exact run of the release that `flat` holds between two of its offsets. */
export function sourceRun(source: string, flat: FlatText, from: number, to: number): string {
  const first = flat.offsets[from];
  const last = flat.offsets[to - 1];
  if (first === undefined || last === undefined) return '';
  return source.slice(first, last + 1);
}
