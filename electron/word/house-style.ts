// How a document looks: page, fonts by name, paragraph styles, numbering glyphs. Data, checked where it comes in.
// Sizes are points, lengths on the page millimeters; what Word counts in is the writers' affair.

import { z } from 'zod';
import plain from '../../templates/house-styles/plain.json' with { type: 'json' };

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
  'list-item',
  'agreed-language',
  'table-header',
  'table-text',
  'portion-mark',
  'picture',
  'note',
  'banner',
  'page-header',
  'page-footer',
  'gap',
] as const;
export type ParagraphStyleName = (typeof PARAGRAPH_STYLES)[number];

/** The lists that a document of ours numbers. */
export const NUMBERINGS = ['points', 'ordered', 'unordered'] as const;
export type NumberingName = (typeof NUMBERINGS)[number];

const color = z.string().regex(/^[0-9A-F]{6}$/);
const colorName = z.enum(['text', 'quiet', 'marking', 'rule', 'link', 'shade']);
const font = z.strictObject({ latin: z.string().min(1), eastAsia: z.string().min(1) });
const points = z.number().min(0).max(200);
const millimeters = z.number().min(0).max(600);

const paragraphLook = z.strictObject({
  font: z.enum(['body', 'heading']),
  size: z.number().min(1).max(96),
  /** Exact height of a line, so that lines with Hangul are no taller than others; 0: as tall as its content. */
  line: points,
  before: points,
  after: points,
  align: z.enum(['left', 'center', 'right', 'both']).exactOptional(),
  indent: millimeters.exactOptional(),
  hanging: millimeters.exactOptional(),
  indentRight: millimeters.exactOptional(),
  bold: z.boolean().exactOptional(),
  italic: z.boolean().exactOptional(),
  caps: z.boolean().exactOptional(),
  /** Extra space between letters. */
  tracking: points.exactOptional(),
  color: colorName.exactOptional(),
  keepNext: z.boolean().exactOptional(),
  ruleAbove: z.boolean().exactOptional(),
  ruleBelow: z.boolean().exactOptional(),
  ruleLeft: z.boolean().exactOptional(),
});
export type ParagraphLook = z.infer<typeof paragraphLook>;

const numberingLevel = z.strictObject({
  format: z.enum(['decimal', 'bullet', 'lowerLetter', 'lowerRoman', 'ganada']),
  /** The glyph, or `%1.` where the level counts. */
  text: z.string().min(1),
  indent: millimeters,
  hanging: millimeters,
});

const houseStyleSchema = z.strictObject({
  id: z.string(),
  name: z.strictObject({ en: z.string(), ko: z.string() }),
  page: z.strictObject({
    width: millimeters,
    height: millimeters,
    margins: z.strictObject({
      top: millimeters,
      bottom: millimeters,
      left: millimeters,
      right: millimeters,
      header: millimeters,
      footer: millimeters,
    }),
  }),
  fonts: z.strictObject({ body: font, heading: font }),
  colors: z.record(colorName, color),
  /** Lines of a Korean copy are taller by this factor. */
  koreanLine: z.number().min(1).max(2),
  paragraphs: z.record(z.enum(PARAGRAPH_STYLES), paragraphLook),
  numbering: z.record(z.enum(NUMBERINGS), z.array(numberingLevel).length(3)),
});

/** The styles of a ministry's own document, which then decide instead of ours. */
export interface ReferenceStyles {
  /** Its `word/styles.xml`, checked and without links into parts that we do not take. */
  stylesXml: string;
  /** Style id in it, by style name in small letters. */
  idsByName: Record<string, string>;
  /** Its theme, to which its fonts and colors may refer. */
  themeXml: string | null;
}

export type HouseStyle = z.infer<typeof houseStyleSchema> & { reference?: ReferenceStyles };

/** The bundled house style of every export that names no other. Throws where it is none: bundled data is ours. */
export const loadPlainHouseStyle = (): HouseStyle => houseStyleSchema.parse(plain);

/** Width between the side margins, in millimeters. */
export const textWidth = (style: HouseStyle): number =>
  style.page.width - style.page.margins.left - style.page.margins.right;

/** Height between the top and bottom margins, in millimeters. */
export const textHeight = (style: HouseStyle): number =>
  style.page.height - style.page.margins.top - style.page.margins.bottom;
