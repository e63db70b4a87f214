// What stands on the pages, in our own terms: sections, paragraphs, tables, runs.
// Mappings make plans, writers turn plans into Word; a plan knows no XML.

import type { Language } from '../../shared/book/words.ts';
import type { FramePart, NumberingName, ParagraphStyleName } from './house-style.ts';
import type { Picture } from './picture.ts';

/** How a run is set apart from the words around it. */
export const RUN_TONES = [
  'portion-mark',
  'tag',
  'warning-tag',
  'addressee',
  'label',
  'banner',
  'quiet-banner',
] as const;
export type RunTone = (typeof RUN_TONES)[number];

export interface TextRunPlan {
  kind: 'text';
  text: string;
  language: Language;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  tone?: RunTone;
}

export type RunPlan =
  | TextRunPlan
  | { kind: 'tab' }
  /** The reference to a note, by its number in the document. */
  | { kind: 'note'; note: number }
  | { kind: 'web-link'; href: string; runs: TextRunPlan[] }
  | { kind: 'inner-link'; bookmark: string; runs: RunPlan[] }
  | { kind: 'page-number' }
  /** The page on which a bookmark stands, with the number shown until Word counts for itself. */
  | { kind: 'page-of'; bookmark: string; page: number }
  | { kind: 'picture'; picture: Picture; alt: string; width: number; height: number }
  /** A word across the whole page, behind its text. */
  | { kind: 'watermark'; text: string };

export interface ParagraphPlan {
  kind: 'paragraph';
  style: ParagraphStyleName;
  runs: RunPlan[];
  /** Its place in a list; `list` counts the lists of the document from 1. */
  numbering?: { name: NumberingName; list: number; level: 0 | 1 | 2 };
  /** Bookmarks that begin and that end in this paragraph. */
  opens: string[];
  closes: string[];
  /** Begins a new page. */
  breakBefore?: boolean;
  /** Space above in points, where it is not its style's. */
  before?: number;
  /** Stays on one page with the paragraph after it, beside what its style says. */
  keepNext?: boolean;
}

interface CellPlan {
  paragraph: ParagraphPlan;
  /** How many columns it covers. */
  span: number;
}

export interface TablePlan {
  kind: 'table';
  /** How many rows from the top repeat on every page. */
  headerRows: number;
  /** Widths in millimeters, one a column. */
  columns: number[];
  rows: CellPlan[][];
}

export type PagePart = ParagraphPlan | TablePlan;

/** The head or foot of a section's pages: ours, and a ministry's own in the middle of it. */
export interface FramePlan {
  above: ParagraphPlan[];
  reference: FramePart | null;
  below: ParagraphPlan[];
}

export interface SheetFrame {
  header: FramePlan;
  footer: FramePlan;
}

export interface SectionPlan extends SheetFrame {
  /** On pages of even number; unset: as on all others. */
  even?: SheetFrame;
  /** On pages turned sideways. */
  landscape: boolean;
  /** The bookmark by which the contents find it; only where a brief begins. */
  begins?: string;
  parts: PagePart[];
}

/** A paragraph without numbering or bookmarks. */
export const planParagraph = (style: ParagraphStyleName, runs: RunPlan[] = []): ParagraphPlan => ({
  kind: 'paragraph',
  style,
  runs,
  opens: [],
  closes: [],
});

/** A level of the model, from 1, as `w:ilvl` counts it, from 0. */
export const listLevel = (level: 1 | 2 | 3): 0 | 1 | 2 => LIST_LEVELS[level];
const LIST_LEVELS = { 1: 0, 2: 1, 3: 2 } as const;

/** A run of text. */
export const planText = (text: string, language: Language, tone?: RunTone): TextRunPlan =>
  tone ? { kind: 'text', text, language, tone } : { kind: 'text', text, language };

/** The paragraphs of a part, in order; a table's are its cells, row by row. */
export const paragraphsOf = (part: PagePart): ParagraphPlan[] =>
  part.kind === 'paragraph' ? [part] : part.rows.flatMap((row) => row.map((cell) => cell.paragraph));
