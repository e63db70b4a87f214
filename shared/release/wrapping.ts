// Owns: whether a printed line goes on in the next one, as far as width, case and last word tell.
// Promises: lines of text that was not wrapped by hand stay apart; wrapped ones are told from a run of labels.
// Must not: know markers or furniture.

import type { SourceLine } from './lines.ts';

/** How the run of lines that a line stands in was wrapped. */
export interface Wrapping {
  /** Columns at which lines were broken; 0 where they were not. */
  width: number;
}

const SENTENCE_END = /[.!?:;。]["”’')\]]*$/;
const GOES_ON =
  /(?:[,(–—]| (?:of|the|and|to|in|for|with|by|on|at|a|an|from|that|which|its|their|as|or|및|등))$/i;
const NARROWEST = 42;
const WIDEST = 150;
const MOST_SHORTFALL = 0.8;

/** Columns a line takes: Hangul and other full-width characters count two. */
export function columnsOf(text: string): number {
  let columns = text.length;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= 0x1100) columns += 1;
  return columns;
}

const NOT_WRAPPED: Wrapping = { width: 0 };

/** The wrapping of each line: that of its run of lines without a blank one between them, else that of the whole text. */
export function readWrapping(lines: readonly SourceLine[]): Wrapping[] {
  const found: (Wrapping | null)[] = [];
  const widths: number[] = [];
  let from = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    if (index < lines.length && lines[index]?.text !== '') continue;
    const run = lines.slice(from, index);
    const width = widthOfRun(run);
    if (width > 0 && run.length >= 3) widths.push(width);
    for (let at = from; at < index; at += 1) found.push(run.length < 3 ? null : { width });
    if (index < lines.length) found.push(null);
    from = index + 1;
  }
  widths.sort((a, b) => a - b);
  const whole = { width: widths[Math.floor(widths.length / 2)] ?? 0 };
  return found.map((wrapping) =>
    wrapping && wrapping.width > 0 ? wrapping : wrapping === null ? whole : NOT_WRAPPED,
  );
}

function widthOfRun(run: readonly SourceLine[]): number {
  if (run.length < 2) return 0;
  // `(Mexico) Undersecretary Raúl Ibarra`: a list of names, however long its lines are.
  if (run.filter((line) => /^[([•]/.test(line.text)).length * 2 > run.length) return 0;
  const broken = run.slice(0, -1);
  const width = Math.max(...sample(broken).map((line) => columnsOf(line.text)));
  if (width < NARROWEST || width > WIDEST) return 0;
  let joined = 0;
  let cut = 0;
  for (const [index, line] of broken.entries()) {
    const next = run[index + 1];
    if (!next) continue;
    if (!SENTENCE_END.test(line.text)) cut += 1;
    if (goesOn(line.text, next.text) || isFull(line.text, next.text, width)) joined += 1;
  }
  return joined >= broken.length * 0.6 && cut * 2 >= broken.length ? width : 0;
}

/** Enough of a run to know its width by; a spread over a million arguments would overflow the stack. */
const sample = (run: readonly SourceLine[]): readonly SourceLine[] => run.slice(0, 5000);

function goesOn(last: string, next: string): boolean {
  if (SENTENCE_END.test(last)) return false;
  return (/^\p{Ll}/u.test(next) && last.includes(' ')) || (GOES_ON.test(last) && last.length >= 20);
}

function isFull(last: string, next: string, width: number): boolean {
  const columns = columnsOf(last);
  const word = next.slice(0, 40).split(' ', 1)[0] ?? '';
  return columns >= NARROWEST * MOST_SHORTFALL && columns + 1 + columnsOf(word) > width * MOST_SHORTFALL;
}

/** Whether `next` goes on with the sentence or paragraph of `last`, the line right above it. */
export function isWrapped(last: string, next: string, wrapping: Wrapping | undefined): boolean {
  if (goesOn(last, next)) return true;
  const width = wrapping?.width ?? 0;
  if (width === 0) return false;
  return isFull(last, next, width) || (columnsOf(last) * 2 > width && !SENTENCE_END.test(last));
}
