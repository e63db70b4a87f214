// Owns: the level and the address of every paragraph (`3/o2/-1`, `¶4/•1`), by marker and indentation.
// Promises: an address depends on the paragraphs before it alone, so what follows changes nothing.
// Must not: look at what a paragraph says.

import type { Block } from './blocks.ts';
import type { Marker } from './markers.ts';
import { FAMILY_RANK } from './markers.ts';

interface Level {
  marker: Marker | null;
  indent: number;
  address: string;
  /** It ends in a colon: what is indented below it belongs to it. */
  leads: boolean;
  /** How often each label came among this level's children. */
  counts: Map<string, number>;
}

const DEEPER = 2;

/** The address of each block, in order. */
export function addressBlocks(blocks: readonly Block[]): string[] {
  const root: Level = { marker: null, indent: -1, address: '', leads: false, counts: new Map() };
  let stack: Level[] = [];
  return blocks.map((block) => {
    stack = block.marker ? climb(stack, block.marker, block.indent) : climbUnmarked(stack, block.indent);
    const parent = stack.at(-1) ?? root;
    const label = printLabel(parent.counts, block.marker);
    const address = parent.address === '' ? label : `${parent.address}/${label}`;
    stack = [
      ...stack,
      {
        marker: block.marker,
        indent: block.indent,
        address,
        leads: /:$/.test(block.text),
        counts: new Map(),
      },
    ];
    return address;
  });
}

function printLabel(counts: Map<string, number>, marker: Marker | null): string {
  const key = marker?.label ?? '¶';
  const ordinal = (counts.get(key) ?? 0) + 1;
  counts.set(key, ordinal);
  if (!marker || marker.counted) return `${key}${ordinal}`;
  return ordinal === 1 ? key : `${key}~${ordinal}`;
}

/** What stays open above a paragraph with this marker. */
function climb(stack: readonly Level[], marker: Marker, indent: number): Level[] {
  const top = stack.at(-1);
  if (!top) return [];
  const isSame = (level: Level): boolean => level.marker?.family === marker.family;
  const level = stack.findLastIndex((open) => isSame(open) && Math.abs(indent - open.indent) < DEEPER);
  if (level >= 0) return stack.slice(0, level);
  const shallowest = stack.findIndex((open) => isSame(open) && indent < open.indent);
  if (shallowest >= 0) return stack.slice(0, shallowest);
  const isTop = FAMILY_RANK[marker.family] === 0;
  if (isTop && !stack.some((level) => indent >= level.indent + DEEPER)) return [];
  let kept = stack.length;
  while (kept > 0) {
    const level = stack[kept - 1];
    if (!level || opensUnder(level, stack[kept - 2], marker, indent)) break;
    kept -= 1;
  }
  return stack.slice(0, kept);
}

/** Whether a paragraph with this marker can stand below `level`; indentation first, then custom. */
function opensUnder(level: Level, above: Level | undefined, marker: Marker, indent: number): boolean {
  const rank = FAMILY_RANK[marker.family];
  // A numbered paragraph goes on after an unmarked one, as lists of saved pages do; only a colon takes it in.
  if (level.marker === null && marker.family === 'number' && !level.leads) return false;
  if (indent >= level.indent + DEEPER) return true;
  if (level.marker === null) return indent >= level.indent && rank > 0;
  // A note printed as deep as an indented item stands beside it, not under it.
  if (marker.family === 'star' && above && indent === level.indent && level.indent > above.indent)
    return false;
  const customary = rank > FAMILY_RANK[level.marker.family];
  if (indent <= level.indent - DEEPER) return customary && FAMILY_RANK[level.marker.family] === 0;
  return customary;
}

/** An unmarked paragraph is top level unless it is indented under something. */
function climbUnmarked(stack: readonly Level[], indent: number): Level[] {
  if (indent < DEEPER) return [];
  let kept = stack.length;
  while (kept > 0) {
    const level = stack[kept - 1];
    if (level?.marker && indent >= level.indent + DEEPER) break;
    kept -= 1;
  }
  return stack.slice(0, kept);
}
