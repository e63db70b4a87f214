// The tree of a book, as Slate holds it and as the file stores it: briefs > sections > blocks > words.
// `text` is the key of printed leaves only. Points are flat in their section and carry a level.
// The parameter `Words` is what stands in a block: everything (`Inline`) in a book, `PrintedInline` in a copy.

import type { Disclosure, Language, Reader, SeedLabel, Use } from './words.ts';

/** A run of text with one formatting. */
export interface Leaf {
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** The run's language where it is not the block's. */
  lang?: Language;
}

/** A link, printed as its words. */
export interface Link {
  type: 'link';
  href: string;
  children: Leaf[];
}

/** A value of the meeting sheet, shown where it stands (`venue`, `sessions.0.topic`). */
export interface Field {
  type: 'field';
  path: string;
  children: Leaf[];
}

/** A note at the foot of the page; its children are the note's words. */
export interface Footnote {
  type: 'footnote';
  children: Leaf[];
}

/** What may stand in a block of a book. */
export type Inline = Leaf | Link | Field | Footnote;

/** What may stand in a block of a copy: fields have become leaves. */
export type PrintedInline = Leaf | Link | Footnote;

/** A paragraph of a release and its exact words: what a block rests on. */
export interface Source {
  id: string;
  /** Id of the document in `book.documents`. */
  document: string;
  /** Where in the document, e.g. `3/o2/-1`. */
  address: string;
  /** An exact run of the document's body. */
  words: string;
  /** The document's release date, YYYY-MM-DD, or null where unknown. */
  date: string | null;
}

/** Why a seeded block is here, and the source it rests on. */
export interface Seed {
  label: SeedLabel;
  /** Id of one of the block's own `sources`. */
  source: string;
  /** Who said or owes it, as the release names them. */
  by?: string;
  /** By when, in the release's words and, as far as known, in ISO form. */
  due?: { text: string; iso: string | null };
}

/** What every block may carry. */
export interface BlockAttributes {
  id: string;
  /** Who may see it; unset: as its parent. */
  readers?: Reader[];
  /** Id of a level of the book's marking scheme; unset: as its parent. */
  marking?: string;
  /** What it rests on. Editing never erases these. */
  sources?: Source[];
  seed?: Seed;
  topic?: string;
  disclosure?: Disclosure;
  lang?: Language;
}

export interface Paragraph<Words = Inline> extends BlockAttributes {
  type: 'paragraph';
  children: Words[];
}

/** A talking point. Its children are the words to be said. */
export interface Point<Words = Inline> extends BlockAttributes {
  type: 'point';
  level: 1 | 2 | 3;
  use: Use;
  /** To whom it is to be said. */
  addressee?: string;
  children: Words[];
}

export interface ListItem<Words = Inline> {
  type: 'list-item';
  level: 1 | 2 | 3;
  children: Words[];
}

export interface List<Words = Inline> extends BlockAttributes {
  type: 'list';
  ordered: boolean;
  children: ListItem<Words>[];
}

export interface TableCell<Words = Inline> {
  type: 'table-cell';
  children: Words[];
}

export interface TableRow<Words = Inline> {
  type: 'table-row';
  children: TableCell<Words>[];
}

export interface Table<Words = Inline> extends BlockAttributes {
  type: 'table';
  /** How many rows from the top repeat on every page. */
  headerRows: number;
  /** Relative widths, one a column; unset: equal. */
  widths?: number[];
  children: TableRow<Words>[];
}

/** A picture; its bytes lie in the file's `media` under the SHA-256. */
export interface Image extends BlockAttributes {
  type: 'image';
  media: string;
  alt: string;
  /** Width on the page in millimeters; the height follows. */
  width: number;
  children: Leaf[];
}

/** Language agreed between the sides, quoted exactly. */
export interface AgreedLanguage<Words = Inline> extends BlockAttributes {
  type: 'agreed-language';
  children: Words[];
}

export interface PageBreak extends BlockAttributes {
  type: 'page-break';
  children: Leaf[];
}

/** A block of a newer version, held as it is for reading; never printed, never written back. */
export interface UnknownBlock extends BlockAttributes {
  type: 'unknown';
  original: unknown;
  children: Leaf[];
}

/** Every block, by its type. A new block is added here first; the compiler then names each place that must know it. */
export interface BlockTypes<Words = Inline> {
  paragraph: Paragraph<Words>;
  point: Point<Words>;
  list: List<Words>;
  table: Table<Words>;
  image: Image;
  'agreed-language': AgreedLanguage<Words>;
  'page-break': PageBreak;
  unknown: UnknownBlock;
}

export type BlockType = keyof BlockTypes;
export type Block = BlockTypes[BlockType];
/** A block of a copy. `unknown` never enters one. */
export type PrintedBlockType = Exclude<BlockType, 'unknown'>;
export type PrintedBlock = BlockTypes<PrintedInline>[PrintedBlockType];

export interface Section {
  type: 'section';
  id: string;
  /** What the section is for, e.g. `points-to-make`; the templates' word, stable across languages. */
  role: string;
  heading: string;
  /** What to write here; shown on screen, never exported. */
  guidance?: string;
  /** Printed on pages turned sideways: a wide table or annex. */
  landscape?: boolean;
  readers?: Reader[];
  marking?: string;
  disclosure?: Disclosure;
  children: Block[];
}

export interface Brief {
  type: 'brief';
  id: string;
  /** What the brief is for, e.g. `steering`, `session`. */
  role: string;
  title: string;
  /** Who wrote it, e.g. a department; printed at its end, and never in a copy that the press reads. */
  originator?: string;
  /** The day it was written, YYYY-MM-DD; printed at its end. */
  date?: string;
  /** Printed on pages turned sideways. */
  landscape?: boolean;
  children: Section[];
}

/** True for a leaf, false for an element in a line of words. */
export const isLeaf = <Words extends object>(node: Words | Leaf): node is Leaf => 'text' in node;
