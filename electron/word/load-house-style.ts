// The bundled house styles, and what an export's options change in one. A style file says only where it differs from
// the plain one; the whole is checked by the schema. Throws where bundled data is wrong: it is ours.

import handbook from '../../templates/house-styles/handbook.json' with { type: 'json' };
import koreanOfficial from '../../templates/house-styles/korean-official.json' with { type: 'json' };
import presets from '../../templates/house-styles/numbering.json' with { type: 'json' };
import plain from '../../templates/house-styles/plain.json' with { type: 'json' };
import { houseStyleSchema, numberingPresetsSchema } from './house-style-schema.ts';
import type { HouseStyle, NumberingLevel, NumberingPreset } from './house-style.ts';

/** The house styles that come with the program. */
export const HOUSE_STYLE_IDS = ['plain', 'handbook', 'korean-official'] as const;
export type HouseStyleId = (typeof HOUSE_STYLE_IDS)[number];

const STYLES: Readonly<Record<HouseStyleId, object>> = {
  plain,
  handbook,
  'korean-official': koreanOfficial,
};
const MILLIMETERS_A_POINT = 25.4 / 72;

/** A bundled house style. */
export function loadHouseStyle(id: HouseStyleId = 'plain'): HouseStyle {
  const style = overlay(plain, STYLES[id]) as Record<string, unknown>;
  const { size } = (style['paragraphs'] as typeof plain.paragraphs).body;
  const numbering = Object.entries(style['numbering'] as Record<string, unknown>).map(([name, levels]) => [
    name,
    typeof levels === 'string' ? spreadPreset(levels as NumberingPreset, size) : levels,
  ]);
  return houseStyleSchema.parse({ ...style, numbering: Object.fromEntries(numbering) });
}

/** The style with its points numbered by a preset; null: as the style has them. */
export function numberPoints(style: HouseStyle, preset: NumberingPreset | null): HouseStyle {
  if (preset === null) return style;
  const points = spreadPreset(preset, style.paragraphs.point.size);
  return { ...style, numbering: { ...style.numbering, points } };
}

/** A preset's levels in millimeters, for text of a size in points. */
function spreadPreset(preset: NumberingPreset, size: number): NumberingLevel[] {
  const em = size * MILLIMETERS_A_POINT;
  return numberingPresetsSchema.parse(presets)[preset].map(({ format, text, start, hanging }) => ({
    format,
    text,
    indent: (start + hanging) * em,
    hanging: hanging * em,
  }));
}

/** `above` laid over `below`, object by object; lists and values are taken whole. */
function overlay(below: unknown, above: unknown): unknown {
  if (!isObject(below) || !isObject(above)) return above ?? below;
  const merged: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) merged[key] = overlay(below[key], value);
  return merged;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
