// Owns: where the release begins and ends in its page: title above, body, headings inside, furniture around.
// Promises: the answer depends on the release, not on how much furniture stands above or below it.
// Must not: read meaning beyond what tells a title from a menu entry.

import type { Block } from './blocks.ts';
import { countHangul, isProse } from './blocks.ts';
import type { SourceLine } from './lines.ts';
import { isFurnitureLine } from './furniture.ts';
import { FAMILY_RANK } from './markers.ts';

export interface Body {
  title: string | null;
  /** Lines the title was printed on: neither paragraph nor dropped. */
  titleLines: SourceLine[];
  paragraphs: Block[];
  dropped: SourceLine[];
}

const NAME_IN_LIST = /^\([A-Z][A-Za-z .]{1,40}\) ?[A-Z]/;
const EVENT_WORDS =
  /meet|met |held|hold|place|visit|talk|summit|statement|readout|communiqu|retreat|consultation|call|attend|dialogue|joint|discuss|declaration|forum|conference|minist|president|outcome|개최|회담|면담|참석|통화|성명|방문|회의|접견|만나|예방|협의/i;
/** A line that is nothing but an office: the byline of a statement. */
const OFFICE_LINE =
  /^(?:(?:deputy |vice |prime |assistant )?minister|secretary|ambassador|spokesperson|president)(?: (?:for|of|and|the|foreign|affairs|state|trade|defen[cs]e|tourism|investment|international|development))*$/i;
const LABEL_LINE =
  /^(?:(?:subject|from|to|sent|cc|bcc|re|fwd?|reply-to):|office of|ministry of|department of|embassy of|spokesperson|by |bureau of|press office|no\. ?\d)/i;
const DATE_LINE =
  /^(?:\(?[A-Z][\p{L} .'-]{2,30}, )?(?:\(?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\)?,? )?(?:\d{1,2} [A-Z][A-Za-z]{2,8},? \d{4}|[A-Z][A-Za-z]{2,8}\.? \d{1,2}, ?\d{4}|\d{4}[-./] ?\d{1,2}[-./] ?\d{1,2}\.?)/u;

/** Parts the blocks of a page into title, paragraphs of the release, and the rest. */
export function findBody(blocks: readonly Block[], frontTitle: string | null): Body {
  const listed = findShortLists(blocks);
  const prose = blocks.map((block, index) => !listed.has(index) && isProse(block));
  const first = prose.indexOf(true);
  if (first < 0) return takeWhole(blocks, frontTitle);
  const last = endOfBody(blocks, prose, listed);
  const korean = isKorean(blocks.filter((_, index) => prose[index]));
  const dropped: SourceLine[] = [];
  const paragraphs: Block[] = [];
  const titled = frontTitle === null ? chooseTitle(blocks.slice(0, first), korean) : null;
  for (const [index, block] of blocks.entries()) {
    const inside = index >= first && index <= last && !listed.has(index);
    if (inside && (prose[index] || isListItem(block, blocks[index + 1]))) paragraphs.push(block);
    else dropped.push(...block.lines.filter((line) => !titled?.lines.includes(line)));
  }
  return { title: frontTitle ?? titled?.text ?? null, titleLines: titled?.lines ?? [], paragraphs, dropped };
}

function takeWhole(blocks: readonly Block[], frontTitle: string | null): Body {
  const titled = frontTitle === null ? chooseTitle(blocks, false) : null;
  return {
    title: frontTitle ?? titled?.text ?? null,
    titleLines: titled?.lines ?? [],
    paragraphs: [],
    dropped: blocks.flatMap((block) => block.lines).filter((line) => !titled?.lines.includes(line)),
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
    if (run.length >= 2) for (const index of run) found.add(index);
    run = [];
  };
  for (const [index, block] of blocks.entries()) {
    const label =
      block.marker?.family === 'number' && block.text.split(' ').length <= 4 && !/[.:]$/.test(block.text);
    if (label && countHangul(block.text) < 12) run.push(index);
    else settle();
  }
  settle();
  return found;
}

function isListItem(block: Block, next: Block | undefined): boolean {
  if (block.marker) return true;
  if (NAME_IN_LIST.test(block.text)) return true;
  return /:$/.test(block.text) && Boolean(next?.marker) && block.text.split(' ').length >= 3;
}

/** The last block of prose, or the last item of the list that it leads into. */
function endOfBody(blocks: readonly Block[], prose: readonly boolean[], listed: ReadonlySet<number>): number {
  let last = prose.lastIndexOf(true);
  let inList = /:$/.test(blocks[last]?.text ?? '');
  for (let index = last + 1; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || listed.has(index)) break;
    const named = NAME_IN_LIST.test(block.text);
    const item = block.marker !== null && FAMILY_RANK[block.marker.family] > 0;
    if (!named && !(item && (inList || block.text.split(' ').length >= 5))) break;
    inList = inList || /:$/.test(block.text);
    last = index;
  }
  return last;
}

interface Titled {
  text: string;
  lines: SourceLine[];
}

/** The line above the body that reads most like a headline; the nearer one where two do. */
function chooseTitle(above: readonly Block[], korean: boolean): Titled | null {
  let best: Titled | null = null;
  let bestScore = 3;
  for (const [place, block] of above.entries()) {
    for (const [index, line] of block.lines.entries()) {
      const score = scoreTitle(line.text, korean) - Math.min(3, (above.length - 1 - place) / 2);
      if (score < bestScore) continue;
      const next = block.lines[index + 1];
      const wrapped =
        next && index === 0 && block.lines.length <= 3 && line.text.length >= 60 && reads(next.text);
      const lines = wrapped ? block.lines.filter((part) => reads(part.text)) : [line];
      best = { text: lines.map((part) => part.text).join(' '), lines };
      bestScore = score;
    }
  }
  return best
    ? { ...best, text: best.text.replace(/^#+ /, '').replace(/\*\*/g, '').replace(/ {2,}/g, ' ') }
    : null;
}

const reads = (line: string): boolean =>
  !DATE_LINE.test(line) && !LABEL_LINE.test(line) && !OFFICE_LINE.test(line) && !/^[-–(]/.test(line);

function scoreTitle(line: string, korean: boolean): number {
  if (isFurnitureLine(line) || !reads(line)) return Number.NEGATIVE_INFINITY;
  const words = line.split(' ').length;
  const hangul = countHangul(line);
  if (hangul > 0 ? hangul < 5 : words < 2) return Number.NEGATIVE_INFINITY;
  let score = hangul > 0 ? Math.min(10, hangul / 2) : Math.min(10, words);
  if (EVENT_WORDS.test(line)) score += 4;
  if (hangul > 3 === korean) score += 4;
  if (/[.:]$/.test(line)) score -= 3;
  if (/[|>»]/.test(line)) score -= 6;
  return score;
}
