// A release of the book as paragraphs with addresses, and which of its words which blocks rest on. Both ways: words to blocks, block to words.
// Promises: every run shown is a run of the document's body; words that are no longer found are left unmarked, never guessed.

import type { Book, SourceDocument } from '../../shared/book/book.ts';
import { findOutdatedSources } from '../../shared/book/document-versions.ts';
import type { Source } from '../../shared/book/nodes.ts';
import type { SeedLabel } from '../../shared/book/words.ts';
import { readRelease } from '../../shared/release/read-release.ts';
import type { Release, ReleaseParagraph, ReleasePoint } from '../../shared/release/release.ts';
import { findHue, findLabelHue } from './statement-hue.ts';
import type { StatementHue } from './statement-hue.ts';

/** A run of words that blocks rest on. */
export interface RestingRun {
  start: number;
  end: number;
  /** Ids of the blocks that rest on it, in the order of the book. */
  blocks: string[];
  hue: StatementHue;
}

/** A piece of a paragraph: words under the same runs, or under none. */
export interface ReleaseSegment {
  text: string;
  start: number;
  blocks: string[];
  hue: StatementHue | undefined;
}

export interface ParagraphView {
  address: string;
  /** How deep it stands: 0 for the top level. */
  depth: number;
  segments: ReleaseSegment[];
}

export interface DocumentView {
  document: SourceDocument;
  paragraphs: ParagraphView[];
  runs: RestingRun[];
  /** Ids of the blocks that rest on words which a newer version of this document no longer has. */
  outdated: string[];
}

type ReadDocument = Pick<Release, 'paragraphs' | 'points'>;
// A document never changes while its book is open, and is read once; the book changes with every key.
const READ = new WeakMap<SourceDocument, ReadDocument>();

function readDocument(document: SourceDocument): ReadDocument {
  const before = READ.get(document);
  if (before) return before;
  const read = readRelease(document.body, { released: document.released });
  READ.set(document, read);
  return read;
}

/** A document of the book with the words marked that its blocks rest on. */
export function viewDocument(book: Book, document: SourceDocument): DocumentView {
  const { paragraphs, points } = readDocument(document);
  const runs = findRuns(book, document, paragraphs, points);
  return {
    document,
    runs,
    outdated: findOutdatedSources(book)
      .filter(({ source }) => source.document === document.id)
      .map(({ block }) => block),
    paragraphs: paragraphs.map((paragraph) => ({
      address: paragraph.address,
      depth: paragraph.address.split('/').length - 1,
      segments: cutParagraph(document.body, paragraph, runs),
    })),
  };
}

/** The runs that the blocks of a book rest on in one document, by place. Sources with the same words are one run. */
function findRuns(
  book: Book,
  document: SourceDocument,
  paragraphs: readonly ReleaseParagraph[],
  points: readonly ReleasePoint[],
): RestingRun[] {
  const runs = new Map<string, RestingRun>();
  for (const brief of book.children)
    for (const section of brief.children)
      for (const block of section.children)
        for (const source of block.sources ?? []) {
          if (source.document !== document.id) continue;
          const start = locateSource(document.body, paragraphs, source);
          if (start === undefined) continue;
          const end = start + source.words.length;
          const run = runs.get(`${start}:${end}`) ?? { start, end, blocks: [], hue: 'fact' };
          if (run.blocks.length === 0) run.hue = hueOf(source, points, block.seed?.label);
          if (!run.blocks.includes(block.id)) run.blocks.push(block.id);
          runs.set(`${start}:${end}`, run);
        }
  return [...runs.values()].sort((first, second) => first.start - second.start || second.end - first.end);
}

/** Where a source's words stand: in its paragraph, else at their first place in the document. */
export function locateSource(
  body: string,
  paragraphs: readonly Pick<ReleaseParagraph, 'address' | 'start' | 'end'>[],
  { address, words }: Pick<Source, 'address' | 'words'>,
): number | undefined {
  if (words === '') return undefined;
  const paragraph = paragraphs.find((candidate) => candidate.address === address);
  if (paragraph) {
    const inside = body.indexOf(words, paragraph.start);
    if (inside >= 0 && inside + words.length <= paragraph.end) return inside;
  }
  const anywhere = body.indexOf(words);
  return anywhere < 0 ? undefined : anywhere;
}

function cutParagraph(
  body: string,
  paragraph: ReleaseParagraph,
  runs: readonly RestingRun[],
): ReleaseSegment[] {
  const from = paragraph.start + markerLength(body.slice(paragraph.start, paragraph.end), paragraph.text);
  const inside = runs.filter((run) => run.start < paragraph.end && run.end > from);
  const cuts = new Set([from, paragraph.end]);
  for (const run of inside) {
    cuts.add(Math.max(from, run.start));
    cuts.add(Math.min(paragraph.end, run.end));
  }
  const places = [...cuts].sort((first, second) => first - second);
  return places.slice(0, -1).flatMap((start, index): ReleaseSegment[] => {
    const end = places[index + 1] ?? start;
    const text = body.slice(start, end).replace(/\*\*/g, '').replace(/\s+/g, ' ');
    if (text === '') return [];
    const over = inside.filter((run) => run.start <= start && run.end >= end);
    // Of runs that lie over each other the shortest says most exactly what the words are.
    const [closest] = [...over].sort(
      (first, second) => first.end - first.start - (second.end - second.start),
    );
    return [{ text, start, blocks: [...new Set(over.flatMap((run) => run.blocks))], hue: closest?.hue }];
  });
}

/** How far into the run its words begin: what stands before them is the printed marker. */
function markerLength(run: string, text: string): number {
  const [first = ''] = text.split(' ');
  const at = first === '' ? 0 : run.indexOf(first);
  return at > 0 && at < 12 ? at : 0;
}

/** By the statement that the words are of, as the release reader grades it; else by why the block was seeded. */
function hueOf(source: Source, points: readonly ReleasePoint[], label: SeedLabel | undefined): StatementHue {
  const said = points.find(
    (point) =>
      point.paragraph === source.address &&
      (point.sourceText.includes(source.words) || source.words.includes(point.sourceText)),
  );
  if (said) return findHue(said);
  return label === undefined ? 'fact' : findLabelHue(label);
}

/** The runs that a block rests on in a document. */
export const listRunsOf = (view: DocumentView, block: string): RestingRun[] =>
  view.runs.filter((run) => run.blocks.includes(block));
