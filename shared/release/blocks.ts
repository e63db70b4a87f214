// Owns: gathering lines into blocks: a marker begins one, a blank line ends one, wrapped lines are joined.
// Promises: every line that is no page mark or furniture lies in exactly one block.
// Must not: decide which blocks are the release; `body.ts` does that.

import type { SourceLine } from './lines.ts';
import type { Marker } from './markers.ts';
import { readMarker } from './markers.ts';
import { isFurnitureLine, isPageData, isPageMark } from './furniture.ts';

export interface Block {
  lines: SourceLine[];
  marker: Marker | null;
  indent: number;
  /** The lines joined by single spaces, marker left out. */
  text: string;
  /** Place among all blocks and dropped lines. */
  order: number;
}

export interface BlockedLines {
  blocks: Block[];
  /** Lines that are furniture by themselves. */
  dropped: SourceLine[];
}

const SENTENCE_END = /[.!?:;。]["”’')\]]*$/;
const SENTENCE_START = /^["“‘(]?[A-Z]/;
const WRAP_WIDTH = 50;

/** Gathers the lines of a release into blocks. */
export function gatherBlocks(lines: readonly SourceLine[]): BlockedLines {
  const blocks: Block[] = [];
  const dropped: SourceLine[] = [];
  let open: Block | null = null;
  let parts: string[] = [];
  let lastNumber = 0;
  let blankSince = false;
  const close = (): void => {
    if (open) open.text = parts.join(' ');
    open = null;
  };
  for (const [order, line] of lines.entries()) {
    if (line.text === '') {
      blankSince = true;
      continue;
    }
    const last = parts.at(-1) ?? '';
    if (
      isPageMark(line.text) ||
      isPageData(line.text) ||
      (isFurnitureLine(line.text) && !holdsOn(open, last, line, blankSince))
    ) {
      dropped.push(line);
      continue;
    }
    const marker = readMarker(line.text);
    const opened: Block | null = open;
    if (opened && continues(opened, last, line, marker, blankSince, lastNumber)) {
      opened.lines.push(line);
      parts.push(line.text);
    } else {
      close();
      open = { lines: [line], marker, indent: line.indent, text: '', order };
      parts = [marker ? line.text.slice(marker.length) : line.text];
      blocks.push(open);
      if (marker?.family === 'number') lastNumber = marker.value ?? lastNumber;
    }
    blankSince = false;
  }
  close();
  return { blocks, dropped };
}

const isMidSentence = (part: string): boolean => part.length >= WRAP_WIDTH && !SENTENCE_END.test(part);

/** A wrapped line of a sentence may begin like furniture (`source: …`, `share …`). */
function holdsOn(open: Block | null, last: string, line: SourceLine, blankSince: boolean): boolean {
  if (!open || blankSince || !isMidSentence(last)) return false;
  return open.lines.length > 1 || /^\p{Ll}/u.test(line.text);
}

function continues(
  open: Block,
  last: string,
  line: SourceLine,
  marker: Marker | null,
  blankSince: boolean,
  lastNumber: number,
): boolean {
  if (marker) {
    if (blankSince || !isMidSentence(last)) return false;
    // A wrapped line may begin with a dash or with the day of a date; a new item would not cut a sentence.
    if (marker.family === 'dash') return open.lines.length > 1 && marker.label !== '-';
    return marker.family === 'number' && marker.value !== lastNumber + 1;
  }
  // A sentence cut by a page break or a blank line goes on in small letters.
  if (blankSince) return !SENTENCE_END.test(last) && /^[a-z]/.test(line.text) && last.split(' ').length > 3;
  if (last.length >= WRAP_WIDTH || open.marker) return true;
  return !SENTENCE_END.test(last) && !SENTENCE_START.test(line.text) && open.lines.length > 1;
}

const WORDS_OF_PROSE = 6;
const HANGUL_OF_PROSE = 14;
const KOREAN_END = /(?:다|음|함|됨|임|것|정|요)["”’)\]]*\.?["”’)\]]*$/;

/** How many Hangul syllables a run holds. */
export const countHangul = (run: string): number => run.match(/[가-힣]/g)?.length ?? 0;

/** True where the block reads as sentences, not as a label. */
export function isProse(block: Block): boolean {
  const hangul = countHangul(block.text);
  const words = block.text.split(' ').length;
  if (hangul >= HANGUL_OF_PROSE && hangul * 3 > block.text.length) {
    return (
      Boolean(block.marker) ||
      /[.!?]["”’)\]]*$/.test(block.text) ||
      (KOREAN_END.test(block.text) && hangul > 30)
    );
  }
  if (words < WORDS_OF_PROSE) return false;
  if (/[.!?]["”’')\]]*$/.test(block.text)) return words >= WORDS_OF_PROSE;
  return words >= (block.marker ? 9 : 25);
}
