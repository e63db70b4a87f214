// The schemas that house styles and numbering presets must pass where they come in. The types stand in house-style.ts;
// the compiler holds this file to them. Apart from them, since a worker that only writes needs no schemas.

import { z } from 'zod';
import {
  COLOR_NAMES,
  NUMBERING_FORMATS,
  NUMBERING_PRESETS,
  NUMBERINGS,
  PARAGRAPH_STYLES,
} from './house-style.ts';
import type { HouseStyle, NumberingLevel, NumberingPreset, ParagraphLook } from './house-style.ts';

const color = z.string().regex(/^[0-9A-F]{6}$/);
const colorName = z.enum(COLOR_NAMES);
const font = z.strictObject({ latin: z.string().min(1), eastAsia: z.string().min(1) });
const points = z.number().min(0).max(200);
const millimeters = z.number().min(0).max(600);

const paragraphLook: z.ZodType<ParagraphLook> = z.strictObject({
  font: z.enum(['body', 'heading']),
  size: z.number().min(1).max(96),
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
  tracking: points.exactOptional(),
  color: colorName.exactOptional(),
  keepNext: z.boolean().exactOptional(),
  ruleAbove: z.boolean().exactOptional(),
  ruleBelow: z.boolean().exactOptional(),
  ruleLeft: z.boolean().exactOptional(),
  ruleColor: colorName.exactOptional(),
  shade: z.boolean().exactOptional(),
});

const format = z.enum(NUMBERING_FORMATS);
const numberingLevel: z.ZodType<NumberingLevel> = z.strictObject({
  format,
  text: z.string().min(1),
  indent: millimeters,
  hanging: millimeters,
  font: z.string().min(1).exactOptional(),
});

/** A bundled house style. A point has three levels; a style may bring more. */
export const houseStyleSchema: z.ZodType<Omit<HouseStyle, 'reference'>> = z.strictObject({
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
  fallbacks: z.record(
    z.string(),
    z.strictObject({ family: z.enum(['roman', 'swiss']), names: z.array(z.string()) }),
  ),
  colors: z.record(colorName, color),
  koreanLine: z.number().min(1).max(2),
  paragraphs: z.record(z.enum(PARAGRAPH_STYLES), paragraphLook),
  numbering: z.record(z.enum(NUMBERINGS), z.array(numberingLevel).min(3).max(9)),
});

const ems = z.number().min(0).max(20);
/** Levels of a preset, in ems of the text they stand in. */
interface PresetLevel {
  format: NumberingLevel['format'];
  text: string;
  start: number;
  hanging: number;
}

/** The presets of numbering. */
export const numberingPresetsSchema: z.ZodType<Record<NumberingPreset, PresetLevel[]>> = z.record(
  z.enum(NUMBERING_PRESETS),
  z.array(z.strictObject({ format, text: z.string().min(1), start: ems, hanging: ems })).min(3),
);
