// A laid release in parts of a few paragraphs: a long text has only those in the document that somebody has come near to.
import type { LaidPart, LaidRelease } from './lay-release.ts';

export interface Chunk {
  parts: readonly LaidPart[];
  /** Ids of the findings over its words. */
  findings: ReadonlySet<string>;
  addresses: ReadonlySet<string>;
  /** About how many lines it takes, for the room that is kept for it. */
  lines: number;
}

/** Parts in one chunk: about two screens. */
const PARTS = 40;
/** Letters in a line of the pane. */
const LINE = 62;

/** Cuts a laid release into chunks. */
export function cutChunks({ parts }: LaidRelease): Chunk[] {
  const chunks: Chunk[] = [];
  for (let from = 0; from < parts.length; from += PARTS)
    chunks.push(makeChunk(parts.slice(from, from + PARTS)));
  return chunks;
}

function makeChunk(parts: readonly LaidPart[]): Chunk {
  const findings = new Set<string>();
  const addresses = new Set<string>();
  let lines = 0;
  for (const part of parts) {
    if (part.kind === 'heading') lines += 1;
    if (part.kind !== 'paragraph') continue;
    addresses.add(part.address);
    let letters = 0;
    for (const segment of part.segments) {
      letters += segment.text.length;
      for (const id of segment.findings) findings.add(id);
    }
    lines += Math.ceil(letters / LINE);
  }
  return { parts, findings, addresses, lines };
}
