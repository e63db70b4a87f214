// Owns: the summary some sites print between title and body, in bullets or in a sentence above the date line.
// Promises: only what the paragraphs right below repeat is a summary; what follows further down changes nothing.
// Must not: drop a lead paragraph that says something of its own.

import type { BodyPart } from './blocks.ts';
import { isDateLine, isLabelLine } from './labels.ts';
import type { SourceLine } from './lines.ts';
import { FAMILY_RANK } from './markers.ts';

const LONGEST = 8;
const COMPARED = 8;
const LEAST_SHARE = 0.5;

/** How many of the first parts are a summary of those below. */
export function countSummary(parts: readonly BodyPart[], dropped: readonly SourceLine[]): number {
  let count = 0;
  for (;;) {
    const next = nextSummary(parts, count, dropped);
    if (next === count) return count;
    count = next;
  }
}

function nextSummary(parts: readonly BodyPart[], from: number, dropped: readonly SourceLine[]): number {
  for (let to = from + 1; to <= Math.min(parts.length - 1, from + LONGEST); to += 1) {
    const group = parts.slice(from, to);
    const below = parts[to];
    if (!below || group.some(({ block }) => block.marker && FAMILY_RANK[block.marker.family] < 2))
      return from;
    const bullets = group.every(({ block, heading }) => heading || block.marker !== null);
    const onlyBullets =
      bullets && below.block.marker === null && !below.heading && group.some((part) => !part.heading);
    const apart = from === 0 && isFlat(below) && isApart(group, below, dropped);
    if ((onlyBullets || apart) && repeats(group, parts.slice(to, to + COMPARED))) return to;
    if (!onlyBullets && !bullets && !apart && to - from > 1) return from;
  }
  return from;
}

const isFlat = ({ block }: BodyPart): boolean => !block.marker || FAMILY_RANK[block.marker.family] >= 2;

/** A date line or the name of an office stands between the sentence and the body. */
function isApart(group: readonly BodyPart[], below: BodyPart, dropped: readonly SourceLine[]): boolean {
  const start = group.at(-1)?.block.lines.at(-1)?.end ?? 0;
  const end = below.block.lines[0]?.start ?? 0;
  return dropped.some(
    (line) =>
      line.start >= start &&
      line.end <= end &&
      (isDateLine(line.text) || isLabelLine(line.text) || /^(?:published|posted|from:)/i.test(line.text)),
  );
}

function repeats(group: readonly BodyPart[], below: readonly BodyPart[]): boolean {
  const known = new Set(below.flatMap(({ block }) => stemsOf(block.text)));
  const words = group.filter((part) => !part.heading).flatMap(({ block }) => stemsOf(block.text));
  return words.length > 0 && words.filter((word) => known.has(word)).length >= words.length * LEAST_SHARE;
}

const stemsOf = (text: string): string[] =>
  (
    text
      .slice(0, 2000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{4,}|[가-힣]{2,}/gu) ?? []
  ).map((word) => word.slice(0, /[가-힣]/.test(word) ? 2 : 6));
