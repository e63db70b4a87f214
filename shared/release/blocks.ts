// Owns: gathering lines into blocks: a marker begins one, a blank line ends one, wrapped lines are joined.
// Promises: every line that is no page mark or furniture lies in exactly one block.
// Must not: decide which blocks are the release; `body.ts` does that.

import type { SourceLine } from './lines.ts';
import type { Marker } from './markers.ts';
import { readMarker } from './markers.ts';
import { isFurnitureLine, isPageData, isPageMark, isStopLine } from './furniture.ts';
import { isDateLine, isLabelLine } from './labels.ts';
import { findPredicate } from './predicates.ts';
import { readTokens } from './tokens.ts';
import type { Wrapping } from './wrapping.ts';
import { columnsOf, isWrapped, readWrapping } from './wrapping.ts';

export interface Block {
  lines: SourceLine[];
  marker: Marker | null;
  indent: number;
  /** The lines joined by single spaces, marker left out. */
  text: string;
  /** Place among all blocks and dropped lines. */
  order: number;
}

/** A block of the body; a heading is no paragraph, but gives those below it their level, session or speaker. */
export interface BodyPart {
  block: Block;
  heading: boolean;
}

export interface BlockedLines {
  blocks: Block[];
  /** Lines that are furniture by themselves. */
  dropped: SourceLine[];
  /** Offsets of lines such as `Related news`, below which other matter of the site stands. */
  stops: number[];
}

const SENTENCE_END = /[.!?:;。]["”’')\]]*$/;
const WRAP_WIDTH = 50;
const FULL_KOREAN = 56;
/** A line that is nothing but a marker; its words stand on the next one. */
const LONE_MARKER = /^(?:\d{1,2}[.)]|\([a-z0-9]{1,2}\)|[가나다라마바사아자차카타파하][.)]|[•○□■◦ㅇ●▪])$/;

/** Gathers the lines of a release into blocks. */
export function gatherBlocks(lines: readonly SourceLine[]): BlockedLines {
  const blocks: Block[] = [];
  const dropped: SourceLine[] = [];
  const stops: number[] = [];
  let open: Block | null = null;
  let parts: string[] = [];
  let lastNumber = 0;
  let blankSince = false;
  const wrappings = readWrapping(lines);
  const bare = findBareNumbers(lines);
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
      if (isStopLine(line.text)) stops.push(line.start);
      continue;
    }
    const marker =
      (bare.has(line) ? readMarker(line.text.replace(' ', '. ')) : null) ??
      readMarker(line.text) ??
      readLone(line, lines[order + 1]);
    if (marker && bare.has(line)) marker.length -= 1;
    const opened: Block | null = open;
    const takesUp = opened?.lines.length === 1 && opened.marker?.length === opened.lines[0]?.text.length;
    if (
      opened &&
      ((takesUp && !marker) ||
        continues(opened, last, line, marker, blankSince, lastNumber, wrappings[order - 1]))
    ) {
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
  return { blocks, dropped, stops };
}

const BARE_NUMBER = /^(\d{1,2}) [A-Z]\p{L}* [^\n]{40,}/u;
const FEWEST_BARE = 3;

/** `1 The ministers met …`, `2 They agreed …`: numbers without a stop, where they count on from one. */
function findBareNumbers(lines: readonly SourceLine[]): Set<SourceLine> {
  const found = new Set<SourceLine>();
  for (const line of lines) {
    if (Number(BARE_NUMBER.exec(line.text)?.[1]) === found.size + 1) found.add(line);
  }
  return found.size >= FEWEST_BARE ? found : new Set();
}

/** A marker alone on its line, with words below it. */
function readLone(line: SourceLine, next: SourceLine | undefined): Marker | null {
  if (line.text.length > 4 || !LONE_MARKER.test(line.text) || !next || next.text.length < 3) return null;
  const marker = readMarker(`${line.text} x`);
  return marker && { ...marker, length: line.text.length };
}

const isMidSentence = (part: string): boolean => columnsOf(part) >= WRAP_WIDTH && !SENTENCE_END.test(part);

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
  wrapping: Wrapping | undefined,
): boolean {
  if (marker) {
    if (blankSince || !isMidSentence(last)) return false;
    // A wrapped line may begin with a dash or with the day of a date; a new item would not cut a sentence.
    if (marker.family === 'dash') return open.lines.length > 1 && marker.label !== '-';
    return marker.family === 'number' && marker.value !== lastNumber + 1;
  }
  if (/^#{1,6} /.test(line.text) || /^#{1,6} /.test(open.lines[0]?.text ?? '')) return false;
  // A sentence cut by a page break or a blank line goes on in small letters.
  if (blankSince) return !SENTENCE_END.test(last) && /^\p{Ll}/u.test(line.text) && last.split(' ').length > 3;
  if (isDateLine(line.text) || isDateLine(last)) return false;
  if (
    isLabelLine(last) ||
    (isLabelLine(line.text) && !/^(?:by|office of|ministry of|department of) /i.test(line.text))
  )
    return false;
  if (isWrapped(last, line.text, wrapping)) return true;
  // A paragraph that is wrapped and told in sentences goes on, even where a short line is cut before a name.
  if (open.lines.length > 1 && (wrapping?.width ?? 0) > 0 && !SENTENCE_END.test(last) && tells(open))
    return true;
  // A Korean item that was wrapped without hanging: the line is full and its sentence has no end.
  if (open.marker && columnsOf(last) >= FULL_KOREAN && /[가-힣,)」’]$/.test(last) && !KOREAN_END.test(last)) {
    if (countHangul(line.text) > 0) return true;
  }
  // The hanging lines of an item.
  if (open.marker && line.indent > open.indent && !SENTENCE_END.test(last)) return true;
  return isCapitals(last) && isCapitals(line.text) && last.length >= 30;
}

/** One of the block's lines ends a sentence or holds the end of one. */
const tells = (open: Block): boolean =>
  open.lines.slice(-6).some((line) => /[.!?]["”’)]*(?: |$)/.test(line.text));

/** A headline in capitals over two lines. */
const isCapitals = (text: string): boolean =>
  /\p{Lu}{3}/u.test(text) && text === text.toUpperCase() && countHangul(text) === 0;

/** The heading of a statement of many sides has no end. */
const LONG_TITLE =
  /^(?:[A-Z][\w’'-]* ){0,6}(?:Statement|Communiqu[ée]|Declaration|Readout|Release) (?:by|of|from|on) [^.!?]*$/;
/** `MFA Press Statement: Meeting of …`: a headline, however long. */
const LABELLED_TITLE =
  /^(?:[A-Z][\w’'-]* ){0,4}(?:Statement|Release|Readout|Transcript|Remarks|Summary|Communiqu[ée]): [^.!?]*$/;
/** `NOTING the report of the chair;` above the operative paragraphs. */
const PREAMBLE =
  /^(?:(?:FURTHER|Further|ALSO|Also) )?(?:[A-Z]{3,12}ING|(?:Recall|Not|Recogni[sz]|Reaffirm|Acknowledg|Welcom|Emphasi[sz]|Underscor|Underlin|Reiterat|Stress)ing|MINDFUL|CONVINCED|AWARE|CONCERNED) [^.!?]{12,}[;,]$/;
/** `No: 118, 5 May 2022, Press Release Regarding …`: a headline, however long. */
const NUMBERED_TITLE = /^No[:.]? ?\d{1,4}\b[^.!?]*$/i;
/** `Question: Did you discuss migration?` in a transcript. */
const QUESTION = /^(?:Q|Question|Reporter|Journalist)(?: \d{1,2})?[:.] [A-Z][^\n]{4,}\?$/;
const WORDS_OF_PROSE = 6;
const HANGUL_OF_PROSE = 14;
const SHORT_KOREAN = 8;
const KOREAN_END = /(?:다|음|함|됨|임|것|정|요)["”’)\]]*\.?["”’)\]]*$/;

/** How many Hangul syllables a run holds. */
export const countHangul = (run: string): number => run.match(/[가-힣]/g)?.length ?? 0;

/** `면담 결과(9.25.)`, `정례브리핑 (2025. 3. 6.)`: the stop belongs to a date in brackets. */
const DATE_IN_BRACKETS = / ?\(['’‘]?[\d. ~∼〜–-]{3,30}(?:\([월화수목금토일]\))?[\d. ~∼〜–-]{0,12}\)$/;

/** The text without a date in brackets at its end, whose stop ends no sentence. */
export const withoutEndDate = (text: string): string =>
  /[.)]$/.test(text) && text.length <= 200
    ? text.replace(DATE_IN_BRACKETS, '').replace(/ [-–—] ?\d{4}\. ?\d{1,2}\. ?\d{1,2}\.$/, '')
    : text;

/** `□ 일시/장소 : 2025. 6. 26.(목), 서울`: a note that tells the day, the place or those present. */
const KOREAN_LABELLED =
  /^(?:일시|일 시|장소|장 소|일시 ?[/·및,] ?장소|주최|주관|의제|참석|참석자|참가자|주요 참석자|수석대표|배석|배석자) ?[:：] ?\S/;

/** True where the block reads as sentences, not as a label. */
export function isProse(block: Block): boolean {
  const text = withoutEndDate(block.text);
  if (block.marker && KOREAN_LABELLED.test(text)) return true;
  const hangul = countHangul(text);
  const words = text.split(' ').length;
  if (hangul >= HANGUL_OF_PROSE && hangul * 3 > text.length) {
    return (
      Boolean(block.marker) ||
      /[.!?]["”’)\]]*$/.test(text) ||
      (KOREAN_END.test(text) && hangul > 30) ||
      (hangul > 60 && /[다음함]\. /.test(text))
    );
  }
  if (hangul >= SHORT_KOREAN && /[가-힣]다\.["”’)]*$/.test(text)) return true;
  if (/:$/.test(text) && words >= 3 && !block.marker && hasVerb(text)) return true;
  if (PREAMBLE.test(text)) return true;
  if (NUMBERED_TITLE.test(text)) return false;
  if (QUESTION.test(text)) return true;
  if (words < WORDS_OF_PROSE) return false;
  if (/[.!?]["”’')\]]*\d?$/.test(text)) return true;
  // `… in the South China Sea. END`: a mark of the house after the last sentence.
  if (/[.!?]["”’)]* [^.!?]{1,24}$/.test(text) && words >= 9 && hasVerb(text)) return true;
  // A lead-in: a sentence before it, or a verb of its own.
  if (/[:;,]$/.test(text) && words >= 7) {
    if (/[.!?]["”’)]* [A-Z]/.test(text)) return true;
    return hasVerb(text) || block.marker !== null;
  }
  return words >= (block.marker ? 9 : 25) && !LONG_TITLE.test(text) && !LABELLED_TITLE.test(text);
}

/** Whether a line has a finite verb that the rules know. */
export function hasVerb(text: string): boolean {
  const tokens = readTokens(text.slice(0, 800));
  const predicate = findPredicate(tokens, 0, tokens.length);
  return predicate !== null && predicate.index > 0 && (predicate.use !== null || predicate.helper !== null);
}
