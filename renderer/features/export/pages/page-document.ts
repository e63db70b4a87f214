// A Word document as its pages need it: sections of paragraphs and tables with their looks resolved, lengths in points.
// Plain data, read from the file's bytes by read-document.ts, drawn by draw-blocks.ts.

export interface TabStop {
  align: 'left' | 'center' | 'right';
  place: number;
  dots: boolean;
}

export interface Rule {
  width: number;
  space: number;
  color: string;
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

export interface ParagraphLook {
  before: number;
  after: number;
  /** Exact or least height of a line in points, or times the font's own (`auto`). */
  line: { kind: 'exact' | 'least' | 'auto'; value: number };
  left: number;
  right: number;
  /** Negative: hanging. */
  firstLine: number;
  align: 'left' | 'center' | 'right' | 'justify';
  keepNext: boolean;
  keepLines: boolean;
  breakBefore: boolean;
  tabs: TabStop[];
  rules: Partial<Record<Side, Rule>>;
  shade: string | null;
}

export interface RunLook {
  /** Font names in the order in which they are tried. */
  fonts: string[];
  size: number;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  caps: boolean;
  color: string | null;
  tracking: number;
  raised: boolean;
}

export type PageCount = 'page' | 'pages' | 'section-pages';

/** Where a picture stands that no line carries (`wp:anchor`). */
export interface Anchor {
  across: AnchorPlace;
  down: AnchorPlace;
  /** Beneath the words. */
  behind: boolean;
}

export interface AnchorPlace {
  /** `page`, `margin`, `column`, `paragraph`, …: from what it is counted. */
  from: string;
  /** In points, or by an edge. */
  at: number | 'start' | 'center' | 'end';
}

export type PageRun =
  | { kind: 'text'; text: string; look: RunLook; lang: string | null }
  | { kind: 'tab' | 'break'; look: RunLook }
  /** The page's own number, how many the document has, how many its section. */
  | { kind: 'page-number'; counts: PageCount; look: RunLook }
  | { kind: 'note'; number: string; look: RunLook }
  | { kind: 'picture'; part: string; width: number; height: number; alt: string; anchor: Anchor | null }
  | { kind: 'watermark'; text: string; fonts: string[]; width: number; height: number };

export interface PageParagraph {
  kind: 'paragraph';
  look: ParagraphLook;
  /** How its line is set where it has no words of its own. */
  ground: RunLook;
  /** What stands before its first line. */
  marker: { text: string; look: RunLook } | null;
  runs: PageRun[];
  /** `w:bookmarkStart` names: which block or brief begins here. */
  bookmarks: string[];
}

export type TableSide = Side | 'insideH' | 'insideV';

export interface PageCell {
  span: number;
  /** Goes on with the cell above it. */
  continues: boolean;
  shade: string | null;
  /** What the cell has of its own; null: expressly none. */
  rules: Partial<Record<TableSide, Rule | null>>;
  upright: 'top' | 'middle' | 'bottom';
  blocks: PageBlock[];
}

export interface PageRow {
  header: boolean;
  /** Least height; 0: none. */
  height: number;
  cells: PageCell[];
}

export interface PageTable {
  kind: 'table';
  columns: number[];
  rows: PageRow[];
  /** Space at the left and right of a cell's words. */
  margin: number;
  rules: Partial<Record<TableSide, Rule | null>>;
  align: ParagraphLook['align'];
  /** From the left margin. */
  indent: number;
}

export type PageBlock = PageParagraph | PageTable;

export interface PageSection {
  width: number;
  height: number;
  margins: Record<Side | 'header' | 'footer', number>;
  /** Head and foot of its pages. */
  frame: PageFrame;
  /** Those of its pages of even number. */
  even: PageFrame;
  blocks: PageBlock[];
}

export interface PageFrame {
  header: PageBlock[];
  footer: PageBlock[];
}

export interface PageDocument {
  sections: PageSection[];
  /** By the number that calls them. */
  notes: Map<string, PageBlock[]>;
  /** Pictures by part name. */
  pictures: Map<string, Uint8Array<ArrayBuffer>>;
}
