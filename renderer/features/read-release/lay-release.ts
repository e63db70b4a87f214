// A read release laid over its own text: which words carry which finding, what is page furniture, what stands between.
// Promises: every shown run is a run of the text as given; each line is shown once or counted as left out; nothing is guessed.
// A finding whose words are not found in its paragraph marks the paragraph alone.
import type { ReadRelease } from '../../../shared/host/host-api.ts';
import type { Release, ReleaseParagraph } from '../../../shared/release/release.ts';
import type { StatementHue } from '../../book/statement-hue.ts';
import type { Steps } from '../../host/in-steps.ts';
import { placeFindings } from './place-findings.ts';
import type { PlacedFinding } from './place-findings.ts';

/** A run of words under the same findings, the closest first. */
export interface LaidSegment {
  text: string;
  start: number;
  findings: readonly string[];
  /** The finding that this segment is the first of, if it is shown by a line under it. */
  leads: string | null;
  hue: StatementHue | 'person' | null;
  /** Left out by the reader, though inside a paragraph. */
  dropped: boolean;
}

export type LaidPart =
  | { kind: 'paragraph'; start: number; address: string; segments: LaidSegment[] }
  | { kind: 'heading'; start: number; text: string }
  | { kind: 'furniture'; start: number; lines: string[] };

export interface LaidRelease {
  parts: LaidPart[];
  findings: ReadonlyMap<string, PlacedFinding>;
  /** Ids of the findings that a run of words leads: these can take focus. */
  leads: ReadonlySet<string>;
}

/** Before anything is laid. */
export const NOTHING_LAID: LaidRelease = { parts: [], findings: new Map(), leads: new Set() };

/** Lays findings over the text, those of the release and what else rests on its words. Hands back now and then. */
export function* layFindings(
  { text, release }: Pick<ReadRelease, 'text' | 'release'>,
  placed: readonly PlacedFinding[],
): Steps<LaidRelease> {
  const dropped = new Map<string, number>();
  for (const [place, line] of release.dropped.entries()) {
    if (place % STEP === STEP - 1) yield 0;
    countLine(dropped, line);
  }
  const paragraphs = [...release.paragraphs].sort((a, b) => a.start - b.start);
  yield 0;
  const inOrder = placed.filter((finding) => finding.end > finding.start).sort((a, b) => a.start - b.start);
  yield 0;
  const parts: LaidPart[] = [];
  const led = new Set<string>();
  let at = 0;
  let next = 0;
  for (const [place, paragraph] of paragraphs.entries()) {
    if (place % STEP === STEP - 1) yield place / paragraphs.length;
    if (paragraph.start > at) parts.push(...layBetween(text, at, paragraph.start, release, dropped));
    // Both are in the order of the text, and a release can have thousands of either.
    while ((inOrder[next]?.end ?? Infinity) <= paragraph.start) next += 1;
    const inside: PlacedFinding[] = [];
    for (let index = next; (inOrder[index]?.start ?? Infinity) < paragraph.end; index += 1) {
      const finding = inOrder[index];
      if (finding && finding.end > paragraph.start) inside.push(finding);
    }
    parts.push({
      kind: 'paragraph',
      start: paragraph.start,
      address: paragraph.address,
      segments: cutParagraph(text, paragraph, inside, dropped, led),
    });
    at = Math.max(at, paragraph.end);
  }
  if (at < text.length) parts.push(...layBetween(text, at, text.length, release, dropped));
  yield 1;
  const findings = new Map<string, PlacedFinding>();
  for (const finding of placed) {
    if (findings.size % STEP === STEP - 1) yield 1;
    findings.set(finding.id, finding);
  }
  return { parts: yield* joinFurniture(parts), findings, leads: led };
}

/** Lays a release over its own text. */
export function* layRelease(read: Pick<ReadRelease, 'text' | 'release'>): Steps<LaidRelease> {
  return yield* layFindings(read, yield* placeFindings(read.text, read.release));
}

/** Paragraphs, lines or findings between two hand-backs. */
const STEP = 100;

function cutParagraph(
  text: string,
  paragraph: ReleaseParagraph,
  inside: readonly PlacedFinding[],
  dropped: Map<string, number>,
  led: Set<string>,
): LaidSegment[] {
  const from = paragraph.start + measureMarker(text.slice(paragraph.start, paragraph.end), paragraph.text);
  const leftOut = findDroppedLines(text, paragraph, dropped);
  const cuts = new Set([from, paragraph.end]);
  for (const { start, end } of [...inside, ...leftOut]) {
    if (start > from && start < paragraph.end) cuts.add(start);
    if (end > from && end < paragraph.end) cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).flatMap((start, index): LaidSegment[] => {
    const end = places[index + 1] ?? start;
    const words = cleanWords(text.slice(start, end));
    // An empty run carries nothing, and a run that is only the mark of a quoted line says nothing.
    if (words === '') return [];
    const over = inside
      .filter((finding) => finding.start <= start && finding.end >= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    // Only statements and people are lines under the words; of those over each other the shortest is the most exact.
    const shown = over.filter((finding) => finding.kind === 'statement' || finding.kind === 'person');
    const leads = shown.find((finding) => !led.has(finding.id))?.id ?? null;
    if (leads !== null) led.add(leads);
    const closest = shown[0];
    return [
      {
        text: words,
        start,
        findings: over.map((finding) => finding.id),
        leads,
        hue: closest === undefined ? null : closest.kind === 'person' ? 'person' : closest.hue,
        dropped: leftOut.some((line) => line.start <= start && line.end >= end),
      },
    ];
  });
}

/** How much of a paragraph is its printed marker: what stands before its first word. */
function measureMarker(run: string, text: string): number {
  const first = text.split(' ')[0] ?? '';
  const at = first === '' ? 0 : run.indexOf(first);
  return at > 0 && at < 16 ? at : 0;
}

/** Lines that the reader left out of the middle of a paragraph, as a page number between two pages. */
function findDroppedLines(
  text: string,
  paragraph: ReleaseParagraph,
  dropped: Map<string, number>,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = paragraph.start;
  for (const line of text.slice(paragraph.start, paragraph.end).split('\n')) {
    const end = start + line.length;
    if (start > paragraph.start && takeLine(dropped, line)) found.push({ start, end });
    start = end + 1;
  }
  return found;
}

function layBetween(
  text: string,
  from: number,
  to: number,
  release: Release,
  dropped: Map<string, number>,
): LaidPart[] {
  const parts: LaidPart[] = [];
  let start = from;
  for (const line of text.slice(from, to).split('\n')) {
    const words = cleanWords(`\n${line}`).trim();
    if (words !== '') {
      if (takeLine(dropped, line)) parts.push({ kind: 'furniture', start, lines: [words] });
      else if (words !== release.title?.trim()) parts.push({ kind: 'heading', start, text: words });
    }
    start += line.length + 1;
  }
  return parts;
}

function* joinFurniture(parts: readonly LaidPart[]): Steps<LaidPart[]> {
  const joined: LaidPart[] = [];
  for (const [place, part] of parts.entries()) {
    if (place % STEP === STEP - 1) yield 1;
    const last = joined.at(-1);
    if (part.kind === 'furniture' && last?.kind === 'furniture') last.lines.push(...part.lines);
    else joined.push(part.kind === 'furniture' ? { ...part, lines: [...part.lines] } : part);
  }
  return joined;
}

function countLine(counts: Map<string, number>, line: string): void {
  const key = squeeze(line);
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** True where the line is one that was left out and is not yet spoken for. */
function takeLine(counts: Map<string, number>, line: string): boolean {
  const key = squeeze(line);
  const left = counts.get(key) ?? 0;
  if (key === '' || left === 0) return false;
  counts.set(key, left - 1);
  return true;
}

const squeeze = (line: string): string => line.replace(/\s+/g, ' ').trim();
/** Without the marks of bold words, and of lines that a mail quotes. */
const cleanWords = (run: string): string =>
  run
    .replace(/\n[ \t]*(?:>[ \t]?)+/g, '\n')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ');
