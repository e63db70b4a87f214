// How a document looks: page, fonts by name, paragraph styles, numbering glyphs. Data; its schema is house-style-schema.ts.
// Sizes are points, lengths on the page millimeters; what Word counts in is the writers' affair.

import type { LocalText } from '../../shared/book/words.ts';

/** The paragraph styles that a document of ours uses. */
export const PARAGRAPH_STYLES = [
  'body',
  'cover-kicker',
  'cover-title',
  'cover-row',
  'cover-reader',
  'contents-title',
  'contents-entry',
  'brief-title',
  'section-heading',
  'point',
  'point-if-raised',
  'point-defensive',
  'point-do-not-raise',
  'list-item',
  'agreed-language',
  'table-header',
  'table-text',
  'portion-mark',
  'picture',
  'signature',
  'note',
  'banner',
  'page-header',
  'page-footer',
  'gap',
  'end',
] as const;
export type ParagraphStyleName = (typeof PARAGRAPH_STYLES)[number];

/**
 * The styles of running text: in a ministry's document that has no such style, indent, alignment and line spacing are
 * those of its own text. All others say theirs themselves: nobody wants a first-line indent in a table's cell.
 */
export const TEXT_STYLES: ReadonlySet<ParagraphStyleName> = new Set([
  'body',
  'point',
  'point-if-raised',
  'point-defensive',
  'point-do-not-raise',
  'list-item',
] satisfies ParagraphStyleName[]);

/** The lists that a document of ours numbers. */
export const NUMBERINGS = ['points', 'ordered', 'unordered'] as const;
export type NumberingName = (typeof NUMBERINGS)[number];

/** Ways to number that any house style may be given: `1. o -`, `□ ○ ― ·`, `1. 가. 1) 가)`, tirets. */
export const NUMBERING_PRESETS = ['release', 'boxes', 'official', 'tirets'] as const;
export type NumberingPreset = (typeof NUMBERING_PRESETS)[number];

export const COLOR_NAMES = ['text', 'quiet', 'marking', 'rule', 'link', 'shade'] as const;
type ColorName = (typeof COLOR_NAMES)[number];

interface StyleFont {
  latin: string;
  eastAsia: string;
}

export interface ParagraphLook {
  font: 'body' | 'heading';
  size: number;
  /** Exact height of a line, so that lines with Hangul are no taller than others; 0: as tall as its content. */
  line: number;
  before: number;
  after: number;
  align?: 'left' | 'center' | 'right' | 'both';
  indent?: number;
  hanging?: number;
  indentRight?: number;
  bold?: boolean;
  italic?: boolean;
  caps?: boolean;
  /** Extra space between letters. */
  tracking?: number;
  color?: ColorName;
  keepNext?: boolean;
  ruleAbove?: boolean;
  ruleBelow?: boolean;
  ruleLeft?: boolean;
  /** The color of its rules; unset: `rule`. */
  ruleColor?: ColorName;
  shade?: boolean;
}

/** How Word counts a level (`w:numFmt`): a bullet does not count. */
export const NUMBERING_FORMATS = [
  'decimal',
  'bullet',
  'lowerLetter',
  'upperLetter',
  'lowerRoman',
  'upperRoman',
  'ganada',
  'chosung',
  'decimalEnclosedCircle',
] as const;

export interface NumberingLevel {
  format: (typeof NUMBERING_FORMATS)[number];
  /** The glyph, or `%1.` where the level counts. */
  text: string;
  indent: number;
  hanging: number;
  /** The glyph's own font; unset: that of the words. */
  font?: string;
}

/** A picture of a reference's head or foot. */
export interface FramePicture {
  /** The relationship id by which `xml` names it. */
  id: string;
  type: 'png' | 'jpg' | 'gif' | 'bmp';
  bytes: Uint8Array;
}

/** The head or foot of a ministry's document, rewritten from known elements only. */
export interface FramePart {
  /** What stands in `w:hdr` or `w:ftr`: paragraphs and tables. */
  xml: string;
  pictures: FramePicture[];
  /** True where it shows the page's number itself. */
  numbersPages: boolean;
  /** Its words, which the finished document may hold beside the copy's. */
  words: string;
  /** Roughly, in millimeters. */
  height: number;
}

export interface ReferenceFrame {
  header: FramePart | null;
  footer: FramePart | null;
}

/** The styles of a ministry's own document, which then decide instead of ours. */
export interface ReferenceStyles {
  /** Its `word/styles.xml`, checked and without links into parts that we do not take. */
  stylesXml: string;
  /** Style id in it, by type and name in small letters: `paragraph heading 1`. */
  idsByName: Record<string, string>;
  /** Its theme, to which its fonts and colors may refer. */
  themeXml: string | null;
  /**
   * Its heads and feet: on the cover (where its first page differs), on pages of even number (where they differ,
   * `w:evenAndOddHeaders`), and on all others.
   */
  frames: { first: ReferenceFrame | null; even: ReferenceFrame | null; rest: ReferenceFrame };
}

export interface HouseStyle {
  id: string;
  name: LocalText;
  page: {
    width: number;
    height: number;
    margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  };
  fonts: { body: StyleFont; heading: StyleFont };
  /** What stands in for a font where a machine does not have it, by the font's name. */
  fallbacks: Record<string, { family: 'roman' | 'swiss'; names: string[] }>;
  colors: Record<ColorName, string>;
  /** Lines of a Korean copy are taller by this factor. */
  koreanLine: number;
  paragraphs: Record<ParagraphStyleName, ParagraphLook>;
  numbering: Record<NumberingName, NumberingLevel[]>;
  reference?: ReferenceStyles;
}

/** Every head and foot of a ministry's document that a document of ours may show. */
export const listFramed = ({ reference }: HouseStyle): FramePart[] =>
  [reference?.frames.first, reference?.frames.even, reference?.frames.rest]
    .flatMap((frame) => [frame?.header, frame?.footer])
    .filter((part) => part !== undefined && part !== null);

/** Width and height of the paper; turned sideways it is wider than high, whichever way the book's own pages lie. */
export const paperSize = ({ page: { width, height } }: HouseStyle, landscape = false): [number, number] =>
  landscape ? [Math.max(width, height), Math.min(width, height)] : [width, height];

/** Width between the side margins, in millimeters. */
export const textWidth = (style: HouseStyle, landscape = false): number =>
  paperSize(style, landscape)[0] - style.page.margins.left - style.page.margins.right;

/** Height between the top and bottom margins, in millimeters. */
export const textHeight = (style: HouseStyle, landscape = false): number =>
  paperSize(style, landscape)[1] - style.page.margins.top - style.page.margins.bottom;
