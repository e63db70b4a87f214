// Owns: where the release begins and ends in its page: body, headings inside, summary above, furniture around.
// Promises: the answer depends on the release, not on how much furniture stands above or below it.
// Must not: read meaning beyond what tells a sentence from a label.

import type { Block, BodyPart } from './blocks.ts';
import { countHangul, hasVerb, isProse, withoutEndDate } from './blocks.ts';
import { chooseTitle } from './headline.ts';
import { isAttribution, isDateLine, isLabelLine } from './labels.ts';
import type { SourceLine } from './lines.ts';
import { FAMILY_RANK } from './markers.ts';
import { countSummary } from './summary.ts';
import { readVerb } from './verb-forms.ts';

export interface Body {
  title: string | null;
  /** Lines the title was printed on: neither paragraph nor dropped. */
  titleLines: SourceLine[];
  parts: BodyPart[];
  dropped: SourceLine[];
}

const NAME_IN_LIST = /^\(\p{Lu}[\p{L} .]{1,40}\) ?\p{Lu}/u;
const HEADING_WORDS = 14;
/** Syllables of an item that says something. */
const KOREAN_ITEM = 9;
/** `회의 사진은 누리집 참조`: no words of the release. */
const ELSEWHERE = /(?:참조|첨부|제공|문의|별첨|붙임)\.?$/;
/** `The Ministers:` leads into what they did. */
const LEADING_GROUP =
  /\b(?:ministers|leaders|participants|sides|they|parties|countries|members|delegations|representatives|officials|presidents|council|meeting|we):$|(?:양측은|참석자들은|장관들은|양국은):?$/i;

/** Parts the blocks of a page into title, paragraphs of the release, and the rest; `stops` are offsets where other matter of the site begins. */
export function findBody(
  blocks: readonly Block[],
  frontTitle: string | null,
  stops: readonly number[] = [],
): Body {
  const listed = findShortLists(blocks);
  const prose = blocks.map(
    (block, index) => !listed.has(index) && !isAttribution(block.text) && isProse(block),
  );
  const first = prose.indexOf(true);
  if (first < 0) return takeWhole(blocks, frontTitle);
  const last = endOfBody(blocks, prose, listed, stops);
  const korean = isKorean(blocks.filter((_, index) => prose[index]));
  const titled = frontTitle === null ? chooseTitle(blocks.slice(0, first), korean) : null;
  const isTitle = (line: SourceLine): boolean => titled?.lines.includes(line) ?? false;
  const dropped: SourceLine[] = [];
  const parts: BodyPart[] = [];
  for (const [index, block] of blocks.entries()) {
    const above = index < first && !block.lines.some(isTitle) && index > first - 2;
    const inside = index >= first && index <= last && !listed.has(index);
    const kept =
      inside &&
      !isMarkedHeading(block, blocks, index + 1) &&
      (prose[index] || isListItem(block, blocks[index + 1]));
    if (kept) parts.push({ block, heading: false });
    else {
      dropped.push(...block.lines.filter((line) => !isTitle(line)));
      if ((inside || above) && isHeading(block)) parts.push({ block, heading: true });
    }
  }
  if (titled?.label) dropped.push(titled.label);
  const summary = countSummary(parts, dropped);
  dropped.push(...parts.slice(0, summary).flatMap(({ block, heading }) => (heading ? [] : block.lines)));
  return {
    title: frontTitle ?? titled?.text ?? null,
    titleLines: titled?.lines ?? [],
    parts: parts.slice(summary),
    dropped,
  };
}

function takeWhole(blocks: readonly Block[], frontTitle: string | null): Body {
  const titled = frontTitle === null ? chooseTitle(blocks, false) : null;
  return {
    title: frontTitle ?? titled?.text ?? null,
    titleLines: titled?.lines ?? [],
    parts: [],
    dropped: [
      ...blocks.flatMap((block) => block.lines).filter((line) => !titled?.lines.includes(line)),
      ...(titled?.label ? [titled.label] : []),
    ],
  };
}

/** True where most letters of the blocks are Hangul. */
function isKorean(blocks: readonly Block[]): boolean {
  let hangul = 0;
  let latin = 0;
  for (const block of blocks) {
    hangul += countHangul(block.text);
    latin += block.text.match(/[a-z]/gi)?.length ?? 0;
  }
  return hangul * 2 > latin;
}

/** Items of lists in which no item is longer than a label: social media, menus. */
function findShortLists(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  let run: number[] = [];
  const settle = (): void => {
    const before = blocks[(run[0] ?? 0) - 1];
    const led = before !== undefined && /:$/.test(before.text) && before.text.split(' ').length >= 4;
    if (run.length >= 2 && !led) for (const index of run) found.add(index);
    run = [];
  };
  for (const [index, block] of blocks.entries()) {
    const label =
      block.marker?.family === 'number' && block.text.split(' ').length <= 4 && !/[.:;,]$/.test(block.text);
    if (label && countHangul(block.text) < 12) run.push(index);
    else settle();
  }
  settle();
  return found;
}

function isListItem(block: Block, next: Block | undefined): boolean {
  if (block.marker) return true;
  if (NAME_IN_LIST.test(block.text)) return true;
  if (!/:$/.test(block.text) || !next?.marker) return false;
  // `Ministers:` over what they did.
  const acts =
    LEADING_GROUP.test(block.text) && readVerb(/^\p{L}+/u.exec(next.text)?.[0].toLowerCase() ?? '') !== null;
  return acts || block.text.split(' ').length >= 3;
}

/** `2. Bilateral relations` over a sentence or over `(1)`: a heading that bears a number. */
function isMarkedHeading(block: Block, blocks: readonly Block[], after: number): boolean {
  const { marker, text } = block;
  if (!marker || FAMILY_RANK[marker.family] > 1 || !isHeading(block) || hasVerb(text)) return false;
  if (/:$/.test(text) && (text.split(' ').length > 5 || LEADING_GROUP.test(text))) return false;
  const label = countHangul(text) > 0 && text.length <= 16 && !/[다음함임됨]\.?$/.test(text);
  for (const next of blocks.slice(after, after + 4)) {
    // `II. Mercury` over `3.`: chapters in Roman numbers over paragraphs counted through.
    if (marker.value === null && next.marker?.family === 'number' && next.marker.value !== null) return true;
    if (next.marker && label && next.marker.family !== marker.family) return true;
    if (next.marker) return FAMILY_RANK[next.marker.family] > FAMILY_RANK[marker.family];
    if (isProse(next)) return true;
    if (!isHeading(next)) return false;
  }
  return false;
}

/** A short line without the end of a sentence. */
const isHeading = ({ text }: Block): boolean =>
  text.split(' ').length <= HEADING_WORDS &&
  text.length <= 140 &&
  !/[.!?;]["”’)]*$/.test(withoutEndDate(text)) &&
  !isDateLine(text) &&
  (isAttribution(text) || !isLabelLine(text));

/** It ends in a colon, or says `다음과 같이 합의하였다`. */
const LEADS_IN = /:$|다음(?:과 같이|의? ?사항)[^.]{0,40}\.?$/;

/** The last block of prose before other matter begins, or the last item of the list that it leads into. */
function endOfBody(
  blocks: readonly Block[],
  prose: readonly boolean[],
  listed: ReadonlySet<number>,
  stops: readonly number[],
): number {
  const limit = findStop(blocks, prose, stops);
  let last = prose.lastIndexOf(true, limit - 1);
  let inList = LEADS_IN.test(blocks[last]?.text ?? '');
  for (let index = last + 1; index < limit; index += 1) {
    const block = blocks[index];
    if (!block || listed.has(index)) break;
    const named = NAME_IN_LIST.test(block.text);
    // `Participants` over a list of names.
    if (isHeading(block) && NAME_IN_LIST.test(blocks[index + 1]?.text ?? '')) continue;
    const item = block.marker !== null && FAMILY_RANK[block.marker.family] > 0;
    const long =
      block.text.split(' ').length >= 5 ||
      (countHangul(block.text) >= KOREAN_ITEM && !ELSEWHERE.test(block.text));
    if (!named && !(item && (inList || long))) break;
    inList = inList || /:$/.test(block.text);
    last = index;
  }
  return last;
}

/** The first block after the line `Related news` that has more prose above it than below; else the number of blocks. */
function findStop(blocks: readonly Block[], prose: readonly boolean[], stops: readonly number[]): number {
  const length = (from: number, to: number): number =>
    blocks.slice(from, to).reduce((sum, block, at) => sum + (prose[from + at] ? block.text.length : 0), 0);
  for (const stop of stops.slice(0, 20)) {
    const index = blocks.findIndex((block) => (block.lines[0]?.start ?? 0) > stop);
    if (index <= 0 || prose.indexOf(true) >= index) continue;
    if (length(0, index) >= length(index, blocks.length)) return index;
  }
  return blocks.length;
}
